import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '#lib/server/database/connect.ts';
import { loadSeed } from '#lib/server/seed/load.ts';
import * as analyses from '#lib/server/store/analyses.ts';
import * as articles from '#lib/server/store/articles.ts';
import * as coders from '#lib/server/store/coders.ts';
import * as codings from '#lib/server/store/codings.ts';
import * as outlets from '#lib/server/store/outlets.ts';
import * as reports from '#lib/server/store/reports.ts';
import * as stories from '#lib/server/store/stories.ts';
import { aSeed, aSeedReport } from '../support/a-seed.ts';
import { READ_TEXT, anAnalysis, anEmptyAnalysis } from '../support/an-analysis.ts';
import { aDatabase } from '../support/database.ts';

let sql: Database;
let story: stories.Story;
const built = anAnalysis();
const analysis = {
	...built,
	lengths: { ...built.lengths, sentences: built.sentences.length, paragraphs: built.paragraphs.length }
};

beforeAll(async () => {
	sql = await aDatabase();
	await loadSeed(sql, aSeed());
	story = (await stories.get(sql, 'the-ferry'))!;
	const [due] = await analyses.due(sql, analysis.engine, analysis.version);
	await sql.transaction().execute((trx) => analyses.save(trx, due!.id, analysis));
});
afterAll(() => sql.destroy());

const pasted = (facts: Partial<articles.Pasted> = {}): articles.Pasted => ({
	storySlug: 'the-ferry',
	outlet: 'Quay Observer',
	headline: 'Boats wait',
	date: '2031-05-11',
	url: 'https://quay.example/boats',
	lang: 'en',
	text: `${READ_TEXT}\nOne more line.`,
	...facts
});

test('a story comes with its report in focus, its lists and its agreement', () => {
	expect(story).toMatchObject({
		practice: true,
		codebook: 1,
		points: [{ key: 'F01', label: 'the ferry sails' }],
		items: [{ key: 'C1', label: 'disagreement' }],
		agreement: [{ measure: 'item C1', pairs: 2, positives: 1, alpha: null }]
	});
	expect(story.focus).not.toBeNull();
});

test('what is not there is undefined', async () => {
	expect(await stories.get(sql, 'no-such-story')).toBeUndefined();
	expect(await articles.get(sql, 999_999)).toBeUndefined();
	expect(await analyses.get(sql, 999_999)).toBeUndefined();
});

test('reports come with the one in focus first, and say whether a text is here', async () => {
	const list = await reports.listByStory(sql, story.id);
	expect(list.map(({ outlet, focus, hasText }) => [outlet, focus, hasText])).toEqual([
		['Harbour Post', true, true],
		['Pier Gazette', false, false]
	]);
});

test('a model coding comes back as it was coded', async () => {
	const coding = (await codings.listByStory(sql, story.id)).find(({ coderKind }) => coderKind === 'model')!;
	expect(coding).toMatchObject({
		coder: 'model reader A',
		primary: true,
		facts: { F01: 'attributed' },
		names: { dispute: ['dispute', 'row'] },
		items: { C1: 1 },
		tone: { lind: -1 },
		run: null
	});
	expect(coding.sources).toMatchObject([{ speaker: 'Mara Lind', mode: 'mixed', quotations: [] }]);
});

test('an analysis comes back as it was stored, offsets after an emoji included', async () => {
	const article = (await articles.get(sql, story.focus!))!;
	const found = (await analyses.get(sql, article.versions[0]!.id))!;
	expect(found.analysis).toEqual(analysis);
	expect(found.run).toMatchObject({ engine: 'parallax', seed: 1 });
});

test('excerpts are stored beside offsets, so that drift would show', async () => {
	const rows = await sql.selectFrom('quotationContent').select(['startAt', 'endAt', 'excerpt']).execute();
	expect(rows.length).toBeGreaterThan(0);
	expect(rows.map(({ startAt, endAt }) => READ_TEXT.slice(startAt, endAt))).toEqual(rows.map(({ excerpt }) => excerpt));
});

test('the engine is a coder: distinct speaker and mode, each with its quotations', async () => {
	const [coding] = await codings
		.listByArticle(sql, story.focus!)
		.then((all) => all.filter(({ coderKind }) => coderKind === 'engine'));
	expect(coding).toMatchObject({ facts: null, tone: null, coder: `parallax ${analysis.version}` });
	const rows = new Set(analysis.quotations.map(({ speaker, mode }) => `${speaker} ${mode}`));
	expect(coding!.sources).toHaveLength(rows.size);
	expect(coding!.sources.flatMap(({ quotations }) => quotations).sort()).toEqual(
		analysis.quotations.map(({ id }) => id)
	);
});

