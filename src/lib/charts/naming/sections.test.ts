import { describe, expect, test } from 'vitest';
import { anAnalysis } from '../../../../tests/support/an-analysis.ts';
import { aComparison } from '../../../../tests/support/a-comparison.ts';
import type { ToldGroup } from '#lib/analysis/agency/agency.ts';
import { toLedger } from '#lib/analysis/naming/ledger.ts';
import { aReport } from '../../../../tests/support/builders.ts';
import { findNamed, toNamesSections } from './sections.ts';
import { chosenReferent, type NamesView, parseChoice, toChosen } from './view.ts';

const analysis = anAnalysis();
const group: ToldGroup = {
	id: 'focus-engine',
	label: 'The Echo report, read by the engine',
	subject: { kind: 'focus', id: 'focus', label: 'The Echo report' },
	coder: { kind: 'engine', label: 'parallax 0.1.0' },
	n: 1,
	dateRead: 1,
	cut: 0,
	acts: analysis.acts.map((act) => ({ ...act, article: 1 }))
};

const aNamesView = (facts: Partial<NamesView> = {}): NamesView => ({
	comparison: aComparison(),
	choice: { about: null, all: false },
	ledger: toLedger([{ report: aReport({ article: 1 }) }], new Map([[1, analysis]]), [{ key: 'row', label: 'The row' }]),
	outlets: [{ id: 'focus', label: 'The Echo report', slug: 'the-echo', kind: 'focus', n: 1, articles: [1] }],
	groups: [group],
	findTests: () => ({ refused: 'few-reports', family: 0, tested: [] }),
	outletName: (slug) => slug,
	...facts
});

describe('the page of names', () => {
	const sections = toNamesSections(aNamesView());

	test('has a step for what is named, its forms, the comparison, who did it, and what others coded', () => {
		expect(sections.map(({ id }) => id)).toEqual(['named', 'forms', 'elsewhere', 'agency', 'coded']);
	});

	test('counts the forms of a thing in own voice with numerator and denominator, and opens the words', () => {
		const [, { series }] = sections;
		const [mark] = series[0]!.marks;
		expect(mark).toMatchObject({ stack: 'dispute', numerator: 1, denominator: 1, support: 'list' });
		const found = findNamed(aNamesView(), 'ledger--forms', mark!.id);
		expect(found!.evidence).toEqual([
			{ opens: 'words', article: 1, spans: [{ start: analysis.names[0]!.start, end: analysis.names[0]!.end }] }
		]);
	});

	test('tells how events are told, and how many name who did it', () => {
		const { series } = sections[3]!;
		expect(series[0]!.marks).toMatchObject([{ row: 'Decisions', stack: 'as a noun', numerator: 1, denominator: 1 }]);
		expect(series[1]!.marks).toMatchObject([{ row: 'named at that mention', numerator: 1, denominator: 1 }]);
	});

	test('says why nothing is tested, and what is not there', () => {
		expect(sections[2]!.series[0]!.empty).toMatch(/five reports or more/);
		const empty = toNamesSections(aNamesView({ ledger: [], outlets: [], groups: [] }));
		expect(empty.slice(0, 4).flatMap(({ series }) => series.flatMap(({ marks }) => marks))).toEqual([]);
		expect(empty[0]!.series[0]!.empty).toMatch(/paste a text/);
	});

	test('a mark that is not there is not found', () => {
		expect(findNamed(aNamesView(), 'ledger--forms', 'nothing')).toBeUndefined();
		expect(findNamed(aNamesView(), 'sides', 'focus')).toBeUndefined();
	});
});

describe('the choice', () => {
	test.each([
		['', []],
		['about=person: Mara Lind', [['about', 'person: Mara Lind']]],
		['rows=all', [['rows', 'all']]]
	])('%s goes into the address and comes back', (search, chosen) => {
		const choice = parseChoice(new URLSearchParams(search));
		expect(toChosen(choice)).toEqual(chosen);
	});

	test('shows what was asked for, else the first thing with several forms, else the first', () => {
		const view = aNamesView();
		expect(chosenReferent(view)!.label).toBe('The row');
		expect(chosenReferent({ ...view, choice: { about: 'person: Mara Lind', all: false } })!.label).toBe('Mara Lind');
		expect(chosenReferent({ ...view, choice: { about: 'nobody', all: false } })!.label).toBe('The row');
		expect(chosenReferent({ ledger: [], choice: view.choice })).toBeUndefined();
	});
});
