import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Analysis } from '#lib/analysis/analysis.ts';
import type { Span } from '#lib/analysis/text/span.ts';
import { analyse } from '#lib/analysis/analyse.ts';
import { ENGINE_NAME, ENGINE_VERSION } from '#lib/analysis/engine.ts';
import type { Database } from '#lib/server/database/connect.ts';
import * as analyses from '#lib/server/store/analyses.ts';
import * as codings from '#lib/server/store/codings.ts';
import { anAnalysis, asStored, aSpeaker, READ_TEXT } from '../support/an-analysis.ts';
import { aPaste, aText } from '../support/paste.ts';
import * as articles from '#lib/server/store/articles.ts';
import { aSeededDatabase } from '../support/seed.ts';

let sql: Database;
beforeAll(async () => {
	sql = await aSeededDatabase();
});
afterAll(() => sql.destroy());

const due = () => analyses.due(sql, ENGINE_NAME, ENGINE_VERSION);

/** The store keeps mentions as a set, in the order of the text: two quotations may lean on the same one. */
function withMentionsOnce(analysis: Analysis): Analysis {
	const once = (mentions: Span[]) =>
		[...new Map(mentions.map((span) => [`${span.start}-${span.end}`, span])).values()].toSorted(
			(a, b) => a.start - b.start || a.end - b.end
		);
	return { ...analysis, speakers: analysis.speakers.map((one) => ({ ...one, mentions: once(one.mentions) })) };
}

async function addRead(analysis = anAnalysis()) {
	const text = `${READ_TEXT}\n${aPaste().text}`;
	const id = await articles.add(sql, aPaste({ text }), analysis);
	return { id, version: (await articles.get(sql, id))!.versions[0]!.id };
}

test('a text is due until the engine has read it, and again when its story knows other actors', async () => {
	const [first, ...others] = await due();
	expect(others).toEqual([]);
	const read = analyse(first!);
	await analyses.save(sql, first!.id, read);
	expect(await due()).toEqual([]);
	expect((await analyses.get(sql, first!.id))?.analysis).toEqual(withMentionsOnce(asStored(read)));
	const context = JSON.stringify({ ...first!.context, people: [] });
	await sql.updateTable('story').set({ context }).where('slug', '=', 'putin-north-korea').execute();
	expect(await due()).toHaveLength(1);
	await sql.updateTable('article').set({ published: '2024-01-05' }).where('id', '=', first!.articleId).execute();
	expect((await due()).map(({ day }) => day)).toEqual(['2024-01-05']);
	expect(await analyses.due(sql, ENGINE_NAME, '999.0.0')).toHaveLength(1);
});

test('a text’s length follows its newest reading, and is no edit; one that a user edited stays', async () => {
	const { id, version } = await addRead();
	const lengths = () =>
		sql.selectFrom('article').select(['words', 'storedWords', 'editedAt']).where('id', '=', id).executeTakeFirst();
	const { words, storedWords } = (await lengths())!;
	const analysis = anAnalysis();
	const body = analysis.segments.find(({ kind }) => kind === 'body')!;
	const shorter = { ...body, start: body.end - 10 };
	const read = { ...analysis, segments: [shorter], lengths: { ...analysis.lengths, stored: storedWords! + 1 } };
	await sql.transaction().execute((trx) => analyses.save(trx, version, read));
	const after = (await lengths())!;
	expect(after).toMatchObject({ storedWords: storedWords! + 1, editedAt: null });
	expect(after.words).toBeLessThan(words!);
	await sql.updateTable('article').set({ words: 7 }).where('id', '=', id).execute();
	await sql.transaction().execute((trx) => analyses.save(trx, version, analysis));
	expect((await lengths())!.words).toBe(7);
});

test('a run keeps what made it: engine, version, seed, time and the hash of the story’s context', async () => {
	const { version } = await addRead();
	const { run } = (await analyses.get(sql, version))!;
	expect(run).toMatchObject({ engine: 'parallax', version: '0.1.0', seed: 1 });
	expect(run.config.context).toMatch(/^[0-9a-f]{64}$/);
	expect(run.config.day).toBe(aPaste().date);
	expect(run.at).toBeInstanceOf(Date);
});

test('two speakers of one name and side are one source row', async () => {
	const analysis = anAnalysis();
	const twins = { ...analysis, speakers: [aSpeaker(), aSpeaker({ id: 1 })] };
	const { id } = await addRead(twins);
	const [coding] = await codings.listByArticle(sql, id);
	expect(coding!.sources.map(({ quotations }) => quotations)).toEqual([[0, 1]]);
});

/** In the story the harbour chief has a side, which a text alone does not tell. */
function inStory(analysis: Analysis): Analysis {
	const speakers = analysis.speakers.map((one) => (one.name === 'Mara Lind' ? { ...one, side: 'Northland' } : one));
	return { ...analysis, speakers };
}

test('a story’s analyses come back each as it was stored, under the names of the story, by as many queries as one', async () => {
	const queries = async () => {
		let count = 0;
		const counted = sql.withPlugin({
			transformQuery: ({ node }) => {
				count++;
				return node;
			},
			transformResult: async ({ result }) => result
		});
		const story = await sql.selectFrom('story').select('id').where('slug', '=', 'putin-north-korea').executeTakeFirst();
		return { read: await analyses.listByStory(counted, story!.id), count };
	};
	await addRead();
	const before = await queries();
	const texts = [aText(), `An odd line.\n\n${aText()}`, 'No quotation at all.'];
	const added = [];
	for (const text of texts) added.push(await articles.add(sql, aPaste({ text }), analyse({ text, lang: 'en' })));
	const after = await queries();
	expect(after.count).toBe(before.count);
	expect(added.map((id) => after.read.get(id))).toEqual(
		texts.map((text) => inStory(withMentionsOnce(asStored(analyse({ text, lang: 'en' })))))
	);
});

test('the texts of a story are the very ones that its analyses speak of, without removed ones', async () => {
	const { id } = await addRead();
	const story = await sql.selectFrom('story').select('id').where('slug', '=', 'putin-north-korea').executeTakeFirst();
	const [read, texts] = [await analyses.listByStory(sql, story!.id), await analyses.textsByStory(sql, story!.id)];
	expect([...texts.keys()]).toEqual([...read.keys()]);
	const [quotation] = read.get(id)!.quotations;
	expect(quotation!.content.map(({ start, end }) => texts.get(id)!.slice(start, end))).toEqual(
		anAnalysis().quotations[0]!.content.map(({ start, end }) => READ_TEXT.slice(start, end))
	);
	await articles.remove(sql, id);
	expect((await analyses.textsByStory(sql, story!.id)).has(id)).toBe(false);
	expect(await analyses.textsByStory(sql, -1)).toEqual(new Map());
});

test('two machines that read the same text leave one run', async () => {
	const { version } = await addRead();
	const save = () => sql.transaction().execute((trx) => analyses.save(trx, version, anAnalysis()));
	await Promise.all([save(), save(), save()]);
	const runs = await sql.selectFrom('run').select('id').where('versionId', '=', version).execute();
	expect(runs).toHaveLength(1);
});
