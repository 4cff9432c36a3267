import { expect, test } from 'vitest';
import { clusteredWilson, wilson } from './interval.ts';

const rounded = (value: number) => Math.round(value * 100) / 100;

test.each([
	[3, 5, 0.23, 0.88],
	[6, 10, 0.31, 0.83],
	[12, 20, 0.39, 0.78],
	[30, 50, 0.46, 0.72],
	[60, 100, 0.5, 0.69],
	[11, 11, 0.74, 1]
])('Wilson of %i of %i runs from %f to %f', (k, n, low, high) => {
	const interval = wilson(k / n, n);
	expect([rounded(interval.low), rounded(interval.high)]).toEqual([low, high]);
});

test('rows that come evenly mixed in every report give the plain Wilson interval', () => {
	const even = Array.from({ length: 10 }, () => ({ hits: 1, rows: 2 }));
	expect(clusteredWilson(even)).toEqual(wilson(0.5, 20));
});

test('rows that come in lumps give a wider interval than as many rows on their own', () => {
	const lumps = [0, 4, 0, 4, 0, 4, 4, 0].map((hits) => ({ hits, rows: 4 }));
	const clustered = clusteredWilson(lumps);
	const plain = wilson(0.5, 32);
	expect(clustered?.low).toBeLessThan(plain.low);
	expect(clustered?.high).toBeGreaterThan(plain.high);
});

test('where no row counts, the reports are what the interval rests on', () => {
	const none = Array.from({ length: 6 }, () => ({ hits: 0, rows: 3 }));
	expect(clusteredWilson(none)).toEqual(wilson(0, 6));
});

test('one report, or no row at all, has no interval', () => {
	expect(clusteredWilson([{ hits: 2, rows: 6 }])).toBeNull();
	expect(
		clusteredWilson([
			{ hits: 0, rows: 0 },
			{ hits: 0, rows: 0 }
		])
	).toBeNull();
});
