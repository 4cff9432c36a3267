import { expect, test } from 'vitest';
import { normalize } from './normalize.ts';

test.each([
	['She said: “It’s done.”', 'She said: "It\'s done."'],
	['a\u00a0b\u202fc\td', 'a b c d'],
	["''Never,'' she said", ' "Never,"  she said'],
	['« Non », 👍', '" Non ", 👍'],
	["the ministers' plan", "the ministers' plan"]
])('%s becomes %s at the same length', (text, folded) => {
	expect(normalize(text)).toBe(folded);
	expect(normalize(text)).toHaveLength(text.length);
});
