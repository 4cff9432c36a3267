import { expect, test } from 'vitest';
import { placeWords, toBag, weigh } from './bag.ts';

const counts = (text: string, bits = 16) => [...toBag(text, ['words'], bits).values()].sort();

test('words are counted without case and with their marks folded', () => {
	expect(counts('The lake, the LAKE and the town’s lake')).toEqual([1, 1, 3, 3]);
	expect(toBag('the town’s lake', ['words'], 16)).toEqual(toBag("THE town's lake", ['words'], 16));
});

test('pairs and pieces of words come on top where they are asked for', () => {
	expect(toBag('red lake', ['words', 'pairs'], 16).size).toBe(3);
	// <ox>: <o ox x> <ox ox> <ox>
	expect(toBag('ox', ['pieces'], 16).size).toBe(6);
});

test('a row has length 1, and none of what has no weight', () => {
	const idf = new Float32Array(1 << 16).fill(1);
	const [unknown] = [...toBag('otter', ['words'], 16).keys()];
	idf[unknown!] = 0;
	const { at, value } = weigh(toBag('otter otter lake lake town', ['words'], 16), idf);
	expect(at).toHaveLength(2);
	expect(value.reduce((sum, one) => sum + one * one, 0)).toBeCloseTo(1, 5);
	expect(Math.max(...value) / Math.min(...value)).toBeCloseTo(1 + Math.log(2), 4);
});

test('an empty text is an empty row', () => {
	expect(weigh(toBag('', ['words', 'pairs', 'pieces'], 8), new Float32Array(256).fill(1)).at).toHaveLength(0);
});

test('each word has the place it stands at and the number it has in the bag', () => {
	const text = 'The town’s LAKE';
	const placed = placeWords(text, 16);
	expect(placed.map(({ start, end }) => text.slice(start, end))).toEqual(['The', 'town’s', 'LAKE']);
	expect(new Set(placed.map(({ at }) => at))).toEqual(new Set(toBag(text, ['words'], 16).keys()));
});
