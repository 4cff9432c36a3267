import { expect, test } from 'vitest';
import { solve } from '../../tools/train/ridge.ts';
import { correlation } from './rated.ts';

test('Pearson’s correlation', () => {
	const pairs = (told: number[]) => told.map((value, at) => ({ rated: at, told: value }));
	expect(correlation(pairs([1, 2, 3, 4]))).toBeCloseTo(1);
	expect(correlation(pairs([4, 3, 2, 1]))).toBeCloseTo(-1);
	expect(correlation(pairs([1, 3, 2, 4]))).toBeCloseTo(0.8);
	expect(correlation(pairs([2, 2, 2, 2]))).toBe(0);
});

test('ridge regression: least squares without a penalty, weights toward nought with one', () => {
	const rows = [
		[1, 0],
		[0, 1],
		[1, 1],
		[2, 1]
	].map((row) => Float64Array.from(row));
	const answers = rows.map(([a, b]) => 3 * a! - 2 * b!);
	const free = solve(rows, answers, Float64Array.of(0, 0));
	expect([...free].map((weight) => Math.round(weight * 1e6) / 1e6)).toEqual([3, -2]);
	const held = solve(rows, answers, Float64Array.of(100, 100));
	expect(Math.abs(held[0]!)).toBeLessThan(0.5);
});
