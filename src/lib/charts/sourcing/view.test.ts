import { describe, expect, it } from 'vitest';
import { parseChoice, toChosen } from './view.ts';

describe('the choice in an address', () => {
	it.each(['', 'unit=words', 'rows=all', 'unit=words&rows=all'])('%j is read and written the same', (search) => {
		expect(new URLSearchParams(toChosen(parseChoice(new URLSearchParams(search)))).toString()).toBe(search);
	});

	it('falls back to counts and the first rows', () => {
		expect(parseChoice(new URLSearchParams('unit=pages&rows=7'))).toEqual({ unit: 'statements', all: false });
	});
});
