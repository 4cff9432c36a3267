import { expect, test } from 'vitest';
import { profileSource } from './profile.ts';
import { findToldBodies } from './told-body.ts';

const told = (text: string) => Object.fromEntries(findToldBodies(text, (words) => profileSource(words)));

test.each([
	['Keep Brill Dry, a residents’ pressure group, met.', { 'Keep Brill Dry': 'ngo' }],
	['It was paid by the advocacy group Boats for All.', { 'Boats for All': 'ngo' }],
	['A super PAC called Future Brill paid.', { 'Future Brill': 'legislature' }],
	['Sarn & Holt, a shipping company that owns the pier, paid.', { 'Sarn & Holt': 'company' }],
	['Ada Lind, a baker, paid.', {}],
	['The group met in Brill.', {}]
])('“%s” tells %o', (text, bodies) => {
	expect(told(text)).toEqual(bodies);
});
