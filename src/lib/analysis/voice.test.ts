import { expect, test } from 'vitest';
import { placeOf } from './text/place.ts';
import { findParagraphs, findSegments } from './text/segment.ts';
import { voiceOf } from './voice.ts';

test.each([
	['outside everything', { start: 0, end: 4 }, 'own'],
	['inside marks', { start: 32, end: 36 }, 'direct'],
	['inside a content, outside its marks', { start: 12, end: 18 }, 'indirect'],
	['mostly inside marks', { start: 26, end: 40 }, 'direct'],
	['mostly outside', { start: 0, end: 13 }, 'own']
])('a span %s', (_, span, voice) => {
	const doc = { marks: [{ start: 30, end: 40, inner: { start: 31, end: 39 }, continues: false }] };
	expect(voiceOf(span, doc, [{ mode: 'mixed', content: [{ start: 10, end: 40 }] }])).toBe(voice);
});

test('a turn of a transcript is direct without marks', () => {
	expect(voiceOf({ start: 5, end: 9 }, { marks: [] }, [{ mode: 'direct', content: [{ start: 0, end: 40 }] }])).toBe(
		'direct'
	);
});

test('the lead is the first two paragraphs of the body, after the deck', () => {
	const text = 'A deck without an end mark\nOne is here.\nTwo is here.\nThree is here.';
	const segments = findSegments(text);
	const doc = { segments, paragraphs: findParagraphs(text, segments) };
	const places = ['deck', 'One', 'Two', 'Three'].map((word) => {
		const start = text.indexOf(word);
		return placeOf(doc, { start, end: start + word.length });
	});
	expect(places).toEqual(['deck', 'lead', 'lead', 'body']);
});
