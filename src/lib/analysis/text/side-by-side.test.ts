import { expect, test } from 'vitest';
import shipped from '#lib/lexicon/models/words/weights.json';
import { analyse } from '../analyse.ts';
import type { Score } from '../scores.ts';
import { laySideBySide, type ReadText } from './side-by-side.ts';
import { WordVectors } from './word-vectors.ts';

const vectors = new WordVectors(shipped);

/** A text as it is read, each sentence with a vector of its own kind: none is near another by meaning alone. */
function aText(name: string, text: string): ReadText {
	const analysis = analyse({ text, lang: 'en' });
	return { name, text, analysis, vectors: analysis.sentences.map(() => Float32Array.of(1, 0)) };
}

const A = aText(
	'Tavira Post',
	'The harbour board of Tavira closed the north quay on Monday.\n\nRosa Quill, who sells nets, lost 40 crates of herring.\n\nGulls cried.'
);
const B = aText(
	'Brellin Echo',
	'Rosa Quill, who sells nets, lost 90 crates of herring.\n\nThe harbour board of Tavira closed the north quay on Monday.'
);

const score = (set: string, measure: string, value: number, n: number, split = 'kept'): Score => {
	return { set, split, measure, value, low: value, high: value, n };
};

test('lines stand in the order of the first text, with what differs and why', () => {
	const scores = [
		score('pairs', 'same statement precision', 0.9, 20),
		score('pairs', 'numbers refused', 1, 5, 'tuned')
	];
	const { lines, counts, kinds, anchors } = laySideBySide(A, B, vectors, scores);
	expect(lines.map(({ kind }) => kind)).toEqual(['same', 'differs', 'alone']);
	expect(lines[1]?.a?.filter(({ apart }) => apart).map(({ words }) => words)).toEqual(['40']);
	expect(lines[1]?.b?.map(({ words }) => words).join('')).toBe(
		'Rosa Quill, who sells nets, lost 90 crates of herring.'
	);
	expect(lines[0]?.why).toContain('Measured: 18 of 20 test pairs');
	expect(lines[1]?.why).toContain('“40” in Tavira Post, “90” in Brellin Echo');
	expect(lines[1]?.why).toContain('was not measured');
	expect(lines[2]?.why).toMatch(/^No counterpart found in Brellin Echo/);
	expect(counts).toEqual([
		{ name: 'Tavira Post', sentences: 3, joined: 2 },
		{ name: 'Brellin Echo', sentences: 2, joined: 2 }
	]);
	expect(kinds).toEqual({ same: 1, differs: 1, opposed: 0, near: 0 });
	// The two joins cross; only one of them can hold the columns together.
	expect(anchors).toHaveLength(1);
});

test('two edits of one copy are laid over each other, other texts are not', () => {
	expect(laySideBySide(A, B, vectors, []).edit).toBeNull();
	const copy = aText('Brellin Echo', A.text.replace('Gulls cried.', 'Gulls cried for hours.'));
	const { shared, edit } = laySideBySide(A, copy, vectors, []);
	expect(shared.common / shared.of).toBeGreaterThan(0.5);
	expect(edit?.filter(({ kind }) => kind === 'second').map(({ words }) => words.trim())).toEqual(['for hours.']);
});

test('an empty text leaves every sentence of the other alone', () => {
	const { lines, kinds, edit } = laySideBySide(A, aText('Brellin Echo', ''), vectors, []);
	expect(lines.every(({ kind, b }) => kind === 'alone' && b === null)).toBe(true);
	expect([kinds.same, edit]).toEqual([0, null]);
});
