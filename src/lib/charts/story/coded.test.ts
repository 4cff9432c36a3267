import { describe, expect, test } from 'vitest';
import { aComparison, allFilters, chartOf } from '../../../../tests/support/a-comparison.ts';
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
