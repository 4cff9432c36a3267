import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, afterEach, describe, expect, test } from 'vitest';
import { sql as raw } from 'kysely';
import type { Database } from '#lib/server/database/connect.ts';
import { readSeed, readSeeds } from '#lib/server/seed/files.ts';
import { loadSeed } from '#lib/server/seed/load.ts';
import { aSeed, aSeedReport } from '../support/a-seed.ts';
import { aDatabase } from '../support/database.ts';

const STORY = join('db', 'seed', 'putin-north-korea');
let sql: Database;
let folder: string;

beforeAll(async () => {
	sql = await aDatabase();
});
afterAll(() => sql.destroy());
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'parallax-seed-'));
	cpSync(STORY, folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

async function counts() {
	const tables = ['outlet', 'article', 'version', 'coding', 'coding_source', 'coding_answer', 'variable', 'point'];
	const found: Record<string, number> = {};
	for (const table of tables) {
		const { rows } = await raw<{ n: number }>`select count(*) as n from ${raw.table(table)}`.execute(sql);
		found[table] = rows[0]!.n;
	}
	return found;
}

/** Puts other words into one line of a copied file. */
function spoil(file: string, line: number, words: string) {
	const lines = readFileSync(join(folder, file), 'utf8').split('\n');
	lines[line - 1] = words;
	writeFileSync(join(folder, file), lines.join('\n'));
}

test('what ships loads once, whole; a second time nothing happens', async () => {
	for (const seed of readSeeds(join('db', 'seed'))) expect(await loadSeed(sql, seed)).toBe(true);
	const once = await counts();
	const rows = (file: string) => readFileSync(join(STORY, file), 'utf8').trim().split('\n').length;
	const practice = readSeed(join('db', 'seed', 'practice-sarn-lock'));
	expect(once.article).toBe(rows('coverage.jsonl') + practice.reports.length);
	expect(once.coding).toBe(rows('codings.jsonl') + practice.codings.length);
	for (const seed of readSeeds(join('db', 'seed'))) expect(await loadSeed(sql, seed)).toBe(false);
	expect(await counts()).toEqual(once);
});

test('a newer seed loaded over an older one doubles nothing', async () => {
	const seed = readSeed(STORY);
	const before = await counts();
	expect(await loadSeed(sql, { ...seed, sha256: 'b'.repeat(64) })).toBe(true);
	expect(await counts()).toEqual(before);
});

test('a newer seed updates its own rows and leaves what a user edited', async () => {
	await loadSeed(sql, aSeed());
	await sql
		.updateTable('article')
		.set({ headline: 'Corrected by hand', editedAt: new Date() })
		.where('seedKey', '=', 'harbour-1')
		.execute();
	const newer = aSeed({
		sha256: 'c'.repeat(64),
		reports: [
			aSeedReport({ headline: 'From the newer seed' }),
			aSeedReport({ id: 'harbour-2', focus: false, outlet: 'Pier Gazette', text: null, headline: 'Newer too' })
		]
	});
	await loadSeed(sql, newer);
	const rows = await sql
		.selectFrom('article')
		.select(['seedKey', 'headline'])
		.where('seedKey', 'like', 'harbour-%')
		.orderBy('seedKey')
		.execute();
	expect(rows.map(({ headline }) => headline)).toEqual(['Corrected by hand', 'Newer too']);
});

test.each([
	['coverage.jsonl', 3, '{"id": "broken"', 'line 3: not JSON'],
	['coverage.jsonl', 2, '{"id": "cov103"}', 'line 2: focus'],
	['codings.jsonl', 5, '{"id": "cov002", "coder": "x"}', 'line 5: whole']
])('a bad row of %s, line %i, is refused by file, line and reason', (file, line, words, reason) => {
	spoil(file, line, words);
	expect(() => readSeed(folder)).toThrow(join(folder, file));
	expect(() => readSeed(folder)).toThrow(reason);
});

test('a coding of a report that is not in the list is refused', () => {
	const [first] = readFileSync(join(folder, 'codings.jsonl'), 'utf8').split('\n');
	spoil('codings.jsonl', 1, first!.replace('rt-598203', 'no-such-report'));
	expect(() => readSeed(folder)).toThrow('no report no-such-report');
});

describe('a report that two stories share', () => {
	const second = (codings = aSeed().codings) =>
		aSeed({ story: { ...aSeed().story, slug: 'the-quay', title: 'The quay' }, sha256: 'f'.repeat(64), codings });
	const codingsOf = () =>
		sql
			.selectFrom('coding as c')
			.innerJoin('article as a', 'a.id', 'c.articleId')
			.innerJoin('coder', 'coder.id', 'c.coderId')
			.select(['coder.name', 'c.counts'])
			.where('a.seedKey', '=', 'harbour-2')
			.where('c.seeded', '=', true)
			.orderBy('coder.name')
			.execute();

	beforeAll(() => loadSeed(sql, aSeed({ sha256: '1'.repeat(64) })));

	test('is coded by one coder for one of them: a second coding is refused in words', async () => {
		await expect(loadSeed(sql, second())).rejects.toThrow(
			'the-quay/codings.jsonl: harbour-2 is coded by “model reader A” with the codebook of “The ferry” already'
		);
	});

	test('keeps its coding when the other story has none, or one by another coder', async () => {
		await loadSeed(sql, second([]));
		expect(await codingsOf()).toEqual([{ name: 'model reader A', counts: true }]);
		const other = aSeed().codings.map((row) => ({ ...row, coder: 'model reader B' }));
		await loadSeed(sql, { ...second(other), sha256: '2'.repeat(64) });
		expect(await codingsOf()).toEqual([
			{ name: 'model reader A', counts: true },
			{ name: 'model reader B', counts: false }
		]);
	});
});

test('a seed that fails half-way leaves nothing', async () => {
	const before = await counts();
	const twice = aSeed({
		story: { ...aSeed().story, slug: 'twice-in-focus' },
		sha256: 'd'.repeat(64),
		reports: [aSeedReport({ id: 'new-1' }), aSeedReport({ id: 'new-2' })],
		codings: []
	});
	await expect(loadSeed(sql, twice)).rejects.toThrow();
	expect(await counts()).toEqual(before);
});
