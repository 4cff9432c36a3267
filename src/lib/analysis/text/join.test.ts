import { expect, test } from 'vitest';
import shipped from '#lib/lexicon/models/words/weights.json';
import { toCompared } from './compared.ts';
import { inOrder, joinSentences, toLines, type Join } from './join.ts';
import { areEdits, countShared, toEdit } from './shared-words.ts';
import { tag } from './tagger.ts';
import { WordVectors } from './word-vectors.ts';

const vectors = new WordVectors(shipped);
const ready = (sentences: string[]) => sentences.map((one) => toCompared(tag(one), undefined, vectors));

const A = [
	'The harbour board of Tavira closed the north quay on Monday.',
	'Rosa Quill, who sells nets, lost 40 crates of herring.',
	'The mayor of Tavira opposes a second quay.'
];
const B = [
	'Gulls were seen over the town.',
	'Rosa Quill, who sells nets, lost 90 crates of herring.',
	'On Monday the north quay of Tavira was closed by the harbour board.',
	'It rained.'
];

test('each sentence is joined to one at most, and a changed number is told', () => {
	const joins = joinSentences(ready(A), ready(B), vectors);
	expect(joins.map(({ a, b, verdict }) => [a, b, verdict])).toEqual([
		[0, 2, 'same'],
		[1, 1, 'differs']
	]);
	const twice = joinSentences(ready([A[0], A[0]]), ready([A[0]]), vectors);
	expect(twice.map(({ a, b }) => [a, b])).toEqual([[0, 0]]);
});

test('lines hold every sentence of both texts once', () => {
	const lines = toLines(A.length, B.length, joinSentences(ready(A), ready(B), vectors));
	expect(lines.map(({ a, b }) => [a, b])).toEqual([
		[null, 0],
		[0, 2],
		[null, 3],
		[1, 1],
		[2, null]
	]);
	expect(toLines(0, 2, [])).toHaveLength(2);
	expect(toLines(2, 0, [])).toHaveLength(2);
});

test.each([
	[[], []],
	[
		[2, 0, 1, 3],
		[0, 1, 3]
	],
	[[5, 4, 3], [5]],
	[
		[9, 1, 2, 8, 3, 4],
		[1, 2, 3, 4]
	]
])('of joins with %j the chain that keeps the order is %j', (places, chain) => {
	const joins = places.map((b, a): Join => ({ a, b, similarity: 1, verdict: 'same', apart: { a: [], b: [] } }));
	expect(inOrder(joins).map(({ b }) => b)).toEqual(chain);
});

const COPY =
	'The ferry Alba ran aground off Marlin early on Sunday with ninety people on board, the coast guard said. Nobody was hurt. Tugs will pull her free at high tide, which is due at noon.';

test('an edit of a copy is told from another text on the same', () => {
	const edited = COPY.replace('Nobody was hurt. ', '').replace('early on Sunday', 'early on Sunday');
	expect(areEdits(countShared(COPY, edited))).toBe(true);
	expect(areEdits(countShared(COPY, 'A ferry ran aground off Marlin on Sunday; ninety people were on board.'))).toBe(
		false
	);
	expect(countShared('', COPY)).toEqual({ common: 0, of: 0 });
	expect(areEdits({ common: 0, of: 0 })).toBe(false);
});

test.each([
	[COPY, COPY.replace('Nobody was hurt. ', '')],
	['One two three.', 'One three, four!'],
	['', 'New.'],
	['Old.', '']
])('“%s” becomes “%s”, and each can be read from the pieces', (a, b) => {
	const pieces = toEdit(a, b) ?? [];
	const without = (kind: string) => pieces.flatMap((piece) => (piece.kind === kind ? [] : [piece.words])).join('');
	expect([without('second').toLowerCase(), without('first')]).toEqual([a.toLowerCase(), b]);
});

test('very long texts are not laid over each other', () => {
	expect(toEdit('word '.repeat(5000), 'word')).toBeUndefined();
});
