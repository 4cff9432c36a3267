import { describe, expect, test } from 'vitest';
import { aComparison, allFilters, chartOf } from '../../../../tests/support/a-comparison.ts';
import { aCoding, aReport, aSource, aStory } from '../../../../tests/support/builders.ts';
import type { Analysis } from '#lib/analysis/analysis.ts';
import { compare } from '#lib/analysis/compare/compare.ts';
import { parseFilters } from '#lib/analysis/compare/filters.ts';
import { KEPT_BACK, MEASURES } from '#lib/analysis/compare/measures.ts';
import { theReport } from './lines.ts';
import { findEvidence, toCharts, toSections } from './charts.ts';

describe('the seven sections', () => {
	test('stand in their order, each with its main chart first', () => {
		expect(toSections(aComparison()).map(({ id, series }) => [id, series[0].id, series[0].kind])).toEqual([
			['compared', 'reports', 'bars'],
			['points', 'points', 'stacked'],
			['sides', 'sides', 'bars'],
			['modes', 'modes', 'stacked'],
			['conflict', 'items', 'bars'],
			['names', 'names--dispute', 'bars'],
			['tone', 'tone', 'list']
		]);
	});

	test('keep one chart of the engine for frames and for tone, and lead to the pages that have more', () => {
		const [one, other] = [chartOf('items'), chartOf('sides')];
		const sections = toSections(aComparison(), { frames: [one], tone: [other] });
		const of = (id: string) => sections.find((section) => section.id === id)!;
		expect(of('conflict').series.at(-1)).toBe(one);
		expect(of('tone').series.map(({ id }) => id)).toEqual(['sides', 'tone']);
		for (const { more } of sections) expect(more.map(({ href }) => href).join()).toMatch(/^\/stories\/[^/]+\/[a-z]+/);
	});

	test('places, speakers and tone are lists, never drawn', () => {
		const lists = toCharts(aComparison()).filter(({ kind }) => kind === 'list');
		expect(lists.map(({ id }) => id)).toEqual(['speakers', 'places', 'tone']);
	});

	test('every chart has a unit in its title, its method and its limits', () => {
		for (const series of toCharts(aComparison())) {
			expect(series.title).toMatch(/ — .*(share|count|words|rows)/);
			expect(Object.keys(MEASURES)).toContain(series.method);
			expect(series.limits.length).toBeGreaterThan(0);
			expect(series.citation).toContain(series.title);
		}
	});

	test('every mark has an id of its own, and its row and group stand in the chart', () => {
		for (const series of toCharts(aComparison())) {
			expect(new Set(series.marks.map(({ id }) => id)).size).toBe(series.marks.length);
			expect(series.rows).toEqual(expect.arrayContaining(series.marks.map(({ row }) => row)));
			expect(series.groups).toEqual(expect.arrayContaining(series.marks.map(({ group }) => group)));
		}
	});
});

describe('the line of the coders', () => {
	test('names the models, the agreement on this measure, and who coded the report in focus', () => {
		expect(chartOf('items').caption).toContain(
			'Coded by language models (B, C) from stored copies of the pages; no person has checked these codes. On 1 English report coded twice the models agreed: C1 α not defined (1 positive). Agreement between models is not accuracy. The Outlet 1 report was coded by another model (D), once.'
		);
		expect(chartOf('points').caption.join(' ')).toContain('F01 α 1.00 (1 positive), F02 α .82 (7 positives)');
		expect(chartOf('sides').caption.join(' ')).toContain('Northland α .00 (0 positives)');
	});

	test('says that the intervals mean other texts like these, and prints both n', () => {
		const lines = chartOf('sides').caption.join(' ');
		expect(lines).toContain('if other texts like these had been found');
		expect(lines).toContain('6 reports in the pool, 5 with a date that was read.');
	});

	test('has no word of intervals where no interval is drawn', () => {
		expect(chartOf('sides', aComparison(4)).caption.join(' ')).not.toContain('Intervals');
	});
});

