import { describe, expect, test } from 'vitest';
import { aReport } from '../../../../tests/support/builders.ts';
import { anAnalysis } from '../../../../tests/support/an-analysis.ts';
import { fisher } from './fisher.ts';
import { testForms } from './form-test.ts';
import { toLedger } from './ledger.ts';
import type { Naming } from './naming.ts';

const naming = (facts: Partial<Naming>): Naming => ({
	start: 0,
	end: 5,
	referent: 'person: Ina Holt',
	form: 'mayor',
	rule: 'title',
	voice: 'own',
	place: 'body',
	...facts
});

/** Reports of outlets, each with what its text calls somebody. */
function ledgerOf(texts: [outlet: string, namings: Partial<Naming>[]][]) {
	const members = texts.map(([outlet], index) => ({
		report: aReport({ article: index + 1, outlet, outletSlug: outlet })
	}));
	const analyses = new Map(
		texts.map(([, namings], index) => [index + 1, anAnalysis({ names: [], namings: namings.map(naming) })])
	);
	return toLedger(members, analyses, []);
}

describe('the ledger', () => {
	test('makes one person of the forms of several texts, names alone one form, and keeps voices apart', () => {
		const [holt, ...others] = ledgerOf([
			['klaxon', [{}, { form: 'ina holt', rule: 'name' }, { form: 'queen of the quay', voice: 'direct' }]],
			['gazette', [{ referent: 'person: Holt', form: 'holt', rule: 'name' }]]
		]);
		expect(others).toEqual([]);
		expect(holt).toMatchObject({ label: 'Ina Holt', reports: 2, outlets: 2, forms: ['name alone', 'mayor'] });
		expect(holt!.uses.filter(({ own }) => !own).map(({ form }) => form)).toEqual(['queen of the quay']);
	});

	test('a referent of the story comes first, and one that the story keeps back is kept back', () => {
		const members = [{ report: aReport({ article: 1 }) }];
		const analyses = new Map([[1, anAnalysis()]]);
		const [first] = toLedger(members, analyses, [{ key: 'row', label: 'The row' }]);
		expect(first).toMatchObject({ label: 'The row', listed: true, forms: ['dispute'] });
		expect(toLedger(members, analyses, []).some(({ listed }) => listed)).toBe(false);
	});

	test('of nothing is empty', () => expect(ledgerOf([])).toEqual([]));
});

describe('Fisher’s exact test', () => {
	// The table of 8, 2 over 1, 5 is the textbook one; a lady who tells all eight cups has p = 2/70 on both sides.
	test.each([
		[8, 2, 1, 5, 0.035],
		[4, 0, 0, 4, 2 / 70],
		[3, 1, 1, 3, 34 / 70],
		[0, 0, 0, 0, 1],
		[5, 0, 7, 0, 1]
	])('%i %i over %i %i', (a, b, c, d, p) => {
		expect(fisher(a, b, c, d)).toBeCloseTo(p, 3);
	});
});

describe('forms used more often than elsewhere', () => {
	const texts = (outlet: string, n: number, form: string): [string, Partial<Naming>[]][] =>
		Array.from({ length: n }, () => [outlet, [{ form }]]);

	test('are tested where an outlet has five reports that name the thing', () => {
		const { tested, family } = testForms(ledgerOf([...texts('klaxon', 6, 'boss'), ...texts('gazette', 6, 'mayor')]));
		expect(family).toBe(4);
		const boss = tested.find(({ outlet, form }) => outlet === 'klaxon' && form === 'boss');
		expect(boss).toMatchObject({
			numerator: 6,
			denominator: 6,
			elsewhere: { numerator: 0, denominator: 6 }
		});
		expect(boss!.p).toBeCloseTo(2 / 924, 6);
		expect(tested.every(({ p, q }) => q >= p)).toBe(true);
	});

	test('are not tested among fewer reports, or where nobody else names the thing', () => {
		expect(testForms(ledgerOf([...texts('klaxon', 4, 'boss'), ...texts('gazette', 4, 'mayor')]))).toEqual({
			refused: 'few-reports',
			family: 0,
			tested: []
		});
		expect(testForms(ledgerOf(texts('klaxon', 9, 'boss'))).family).toBe(0);
	});
});
