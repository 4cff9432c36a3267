import { expect, test } from 'vitest';
import { tag } from './tagger.ts';

const words = (text: string) => tag(text).map(({ text: word, pos }) => `${word}/${pos}`);

test.each([
	["We saw Orunvael's boats.", "The pier is Orunvael's, she said."],
	["Brimlock's mayor left.", '"The harbour is Brimlock\'s."'],
	["Velkary's 20-strong crew", "It was Velkary's-led, then Velkary's: no more."]
])('“%s” is read alike before and after “%s”', (text, between) => {
	const before = words(text);
	words(between);
	expect(words(text)).toEqual(before);
	expect(before).toContain("'s/PART");
});
