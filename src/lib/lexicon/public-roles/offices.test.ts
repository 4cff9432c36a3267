import { expect, test } from 'vitest';
import { officeHolder } from './offices.ts';
import { publicRole } from './public-roles.ts';

test.each([
	['president', '2009-01-10', 'George W. Bush'],
	['president', '2016-08-01', 'Barack Obama'],
	['vice-president', '2016-08-01', 'Joe Biden'],
	['speaker', '2015-10', 'John Boehner'],
	['president', '2016', null],
	['president', null, null],
	['mayor', '2016-08-01', null],
	['fbi director', '2017-06-10', null]
])('%s on %s was %s', (office, day, name) => {
	expect(officeHolder(office, day)).toBe(name);
});

test('holders of offices are known as public persons', () => {
	for (const office of ['president', 'vice president', 'secretary of state', 'speaker', 'attorney general'])
		expect(publicRole(officeHolder(office, '2016-06-01') ?? '', '2016-06-01')).not.toBeNull();
});