describe('marks', () => {
	test('one piece of evidence opens itself, several open a page that lists them under the same filters', () => {
		const comparison = aComparison(6, { media: false });
		const marks = chartOf('sides', comparison).marks;
		const href = (id: string) => marks.find((mark) => mark.id === id)?.href;
		expect(href('focus-model-northland')).toBe('/articles/1?coding=1&source=1');
		expect(href('pool-model-northland')).toBe(
			'/stories/the-harbour/evidence?chart=sides&mark=pool-model-northland&pool=all&media=out'
		);
	});

	test('the page of evidence finds what stands behind every mark that opens it', () => {
		const comparison = aComparison(14);
		const marks = toCharts(comparison).flatMap(({ marks: some }) => some);
		const listing = marks.flatMap(({ href }) => (href?.includes('/evidence?') ? [href] : []));
		expect(listing.length).toBeGreaterThan(10);
		for (const href of listing) {
			const search = new URL(href, 'http://localhost').searchParams;
			const found = findEvidence(comparison, search.get('chart') ?? '', search.get('mark') ?? '');
			expect(found?.evidence.length).toBeGreaterThan(1);
			expect(parseFilters(search)).toEqual(comparison.filters);
		}
		expect(findEvidence(comparison, 'sides', 'nobody')).toBeUndefined();
	});

	test('names that one report uses are listed apart once they are many', () => {
		expect(chartOf('names--dispute', aComparison(6)).rows).toHaveLength(9);
		const many = aComparison(14);
		expect(chartOf('names--dispute', many).rows).toEqual(['the u.s. row', 'name 1', 'row']);
		expect(chartOf('names--dispute--once', many)).toMatchObject({ kind: 'list' });
	});
});

test('an outlet that brings its own article gets no second one', () => {
	expect(theReport('The Gazette report')).toBe('The Gazette report');
	expect(theReport('RT report')).toBe('the RT report');
});

test('lengths are said first: a pool of shorter texts is called shorter', () => {
	const reports = [aReport({ focus: true, words: 366 }), aReport({ article: 2, outlet: 'Echo', words: 226 })];
	const codings = [aCoding({ article: 2 })];
	const comparison = compare(aStory(), reports, codings, allFilters());
	expect(chartOf('words', comparison).caption[0]).toContain(
		'(226–226 words) is shorter than the report in focus (366)'
	);
	const longer = compare(aStory(), [{ ...reports[0], words: 100 }, reports[1]], codings, allFilters());
	expect(chartOf('words', longer).caption[0]).toContain('longer than the report in focus (100)');
});

describe('texts that the engine read', () => {
	const words = (side: number, place: 'deck' | 'body', count: number, start: number) => ({
		id: start,
		mode: 'indirect' as const,
		kind: 'speech' as const,
		pattern: 'SCT',
		content: [{ start, end: start + 10 }],
		cue: null,
		source: null,
		speaker: side,
		identification: 'named' as const,
		channel: null,
		level: 0,
		parent: null,
		words: count,
		quotedWords: 0,
		place,
		position: 0,
		confidence: 1
	});
	const analysis = {
		quotations: [words(0, 'deck', 10, 0), words(0, 'body', 20, 20), words(1, 'body', 30, 40)],
		speakers: [
			{ id: 0, name: 'Mara Lind', side: 'Northland' },
			{ id: 1, name: 'Ole Berg', side: 'Southland' }
		],
		items: [],
		names: []
	} as unknown as Analysis;
	const sources = [aSource({ quotations: [0, 20] }), aSource({ id: 2, side: 'Southland', quotations: [40] })];
	const coding = aCoding({ coder: 'engine 1', coderKind: 'engine', facts: null, tone: null, sources });
	const comparison = compare(
		aStory(),
		[aReport({ focus: true, outlet: 'Star' })],
		[coding],
		allFilters(),
		new Map([[1, analysis]])
	);

	test('a number opens the very words', () => {
		const marks = chartOf('sides', comparison).marks;
		expect(marks.map(({ href }) => href)).toEqual(['/articles/1?q=0-10,20-30', '/articles/1?q=40-50']);
	});

	test('words are counted in a panel for the report in focus only, with and without the deck', () => {
		const panel = chartOf('side-words', comparison);
		expect(panel.title).toContain('Star report only');
		expect(panel.marks.map(({ group, row, label }) => [group, row, label])).toEqual([
			['with the deck', 'Northland', '50 % (30 of 60 words)'],
			['with the deck', 'Southland', '50 % (30 of 60 words)'],
			['body alone', 'Northland', '40 % (20 of 50 words)'],
			['body alone', 'Southland', '60 % (30 of 50 words)']
		]);
	});

	test('points say “not coded”', () => {
		expect(chartOf('points', comparison).marks).toEqual([]);
		expect(chartOf('points', comparison).caption.join(' ')).toContain('Not coded');
	});
});

