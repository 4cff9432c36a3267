import { describe, expect, test } from 'vitest';
import { compareRuns, findRuns, nearlySame } from './alike.ts';

const words = (from: number, to: number) =>
	Array.from({ length: to - from }, (_, index) => `word${from + index}`).join(' ');
const alike = (a: string, b: string) => compareRuns(findRuns(a), findRuns(b));

test('the runs of a text are its five words in a row, each once', () => {
	expect([...findRuns('The ferry will sail again. The ferry will sail again.')]).toEqual([
		'the ferry will sail again',
		'ferry will sail again the',
		'will sail again the ferry',
		'sail again the ferry will',
		'again the ferry will sail'
	]);
	expect([...findRuns('“Boats,” she said.')]).toEqual(['boats she said']);
	expect(findRuns(' – ').size).toBe(0);
});

describe('compareRuns', () => {
	test('marks, case and line breaks make no difference', () => {
		expect(alike('“The boats\nare ready”, she SAID.', '"the boats are ready," she said')).toEqual({ common: 2, of: 2 });
	});

	test('one word in the middle breaks five runs', () => {
		const text = words(0, 104);
		expect(alike(text, text.replace('word50', 'other'))).toEqual({ common: 95, of: 100 });
	});

	test('a text inside a longer one is all there', () => {
		expect(alike(words(10, 50), words(0, 400))).toEqual({ common: 36, of: 36 });
	});

	test('texts without words have nothing in common', () => {
		expect(alike('', '')).toEqual({ common: 0, of: 0 });
		expect(nearlySame(alike('', words(0, 9)))).toBe(false);
	});

	test('two texts on one event are not the same', () => {
		const a = 'Harbour chief Mara Lind told reporters on Monday that the boats were ready and would leave at noon.';
		const b =
			'On Monday the harbour chief, Mara Lind, said that the boats are ready; they would leave at noon, she added.';
		expect(nearlySame(alike(a, b))).toBe(false);
	});
});

test.each([
	[79, 100, false],
	[80, 100, true],
	[4, 5, true],
	[100, 100, true],
	[0, 0, false]
])('%i of %i is nearly the same: %s', (common, of, same) => expect(nearlySame({ common, of })).toBe(same));
