import { describe, expect, test } from 'vitest';
import { GENERIC_KEYS } from '#lib/lexicon/frames/items.ts';
import { analyse } from './analyse.ts';
import type { Analysis } from './analysis.ts';
import { ENGINE_VERSION } from './engine.ts';

const GENERIC: ReadonlySet<string> = new Set(GENERIC_KEYS);

const REPORT = `Ferries stay in port for a second day, the harbour office has said Passengers wait at the pier © Ida Holm; Coastwire

The harbour office said on Monday that no ferry would sail. “We are talking,” its head Tomas Brandt told reporters.

READ MORE: Who pays for the quay?

The union rejected the offer that the company made. (Coastwire)`;

/** Every span of a result lies inside its text and is not turned round. */
function expectSpansInside(text: string, analysis: Analysis) {
	const spans = [
		...analysis.segments,
		...analysis.paragraphs,
		...analysis.sentences,
		...analysis.items,
		...analysis.names,
		...analysis.quotations.flatMap((quotation) => [
			...quotation.content,
			...(quotation.cue ? [quotation.cue] : []),
			...(quotation.source ? [quotation.source] : [])
		]),
		...analysis.speakers.flatMap((speaker) => speaker.mentions)
	];
	const wrong = spans.filter(({ start, end }) => !(start >= 0 && start < end && end <= text.length));
	expect(wrong).toEqual([]);
}

test('an English report is read', () => {
	const analysis = analyse({ text: REPORT });
	expect(analysis.version).toBe(ENGINE_VERSION);
	expect(analysis.lang).toEqual({ code: 'en', name: 'English', readable: true });
	expect(analysis.segments.map((segment) => segment.kind)).toEqual([
		'deck',
		'caption',
		'credit',
		'body',
		'related',
		'body',
		'tag'
	]);
	expect(analysis.lengths).toMatchObject({ paragraphs: 3, sentences: 4, article: 42, stored: 58 });
	expect(analysis.items.filter(({ item }) => GENERIC.has(item)).map(({ item }) => item)).toEqual(['C1', 'C3']);
	expectSpansInside(REPORT, analysis);
});

test('the same input gives the same output', () => {
	expect(analyse({ text: REPORT })).toEqual(analyse({ text: REPORT }));
});

test('a person’s segments replace the rules’', () => {
	const segments = [{ start: 0, end: REPORT.length, kind: 'body' as const, rule: 'set by a person' }];
	expect(analyse({ text: REPORT, segments }).segments).toEqual(segments);
});

test('a text in another language is measured, not read', () => {
	const text = 'Die Fähre blieb am Montag im Hafen. „Wir reden“, sagte der Minister.';
	const analysis = analyse({ text });
	expect(analysis.lang).toEqual({ code: 'de', name: 'German', readable: false });
	expect(analysis.lengths).toEqual({ article: 12, stored: 12, attributed: 0, sentences: 0, paragraphs: 1 });
	expect([analysis.quotations, analysis.speakers, analysis.items, analysis.names, analysis.sentences]).toEqual([
		[],
		[],
		[],
		[],
		[]
	]);
});

describe('odd texts give a result and never throw', () => {
	test.each([
		['nothing', ''],
		['white space', ' \n\t\u200b\r\n\u2028 '],
		['marks alone', '“”"\'‘’«»…—–-.,;:!?()[]{}'],
		['open marks', '“““ said "" ‘‘ said """'],
		['emoji', '👍👩‍👩‍👧‍👦🇰🇵 said “👍” 🇷🇺'],
		['half a character', 'He said \ud83d that \udc4d “\ud83d”'],
		['one letter, a million times', 'a'.repeat(1_000_000)],
		['one capital, a hundred thousand times', 'A'.repeat(100_000)],
		['a hundred thousand marks', '“'.repeat(100_000)],
		['ten thousand line breaks', 'a\n'.repeat(10_000)],
		['a long line of names', 'Ida Holm '.repeat(5_000)],
		['a long line of brackets', '('.repeat(20_000) + ')'.repeat(20_000)],
		['many dashes', 'Ferry – '.repeat(5_000)],
		['a null character', 'He said\u0000 that \u0000“yes\u0000”.'],
		['right to left', 'He said “\u202eabc\u202c” \u061c and left.'],
		['cues without a sentence', 'said said told told that that, said who which'],
		['ends in a cue', 'The harbour office said'],
		['begins with a cue', 'Said the harbour office: “']
	])(
		'%s',
		(_, text) => {
			const analysis = analyse({ text, lang: 'en' });
			expectSpansInside(text, analysis);
			expect(analysis.lengths.article).toBeLessThanOrEqual(analysis.lengths.stored);
		},
		20_000
	);
});

test('texts put together at random give a result', () => {
	const pieces = [
		'Ida Holm',
		' said ',
		'“',
		'”',
		'. ',
		'\n',
		', who ',
		' that ',
		'(',
		')',
		' – ',
		'the US',
		' called ',
		"'",
		'"',
		'©',
		' according to ',
		'👍',
		'it',
		' and '
	];
	let seed = 7;
	const next = (below: number) => {
		seed = (seed * 1103515245 + 12345) % 2147483648;
		return seed % below;
	};
	for (let round = 0; round < 300; round++) {
		const text = Array.from({ length: 1 + next(40) }, () => pieces[next(pieces.length)]).join('');
		expectSpansInside(text, analyse({ text, lang: 'en' }));
	}
});
