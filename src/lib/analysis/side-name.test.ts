import { expect, test } from 'vitest';
import { sideName, withSide } from './side-name.ts';

test.each([
	['none', 'no side'],
	['joint', 'several sides'],
	['Northland', 'Northland']
])('the side coded “%s” is called “%s”', (side, name) => {
	expect(sideName(side)).toBe(name);
});

test.each([
	['Northland', 'Mara Lind (Northland)'],
	['joint', 'Mara Lind (several sides)'],
	['none', 'Mara Lind']
])('a speaker with the side “%s”', (side, words) => {
	expect(withSide({ name: 'Mara Lind', side })).toBe(words);
});
