import { expect, test } from 'vitest';
import { aCoding } from '../../../../tests/support/builders.ts';
import { agreementMark, findPairs, toAgreement } from './agreement.ts';
import { cardOf } from './measures.ts';

/** Pairs of answers to one yes/no question, as codings. */
function pairs(answers: [number, number][]) {
	return answers.map(([a, b], index): [ReturnType<typeof aCoding>, ReturnType<typeof aCoding>] => [
		aCoding({ article: index, items: { C1: a === 1 ? 1 : 0 } }),
		aCoding({ article: index, items: { C1: b === 1 ? 1 : 0 }, primary: false })
	]);
}
const yes = (coding: ReturnType<typeof aCoding>) => coding.items.C1 === 1;
const many = (n: number, pair: [number, number]) => Array.from({ length: n }, () => pair);

test('α of two coders who differ on one of 23, with eight shared yeses', () => {
	const answers = [...many(8, [1, 1]), ...many(14, [0, 0]), ...many(1, [1, 0])];
	const { alpha, positives } = toAgreement('item C1', pairs(answers), yes);
	// By hand: Do = 1/23; De = 2·17·29/(46·45).
	expect(alpha).toBeCloseTo(1 - 1 / 23 / ((2 * 17 * 29) / (46 * 45)), 10);
	expect(positives).toBe(8);
});

test('the prevalence paradox: 92 % agreement can be α .294', () => {
	const answers = [...many(90, [0, 0]), ...many(2, [1, 1]), ...many(4, [1, 0]), ...many(4, [0, 1])];
	expect(toAgreement('item C1', pairs(answers), yes).alpha).toBeCloseTo(0.294, 2);
});

test('where every answer is the same, α is not defined', () => {
	expect(toAgreement('item C1', pairs(many(5, [0, 0])), yes).alpha).toBeNull();
});

test('one lonely yes against a no is α 0', () => {
	const alone = [...many(22, [0, 0]), ...many(1, [1, 0])];
	expect(toAgreement('item C1', pairs(alone), yes).alpha).toBeCloseTo(0, 10);
});

test('pairs are two models on one report; engine and other reports don’t pair', () => {
	const first = aCoding({ id: 1, article: 1 });
	const second = aCoding({ id: 2, article: 1, primary: false });
	const engine = aCoding({ id: 3, article: 1, coderKind: 'engine' });
	expect(findPairs([second, engine, first, aCoding({ id: 4, article: 2 })])).toEqual([[first, second]]);
});

test.each([
	[0, 'agreement not established (0 positives)'],
	[1, 'agreement not established (1 positive)'],
	[4, 'agreement not established (4 positives)'],
	[5, '']
])('a point with %i positives is marked “%s”', (positives, mark) => {
	const agreement = [{ measure: 'point F02', pairs: 23, positives, alpha: 1 }];
	expect(agreementMark(cardOf('points'), 'F02', agreement)).toBe(mark);
	expect(agreementMark(cardOf('sides'), 'F02', agreement)).toBe('');
});

test.each([
	['sides', 'side Northland', 8, 0.5, 'agreement low (α .50)'],
	['sides', 'side Northland', 8, 0.667, ''],
	['sides', 'side Northland', 8, null, ''],
	['sides-per-100', 'side Northland', 2, 0.9, 'agreement not established (2 positives)'],
	['modes', 'mode Northland', 2, 0.9, 'agreement not established (2 positives)'],
	['speakers', 'side Northland', 2, 0.1, '']
] as const)('%s: %s with %i positives and α %s is marked “%s”', (card, measure, positives, alpha, mark) => {
	expect(agreementMark(cardOf(card), 'Northland', [{ measure, pairs: 23, positives, alpha }])).toBe(mark);
});
