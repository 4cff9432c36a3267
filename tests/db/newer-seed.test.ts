import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql as raw } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '#lib/server/database/connect.ts';
import { readSeed } from '#lib/server/seed/files.ts';
import { loadSeed } from '#lib/server/seed/load.ts';
import * as articles from '#lib/server/store/articles.ts';
import * as codings from '#lib/server/store/codings.ts';
import * as reports from '#lib/server/store/reports.ts';
import * as stories from '#lib/server/store/stories.ts';
import { anEmptyAnalysis } from '../support/an-analysis.ts';
import { aPaste } from '../support/paste.ts';
import { aSeededDatabase, SEED_FOLDER } from '../support/seed.ts';

let sql: Database;
const folders: string[] = [];
beforeAll(async () => {
	sql = await aSeededDatabase();
});
afterAll(async () => {
	for (const folder of folders) rmSync(folder, { recursive: true });
	await sql.destroy();
});

/** A copy of the seed, with one of its files rewritten line by line. */
function aSeedWith(file: string, change: (lines: string[]) => string[]): string {
	const folder = mkdtempSync(join(tmpdir(), 'parallax-seed-'));
	folders.push(folder);
	cpSync(SEED_FOLDER, folder, { recursive: true });
	const path = join(folder, file);
	writeFileSync(path, change(readFileSync(path, 'utf8').split('\n')).join('\n'));
	return folder;
}

/** The same line with some fields changed. */
const changed = (line: string, fields: object) => JSON.stringify({ ...JSON.parse(line), ...fields });
const onLine = (number: number, fields: object) => (lines: string[]) =>
	lines.map((line, index) => (index === number - 1 ? changed(line, fields) : line));
const ofReport = (id: string, fields: object) => (lines: string[]) =>
	lines.map((line) => (line.includes(`"id": "${id}"`) ? changed(line, fields) : line));

const TABLES = [
	...['outlet', 'story', 'story_part', 'story_statement', 'point', 'referent', 'agreement', 'article', 'story_article'],
	...['version', 'codebook', 'variable', 'code', 'coder', 'coding', 'coding_source', 'coding_answer', 'seed']
];
async function counts(): Promise<Record<string, number>> {
	const entries = await Promise.all(
		TABLES.map(async (table) => {
			const { rows } = await raw<{ n: number }>`select count(*)::int as n from ${raw.table(table)}`.execute(sql);
			return [table, rows[0]!.n];
		})
	);
	return Object.fromEntries(entries);
}
const story = async () => (await stories.get(sql, 'putin-north-korea'))!;
const report = async (key: string) =>
	(await reports.listByStory(sql, (await story()).id)).find((one) => one.key === key)!;

test('two loads at once do the work once', async () => {
	const before = await counts();
	const seed = { ...readSeed(SEED_FOLDER), sha256: '1'.repeat(64) };
	const loaded = await Promise.all([loadSeed(sql, seed), loadSeed(sql, seed)]);
	expect(loaded.filter(Boolean)).toHaveLength(1);
	expect(await counts()).toEqual(before);
});

