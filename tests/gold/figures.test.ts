import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findPairs, toAgreement } from '#lib/analysis/compare/agreement.ts';
import { compare } from '#lib/analysis/compare/compare.ts';
import { measuresOf } from '#lib/analysis/compare/comparison.ts';
import { parseFilters } from '#lib/analysis/compare/filters.ts';
import type { Coding, Report } from '#lib/analysis/compare/report.ts';
import { toCharts } from '#lib/charts/story/charts.ts';
import { aCoding, aReport, aStory } from '../support/builders.ts';

/** The seed of the story as its files have it, counted here a second time and in another way than the application does. */
const folder = new URL('../../db/seed/putin-north-korea/', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, folder), 'utf8');
const rows = <T>(name: string) =>
	read(name)
		.split('\n')
		.filter((line) => line !== '')
		.map((line) => JSON.parse(line) as T);

type Listed = Omit<Report, 'article' | 'key' | 'whole'> & { id: string; storedTextWhole: boolean };
type Coded = Omit<Coding, 'id' | 'article'> & { id: string };

const listed = rows<Listed>('coverage.jsonl');
const coded = rows<Coded>('codings.jsonl');
const article = new Map(listed.map(({ id }, index) => [id, index + 1]));
const reports = listed.map(({ id, storedTextWhole, ...facts }) =>
	aReport({ ...facts, article: article.get(id), key: id, whole: storedTextWhole, outletSlug: facts.outlet })
);
const { codebook, referents } = JSON.parse(read('story.json'));
/** A coding lists only the items answered yes, of all that the codebook asks. */
const saidNo = Object.fromEntries((codebook.items as { key: string }[]).map(({ key }) => [key, 0 as const]));
const codings = coded.map(({ id, sources, items, ...rest }, index) =>
	aCoding({
		...rest,
		items: { ...saidNo, ...items },
		id: index + 1,
		article: article.get(id),
		sources: sources.map((source, place) => ({ ...source, id: place + 1, quotations: [] }))
	})
);
const story = aStory({
	slug: 'putin-north-korea',
	focus: article.get(listed.find(({ focus }) => focus)?.id ?? ''),
	points: codebook.points,
	items: codebook.items,
	referents,
	agreement: JSON.parse(read('agreement.json'))
});

/** Adds one to a tally. */
const add = (tally: Map<string, number>, key: string) => tally.set(key, (tally.get(key) ?? 0) + 1);

interface Figures {
	reports: number;
	read: number;
	outlets: number;
	origins: number;
	words: (number | undefined)[];
	rows: number;
	sides: Map<string, number>;
	modes: Map<string, number>;
	points: Map<string, number>;
	items: Map<string, number>;
}

/** One walk over the lines of the files: everything the charts must show of the reports that `wanted` lets in. */
function countAgain(wanted: (report: Listed) => boolean, media: boolean): Figures {
	const [sides, modes, points, items] = [0, 1, 2, 3].map(() => new Map<string, number>());
	const [outlets, origins] = [new Set<string>(), new Set<string>()];
	const lengths: number[] = [];
	const figures = { reports: 0, read: 0, rows: 0 };
	for (const report of listed) {
		const answers = coded.find((coding) => coding.id === report.id && coding.primary);
		if (!answers?.whole || !wanted(report)) continue;
		figures.reports += 1;
		figures.read += report.dateInferred || report.date?.length !== 10 ? 0 : 1;
		outlets.add(report.outlet);
		origins.add(report.textBy ?? report.outlet);
		if (report.words) lengths.push(report.words);
		for (const source of answers.sources) {
			if (source.place === 'caption' || (!media && source.type === 'media')) continue;
			figures.rows += 1;
			add(sides, source.side);
			add(modes, source.mode);
		}
		for (const point in answers.facts) add(points, point);
		for (const item of ['C1', 'C2']) if (answers.items[item] === 1) add(items, item);
	}
	lengths.sort((a, b) => a - b);
	const half = (lengths.length - 1) / 2;
	const median = (lengths[Math.floor(half)] + lengths[Math.ceil(half)]) / 2;
	const words = [lengths[0], median, lengths[lengths.length - 1]];
	return { ...figures, outlets: outlets.size, origins: origins.size, words, sides, modes, points, items };
}

const comparable = (report: Listed) =>
	!report.focus && report.form === 'report' && report.group !== 'RT' && report.derivedFrom !== 'RT';
const POOLS: Record<string, (report: Listed) => boolean> = {
	statement: (report) => comparable(report) && report.statement === 'kremlin-2024-05-24',
	'next-day': (report) => comparable(report) && report.date !== null && report.date <= '2024-05-25',
	all: comparable
};

const compareWith = (search: string) => compare(story, reports, codings, parseFilters(new URLSearchParams(search)));

/** What the comparison says of one measure, by category, zeros aside. */
function said(search: string, measure: string, subject: 'pool' | 'focus'): Map<string, number> {
	const found = measuresOf(compareWith(search), measure).filter(({ subject: { id } }) => id === subject);
	const plain = found.filter(({ category, numerator }) => numerator > 0 && !category.includes(':'));
	return new Map(plain.map(({ category, numerator }) => [category, numerator]));
}

