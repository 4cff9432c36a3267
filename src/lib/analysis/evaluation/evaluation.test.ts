import { describe, expect, it, test } from 'vitest';
import { anAnalysis, aTone, spanOf } from '../../../../tests/support/an-analysis.ts';
import { aReport } from '../../../../tests/support/builders.ts';
import { aComparison } from '../../../../tests/support/a-comparison.ts';
import type { Tone } from '../analysis.ts';
import { type ToneRow, toToneRows } from './row.ts';
import { headlineDifference, meanTone, toneShares, warningsOf } from './shares.ts';
import { targetsIn, toToned } from './toned.ts';

const row = (facts: Partial<ToneRow> = {}): ToneRow => ({
	article: 1,
	target: 'Southbay',
	kind: 'state',
	voice: 'own',
	place: 'body',
	tone: 'neutral',
	rule: 'model',
	score: 0,
	source: null,
	evidence: { opens: 'words', article: 1, spans: [spanOf('Southbay')] },
	...facts
});
const rowsOf = (tones: Tone[], articles = [1]) =>
	toToneRows(
		articles.map((article) => aReport({ article })),
		{ analyses: new Map(articles.map((article) => [article, anAnalysis({ tones })])), headlines: new Map() }
	);

describe('rows of a report', () => {
	it('name whose words a mention stands in, and nobody in the outlet’s own voice', () => {
		const [mine] = rowsOf([
			aTone(),
			aTone({ voice: 'direct', quotation: 1 }),
			aTone({ voice: 'direct', quotation: 9 })
		]).values();
		expect(mine!.map(({ voice, source }) => [voice, source])).toEqual([
			['own', null],
			['direct', 'Mara Lind'],
			['direct', null]
		]);
	});

	it('open the words of the text, or those of the headline', () => {
		const headline = { ...aTone({ place: 'headline' }), speaker: 'Ole Berg' };
		const rows = toToneRows([aReport({ article: 4 })], {
			analyses: new Map([[4, anAnalysis({ tones: [aTone()] })]]),
			headlines: new Map([[4, { tones: [headline] }]])
		});
		const spans = [spanOf('Southbay')];
		expect(rows.get(4)!.map(({ evidence, source }) => [evidence, source])).toEqual([
			[{ opens: 'headline', article: 4, spans }, 'Ole Berg'],
			[{ opens: 'words', article: 4, spans }, null]
		]);
	});

	it('have a person under the one name of the story', () => {
		const person = (target: string) => aTone({ target, kind: 'person' });
		const rows = toToneRows([aReport({ article: 1 }), aReport({ article: 2 })], {
			analyses: new Map([
				[1, anAnalysis({ tones: [person('Mara Lind')] })],
				[2, anAnalysis({ tones: [person('Lind')] })]
			]),
			headlines: new Map()
		});
		expect([...rows.values()].flat().map(({ target }) => target)).toEqual(['Mara Lind', 'Mara Lind']);
	});
});

describe('shares of tones', () => {
	it('add up to one, over all mentions handed in', () => {
		const rows = (['negative', 'negative', 'neutral', 'undecided', 'event'] as const).map((tone) => row({ tone }));
		const shares = toneShares(rows);
		expect(Object.values(shares).reduce((sum, { value }) => sum + value!, 0)).toBeCloseTo(1);
		expect(shares.negative).toMatchObject({ numerator: 2, denominator: 5, n: 1, interval: null, support: 'list' });
	});

	it('have an interval from five articles on', () => {
		const rows = [1, 2, 3, 4, 5].map((article) => row({ article, tone: article < 3 ? 'negative' : 'neutral' }));
		const { negative } = toneShares(rows);
		expect(negative.support).toBe('wide');
		expect(negative.interval!.low).toBeLessThan(0.4);
		expect(negative.interval!.high).toBeGreaterThan(0.4);
	});

	it('are said to tell little under 20 mentions, and where over 40 % are undecided', () => {
		const of = (undecided: number, all: number) =>
			warningsOf(Array.from({ length: all }, (_, at) => row({ tone: at < undecided ? 'undecided' : 'neutral' })));
		expect(of(0, 20)).toEqual([]);
		expect(of(8, 20)).toEqual([]);
		expect(of(9, 20)).toEqual(['undecided in 9 of 20']);
		expect(of(0, 19)).toEqual(['under 20 mentions']);
	});
});

test('the mean tone leaves events out and counts the undecided', () => {
	const rows = [
		row({ score: -0.8, tone: 'negative' }),
		row({ score: 0.2, tone: 'undecided' }),
		row({ score: -0.9, tone: 'event' })
	];
	expect(meanTone(rows)).toMatchObject({ value: -0.3, denominator: 2, n: 1, support: 'list', interval: null });
	expect(meanTone([]).value).toBeNull();
	expect(Object.is(meanTone([row({ score: -0.0001 })]).value, 0)).toBe(true);
});

describe('headline less text', () => {
	const pair = (article: number, above: number, below: number) => [
		row({ article, place: 'headline', score: above }),
		row({ article, score: below })
	];

	it('compares within articles that mention the target in both', () => {
		const rows = [...pair(1, 0.5, 0.1), ...pair(2, -0.5, 0.1), row({ article: 3, score: -1 })];
		expect(headlineDifference(rows)).toMatchObject({ value: -0.1, n: 2, support: 'list', interval: null });
	});

	it('is a list under 20 articles, and has an interval from then on', () => {
		const of = (n: number) => headlineDifference(Array.from({ length: n }, (_, at) => pair(at, 0.5, at % 2)).flat());
		expect(of(19)).toMatchObject({ support: 'list', interval: null });
		expect(of(20).support).toBe('estimate');
		expect(of(20).interval!.low).toBeLessThan(of(20).value!);
	});
});

test('targets stand in the order of how many articles mention them', () => {
	const rows = [
		row({ target: 'A', article: 1 }),
		row({ target: 'A', article: 1 }),
		row({ target: 'B', article: 1 }),
		row({ target: 'B', article: 2 }),
		row({ target: 'C', article: 2 })
	];
	expect(targetsIn(rows)).toEqual(['B', 'A', 'C']);
});

test('groups are the report in focus and the pool, outlets those of the pool; who has nothing read is left out', () => {
	const analyses = new Map([1, 2, 3].map((article) => [article, anAnalysis()]));
	const { groups, outlets } = toToned(aComparison(4), { analyses, headlines: new Map([[5, { tones: [] }]]) });
	expect(groups.map(({ id, texts, headlines }) => [id, texts, headlines])).toEqual([
		['focus', 1, 0],
		['pool', 2, 1]
	]);
	expect(outlets.map(({ label, texts, headlines }) => [label, texts, headlines])).toEqual([
		['Outlet 2', 1, 0],
		['Outlet 3', 1, 0],
		['Outlet 5', 0, 1]
	]);
});
