import { ESLint } from 'eslint';
import { expect, test, vi } from 'vitest';

// The first file that is linted loads every rule and TypeScript, which takes long on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

// The walls of the house are lint rules; a rule that matches nothing looks exactly like a rule that is obeyed.
const eslint = new ESLint();

async function broken(file: string, statement: string): Promise<string[]> {
	const [result] = await eslint.lintText(`${statement}\nexport const used = thing;\n`, { filePath: file });
	return result!.messages.map((message) => message.ruleId ?? message.message);
}

const WALL = '@typescript-eslint/no-restricted-imports';

test.each([
	['src/lib/lexicon/wall.ts', '#lib/analysis/text/span.ts'],
	['src/lib/analysis/wall.ts', '#lib/charts/series.ts'],
	['src/lib/analysis/wall.ts', '#lib/server/database/connect.ts'],
	['src/lib/analysis/text/wall.ts', '../../server/database/connect.ts'],
	['src/lib/analysis/wall.ts', 'svelte'],
	['src/lib/analysis/wall.ts', 'node:fs'],
	['src/lib/analysis/wall.ts', 'fs'],
	['src/lib/analysis/wall.ts', 'zod'],
	['src/lib/analysis/wall.ts', 'pg'],
	['src/lib/lexicon/wall.ts', 'zod'],
	['src/lib/lexicon/wall.ts', 'wink-nlp'],
	['src/lib/analysis/wall.ts', '$app/state'],
	['src/lib/charts/wall.ts', '#lib/components/Chart.svelte'],
	['src/lib/charts/wall.ts', '#lib/lexicon/codes.ts'],
	['src/lib/charts/wall.ts', '#lib/server/store/stories.ts'],
	['src/lib/charts/wall.ts', '../../routes/wall.ts'],
	['src/lib/charts/wall.ts', 'chart.js'],
	['src/lib/charts/wall.ts', 'chartjs-chart-error-bars'],
	['src/lib/charts/wall.ts', 'zod'],
	['src/lib/components/wall.ts', '#lib/server/store/stories.ts'],
	['src/lib/components/wall.ts', '#lib/lexicon/codes.ts'],
	['src/lib/components/wall.ts', '../../routes/wall.ts'],
	['src/lib/components/wall.ts', 'chart.js'],
	['src/lib/server/wall.ts', '#lib/components/Chart.svelte'],
	['src/lib/server/wall.ts', '#lib/charts/series.ts'],
	['src/lib/server/wall.ts', '../../routes/wall.ts'],
	['src/routes/wall.ts', '#lib/server/database/connect.ts'],
	['src/routes/wall.ts', '#lib/server/seed/load.ts'],
	['src/routes/wall.ts', 'kysely'],
	['src/routes/wall.ts', 'pg'],
	['src/routes/wall.ts', 'chart.js'],
	['src/routes/wall.ts', '$app/stores'],
	['src/routes/wall.ts', '$env/dynamic/private'],
	['tests/browser/wall.ts', '#lib/analysis/text/span.ts']
])('%s may not import %s', async (file, from) => {
	expect(await broken(file, `import { thing } from '${from}';`)).toContain(WALL);
});

test.each([
	['src/lib/analysis/wall.ts', '#lib/lexicon/codes.ts'],
	['src/lib/analysis/wall.ts', 'wink-nlp'],
	['src/lib/analysis/wall.ts', './text/span.ts'],
	['src/lib/lexicon/wall.ts', './codes.ts'],
	['src/lib/components/chart/draw.ts', 'chart.js'],
	['src/lib/charts/wall.ts', '#lib/analysis/compare/measure.ts'],
	['src/lib/server/wall.ts', '#lib/analysis/analysis.ts'],
	['src/routes/wall.ts', '#lib/server/store/stories.ts']
])('%s may import %s', async (file, from) => {
	expect(await broken(file, `import { thing } from '${from}';`)).not.toContain(WALL);
});

test('charts may know the types of Chart.js', async () => {
	const statement = "import type { Chart } from 'chart.js';\nexport const thing: Chart | null = null;";
	expect(await broken('src/lib/charts/wall.ts', statement)).not.toContain(WALL);
});

test.each([
	['src/lib/analysis/wall.ts', 'Math.random()', 'no-restricted-properties'],
	['src/lib/analysis/wall.ts', 'Date.now()', 'no-restricted-properties'],
	['src/lib/analysis/wall.ts', 'new Date()', 'no-restricted-syntax'],
	['src/lib/analysis/wall.ts', "import('node:fs')", 'no-restricted-syntax'],
	['src/lib/analysis/wall.ts', 'process.env.HOME', 'no-restricted-globals'],
	['src/lib/analysis/wall.ts', "fetch('/')", 'no-restricted-globals'],
	['src/lib/analysis/wall.ts', 'performance.now()', 'no-restricted-globals'],
	['src/lib/lexicon/wall.ts', 'Math.random()', 'no-restricted-properties'],
	['src/lib/charts/wall.ts', 'Date.now()', 'no-restricted-properties'],
	['src/lib/charts/wall.ts', 'document.title', 'no-restricted-globals'],
	['src/lib/components/wall.ts', 'process.env.HOME', 'no-restricted-globals'],
	['src/routes/wall.ts', 'process.env.HOME', 'no-restricted-globals']
])('%s may not say %s', async (file, expression, rule) => {
	expect(await broken(file, `const thing = ${expression};`)).toContain(rule);
});

const lines = (n: number) => Array.from({ length: n }, (_, index) => `export const n${index} = ${index};`).join('\n');
const body = (n: number) => `function thing() {\n${'\tvoid 0;\n'.repeat(n)}}`;

test.each([
	['src/lib/analysis/wall.ts', 'more than 300 lines', lines(301), 'max-lines'],
	['src/lib/components/Wall.svelte', 'more than 250 lines', '<p>one</p>\n'.repeat(251), 'max-lines'],
	['src/routes/+page.server.ts', 'more than 100 lines', lines(101), 'max-lines'],
	['src/lib/analysis/wall.ts', 'a function of more than 60 lines', body(61), 'max-lines-per-function'],
	['src/lib/analysis/wall.ts', '@ts-ignore', '// @ts-ignore\nconst thing = 1;', '@typescript-eslint/ban-ts-comment'],
	['src/lib/analysis/wall.ts', 'any', 'const thing: any = 1;', '@typescript-eslint/no-explicit-any']
])('%s may not have %s', async (file, _, text, rule) => {
	expect(await broken(file, text)).toContain(rule);
});

test.each([
	['src/lib/server/wall.ts', true],
	['src/lib/server/database/wall.ts', true],
	['src/routes/wall.ts', true],
	['src/lib/server/store/wall.ts', false],
	['src/lib/server/seed/wall.ts', false]
])('a query in %s is an error: %s', async (file, refused) => {
	const rules = await broken(file, `const thing = (sql) => sql.selectFrom('story').execute();`);
	expect(rules.includes('no-restricted-syntax')).toBe(refused);
});

test('an import cycle is an error', async () => {
	const [result] = await new ESLint({ ignore: false }).lintFiles('tests/support/cycle/here.ts');
	expect(result!.messages.map((message) => message.ruleId)).toEqual(['import-x/no-cycle']);
});
