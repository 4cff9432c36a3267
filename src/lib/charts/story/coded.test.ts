import { describe, expect, test } from 'vitest';
import { aComparison, allFilters, chartOf } from '../../../../tests/support/a-comparison.ts';
import { anAnalysis } from '../../../../tests/support/an-analysis.ts';
import { aCoding, aReport, aSource, aStory } from '../../../../tests/support/builders.ts';
import { compare } from '#lib/analysis/compare/compare.ts';
import { EMPTY_CONTEXT } from '#lib/lexicon/gazetteer.ts';
import { toTable } from '../table.ts';
import { findingsOf } from './finding.ts';

// What nobody coded is no zero, and what one text answers is no share.

const reports = [
	aReport({ focus: true, words: 300 }),
	aReport({ article: 2, outlet: 'Echo', outletSlug: 'echo' }),
	aReport({ article: 3, outlet: 'Star', outletSlug: 'star', added: true })
];
const referents = [{ key: 'dispute', label: 'the dispute', context: [], forms: ['row'] }];
const story = aStory({ context: { ...EMPTY_CONTEXT, referents } });
const model = (article: number, facts = {}) =>
	aCoding({ id: article, article, sources: [aSource({ place: 'end' })], ...facts });
const engine = (article: number, facts = {}) =>
	aCoding({ id: 10 + article, article, coder: 'engine 1', coderKind: 'engine', facts: null, tone: null, ...facts });
const comparison = compare(
	story,
	reports,
	[
		model(1, { items: { C1: 1, C2: 0 }, names: { dispute: ['row', 'quarrel'] } }),
		model(2, { items: { C1: 0 } }),
		engine(3, { items: { C1: 0, C2: 1 }, sources: [] })
	],
	allFilters()
);
const marksOf = (id: string) => chartOf(id, comparison).marks;

describe('one text', () => {
	test('answers yes or no, in chart and table alike', () => {
		const items = chartOf('items', comparison);
		const focus = items.marks.filter(({ id }) => id.startsWith('focus'));
		expect(focus.map(({ answer, label }) => [answer, label])).toEqual([
			['yes', 'yes'],
			['no', 'no']
		]);
		const cells = toTable(items).rows.flatMap(({ cells: row }) => row.map(({ text }) => text));
		expect(cells).toContain('yes');
		expect(cells.join(' ')).not.toContain('%');
	});

	test('is said in the finding as its answer', () => {
		const [finding] = findingsOf(aComparison(6), 'conflict');
		expect(finding).toContain('; the Outlet 1 report: yes.');
	});
});

describe('what nobody coded', () => {
	test('an item without an answer stands outside numerator and denominator', () => {
		const pool = marksOf('items').filter(({ id }) => id.startsWith('pool'));
		expect(pool.map(({ numerator, denominator, missing }) => [numerator, denominator, missing])).toEqual([
			[0, 1, undefined],
			[0, 0, 'not coded']
		]);
	});

	test('a name that the engine doesn’t know is not coded by it; one that it knows is not used', () => {
		const added = marksOf('names--dispute').filter(({ id }) => id.startsWith('article-3'));
		expect(added.map(({ row, answer, missing }) => [row, answer ?? missing])).toEqual([
			['quarrel', 'not coded'],
			['row', 'no']
		]);
	});

	test('models know no deck, the engine reads no headline and no end', () => {
		const both = compare(
			story,
			reports,
			[model(1), model(2), engine(3, { sources: [aSource({ place: 'deck' })] })],
			allFilters()
		);
		const open = chartOf('places', both).marks.filter(({ missing }) => missing === 'not coded');
		expect(open.map(({ id, label }) => [id, label])).toEqual([
			['focus-model-deck', 'not coded'],
			['pool-model-deck', 'not coded'],
			['article-3-engine-headline', 'not coded'],
			['article-3-engine-end', 'not coded']
		]);
	});
});

test('a text without a quotation is named once, and has no rows of 0 of 0', () => {
	for (const id of ['sides', 'sides-per-100', 'speakers', 'modes', 'places']) {
		const { marks, caption } = chartOf(id, comparison);
		expect(marks.filter(({ group }) => group.startsWith('Star'))).toEqual([]);
		expect(caption.filter((line) => line.includes('no quotation found'))).toEqual([
			'Star (pasted by a visitor), read by the engine: no quotation found.'
		]);
	}
});

test('a side on which the models did not agree is marked, for model codes only', () => {
	const sides = chartOf('sides', aComparison(6)).marks;
	expect(new Set(sides.map(({ note }) => note))).toEqual(new Set(['agreement not established (0 positives)']));
	expect(marksOf('sides').map(({ note }) => note)).not.toContain('agreement not established (0 positives)');
});

describe('an added text that no engine reads', () => {
	const unread = anAnalysis({ lang: { code: 'ru', name: 'Russian', readable: false } });
	const shown = compare(story, reports, [model(1), model(2)], allFilters(), new Map([[3, unread]]));
	const captionOf = (id: string) => chartOf(id, shown).caption.join(' ');

	test('is named under every chart it can’t be in, and under no other', () => {
		for (const id of ['points', 'sides', 'modes', 'items', 'names--dispute'])
			expect(captionOf(id)).toContain(
				'Not in this chart, as no engine reads its language: Star (pasted by a visitor), in Russian.'
			);
		for (const id of ['words', 'reports', 'dates']) expect(captionOf(id)).not.toContain('no engine reads');
		expect(chartOf('points', comparison).caption.join(' ')).not.toContain('no engine reads');
	});
});

describe('the line on coders', () => {
	const practice = (codings: Parameters<typeof compare>[2], lang = 'en') =>
		compare(
			{ ...story, practice: true },
			reports.map((report) => ({ ...report, lang })),
			codings,
			allFilters()
		);

	test('speaks of invented texts and one model where that is so, and of no agreement where nothing was coded twice', () => {
		const said = chartOf('sides', practice([model(2)])).caption.join(' ');
		expect(said).toMatch(/Coded by a language model \([^)]*\) from the invented texts;/);
		expect(said).not.toMatch(/copies of the pages|is not accuracy/);
	});

	test('warns of translation only where a report is in another language than English', () => {
		const limits = (lang: string) => chartOf('modes', practice([model(2)], lang)).limits.join(' ');
		expect(limits('ko')).toContain('Translation can turn direct into indirect speech');
		expect(limits('en')).not.toContain('Translation');
	});

	test('says what the engine counts once in each chart', () => {
		const said = (id: string) => chartOf(id, comparison).caption.join(' ');
		expect(said('items')).toContain('from the stored text, each report once;');
		expect(said('names--dispute')).toContain('from the stored text, each report once for each name;');
	});

	test('names the agreement on “no side” as every other side’s', () => {
		const none = { sources: [aSource({ side: 'none' })] };
		const twice = [model(2, none), model(2, { id: 50, primary: false, ...none })];
		expect(chartOf('sides', practice(twice)).caption.join(' ')).toMatch(/no side α not defined \(1 positive\)/);
		expect(findingsOf(practice(twice), 'sides').join(' ')).toContain('1 of 1 source rows have no side:');
	});
});
