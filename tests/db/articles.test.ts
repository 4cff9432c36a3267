import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { analyse } from '#lib/analysis/analyse.ts';
import type { Database } from '#lib/server/database/connect.ts';
import * as analyses from '#lib/server/store/analyses.ts';
import * as articles from '#lib/server/store/articles.ts';
import * as codings from '#lib/server/store/codings.ts';
import * as outlets from '#lib/server/store/outlets.ts';
import * as reports from '#lib/server/store/reports.ts';
import * as stories from '#lib/server/store/stories.ts';
import { asStored } from '../support/an-analysis.ts';
import { aPaste } from '../support/paste.ts';
import { aSeededDatabase, aStoryRow } from '../support/seed.ts';

let sql: Database;
beforeAll(async () => {
	sql = await aSeededDatabase();
	await aStoryRow(sql, { slug: 'the-ferry', practice: true });
});
afterAll(() => sql.destroy());

const add = (paste: articles.Pasted) => articles.add(sql, paste, analyse({ text: paste.text, lang: paste.lang }));
const storyId = async () => (await stories.get(sql, 'putin-north-korea'))!.id;

describe('add', () => {
	test('stores the article whole: facts, version, run, spans, coding', async () => {
		const paste = aPaste({ outlet: 'Quay Gazette', country: 'Ireland', kind: 'newspaper' });
		const id = await add(paste);
		const article = (await articles.get(sql, id))!;
		expect(article.report).toMatchObject({
			outlet: 'Quay Gazette',
			outletSlug: 'quay-gazette',
			country: 'Ireland',
			key: null,
			added: true,
			whole: true,
			hasText: true,
			focus: false,
			practice: false
		});
		expect(article.report.words).toBeGreaterThan(0);
		expect(article.versions).toMatchObject([{ number: 1, text: paste.text, sha256: articles.hashOf(paste.text) }]);
		expect(article.stories.map(({ slug }) => slug)).toEqual(['putin-north-korea']);
		const read = (await analyses.get(sql, article.versions[0]!.id))!;
		expect(read.analysis).toEqual(asStored(analyse({ text: paste.text, lang: 'en' })));
		expect((await codings.listByArticle(sql, id)).map(({ coderKind }) => coderKind)).toEqual(['engine']);
		expect((await reports.listByStory(sql, await storyId())).map(({ article: one }) => one)).toContain(id);
	});

	test('the very same text in the same story is refused, and the article that has it named', async () => {
		const paste = aPaste();
		const id = await add(paste);
		await expect(add({ ...paste, outlet: 'Another Post' })).rejects.toMatchObject({
			name: 'AlreadyThere',
			article: id,
			outlet: paste.outlet
		});
		expect(await outlets.names(sql, false)).not.toContain('Another Post');
	});

	test('two at once: one goes in, the other is refused', async () => {
		const paste = aPaste();
		const settled = await Promise.allSettled([add(paste), add(paste)]);
		expect(settled.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
	});

	test('a real outlet can not stand in a practice story, nor an invented one in a real story', async () => {
		await expect(add(aPaste({ outlet: 'RT', storySlug: 'the-ferry' }))).rejects.toThrow(outlets.OutletMismatch);
		await add(aPaste({ outlet: 'Ferry Daily', storySlug: 'the-ferry' }));
		await expect(add(aPaste({ outlet: 'Ferry Daily' }))).rejects.toThrow(outlets.OutletMismatch);
		expect(await outlets.names(sql, true)).toEqual(['Ferry Daily']);
	});

	test('a failure half way leaves nothing', async () => {
		const count = () =>
			sql
				.selectFrom('article')
				.select(({ fn }) => fn.countAll<number>().as('n'))
				.executeTakeFirst();
		const before = await count();
		const paste = aPaste({ outlet: 'Half Way Herald' });
		const broken = { ...analyse({ text: paste.text }), items: [{ start: 9, end: 3 }] as never };
		await expect(articles.add(sql, paste, broken)).rejects.toThrow();
		expect(await count()).toEqual(before);
		expect(await outlets.names(sql, false)).not.toContain('Half Way Herald');
	});

	test('an unknown story is refused', async () => {
		await expect(add(aPaste({ storySlug: 'no-such-story' }))).rejects.toThrow();
	});
});

describe('remove and restore', () => {
	test('a removed article leaves every list, is still found by its id, and comes back', async () => {
		const id = await add(aPaste());
		const listed = async () => (await reports.listByStory(sql, await storyId())).some(({ article }) => article === id);
		const coded = async () => (await codings.listByStory(sql, await storyId())).some(({ article }) => article === id);
		expect(await articles.remove(sql, id)).toBe(true);
		expect([await listed(), await coded(), (await articles.get(sql, id))?.removed]).toEqual([false, false, true]);
		expect(await articles.remove(sql, id)).toBe(false);
		expect(await articles.restore(sql, id)).toBe(true);
		expect([await listed(), await coded(), (await articles.get(sql, id))?.removed]).toEqual([true, true, false]);
		expect(await articles.restore(sql, id)).toBe(false);
	});

	test('a removed article does not come back beside its own text', async () => {
		const paste = aPaste();
		const id = await add(paste);
		await articles.remove(sql, id);
		const again = await add({ ...paste, outlet: 'Another Post' });
		await expect(articles.restore(sql, id)).rejects.toMatchObject({ name: 'AlreadyThere', article: again });
		expect((await articles.get(sql, id))?.removed).toBe(true);
		await articles.remove(sql, again);
		expect(await articles.restore(sql, id)).toBe(true);
	});
});
