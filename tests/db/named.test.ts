import { afterAll, beforeAll, expect, test } from 'vitest';
import { analyse } from '#lib/analysis/analyse.ts';
import type { Name } from '#lib/analysis/analysis.ts';
import type { Database } from '#lib/server/database/connect.ts';
import { loadSeed } from '#lib/server/seed/load.ts';
import * as analyses from '#lib/server/store/analyses.ts';
import * as named from '#lib/server/store/named.ts';
import { aSeed, aSeedReport } from '../support/a-seed.ts';
import { aDatabase } from '../support/database.ts';

const TEXTS = [
	'Senator Edda J. Holm flew to Seoul. Moscow said no, and Holm left.',
	'Mr. Holm stayed. Edda Holm, a judge, waved.',
	'Holm sang. Tom Reed and Ana Reed heard it, and Reed clapped.'
];

let sql: Database;
let runs: number[];
beforeAll(async () => {
	sql = await aDatabase();
	const reports = TEXTS.map((text, index) => aSeedReport({ id: `r${index}`, focus: index === 0, text }));
	await loadSeed(sql, aSeed({ reports, codings: [] }));
	const due = await analyses.due(sql, 'parallax', '0');
	runs = [];
	for (const { id, text } of due) runs.push(await analyses.save(sql, id, analyse({ text, lang: 'en' })));
});
afterAll(() => sql.destroy());

const people = (names: Name[]) =>
	names.flatMap(({ kind, canonical, among }) =>
		kind === 'person' ? [among.length > 0 ? `${canonical}: ${among.join(' or ')}` : canonical] : []
	);

test('what a text names comes back as it was read, in its order', async () => {
	const text = TEXTS[0]!;
	expect(await named.listByRun(sql, runs[0]!)).toEqual(analyse({ text, lang: 'en' }).named);
	expect((await named.listByRun(sql, runs[0]!)).map(({ kind, standsFor }) => standsFor ?? kind)).toEqual([
		...['role', 'person', 'place', 'Government of Russia', 'person']
	]);
});

test('a person has the longest form of the story, and so has the role', async () => {
	const names = await named.listByRun(sql, runs[1]!);
	expect(people(names)).toEqual(['Edda J. Holm', 'Edda J. Holm']);
	expect(names.find(({ kind }) => kind === 'role')).toMatchObject({ canonical: 'judge', of: 'Edda J. Holm' });
});

test('a surname that one person of the story bears is that one, and one that two bear says so', async () => {
	expect(people(await named.listByRun(sql, runs[2]!))).toEqual([
		...['Edda J. Holm', 'Tom Reed', 'Ana Reed', 'Reed: Tom Reed or Ana Reed']
	]);
});

test('a run that names nothing, or is none, has no names', async () => {
	expect(await named.listByRun(sql, 0)).toEqual([]);
});

test('more names than one statement takes are stored', async () => {
	const [name] = await named.listByRun(sql, runs[1]!);
	const { versionId } = await sql
		.selectFrom('run')
		.select('versionId')
		.where('id', '=', runs[1]!)
		.executeTakeFirstOrThrow();
	const many = Array.from({ length: 2500 }, () => name!);
	const run = await analyses.save(sql, versionId, { ...analyse({ text: TEXTS[1]!, lang: 'en' }), named: many });
	expect(await named.listByRun(sql, run)).toHaveLength(2500);
});
