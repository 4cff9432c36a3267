import { expect, test } from 'vitest';
import { sideName } from './side-name.ts';

test.each([
	['none', 'no side'],
	['joint', 'several sides'],
	['Northland', 'Northland']
])('the side coded “%s” is called “%s”', (side, name) => {
	expect(sideName(side)).toBe(name);
});
