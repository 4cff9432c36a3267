import { describe, expect, test } from 'vitest';
import { chiSquareAbove, testSameError } from './same-error.ts';

describe('the share of χ² above a value', () => {
	test.each([
		[3.841459, 1, 0.05],
		[6.634897, 1, 0.01],
		[5.991465, 2, 0.05],
		[7.814728, 3, 0.05],
		[9.487729, 4, 0.05],
		[12.591587, 6, 0.05],
		[16.811894, 6, 0.01],
		[35.172462, 23, 0.05]
	])('%f with %i degrees of freedom leaves %f, as printed in tables', (value, df, expected) => {
		expect(chiSquareAbove(value, df)).toBeCloseTo(expected, 6);
	});

	test('none is above nothing, and all is above 0', () => {
		expect([chiSquareAbove(0, 3), chiSquareAbove(0, 2)]).toEqual([1, 1]);
		expect(chiSquareAbove(500, 6)).toBeLessThan(1e-90);
	});
});

describe('the test of one error in every group', () => {
	test('90 of 100 and 80 of 100 by hand: 2 (90 ln .9/.85 + 10 ln .1/.15 + 80 ln .8/.85 + 20 ln .2/.15)', () => {
		const found = testSameError([
			{ n: 100, right: 90 },
			{ n: 100, right: 80 }
		]);
		expect(found?.df).toBe(1);
		expect(found?.statistic).toBeCloseTo(3.9866, 3);
		expect(found?.p).toBeCloseTo(0.0459, 3);
	});

	test('the same share everywhere is no evidence', () => {
		const found = testSameError([
			{ n: 10, right: 5 },
			{ n: 40, right: 20 },
			{ n: 0, right: 0 }
		]);
		expect([found?.df, found?.p]).toEqual([1, 1]);
		expect(found?.statistic).toBeCloseTo(0);
	});

	test('a group that is always right counts without a hole in the logarithm', () => {
		const found = testSameError([
			{ n: 10, right: 10 },
			{ n: 10, right: 5 }
		]);
		expect(found?.statistic).toBeCloseTo(2 * (10 * Math.log(0.5) - 15 * Math.log(0.75) - 5 * Math.log(0.25)), 9);
	});

	test('one group has nothing to differ from', () => {
		expect(testSameError([{ n: 4, right: 2 }])).toBeNull();
	});
});
