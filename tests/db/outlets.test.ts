import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '#lib/server/database/connect.ts';
import { loadSeed } from '#lib/server/seed/load.ts';
import * as articles from '#lib/server/store/articles.ts';
import * as outletCards from '#lib/server/store/outlet-cards.ts';
import * as outlets from '#lib/server/store/outlets.ts';
import * as reports from '#lib/server/store/reports.ts';
import { aSeed } from '../support/a-seed.ts';
import { anAnalysis, READ_TEXT } from '../support/an-analysis.ts';
import { aDatabase } from '../support/database.ts';
import { aPaste } from '../support/paste.ts';

let sql: Database;
beforeAll(async () => {
	sql = await aDatabase();
});
afterAll(() => sql.destroy());

const slugs = async () => {
	const rows = await sql.selectFrom('outlet').select(['name', 'slug']).orderBy('id').execute();
	return Object.fromEntries(rows.map(({ name, slug }) => [name, slug]));
};

test('each name is an outlet of its own, with an address of its own', async () => {
	const names = ['Pier News', 'Pier News+', '???', '!!!'];
	const ids = [];
	for (const name of names) ids.push(await outlets.save(sql, name, false));
	expect(new Set(ids).size).toBe(names.length);
	expect(await slugs()).toEqual({
		'Pier News': 'pier-news',
		'Pier News+': 'pier-news-2',
		'???': 'unnamed',
		'!!!': 'unnamed-2'
	});
});

test('the same name is the same outlet, however it is written', async () => {
	const id = await outlets.save(sql, 'Quay Post', true);
	expect(await outlets.save(sql, 'Quay Post', true)).toBe(id);
	expect(await outlets.save(sql, 'QUAY post', true)).toBe(id);
	await expect(outlets.save(sql, 'quay post', false)).rejects.toThrow(outlets.OutletMismatch);
});

test('two at once make one outlet', async () => {
	const ids = await Promise.all([outlets.save(sql, 'Twin', false), outlets.save(sql, 'Twin', false)]);
	expect(new Set(ids).size).toBe(1);
});

test('two at once can’t take one name on both sides of the wall', async () => {
	const save = (practice: boolean) => sql.transaction().execute((trx) => outlets.save(trx, 'Slack Water', practice));
	const ends = await Promise.allSettled([save(true), save(false)]);
	expect(ends.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
	const taken = await Promise.all([true, false].map((practice) => outlets.names(sql, practice)));
	expect(taken.flat().filter((name) => name === 'Slack Water')).toHaveLength(1);
});

describe('the list of outlets', () => {
	const ANY = { q: '', country: '', kind: '', lang: '', story: '' };
	const names = async (search: Partial<outletCards.OutletSearch>) =>
		(await outletCards.list(sql, { ...ANY, ...search })).map(({ name }) => name);

	beforeAll(async () => {
		const [first, second] = aSeed().reports;
		const foreign = { ...second!, country: null, kind: 'agency', lang: 'no' };
		await loadSeed(sql, aSeed({ reports: [first!, foreign] }));
		await articles.add(
			sql,
			aPaste({ storySlug: 'the-ferry', outlet: 'Harbour Post', text: `${READ_TEXT}\nOne more.` }),
			anAnalysis()
		);
	});

	test('counts reports in each story, what visitors added apart, with facts as they were noted', async () => {
		expect(await outletCards.get(sql, 'harbour-post')).toMatchObject({
			practice: true,
			countries: ['Northland'],
			kinds: ['newspaper', 'not noted'],
			languages: ['en'],
			stories: [{ slug: 'the-ferry', reports: 2, added: 1 }]
		});
		expect(await outletCards.get(sql, 'pier-gazette')).toMatchObject({ countries: [], languages: ['no'] });
		expect(await outletCards.get(sql, 'no-such-outlet')).toBeUndefined();
		expect((await reports.listByOutlet(sql, 'the-ferry', 'harbour-post')).map(({ added }) => added)).toEqual([
			false,
			true
		]);
	});

	test('is searched by name, country, kind, language and story', async () => {
		expect(await names({})).toEqual(['Harbour Post', 'Pier Gazette']);
		expect(await names({ q: 'GAZ' })).toEqual(['Pier Gazette']);
		expect(await names({ q: '%' })).toEqual([]);
		expect(await names({ country: 'Northland' })).toEqual(['Harbour Post']);
		expect(await names({ kind: 'agency' })).toEqual(['Pier Gazette']);
		expect(await names({ lang: 'no' })).toEqual(['Pier Gazette']);
		expect(await names({ story: 'the-ferry', lang: 'en' })).toEqual(['Harbour Post']);
		expect(await names({ story: 'another' })).toEqual([]);
		expect((await outletCards.choices(sql)).kinds.map(({ value }) => value)).toEqual([
			'agency',
			'newspaper',
			'not noted'
		]);
	});
});

test('a name is free on the other side of the wall once its last text was removed, and undoing asks for it back', async () => {
	const real = aSeed({ story: { ...aSeed().story, slug: 'real-ferry', practice: false } });
	const own = { ...aSeed().reports[0]!, id: 'real-1', outlet: 'Real Ferry Post' };
	await loadSeed(sql, { ...real, sha256: 'e'.repeat(64), reports: [own], codings: [] });
	const add = (storySlug: string, text: string) =>
		articles.add(sql, aPaste({ storySlug, outlet: 'Slip of the Pen', text: `${READ_TEXT}\n${text}` }), anAnalysis());
	const invented = await add('the-ferry', 'Once.');
	await expect(add('real-ferry', 'Twice.')).rejects.toThrow(outlets.OutletMismatch);
	await articles.remove(sql, invented);
	expect(await outlets.names(sql, true)).not.toContain('Slip of the Pen');
	const copied = await add('real-ferry', 'Twice.');
	await expect(articles.restore(sql, invented)).rejects.toThrow(outlets.OutletMismatch);
	await articles.remove(sql, copied);
	expect(await articles.restore(sql, invented)).toBe(true);
	expect((await articles.get(sql, invented))?.report).toMatchObject({ outlet: 'Slip of the Pen', practice: true });
	await articles.remove(sql, invented);
});
