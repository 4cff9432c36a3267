import { expect, it } from 'vitest';
import { inSentence } from './in-sentence.ts';

const text = 'First words. “It is late,” she said, “and dark.” Last words.';
const spanOf = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const sentences = ['First words.', '“It is late,” she said, “and dark.”', 'Last words.'].map(spanOf);

it('marks words within their sentence', () => {
	expect(inSentence(text, sentences, [spanOf('It is late'), spanOf('and dark')])).toEqual([
		{ text: '“', marked: false },
		{ text: 'It is late', marked: true },
		{ text: ',” she said, “', marked: false },
		{ text: 'and dark', marked: true },
		{ text: '.”', marked: false }
	]);
});

it('takes every sentence that the words reach into', () => {
	const pieces = inSentence(text, sentences, [{ start: spanOf('and dark').start, end: spanOf('Last').end }]);
	expect(pieces.map((piece) => piece.text).join('')).toBe('“It is late,” she said, “and dark.” Last words.');
});

it('gives words that stand in no sentence by themselves', () => {
	expect(inSentence(text, [], [spanOf('she said')])).toEqual([{ text: 'she said', marked: true }]);
});
