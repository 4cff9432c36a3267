import { describe, expect, it, test } from 'vitest';
import { toToned } from '#lib/analysis/evaluation/toned.ts';
import { aComparison } from '../../../../tests/support/a-comparison.ts';
import { anAnalysis, aTone } from '../../../../tests/support/an-analysis.ts';
import type { Tone } from '#lib/analysis/analysis.ts';
import { toHeatRows } from '../heat-markup.ts';
import { findToned, toToneSections } from './sections.ts';
import { parseToneChoice, type ToneView, toToneChosen } from './view.ts';

const TONES: Tone[] = [
	aTone(),
	aTone({ tone: 'undecided', negative: 0.4, neutral: 0.4, positive: 0.2 }),
	aTone({ target: 'Northland', voice: 'direct', quotation: 1, tone: 'positive', negative: 0.1, positive: 0.8 }),
	aTone({ target: 'Southbay', voice: 'direct', quotation: 0 })
];

function aView(choice: Partial<ToneView['choice']> = {}, tones = TONES): ToneView {
	const comparison = aComparison(3);
	const analyses = new Map([1, 2, 3].map((article) => [article, anAnalysis({ tones })]));
	const headlines = new Map(
		[1, 2, 3, 4].map((article) => [article, { tones: [{ ...aTone({ place: 'headline' }), speaker: null }] }])
	);
	return {
		comparison,
		choice: { voice: 'own', all: false, ...choice },
		toned: toToned(comparison, { analyses, headlines }),
		engine: 'parallax 9.9.9'
	};
}
const seriesOf = (view: ToneView) => toToneSections(view).flatMap(({ series }) => series);
const chart = (view: ToneView, id: string) => seriesOf(view).find((series) => series.id === id)!;

describe('the page of tone', () => {
	it('has its steps in order, each chart with its card, its error and how to cite it', () => {
		const sections = toToneSections(aView());
		expect(sections.map(({ id, series }) => [id, series.map((one) => one.id)])).toEqual([
			['targets', ['target-tone', 'target-tone--outlets']],
			['sources', ['source-tone--focus', 'source-tone--pool', 'source-tone--outlet-outlet-2']],
			['headlines', ['headline-tone']],
			['against', ['headline-tone--against-text']]
		]);
		for (const series of seriesOf(aView())) {
			expect(series.error![0]).toMatch(/^Read by the engine: .* times in 100/);
			expect(series.citation).toContain('parallax 9.9.9');
			expect(series.limits.length).toBeGreaterThan(0);
		}
	});

	it('keeps voices apart', () => {
		const rows = (voice: 'own' | 'direct' | 'indirect') => chart(aView({ voice }), 'target-tone').rows;
		expect([rows('own'), rows('direct'), rows('indirect')]).toEqual([['Southbay'], ['Northland', 'Southbay'], []]);
	});

	it('stacks the parts of a target’s mentions, with how much they can carry', () => {
		const focus = chart(aView(), 'target-tone').marks.filter(({ group }) => group.endsWith('report'));
		expect(focus.map(({ stack, label, note }) => [stack, label, note])).toEqual([
			['evaluated unfavourably', '1 of 2', 'under 20 mentions; undecided in 1 of 2'],
			['undecided', '1 of 2', 'under 20 mentions; undecided in 1 of 2']
		]);
	});

	it('never mixes headlines with texts', () => {
		const view = aView();
		expect(chart(view, 'headline-tone').marks.map(({ denominator }) => denominator)).toEqual([1, 3]);
		expect(chart(view, 'headline-tone').subtitle).toMatch(/1 headline · .* 3 headlines$/);
	});

	it('says so where nobody speaks of a target', () => {
		const [, sources] = toToneSections(aView({}, [aTone()]));
		expect([sources!.series, sources!.notes]).toEqual([
			[],
			['In no text under these filters does a named source speak of a target.']
		]);
	});
});

describe('the matrix of sources and targets', () => {
	const matrix = () => chart(aView(), 'source-tone--focus');

	it('is signed, with the mentions each number is the mean of', () => {
		expect(matrix().marks.map(({ row, group, label, note }) => [row, group, label, note])).toEqual([
			['Government of Northland', 'Southbay', '−0.60 = 1 mention', 'a list of these mentions, no tendency'],
			['Mara Lind', 'Northland', '+0.70 = 1 mention', 'a list of these mentions, no tendency']
		]);
	});

	it('shows the direction by hue and by sign, the distance from 0 by shade', () => {
		const markup = toHeatRows(matrix());
		expect(markup).toMatch(/data-shade="10" data-direction="for".*<b>\+0\.70<\/b><small>1 mention/);
		expect(markup).toMatch(/data-shade="9" data-direction="against".*<b>−0\.60<\/b>/);
	});
});

test('a mark opens what it was counted from; no other chart’s mark does', () => {
	const view = aView();
	for (const series of seriesOf(view)) {
		for (const mark of series.marks) {
			const found = findToned(view, series.id, mark.id)!;
			expect(found.evidence.length).toBeGreaterThan(0);
			expect(mark.href).toContain(`chart=${series.id}&mark=`);
		}
	}
	expect(findToned(view, 'target-tone', 'no-such-mark')).toBeUndefined();
	expect(findToned(view, 'voice--engine', 'focus')).toBeUndefined();
});

test.each([
	['', { voice: 'own', all: false }, []],
	[
		'voice=direct&rows=all',
		{ voice: 'direct', all: true },
		[
			['voice', 'direct'],
			['rows', 'all']
		]
	],
	['voice=loud', { voice: 'own', all: false }, []]
] as const)('the choice of “%s”', (search, choice, chosen) => {
	expect(parseToneChoice(new URLSearchParams(search))).toEqual(choice);
	expect(toToneChosen(choice)).toEqual(chosen);
});
