import { expect, it } from 'vitest';
import { toldGender } from './told-gender.ts';

it.each([
	['Ada Holm', ['Ada Holm', 'she'], 'woman'],
	['Ada Holm', ['Ms. Holm'], 'woman'],
	['Bo Marsh', ['the harbour chief, Bo Marsh', 'He'], 'man'],
	['Bo Marsh', ['Sir Bo Marsh'], 'man'],
	['Kit Vale', ['Mx Vale'], 'other'],
	// A given name tells nothing.
	['Ada Holm', ['Ada Holm', 'Holm'], 'unknown'],
	['Ada Holm', [], 'unknown'],
	// Words that contradict each other tell nothing.
	['Ada Holm', ['she', 'he'], 'unknown'],
	// Somebody else's title, and words that only begin like one.
	['Ina Roe', ['Mr. Holm’s lawyer Ina Roe’s aide'], 'unknown'],
	['Missy Roe', ['Missy Roe'], 'unknown'],
	['Ada Holm', ['her spokesman', 'they'], 'unknown']
])('%s by %j: %s', (name, mentions, gender) => {
	expect(toldGender(name, mentions)).toBe(gender);
});
