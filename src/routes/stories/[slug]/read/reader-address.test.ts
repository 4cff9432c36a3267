import { expect, test } from 'vitest';
import { DEFAULT_LAYERS } from '#lib/analysis/text/highlights.ts';
import { parseAsked, toReaderSearch } from './reader-address.ts';

const asked = (search: string) => parseAsked(new URLSearchParams(search), 4, 7);

test.each([
	['', null, null],
	['q=1-5&qb=2-9', '1-5', '2-9'],
	['q=1-5&qb=2-9&of=4-7', '1-5', '2-9'],
	['q=1-5&qb=2-9&of=3-7', null, '2-9'],
	['q=1-5&qb=2-9&of=4-8', '1-5', null],
	['q=1-5&of=4-', '1-5', null],
	['q=1-5&of=', null, null]
])('the words of “%s” stand in the reports they were asked of', (search, q, qb) => {
	expect(asked(search)).toEqual({ q, qb });
});

test('an address keeps its words, and names layers only where one is off', () => {
	expect(toReaderSearch({ a: 4, b: 7, layers: [...DEFAULT_LAYERS], q: '1-5,8-9' })).toBe('?a=4&b=7&q=1-5,8-9');
	expect(toReaderSearch({ a: 4, b: 7, layers: [], qb: '2-9' })).toBe('?a=4&b=7&layers=none&qb=2-9');
});
