import { expect, test } from 'vitest';
import type { Segment } from './doc.ts';
import { findParagraphs } from './segment.ts';
import { normalize } from './normalize.ts';
import { toDoc } from './to-doc.ts';

function read(text: string) {
	return toDoc(text, [{ start: 0, end: text.length, kind: 'body', rule: 'test' }]);
}

function sentences(text: string): string[] {
	return read(text).sentences.map(({ start, end }) => text.slice(start, end));
}

test.each([
	['👍 “It’s done,” Mara\u00a0Voss said. “We can’t stop now…”'],
	["The ministers' plan — “ours”, she said — cost $1.5 million (46% up).\n\nD-N.Y. lawmakers didn't agree."],
	['Le café « Zoé » — à 5 km – “naïve” 🇫🇷 İstanbul’dan']
])('every token is the very words of the stored text: %s', (text) => {
	const { tokens } = read(text);
	const letters = (words: string) => words.replace(/\s/gu, '');
	const printed = tokens.map((token) => text.slice(token.start, token.end));
	expect(printed.map(normalize)).toEqual(tokens.map((token) => token.text));
	expect(letters(printed.join(''))).toBe(letters(text));
});

test('a line of zero-width spaces is no paragraph, here as in the count of paragraphs', () => {
	const text = 'Nobody came.\n\u200b\n\u200bThe pier is closed.';
	const { paragraphs, segments } = read(text);
	expect(paragraphs.map(({ start, end }) => text.slice(start, end))).toEqual(['Nobody came.', 'The pier is closed.']);
	expect(paragraphs).toEqual(findParagraphs(text, segments));
});

test.each([
	['Rep. Ann Lowe left. Dr. Oda stayed.', ['Rep. Ann Lowe left.', 'Dr. Oda stayed.']],
	['Lowe, D-N.Y. Senate hopeful, spoke.', ['Lowe, D-N.Y. Senate hopeful, spoke.']],
	['“It is ready. We go,” she said. He left.', ['“It is ready. We go,” she said.', 'He left.']],
	['“Is it ready?” Lowe asked. “It is.”', ['“Is it ready?” Lowe asked.', '“It is.”']],
	['He called it “a mess.” Nobody laughed.', ['He called it “a mess.”', 'Nobody laughed.']],
	['“We go.” “No, we stay.”', ['“We go.”', '“No, we stay.”']],
	['One line\nAnother line', ['One line', 'Another line']],
	['J. Marsh came at 5 p.m. on Monday.', ['J. Marsh came at 5 p.m. on Monday.']],
	['', []]
])('sentences of %j', (text, expected) => {
	expect(sentences(text)).toEqual(expected);
});

test.each(['The mill cannot, and will not, close.', 'It cannot.'])(
	'a word the tagger has no lemma for stands for itself: %s',
	(text) => {
		expect(read(text).tokens.find(({ lower }) => lower === 'cannot')?.lemma).toBe('cannot');
	}
);

test('tokens and paragraphs cover deck and body only', () => {
	const text = 'A deck.\nA caption © Someone\nThe body.';
	const segments: Segment[] = [
		{ start: 0, end: 7, kind: 'deck', rule: 'test' },
		{ start: 8, end: 27, kind: 'caption', rule: 'test' },
		{ start: 28, end: 37, kind: 'body', rule: 'test' }
	];
	const doc = toDoc(text, segments);
	expect(doc.paragraphs.map(({ start, end }) => text.slice(start, end))).toEqual(['A deck.', 'The body.']);
	expect(doc.tokens.some(({ text: word }) => word === 'caption')).toBe(false);
});

test.each([
	['Peric said Norland gifted her a car.', 'gifted', 'VERB'],
	['It would welcome him.', 'welcome', 'VERB'],
	['Park Min-ho left.', 'ho', 'PROPN']
])('in %j the tag of %s is %s', (text, word, tag) => {
	expect(read(text).tokens.find((token) => token.text === word)?.pos).toBe(tag);
});
