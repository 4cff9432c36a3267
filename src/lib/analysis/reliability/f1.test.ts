import { expect, test } from 'vitest';
import { macroF1, scoreCodes, type Answer } from './f1.ts';

type Fruit = 'apple' | 'pear' | 'plum';
const pairs = (rows: [Fruit, Fruit | null][]): Answer<Fruit>[] =>
	rows.map(([expected, answered]) => ({ expected, answered }));

const answers = pairs([
	['apple', 'apple'],
	['apple', 'apple'],
	['apple', 'pear'],
	['pear', 'pear'],
	['pear', null]
]);

test('precision, recall and F1 of each code that is expected', () => {
	expect(scoreCodes(answers)).toEqual([
		{ code: 'apple', n: 3, precision: 1, recall: 2 / 3, f1: 0.8 },
		{ code: 'pear', n: 2, precision: 0.5, recall: 0.5, f1: 0.5 }
	]);
});

test('the macro mean counts a rare code as much as a frequent one', () => {
	expect(macroF1(answers)).toBeCloseTo(0.65, 10);
});

test('a code that is answered but never expected has no F1 of its own; it lowers the recall of what was expected', () => {
	expect(
		macroF1(
			pairs([
				['apple', 'plum'],
				['apple', 'apple']
			])
		)
	).toBeCloseTo(2 / 3, 10);
});

test('a code never answered is 0, and without cases there is no mean', () => {
	expect(
		macroF1(
			pairs([
				['apple', null],
				['pear', 'pear']
			])
		)
	).toBe(0.5);
	expect(macroF1([])).toBeNull();
});
