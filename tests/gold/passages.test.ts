import { expect, test } from 'vitest';
import { measurePassages, type JudgedPassage, passageRows } from './passages.ts';

const judged = (outlet: string, expected: JudgedPassage['expected'], answered: JudgedPassage['answered']) => ({
	outlet,
	expected,
	answered
});

test('macro-F1, precision and recall by hand', () => {
	const rows = measurePassages('own', 'all', [
		judged('The Ostrel Post', 'biased', 'biased'),
		judged('The Ostrel Post', 'biased', 'not'),
		judged('Sarn Weekly', 'not', 'biased'),
		judged('Sarn Weekly', 'not', 'not'),
		judged('Sarn Weekly', 'not', 'not')
	]);
	// biased: 2·1 / (2 + 2) = 1/2; not: 2·2 / (3 + 3) = 2/3
	expect(rows.map(({ measure, value, n, texts }) => [measure, Math.round(value * 1000), n, texts])).toEqual([
		['macro-F1', 583, 5, 5],
		['precision', 500, 2, 2],
		['recall', 500, 2, 2]
	]);
});

test('of sentences of our own, those that speak ill are passages to check', async () => {
	const lines = [
		['The council’s shameless lies have ruined the town, and its corrupt chief is to blame.', true],
		['The mayor is a disgraceful liar who betrayed the people who trusted him.', true],
		['The lock opens at eight and closes at six on weekdays.', false],
		['The council will meet on Tuesday to discuss the budget.', false]
	].map(([sentence, biased]) => JSON.stringify({ outlet: 'Sarn Weekly', sentence, biased }));
	const rows = await passageRows('own', 'all', lines.join('\n'));
	expect(
		rows.filter(({ measure }) => measure === 'macro-F1' || measure === 'recall').map(({ value }) => value)
	).toEqual([1, 1]);
	expect(rows.find(({ measure }) => measure === 'precision of listed words')?.value).toBe(1);
});
