import { describe, expect, test } from 'vitest';
import { aQuotation, anAnalysis, READ_TEXT, spanOf } from '../../../../tests/support/an-analysis.ts';
import {
	DEFAULT_LAYERS,
	findHighlights,
	LAYERS,
	layersInAddress,
	parseLayers,
	parseSpans,
	type Layer
} from './highlights.ts';
import type { Name } from '../analysis.ts';
import type { Score } from '../scores.ts';
import { toBlocks } from './runs.ts';

const known = { referents: [{ key: 'row', label: 'the row over the ferry' }], scores: [] };
const find = (layers: Layer[], facts = {}) => findHighlights(READ_TEXT, anAnalysis(facts), layers, known);
const why = (id: string, facts = {}) => find([...LAYERS], facts).find((one) => one.id === id)?.why;

describe('findHighlights', () => {
	test.each<[Layer, string[]]>([
		['quotations', ['c0', 'q0', 'c1', 'q1']],
		['speakers', ['s1-0', 's0-0']],
		['items', ['i0']],
		['names', ['f0', 'n0']],
		['agency', ['a0']],
		['wording', ['w0']]
	])('%s alone, in the order of the text', (layer, ids) => {
		expect(find([layer]).map(({ id }) => id)).toEqual(ids);
	});

	test('no layers, no highlights', () => expect(find([])).toEqual([]));

	test('an item over a name shares its words with it', () => {
		const highlights = find([...LAYERS]);
		const runs = toBlocks(READ_TEXT, anAnalysis().segments, highlights).flatMap((block) => block.runs);
		expect(runs.find(({ words }) => words === 'dispute')?.marks).toEqual(['i0', 'n0']);
		expect(runs.map(({ words }) => words).join('')).toBe(READ_TEXT.replaceAll('\n', ''));
	});
});

describe('what a highlight says of itself', () => {
	test('a quotation: what, who, cue, rule, and no score where none was measured', () => {
		expect(why('q1')).toBe(
			'Mixed quotation, partly in quotation marks, of Mara Lind (Northland, government, named), introduced by “told”; found by the rule “who speaks, the verb, then words in marks”.'
		);
	});

	test('marks inside the words for a rule do not stand in its marks', () => {
		expect(why('q0', { quotations: [aQuotation({ pattern: 'SVthat' })] })).toMatch(
			/by the rule “who speaks, the verb, then that”\.$/
		);
	});

	test('a quotation of nobody, without a cue', () => {
		const quotations = [aQuotation({ mode: 'direct', speaker: null, cue: null })];
		expect(why('q0', { quotations })).toBe(
			'Direct quotation, all in quotation marks, of nobody named: unattributed, without an introducing word; found by the rule “who speaks, the verb, then words in marks”.'
		);
	});

	test('a rule without a description is named all the same', () => {
		expect(why('q0', { quotations: [aQuotation({ pattern: 'NEW' })] })).toMatch(/found by the rule “NEW”\.$/);
	});

	const all = { set: 'polnear', split: 'dev', measure: 'precision', value: 0.914, low: 0.9, high: 0.92, n: 3010 };
	const own = {
		...all,
		measure: 'precision by pattern',
		by: 'pattern' as const,
		group: 'SVQ',
		value: 0.88,
		low: 0.7,
		high: 0.96,
		n: 20
	};

	test('how often its own rule was right, with n and the set that was measured', () => {
		const [, quotation] = findHighlights(READ_TEXT, anAnalysis(), ['quotations'], { ...known, scores: [all, own] });
		expect(quotation?.why).toMatch(
			/; this rule was right 88 times in 100 on 20 quotations found in US news reports coded by hand\.$/
		);
		expect(quotation?.detail).toBe(
			'Rule SVQ. Precision of this rule: 88.0 % (95 % interval 70.0–96.0), n = 20, PolNeAR, dev.'
		);
	});

	test.each([
		['on fewer than 20 quotations', [all, { ...own, n: 19 }]],
		['never', [all, { ...own, group: 'QVS' }]]
	])('a rule measured %s has the figure of all rules, and says so', (_, scores) => {
		const [, quotation] = findHighlights(READ_TEXT, anAnalysis(), ['quotations'], { ...known, scores });
		expect(quotation?.why).toMatch(
			/; this rule was met too seldom for a figure of its own, all rules together were right 91 times in 100 on 3,010 /
		);
		expect(quotation?.detail).toBe(
			'Rule SVQ. Precision of all quotation rules: 91.4 % (95 % interval 90.0–92.0), n = 3,010, PolNeAR, dev.'
		);
	});

	test.each([
		[
			'c0',
			'“called” introduces the words of Government of Northland; the list of introducing words has it as naming something.'
		],
		['s0-0', '“Harbour chief Mara Lind” stands for Mara Lind (Northland, government, named), quoted once here.'],
		[
			'i0',
			'Evidence for “Conflict C1: disagreement between parties or countries” (Semetko and Valkenburg, 2000), in the outlet’s own voice; the rule: noun “dispute”.'
		],
		[
			'n0',
			'“dispute” is a name for the row over the ferry, in the outlet’s own voice; found because “dispute” is on the story’s list of forms.'
		]
	])('%s', (id, sentence) => expect(why(id)).toBe(sentence));
});