describe.each(Object.keys(POOLS))('pool %s', (pool) => {
	const search = `pool=${pool}`;

	test('reports, outlets, origins, dates and lengths', () => {
		const again = countAgain(POOLS[pool], true);
		const { facts } = compareWith(search).pool;
		expect([facts.reports, facts.dateRead, facts.outlets, facts.origins]).toEqual([
			again.reports,
			again.read,
			again.outlets,
			again.origins
		]);
		expect([facts.words?.min, facts.words?.median, facts.words?.max]).toEqual(again.words);
	});

	test.each([true, false])('sides and modes with media speakers in: %s', (media) => {
		const again = countAgain(POOLS[pool], media);
		const address = media ? search : `${search}&media=out`;
		expect(said(address, 'sides', 'pool')).toEqual(again.sides);
		expect(said(address, 'modes', 'pool')).toEqual(again.modes);
		const bars = toCharts(compareWith(address)).find(({ id }) => id === 'sides')?.marks ?? [];
		expect(new Set(bars.flatMap(({ id, denominator }) => (id.startsWith('pool') ? denominator : [])))).toEqual(
			new Set([again.rows])
		);
	});

	test('points and items', () => {
		const again = countAgain(POOLS[pool], true);
		expect(said(search, 'points', 'pool')).toEqual(again.points);
		expect(said(search, 'items', 'pool')).toEqual(again.items);
	});
});

/** Counted a second time: reports of a pool that could have mentioned a point and don't. */
function absentAgain(point: string, wanted: (report: Listed) => boolean): number {
	const dated = listed.filter(({ date, dateInferred }) => date?.length === 10 && !dateInferred);
	const mentions = (id: string) =>
		coded.filter((coding) => coding.id === id).some(({ facts }) => facts && point in facts);
	const [first] = dated
		.filter(({ id }) => mentions(id))
		.map(({ date }) => date ?? '')
		.sort();
	if (first === undefined) return 0;
	return dated.filter((report) => {
		const answers = coded.find(({ id, primary }) => id === report.id && primary);
		return wanted(report) && answers?.whole && !(point in (answers.facts ?? {})) && (report.date ?? '') >= first;
	}).length;
}

test.each(Object.keys(POOLS))('in the pool %s a share of a point is of those that mention it or could have', (pool) => {
	const again = countAgain(POOLS[pool], true);
	const shares = measuresOf(compareWith(`pool=${pool}`), 'points').filter(
		({ subject, category }) => subject.id === 'pool' && !category.includes(':')
	);
	expect(shares).toHaveLength(26);
	for (const { category, numerator, denominator, n } of shares) {
		const absent = absentAgain(category, POOLS[pool]);
		expect([category, numerator, denominator, n]).toEqual([
			category,
			again.points.get(category) ?? 0,
			...(absent === 0 && numerator === 0 ? [0, 0] : [numerator + absent, numerator + absent])
		]);
	}
});

test('the exact dates are absent from the 16 reports that could have given them, not from all 85', () => {
	const share = measuresOf(compareWith('pool=all'), 'points').find(
		({ subject, category }) => subject.id === 'pool' && category === 'F23'
	);
	expect(share).toMatchObject({ numerator: 8, denominator: 24, n: 24, support: 'estimate' });
});

test('points that came up later are no numbers of the report in focus', () => {
	const marks = toCharts(compareWith('pool=all')).find(({ id }) => id === 'points')?.marks ?? [];
	const open = marks.filter(({ id, missing }) => id.startsWith('focus') && missing);
	expect(open.map(({ row, missing }) => [row.slice(0, 3), missing])).toEqual([
		...['F19', 'F22', 'F23', 'F24', 'F25'].map((point) => [point, 'too early']),
		['F26', 'mentioned by none']
	]);
});

test('the report in focus', () => {
	const again = countAgain(({ focus }) => focus, true);
	for (const measure of ['sides', 'modes', 'points', 'items'] as const) {
		expect(said('', measure, 'focus')).toEqual(again[measure]);
	}
});

/** Published with the story: same statement | by 25 May | all. */
test.each([
	['F02', 6, 15, 19],
	['F05', undefined, undefined, undefined],
	['F04', 3, 14, 18],
	['F11', 2, 6, 13],
	['F10', undefined, 4, 8]
])('point %s is mentioned by %s, %s and %s reports', (point, ...counts) => {
	expect(Object.keys(POOLS).map((pool) => said(`pool=${pool}`, 'points', 'pool').get(point))).toEqual(counts);
});

test('the funnel runs from 231 listed over 100 coded and 85 whole to 48 by 25 May and 6 on the same statement', () => {
	const { funnel } = compareWith('');
	expect(funnel.map(({ id, reports: n }) => [id, n])).toEqual([
		['listed', 231],
		['coded', 100],
		['comparable', 85],
		['next-day', 48],
		['statement', 6]
	]);
	expect(funnel.find(({ id }) => id === 'next-day')?.dateRead).toBe(42);
});

test('agreement worked out from the double codings equals the record, point by point and item by item', () => {
	const pairs = findPairs(codings);
	expect(story.agreement).toHaveLength(45);
	for (const recorded of story.agreement) {
		const [kind, key] = recorded.measure.split(' ');
		const yes = ({ facts, items }: Coding) => (kind === 'point' ? facts?.[key] !== undefined : items[key] === 1);
		const again = toAgreement(recorded.measure, pairs, yes);
		expect({ ...again, alpha: null }).toEqual({ ...recorded, alpha: null });
		// The record has two decimals.
		expect(Math.abs((again.alpha ?? -9) - (recorded.alpha ?? -9))).toBeLessThanOrEqual(0.00501);
	}
});
