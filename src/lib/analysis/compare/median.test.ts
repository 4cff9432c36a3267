import { expect, test } from 'vitest';
import { mean, toMiddle } from './median.ts';

test.each([
	[[], []],
	[[7], [7]],
	[
		[3, 9],
		[3, 9]
	],
	[[1, 2, 8], [2]],
	[
		[48, 110, 125, 127, 168, 226],
		[125, 127]
	]
])('of %j the middle is %j', (sorted, middle) => expect(toMiddle(sorted)).toEqual(middle));

test('the median of an even number of texts is the mean of the two in the middle', () => {
	expect(mean(toMiddle([48, 110, 125, 127, 168, 226]))).toBe(126);
	expect(mean(toMiddle([1, 2]))).toBe(1.5);
});
