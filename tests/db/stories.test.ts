import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compare } from '#lib/analysis/compare/compare.ts';
import { measuresOf } from '#lib/analysis/compare/comparison.ts';
import { defaultFilters } from '#lib/analysis/compare/filters.ts';
import { toPoolFacts } from '#lib/analysis/compare/pool.ts';
import { findEvidence } from '#lib/charts/story/charts.ts';
import { markId } from '#lib/charts/story/mark.ts';
import type { Database } from '#lib/server/database/connect.ts';
import * as codings from '#lib/server/store/codings.ts';
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
	test('a card counts reports, outlets, independent origins and whole texts beside the report in focus', async () => {
		const [card] = await stories.list(sql);
		expect(card).toMatchObject({ slug: SLUG, practice: false, focus: true, reports: 231, outlets: 171, whole: 113 });
		expect(card).toMatchObject({ from: '2023-09', to: '2024-06-27' });
	});

	test('it counts what the comparison counts beside the report in focus', async () => {
		const [card] = await stories.list(sql);
		const listed = await reports.listByStory(sql, (await stories.get(sql, SLUG))!.id);
		const { outlets, origins } = toPoolFacts(listed.filter(({ focus, added }) => !focus && !added));
		expect(card).toMatchObject({ outlets, origins, reports: listed.filter(({ added }) => !added).length - 1 });
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

	test('its spread is the figure of the comparison: the same pool, rows, n and order', async () => {
		const [{ spread }] = await stories.find(sql, nothing);
		const story = (await stories.get(sql, SLUG))!;
		const [listed, coded] = [await reports.listByStory(sql, story.id), await codings.listByStory(sql, story.id)];
		const comparison = compare(story, listed, coded, defaultFilters());
		const chart = measuresOf(comparison, 'sides').filter(
			({ subject, coder }) => subject.id === 'pool' && coder.kind === spread?.coder
		);
		expect(spread?.sides).toEqual(
			chart
				.filter(({ numerator }) => numerator > 0)
				.map(({ category, numerator }) => ({ side: category, rows: numerator }))
		);
		expect(chart.map(({ denominator, n }) => [denominator, n])).toEqual(
			chart.map(() => [spread?.rows, spread?.reports])
		);
		expect(spread).toMatchObject({
			pool: comparison.pool.label,
			coder: 'model',
			coderLabel: 'model code',
			reports: 6,
			rows: 18,
			support: 'wide'
		});
		expect(spread?.sides[0]).toEqual({ side: 'Russia', rows: 15 });
	});

	test('the link of each side of the spread finds what it was counted from', async () => {
		const [{ spread }] = await stories.find(sql, nothing);
		const story = (await stories.get(sql, SLUG))!;
		const [listed, coded] = [await reports.listByStory(sql, story.id), await codings.listByStory(sql, story.id)];
		const comparison = compare(story, listed, coded, defaultFilters());
		const found = spread?.sides.map(({ side }) => {
			const mark = markId({ subject: { id: 'pool' }, coder: { kind: spread.coder }, category: side });
			return findEvidence(comparison, 'sides', mark)?.evidence.length;
		});
		expect(found).toEqual(spread?.sides.map(({ rows }) => rows));
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
