import { describe, expect, test } from 'vitest';
import { applyPlatt, fitPlatt, toFolds, toIdf, trainLinear, valueOf } from '../../tools/train/linear.ts';

const row = (...at: number[]) => ({
	at: Int32Array.from(at),
	value: Float32Array.from(at, () => 1 / Math.sqrt(at.length))
});
const settings = { cost: 1, balanced: true, size: 4 };

describe('a linear model', () => {
	const rows = [row(0, 1), row(0, 2), row(0), row(3), row(3, 1), row(3, 2)];
	const yes = [true, true, true, false, false, false];

	test('tells apart what one feature tells apart', () => {
		const model = trainLinear(rows, yes, settings);
		expect(rows.map((one) => valueOf(model, one) > 0)).toEqual(yes);
		expect(model.weights[0]).toBeGreaterThan(0.5);
		expect(model.weights[3]).toBeLessThan(-0.5);
	});

	test('is the same for the same rows', () => {
		expect(trainLinear(rows, yes, settings)).toEqual(trainLinear(rows, yes, settings));
	});

	test('a rare yes weighs as much as many a no where both are to weigh the same', () => {
		const many = [...rows.slice(0, 1), ...rows.slice(3), ...rows.slice(3), ...rows.slice(3)];
		const rare = many.map((_, index) => index === 0);
		const [even, plain] = [true, false].map((balanced) =>
			trainLinear(many, rare, { ...settings, balanced, cost: 0.05 })
		);
		expect(valueOf(even!, many[0]!)).toBeGreaterThan(valueOf(plain!, many[0]!));
	});
});

test('features of one text alone have no weight, common ones less than rare ones', () => {
	const idf = toIdf(
		[
			new Map([
				[0, 3],
				[1, 1]
			]),
			new Map([
				[0, 1],
				[2, 1]
			]),
			new Map([
				[0, 1],
				[2, 1]
			])
		],
		3
	);
	expect(idf[1]).toBe(0);
	expect(idf[0]).toBeCloseTo(1, 5);
	expect(idf[2]).toBeGreaterThan(idf[0]!);
});

test('Platt’s curve gives back the share of yes at each value', () => {
	const values = Array.from({ length: 400 }, (_, index) => (index < 200 ? 1 : -1));
	const yes = values.map((value, index) => (value > 0 ? index % 10 < 8 : index % 10 < 3));
	const platt = fitPlatt(values, yes);
	expect(applyPlatt(platt, 1)).toBeCloseTo(0.8, 1);
	expect(applyPlatt(platt, -1)).toBeCloseTo(0.3, 1);
});

test('folds hold yes and no alike', () => {
	expect(toFolds([true, true, false, false, false, true], 2)).toEqual([0, 1, 0, 1, 0, 0]);
});
