import { expect, test } from 'vitest';
import { followTop, type Rungs } from './together.ts';

const rungs: Rungs = [
	[0, 0],
	[100, 300],
	[200, 320],
	[400, 500]
];

test.each([
	[0, 0],
	[50, 150],
	[100, 300],
	[150, 310],
	[400, 500],
	[450, 500]
])('at %d the other column is at %d', (top, other) => {
	expect(followTop(rungs, 0, top)).toBe(other);
});

test('either column leads', () => {
	expect(followTop(rungs, 1, 310)).toBe(150);
	expect(
		followTop(
			[
				[0, 0],
				[0, 80]
			],
			1,
			40
		)
	).toBe(0);
});
