import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Database } from '#lib/server/database/connect.ts';
import type { StorySeed } from '#lib/server/seed/files.ts';
import { loadSeed } from '#lib/server/seed/load.ts';
import * as articles from '#lib/server/store/articles.ts';
import * as codings from '#lib/server/store/codings.ts';
import * as reports from '#lib/server/store/reports.ts';
import * as stories from '#lib/server/store/stories.ts';
import { aSeed, aSeedReport } from '../support/a-seed.ts';
import { anEmptyAnalysis } from '../support/an-analysis.ts';
import { aDatabase } from '../support/database.ts';
import { aPaste } from '../support/paste.ts';

// What a user edited outlives every newer seed (db/README.md).
let sql: Database;
beforeEach(async () => {
	sql = await aDatabase();
	await loadSeed(sql, aSeed());
});
afterEach(() => sql.destroy());

const first = aSeedReport();
const second = aSeed().reports[1]!;
const [coded] = aSeed().codings;
const newer = (facts: Partial<StorySeed> = {}) => loadSeed(sql, aSeed({ sha256: 'b'.repeat(64), ...facts }));
const story = async () => (await stories.get(sql, 'the-ferry'))!;
const keys = async () => (await reports.listByStory(sql, (await story()).id)).map(({ key }) => key);
const inFocus = async () => (await reports.listByStory(sql, (await story()).id)).find(({ focus }) => focus)?.key;
const idOf = async (key: string) =>
	(await sql.selectFrom('article').select('id').where('seedKey', '=', key).executeTakeFirstOrThrow()).id;
const modelCodings = async () =>
	(await codings.listByStory(sql, (await story()).id)).filter(({ coderKind }) => coderKind === 'model');
const setFocus = async (articleId: number, focus: boolean) =>
	sql.updateTable('storyArticle').set({ focus }).where('articleId', '=', articleId).execute();

test('a user’s report in focus stays it', async () => {
	await setFocus(await idOf('harbour-1'), false);
	await setFocus(await idOf('harbour-2'), true);
	await newer();
	expect(await inFocus()).toBe('harbour-2');
	await loadSeed(
		sql,
		aSeed({ sha256: 'c'.repeat(64), reports: [first, second, aSeedReport({ id: 'harbour-3', focus: false })] })
	);
	expect(await inFocus()).toBe('harbour-2');
});

test('so does an added one', async () => {
	const added = await articles.add(sql, aPaste({ storySlug: 'the-ferry' }), anEmptyAnalysis());
	await setFocus(await idOf('harbour-1'), false);
	await setFocus(added, true);
	await newer();
	expect((await story()).focus).toBe(added);
});

test('the seed moves its own focus', async () => {
	await newer({
		reports: [
			{ ...first, focus: false },
			{ ...second, focus: true }
		]
	});
	expect(await inFocus()).toBe('harbour-2');
});

test('a report whose place in the story was edited stays when it leaves the seed', async () => {
	const articleId = await idOf('harbour-2');
	await sql.updateTable('storyArticle').set({ parts: [] }).where('articleId', '=', articleId).execute();
	await newer({ reports: [first], codings: [] });
	expect(await keys()).toEqual(['harbour-1', 'harbour-2']);
});

const EDITS: [string, () => Promise<unknown>][] = [
	['note', () => sql.updateTable('coding').set({ note: 'mine' }).execute()],
	['source', () => sql.updateTable('codingSource').set({ cue: 'mine' }).execute()],
	['answer', () => sql.updateTable('codingAnswer').set({ value: '0' }).where('kind', '=', 'item').execute()],
	['removed answer', () => sql.deleteFrom('codingAnswer').where('kind', '=', 'tone').execute()]
];

test.each(EDITS)('a model coding with an edited %s stays as it is', async (_, edit) => {
	await edit();
	const mine = await modelCodings();
	await newer({ codings: [{ ...coded!, note: 'theirs', items: { C1: 1 } }] });
	expect(await modelCodings()).toEqual(mine);
	await loadSeed(sql, aSeed({ sha256: 'c'.repeat(64), codings: [] }));
	expect(await modelCodings()).toEqual(mine);
	await loadSeed(sql, aSeed({ sha256: 'd'.repeat(64), reports: [first], codings: [] }));
	expect(await modelCodings()).toEqual(mine);
});

test('beside an edited coding that counts no other one does', async () => {
	await sql.updateTable('coding').set({ note: 'mine' }).execute();
	await newer({ codings: [{ ...coded!, coder: 'model reader B' }] });
	expect((await modelCodings()).map(({ coder, primary }) => [coder, primary])).toEqual([
		['model reader A', true],
		['model reader B', false]
	]);
});

test('a coding that nobody edited follows the seed', async () => {
	await newer({ codings: [{ ...coded!, note: 'theirs' }] });
	expect((await modelCodings()).map(({ note }) => note)).toEqual(['theirs']);
	await loadSeed(sql, aSeed({ sha256: 'c'.repeat(64), codings: [] }));
	expect(await modelCodings()).toEqual([]);
});
