import { expect, test } from 'vitest';
import { bootstrap } from './bootstrap.ts';

const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

test('the interval of a mean of 100 coin throws is about ±.10 around it', () => {
	const throws = Array.from({ length: 100 }, (_, i) => i % 2);
	const interval = bootstrap(throws, mean, { draws: 2000, seed: 1 });
	expect(interval?.low).toBeCloseTo(0.4, 1);
	expect(interval?.high).toBeCloseTo(0.6, 1);
});

test('the same seed gives the same interval, another seed another', () => {
	const values = [3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5];
	const of = (seed: number) => bootstrap(values, mean, { draws: 200, seed });
	expect(of(7)).toEqual(of(7));
	expect(of(7)).not.toEqual(of(8));
});

test('draws in which the statistic is undefined are left out', () => {
	const interval = bootstrap([0, 1], (sample) => (mean(sample) === 0.5 ? null : mean(sample)), { draws: 100, seed: 1 });
	expect(interval).toEqual({ low: 0, high: 1 });
});

test('one item, or a statistic that is never defined, has no interval', () => {
	expect(bootstrap([1], mean, { draws: 10, seed: 1 })).toBeNull();
	expect(bootstrap([1, 2], () => null, { draws: 10, seed: 1 })).toBeNull();
});
