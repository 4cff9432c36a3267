import { expect, test } from 'vitest';
import { applySteps, fitIsotonic } from './isotonic.ts';

const points = (...pairs: [number, boolean][]) => pairs.map(([raw, right]) => ({ raw, right }));

test('what never falls stays as it is', () => {
	expect(fitIsotonic(points([0.2, false], [0.8, true]))).toEqual([
		{ from: 0.2, value: 0 },
		{ from: 0.8, value: 1 }
	]);
});

test('neighbours out of order are pooled to their mean', () => {
	const steps = fitIsotonic(points([0.1, false], [0.4, true], [0.6, false], [0.9, true]));
	expect(steps).toEqual([
		{ from: 0.1, value: 0 },
		{ from: 0.4, value: 0.5 },
		{ from: 0.9, value: 1 }
	]);
});

test('equal certainties share one step, and small ones join', () => {
	expect(fitIsotonic(points([0.5, true], [0.5, false]))).toEqual([{ from: 0.5, value: 0.5 }]);
	expect(fitIsotonic(points([0.1, false], [0.2, true], [0.9, true]), 3)).toEqual([{ from: 0.1, value: 2 / 3 }]);
});

test('a certainty takes the step it falls on', () => {
	const steps = [
		{ from: 0.4, value: 0.5 },
		{ from: 0.8, value: 0.9 }
	];
	expect([0.1, 0.4, 0.79, 0.8, 1].map((raw) => applySteps(steps, raw))).toEqual([0.5, 0.5, 0.5, 0.9, 0.9]);
	expect(applySteps([], 0.3)).toBe(0.3);
});

test('a case counts for its weight, and a step still rests on enough cases', () => {
	const points = [
		{ raw: 0.5, right: true, weight: 3 },
		{ raw: 0.5, right: false }
	];
	expect(fitIsotonic(points)).toEqual([{ from: 0.5, value: 0.75 }]);
	expect(
		fitIsotonic(
			[
				{ raw: 0.2, right: false, weight: 9 },
				{ raw: 0.5, right: true }
			],
			2
		)
	).toEqual([{ from: 0.2, value: 0.1 }]);
});