describe('what is named', () => {
	const named = {
		kind: 'person',
		canonical: 'Mara Lind',
		among: [],
		standsFor: null,
		of: null,
		confidence: 0.934
	} as const;
	const told = (facts: Partial<Name>, scored: Score[] = []) => {
		const name: Name = { ...spanOf('Mara Lind'), ...named, among: [], ...facts };
		const [mark] = findHighlights(READ_TEXT, { ...anAnalysis(), named: [name] }, ['named'], {
			...known,
			scores: scored
		});
		return mark?.why;
	};
	const scored = [
		{ set: 'wikigold', split: 'train', measure: 'name precision', value: 0.66, low: 0.6, high: 0.7, n: 3006 }
	];

	test.each<[string, Partial<Name>, string]>([
		['a person', {}, '“Mara Lind” names a person.'],
		['another form', { canonical: 'Mara J. Lind' }, '“Mara Lind” names a person, Mara J. Lind.'],
		['one of two', { among: ['Ada', 'Ida'] }, '“Mara Lind” may be Ada or Ida: the text does not decide.'],
		['a role', { kind: 'role', of: 'Ole Berg' }, '“Mara Lind” is the role of Ole Berg.'],
		[
			'a seat',
			{ kind: 'place', standsFor: 'Government of Northland' },
			'“Mara Lind” names a place, and stands here for Government of Northland.'
		]
	])('%s', (_, facts, sentence) => expect(told(facts)).toBe(sentence));

	test('with how often names as sure are right, where that was measured', () => {
		expect(told({}, scored)).toMatch(/right in words and kind 93 times in 100, fitted on 3,006 names found in pages/);
	});

	test('is on no text unless an address asks for it', () => {
		expect(findHighlights(READ_TEXT, anAnalysis(), ['named'], known)).toEqual([]);
		expect(layersInAddress(DEFAULT_LAYERS)).toBeNull();
		expect(layersInAddress([])).toBe('none');
		expect(layersInAddress(LAYERS)).toBe('quotations,speakers,items,names,agency,named,frames,tone,wording');
		expect(layersInAddress(['quotations', 'speakers', 'items', 'named'])).toBe('quotations,speakers,items,named');
	});
});

describe('the address', () => {
	test.each([
		['', [...DEFAULT_LAYERS]],
		['layers=named', ['named']],
		['layers=none', []],
		['layers=names,quotations', ['quotations', 'names']],
		['layers=none&layers=items&layers=names', ['items', 'names']],
		['layers=slant', []]
	])('layers of “%s”', (search, layers) => expect(parseLayers(new URLSearchParams(search))).toEqual(layers));

	test.each([
		[null, []],
		['12-40', [{ start: 12, end: 40 }]],
		[
			'12-40,61-70',
			[
				{ start: 12, end: 40 },
				{ start: 61, end: 70 }
			]
		],
		['40-12,x-3,7,-1-5', []]
	])('words of “%s”', (value, spans) => expect(parseSpans(value)).toEqual(spans));
});