test('a newer engine replaces what an older one said, and no model code', async () => {
	const { versions } = (await articles.get(sql, story.focus!))!;
	const before = (await codings.listByStory(sql, story.id)).filter(({ coderKind }) => coderKind === 'model');
	await sql.transaction().execute((trx) => analyses.save(trx, versions[0]!.id, anEmptyAnalysis({ version: '9.9.9' })));
	expect((await analyses.get(sql, versions[0]!.id))!.run.version).toBe('9.9.9');
	const after = await codings.listByStory(sql, story.id);
	expect(after.filter(({ coderKind }) => coderKind === 'model')).toEqual(before);
	expect(after.filter(({ coderKind }) => coderKind === 'engine').map(({ coder }) => coder)).toEqual(['parallax 9.9.9']);
	await sql.transaction().execute((trx) => analyses.save(trx, versions[0]!.id, analysis));
});

test('a pasted report joins its story, can be removed and comes back', async () => {
	const id = await articles.add(sql, pasted(), analysis);
	const keys = async () => (await reports.listByStory(sql, story.id)).map(({ article }) => article);
	expect(await keys()).toContain(id);
	expect((await articles.get(sql, id))!).toMatchObject({
		report: { outlet: 'Quay Observer', added: true, practice: true, words: 33 },
		versions: [{ number: 1, enteredBy: 'paste' }],
		stories: [{ slug: 'the-ferry' }]
	});
	expect(await articles.remove(sql, id)).toBe(true);
	expect(await articles.remove(sql, id)).toBe(false);
	expect(await keys()).not.toContain(id);
	expect((await codings.listByStory(sql, story.id)).map(({ article }) => article)).not.toContain(id);
	expect(await articles.restore(sql, id)).toBe(true);
	expect(await articles.restore(sql, id)).toBe(false);
	expect(await keys()).toContain(id);
});

test('the same text again names the report it already is, and stores nothing', async () => {
	const count = () =>
		sql
			.selectFrom('article')
			.select(({ fn }) => fn.countAll<number>().as('n'))
			.executeTakeFirstOrThrow();
	const before = await count();
	const again = articles.add(sql, pasted({ text: READ_TEXT, outlet: 'A Third Paper' }), analysis);
	await expect(again).rejects.toThrow('already in the story, as a report of Harbour Post');
	expect(await count()).toEqual(before);
	expect(await outlets.names(sql, true)).not.toContain('A Third Paper');
});

test('a seeded report can not be removed', async () => {
	expect(await articles.remove(sql, story.focus!)).toBe(false);
});

test('a real outlet stays out of a practice story', async () => {
	await outlets.save(sql, 'A Real Paper', false);
	const mixed = articles.add(sql, pasted({ text: 'Other words.', outlet: 'A Real Paper' }), analysis);
	await expect(mixed).rejects.toThrow(outlets.OutletMismatch);
	expect(await outlets.names(sql, false)).toEqual(['A Real Paper']);
});

test('a text of a language that no engine reads is stored without a coding', async () => {
	const unread = anEmptyAnalysis({ lang: { code: 'de', name: 'German', readable: false } });
	const id = await articles.add(sql, pasted({ text: 'Ein anderer Text.', lang: 'de' }), unread);
	expect(await codings.listByArticle(sql, id)).toEqual([]);
	const { versions } = (await articles.get(sql, id))!;
	expect((await analyses.get(sql, versions[0]!.id))!.analysis.lang).toEqual(unread.lang);
});

test('a story card counts reports beside the one in focus, and outlets', async () => {
	const [card] = await stories.list(sql);
	expect(await stories.titles(sql)).toMatchObject([{ slug: card!.slug, title: card!.title, practice: card!.practice }]);
	expect(card).toMatchObject({ slug: 'the-ferry', practice: true, focus: true });
	expect(card!.reports).toBeGreaterThanOrEqual(1);
	expect((await stories.choices(sql)).outlets.map(({ label }) => label)).toContain('Harbour Post');
});

test('an item without an answer is no where a seed leaves it out, and not coded where anybody else does', async () => {
	const [coded] = aSeed().codings;
	const other = aSeed({
		reports: [aSeedReport({ id: 'quay-1', text: null, words: 80 })],
		codings: [{ ...coded!, id: 'quay-1', items: {} }],
		sha256: 'b'.repeat(64)
	});
	other.story.slug = 'the-quay';
	await loadSeed(sql, other);
	const { id } = (await stories.get(sql, 'the-quay'))!;
	const [seeded] = await codings.listByStory(sql, id);
	expect(seeded!.items).toEqual({ C1: 0 });
	const { codebookId } = await sql
		.selectFrom('coding')
		.select('codebookId')
		.where('id', '=', seeded!.id)
		.executeTakeFirstOrThrow();
	const person = {
		articleId: seeded!.article,
		coderId: await coders.savePerson(sql, 'A. Person'),
		coderKind: 'human' as const,
		...{ codebookId, whole: true, counts: true, codesPoints: false, codesTone: false, seeded: false }
	};
	await sql.insertInto('coding').values(person).execute();
	const human = (await codings.listByStory(sql, id)).find(({ coderKind }) => coderKind === 'human')!;
	expect(human.items).toEqual({});
});