test('an empty pool and a story without codings still make seven sections', () => {
	const empty = compare(
		aStory(),
		[aReport({ focus: true }), aReport({ article: 2, outlet: 'Echo' })],
		[],
		allFilters()
	);
	expect(toSections(empty)).toHaveLength(7);
	expect(chartOf('sides', empty).caption.join(' ')).toContain('Nothing to show');
	expect(toSections(aComparison(6, { countries: ['Atlantis'] }))[0].findings[0]).toContain('No coded report');
});

describe('wording', () => {
	const forbidden = /\b(biased?|objectiv\w*|propaganda|truth\w*|neutral outlets?|left|right|hid(?:es?|den|ing))\b/i;
	const comparisons = [
		aComparison(2),
		aComparison(6),
		aComparison(14, { fold: true, whole: false, reports: false }),
		aComparison(6, { countries: ['Atlantis'] })
	];
	const generated = comparisons.flatMap((comparison) => [
		comparison.pool.description,
		...comparison.notices,
		...comparison.list.flatMap(({ why }) => why ?? []),
		...toSections(comparison).flatMap(({ title, findings, series }) => [
			title,
			...findings,
			...series.flatMap((one) => [
				one.title,
				one.subtitle,
				one.axis,
				one.citation,
				...one.caption,
				...one.limits,
				...one.marks.flatMap(({ label, note, row, group }) => [label, note, row, group])
			])
		])
	]);
	const cards = JSON.stringify([MEASURES, KEPT_BACK]);

	test('no generated line uses a forbidden word', () => {
		expect(generated.length).toBeGreaterThan(200);
		expect(generated.filter((line) => forbidden.test(line))).toEqual([]);
		expect(cards).not.toMatch(forbidden);
	});

	test('what came up later is not called missing from the report in focus', () => {
		const late = aComparison(6, {}, '2031-05-20');
		const finding = toSections(late)[1].findings[0];
		expect(finding).toContain('Only in the pool: none.');
		expect(toSections(late)[1].findings[1]).toBe(
			'Came up only after the Outlet 1 report, so not missing from it: “the treaty is signed” (F02).'
		);
	});

	test('every finding carries n, the pool, the version, and an interval where the reports can carry one', () => {
		const findings = toSections(aComparison(6))
			.slice(1, -1)
			.map((section) => section.findings.join(' '));
		expect(findings).toHaveLength(5);
		for (const finding of findings) {
			expect(finding).toMatch(/^In these 6 reports on “The harbour treaty” \(all comparable coverage, model code\)/);
			expect(finding).toMatch(/version \d/);
		}
		expect(findings.filter((finding) => finding.includes('95 % interval'))).toHaveLength(4);
		expect(toSections(aComparison(2))[2].findings[0]).toContain('a description of these texts only');
	});
});