describe('a bad row is refused with file, line and reason', () => {
	test.each([
		['coverage.jsonl', onLine(3, { form: 'poem' }), /coverage\.jsonl, line 3: form: /],
		['coverage.jsonl', onLine(5, { url: 'not an address' }), /coverage\.jsonl, line 5: url: /],
		['coverage.jsonl', onLine(7, { parts: ['z'] }), /coverage\.jsonl, line 7: .*no part z/],
		['coverage.jsonl', onLine(2, { words: 10, storedTextWhole: false }), /line 2: .*only a whole text/],
		['coverage.jsonl', (lines: string[]) => ['', lines[0]!, lines[0]!], /coverage\.jsonl, line 3: .*twice/],
		['coverage.jsonl', (lines: string[]) => ['{"id":', ...lines], /coverage\.jsonl, line 1: not JSON/],
		[
			'coverage.jsonl',
			onLine(1, { focus: true }),
			/coverage\.jsonl, line \d+: one report must be in focus, here are 2/
		],
		['codings.jsonl', onLine(4, { id: 'cov999' }), /codings\.jsonl, line 4: no report cov999/],
		['codings.jsonl', onLine(4, { facts: { F99: 'own' } }), /codings\.jsonl, line 4: .*asks no F99 in facts/],
		['codings.jsonl', onLine(4, { items: { C1: 2 } }), /codings\.jsonl, line 4: items\.C1/],
		['codings.jsonl', onLine(4, { tone: { nobody: 1 } }), /codings\.jsonl, line 4: .*asks no nobody in tone/],
		['story.json', (lines: string[]) => [...lines, '}'], /story\.json: not JSON/]
	])('%s: %o', (file, change, reason) => {
		expect(() => readSeed(aSeedWith(file, change))).toThrow(reason);
	});

	test('a report in focus twice, a text that is missing, two primary codings', () => {
		expect(() => readSeed(aSeedWith('coverage.jsonl', ofReport('rt-598203', { textFile: 'gone.txt' })))).toThrow(
			/coverage\.jsonl, line \d+: rt-598203 names a missing text gone\.txt/
		);
		const twice = (lines: string[]) => [...lines.filter(Boolean), changed(lines[0]!, { coder: 'model reader Z' })];
		expect(() => readSeed(aSeedWith('codings.jsonl', twice))).toThrow(/line 125: .*two codings are primary/);
	});
});

describe('a newer seed', () => {
	const newer = (file: string, change: (lines: string[]) => string[]) =>
		loadSeed(sql, readSeed(aSeedWith(file, change)));

	test('changes its own rows and leaves a user’s edit, a user’s article and what a user removed', async () => {
		const kept = await articles.add(sql, aPaste({ text: 'A pasted text, kept.' }), anEmptyAnalysis());
		const gone = await articles.add(sql, aPaste({ text: 'A pasted text, removed.' }), anEmptyAnalysis());
		await articles.remove(sql, gone);
		const edited = await report('cov106');
		await sql.updateTable('article').set({ headline: 'Mine' }).where('id', '=', edited.article).execute();
		const change = (lines: string[]) =>
			ofReport('cov106', { headline: 'Theirs' })(ofReport('cov108', { headline: 'Newer' })(lines));
		expect(await newer('coverage.jsonl', change)).toBe(true);
		expect((await report('cov106')).headline).toBe('Mine');
		expect((await report('cov108')).headline).toBe('Newer');
		expect((await articles.get(sql, kept))?.removed).toBe(false);
		expect((await articles.get(sql, gone))?.removed).toBe(true);
	});

	test('takes out a report it no longer has, but not one that a user edited', async () => {
		const seed = readSeed(SEED_FOLDER);
		const stays = ({ id }: { id: string }) => id !== 'cov106' && id !== 'cov107';
		const less = { reports: seed.reports.filter(stays), codings: seed.codings.filter(stays) };
		expect(await loadSeed(sql, { ...seed, ...less, sha256: '2'.repeat(64) })).toBe(true);
		expect([await report('cov107'), (await report('cov106'))?.headline]).toEqual([undefined, 'Mine']);
	});

	test('keeps the ids of codings, so that addresses still open them', async () => {
		const list = async () => codings.listByStory(sql, (await story()).id);
		await newer('codings.jsonl', (lines) => lines);
		const before = await list();
		expect(await newer('codings.jsonl', onLine(2, { note: 'looked at again' }))).toBe(true);
		const after = await list();
		expect(after.map(({ id, article }) => [id, article])).toEqual(before.map(({ id, article }) => [id, article]));
		expect(after.filter(({ note }) => note === 'looked at again')).toHaveLength(1);
	});

	test('that can not be stored leaves everything as it was', async () => {
		const before = await counts();
		const seed = readSeed(SEED_FOLDER);
		const agreement = [{ measure: 'point F01', pairs: 3, positives: 9, alpha: null }];
		await expect(loadSeed(sql, { ...seed, agreement, sha256: '3'.repeat(64) })).rejects.toThrow();
		expect(await counts()).toEqual(before);
	});
});
