import { expect, test } from 'vitest';
import { endingType, nameType, nounType } from './body-kind.ts';

test.each([
	['Lowmarsh Harbour Office', 'government'],
	['Lowmarsh Police Department', 'military'],
	['Lowmarsh District Attorney’s Office', 'judiciary'],
	['Retail Federation of Brill', 'company'],
	['Southern Baptist Commission', 'ngo'],
	['Lowmarsh Town Council', 'legislature'],
	['Lowmarsh High School', 'government'],
	['Brill Times-Picayune', 'media'],
	['Ada Lind', null]
])('the name “%s” makes a source of type %s', (name, type) => {
	expect(endingType(name.replace(/’/g, "'").split(' '))).toBe(type);
});

test('a name says what it is only where an ending stands last', () => {
	expect(nameType(['Harbour', 'Office'])).toBe('government');
	expect(nameType(['Harbour', 'Office', 'painters'])).toBeNull();
});

test('a plain noun says whose something is', () => {
	expect(nounType(['oil', 'industry'])).toBe('company');
	expect(nounType(['national', 'security'])).toBe('government');
	expect(nounType(['blue'])).toBeNull();
});
