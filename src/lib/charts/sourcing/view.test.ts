import { describe, expect, it } from 'vitest';
import { parseChoice, toChosen } from './view.ts';

describe('the choice in an address', () => {
	it.each(['', 'unit=words', 'rows=all', 'attitudes=in', 'steps=open', 'unit=words&rows=all&attitudes=in&steps=open'])(
		'%j is read and written the same',
		(search) => {
			expect(new URLSearchParams(toChosen(parseChoice(new URLSearchParams(search)))).toString()).toBe(search);
		}
	);

	it('falls back to counts, the first rows, speech alone and the first step', () => {
		expect(parseChoice(new URLSearchParams('unit=pages&rows=7&attitudes=yes&steps=7'))).toEqual({
			unit: 'statements',
			all: false,
			attitudes: false,
			open: false
		});
	});
});
