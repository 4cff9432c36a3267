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
	['src/lib/analysis/wall.ts', '$app/state'],
	['src/lib/charts/wall.ts', '#lib/components/Chart.svelte'],
	['src/lib/charts/wall.ts', '#lib/lexicon/codes.ts'],
	['src/lib/components/wall.ts', '#lib/server/store/stories.ts'],
	['src/lib/server/wall.ts', '#lib/components/Chart.svelte'],
	['src/lib/server/wall.ts', '#lib/charts/series.ts'],
	['src/lib/server/wall.ts', '../../routes/wall.ts'],
	['src/routes/wall.ts', '#lib/server/database/connect.ts'],
	['src/routes/wall.ts', '$app/stores'],
	['src/routes/wall.ts', '$env/dynamic/private'],
	['tests/browser/wall.ts', '#lib/analysis/text/span.ts']
])('%s may not import %s', async (file, from) => {
	expect(await broken(file, `import { thing } from '${from}';`)).toContain(WALL);
});

test.each([
	['src/lib/analysis/wall.ts', '#lib/lexicon/codes.ts'],
	['src/lib/charts/wall.ts', '#lib/analysis/compare/measure.ts'],
	['src/lib/server/wall.ts', '#lib/analysis/analysis.ts'],
	['src/routes/wall.ts', '#lib/server/store/stories.ts']
])('%s may import %s', async (file, from) => {
	expect(await broken(file, `import { thing } from '${from}';`)).not.toContain(WALL);
});

test('an import cycle is an error', async () => {
	const [result] = await new ESLint({ ignore: false }).lintFiles('tests/support/cycle/here.ts');
	expect(result!.messages.map((message) => message.ruleId)).toEqual(['import-x/no-cycle']);
});
