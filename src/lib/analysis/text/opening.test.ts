import { expect, test } from 'vitest';
import { openingEnd } from './opening.ts';

test.each([
	['10:52 Boats are late.', 'Boats are late.'],
	['[00:14:05] "We go," she said.', '"We go," she said.'],
	['9.30pm GMT: Boats are late.', 'Boats are late.'],
	['LINDOW (Coastwire) — The pier is shut.', 'The pier is shut.'],
	['LINDOW, Norland, May 4 -- The pier is shut.', 'The pier is shut.'],
	['Lindow, August 2 (CWN) -- The pier is shut.', 'The pier is shut.'],
	['LINDOW, 14 May. /CWN/. The pier is shut.', 'The pier is shut.'],
	['(Coastwire) - The pier is shut.', 'The pier is shut.'],
	// Look-alikes are words of the article.
	['10 boats are late.', '10 boats are late.'],
	['Lindow (pop. 900) is shut.', 'Lindow (pop. 900) is shut.'],
	['Mara Voss (Norland) said so.', 'Mara Voss (Norland) said so.'],
	['Well-known boats — old ones — sailed.', 'Well-known boats — old ones — sailed.'],
	['At 10:52 boats sailed.', 'At 10:52 boats sailed.'],
	['', '']
])('%j begins with %j', (paragraph, expected) => {
	expect(paragraph.slice(openingEnd(paragraph))).toBe(expected);
});
