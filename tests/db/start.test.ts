import { afterAll, beforeAll, expect, test } from 'vitest';
import { analyse } from '#lib/analysis/analyse.ts';
import type { AnalysisInput } from '#lib/analysis/analysis.ts';
import type { Database } from '#lib/server/database/connect.ts';
import { loadSeed } from '#lib/server/seed/load.ts';
import { analyseDue } from '#lib/server/start.ts';
import { aSeed, aSeedReport } from '../support/a-seed.ts';
import { aDatabase } from '../support/database.ts';

let sql: Database;
beforeAll(async () => {
	sql = await aDatabase();
	const texts = ['One text.', 'A text that breaks the reading.', 'Another text.'];
	const reports = texts.map((text, at) =>
		aSeedReport({ id: `read-${at}`, focus: at === 0, outlet: `Pier Paper ${at}`, text })
	);
	await loadSeed(sql, aSeed({ reports, codings: [] }));
});
afterAll(() => sql.destroy());

async function read(input: AnalysisInput) {
	if (input.text.includes('breaks')) throw new Error('The thread of the engine ended.');
	return analyse(input);
}

test('a text that can not be read is named, and the others are read', async () => {
	const said: string[] = [];
	await analyseDue(sql, (line) => said.push(line), read);
	expect(said).toHaveLength(3);
	expect(said[1]).toMatch(
		/^Could not read the text of \/articles\/\d+ \(Pier Paper 1\): The thread of the engine ended\.$/
	);
	const runs = await sql.selectFrom('run').select('id').execute();
	expect(runs).toHaveLength(2);
	await analyseDue(
		sql,
		(line) => said.push(line),
		async (input) => analyse(input)
	);
	expect(said.slice(3)).toEqual(['Read 1 of 1 texts.']);
});
