import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '#lib/server/database/connect.ts';
import * as reports from '#lib/server/store/reports.ts';
import * as stories from '#lib/server/store/stories.ts';
import { aSeededDatabase } from '../support/seed.ts';

let sql: Database;
beforeAll(async () => {
	sql = await aSeededDatabase();
});
afterAll(() => sql.destroy());

const SLUG = 'putin-north-korea';
const nothing: stories.Search = { q: '', outlet: '', country: '', lang: '', from: '', to: '' };
const matching = async (search: Partial<stories.Search>) =>
	(await stories.find(sql, { ...nothing, ...search })).find(({ slug }) => slug === SLUG)?.matching;

describe('list', () => {
	test('a card counts reports, outlets, independent origins and whole texts', async () => {
		const [card] = await stories.list(sql);
		expect(card).toMatchObject({ slug: SLUG, practice: false, reports: 232, outlets: 171, whole: 114 });
		expect(card).toMatchObject({ from: '2023-09', to: '2024-06-27' });
	});

	test('its spread is of one kind of coder, captions out, most rows first', async () => {
		const [card] = await stories.list(sql);
		expect(card).toMatchObject({ coder: 'model code', coded: 101 });
		expect(card!.spread[0]!.side).toBe('Russia');
		const rows = card!.spread.map((side) => side.rows);
		expect(rows).toEqual(rows.toSorted((a, b) => b - a));
	});
});

describe('find', () => {
	test('asks nothing, finds every story', async () => {
		expect(await stories.find(sql, nothing)).toHaveLength(1);
	});

	test.each([
		[{ outlet: 'rt' }, 5],
		[{ lang: 'ja' }, 2],
		[{ country: 'Norway', lang: 'no' }, 1],
		[{ q: 'kremlin COMMENTS' }, 1],
		[{ from: '2024-05-24', to: '2024-05-24', outlet: 'rt' }, 1]
	])('%o fits %i reports', async (search, count) => {
		expect(await matching(search)).toBe(count);
	});

	test('a date known to the month fits a day of that month', async () => {
		const listed = await reports.listByStory(sql, (await stories.get(sql, SLUG))!.id);
		const vague = listed.find(({ date }) => date?.length === 7)!;
		const day = `${vague.date}-15`;
		expect(await matching({ outlet: vague.outletSlug, from: day })).toBeGreaterThan(0);
	});

	test('% is a letter like any other', async () => {
		expect(await matching({ q: '%%%' })).toBeUndefined();
	});

	test('what fits no report finds no story', async () => {
		expect(await stories.find(sql, { ...nothing, lang: 'ja', q: 'ferry' })).toEqual([]);
	});
});

test('choices name each outlet, country and language once, in order', async () => {
	const { outlets, countries, languages } = await stories.choices(sql);
	expect([outlets.length, languages.length]).toEqual([171, 21]);
	expect(countries.map(({ label }) => label)).toEqual(
		countries.map(({ label }) => label).toSorted(new Intl.Collator('en').compare)
	);
});

describe('get', () => {
	test('a story knows its focus, parts, statements, points, items, referents and agreement', async () => {
		const story = (await stories.get(sql, SLUG))!;
		const focus = await reports.get(sql, story.focus!);
		expect(focus).toMatchObject({ key: 'rt-598203', outlet: 'RT', time: '16:58', hasText: true });
		expect(story.parts.map(({ key }) => key)).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
		expect([story.points.length, story.items.length, story.agreement.length]).toEqual([26, 19, 45]);
		expect(story.agreement.find(({ measure }) => measure === 'point F05')).toMatchObject({ positives: 0, alpha: null });
	});

	test('an unknown address is undefined', async () => {
		expect(await stories.get(sql, 'no-such-story')).toBeUndefined();
	});
});
