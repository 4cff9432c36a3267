import { expect, test } from 'vitest';
import { contains, excerpt, overlap } from './span.ts';

test.each([
	[{ start: 0, end: 5 }, { start: 3, end: 9 }, 2],
	[{ start: 0, end: 5 }, { start: 5, end: 9 }, 0],
	[{ start: 2, end: 4 }, { start: 0, end: 9 }, 2]
])('%o and %o share %i code units', (a, b, shared) => {
	expect(overlap(a, b)).toBe(shared);
});

test('offsets are code units, so an emoji counts two', () => {
	expect(excerpt('👍 yes', { start: 3, end: 6 })).toBe('yes');
});

test('a span contains itself but not one that reaches past it', () => {
	expect(contains({ start: 1, end: 4 }, { start: 1, end: 4 })).toBe(true);
	expect(contains({ start: 1, end: 4 }, { start: 1, end: 5 })).toBe(false);
});
