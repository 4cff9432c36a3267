import { describe, expect, it } from 'vitest';
import { parseChoice, toChosen } from './view.ts';

describe('the choice in an address', () => {
	it.each(['', 'unit=words', 'rows=all', 'attitudes=in', 'unit=words&rows=all&attitudes=in'])(
		'%j is read and written the same',
		(search) => {
			expect(new URLSearchParams(toChosen(parseChoice(new URLSearchParams(search)))).toString()).toBe(search);
		}
	);

	it('falls back to counts, the first rows and speech alone', () => {
		expect(parseChoice(new URLSearchParams('unit=pages&rows=7&attitudes=yes'))).toEqual({
			unit: 'statements',
			all: false,
			attitudes: false
		});
	});
});
