import type { Span } from './span.ts';

/** A word and where it stands. */
interface Placed extends Span {
	word: string;
}

/** A stretch of an edit: in both texts, in the first only, in the second only. */
export interface Piece {
	kind: 'both' | 'first' | 'second';
	words: string;
}

/** How much of two texts is the same, run by run. */
export interface Shared {
	/** Words of the shorter text that stand in runs common to both, and how many words it has. */
	common: number;
	of: number;
}

/** Words a common run must have, so that chance and common phrases make none. */
const RUN = 12;
/** Words by which runs are looked for before they are made longer. */
const SEED = 8;
/** From this share on, one text is taken for an edit of the other or both of one agency's copy. */
const EDITED = 0.5;
/** More words than this are not laid over each other: the work grows with the product of the lengths. */
const MOST_WORDS = 4000;

function findWords(text: string): Placed[] {
	return [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(({ 0: word, index }) => ({
		word: word.toLowerCase(),
		start: index,
		end: index + word.length
	}));
}

/** How many words of the shorter text stand in runs of twelve words and more that the longer one has too. */
export function countShared(a: string, b: string): Shared {
	const [short, long] = [findWords(a), findWords(b)].sort((one, other) => one.length - other.length);
	const seeds = new Map<string, number[]>();
	const keyOf = (words: Placed[], at: number) =>
		words
			.slice(at, at + SEED)
			.map(({ word }) => word)
			.join(' ');
	for (let at = 0; at + SEED <= long.length; at++) {
		const key = keyOf(long, at);
		seeds.set(key, [...(seeds.get(key) ?? []), at]);
	}
	let common = 0;
	for (let at = 0; at + SEED <= short.length;) {
		const lengths = (seeds.get(keyOf(short, at)) ?? []).map((there) => {
			let length = SEED;
			while (at + length < short.length && short[at + length].word === long[there + length]?.word) length++;
			return length;
		});
		const longest = Math.max(0, ...lengths);
		if (longest >= RUN) common += longest;
		at += longest >= RUN ? longest : 1;
	}
	return { common, of: short.length };
}

/** Whether that is enough to show two texts as edits of one copy. */
export function areEdits({ common, of }: Shared): boolean {
	return of > 0 && common / of >= EDITED;
}

/**
 * Two texts as an edit of one into the other: the longest sequence of words that stands in both, in order, and between its words what
 * only one of them has. Undefined where the texts are too long to be laid over each other.
 */
export function toEdit(a: string, b: string): Piece[] | undefined {
	const [one, other] = [findWords(a), findWords(b)];
	if (one.length > MOST_WORDS || other.length > MOST_WORDS) return undefined;
	const pieces: Piece[] = [];
	let [atA, atB] = [0, 0];
	const add = (kind: Piece['kind'], words: string) => {
		if (words === '') return;
		const last = pieces.at(-1);
		if (last?.kind === kind) last.words += words;
		else pieces.push({ kind, words });
	};
	for (const [i, j] of longestCommon(one, other)) {
		const [left, right] = [a.slice(atA, one[i].start), b.slice(atB, other[j].start)];
		if (left === right) add('both', left);
		else {
			add('first', left);
			add('second', right);
		}
		add('both', b.slice(other[j].start, other[j].end));
		[atA, atB] = [one[i].end, other[j].end];
	}
	const [left, right] = [a.slice(atA), b.slice(atB)];
	if (left === right) add('both', left);
	else {
		add('first', left);
		add('second', right);
	}
	return pieces;
}

/** Pairs of places of the longest common subsequence of words. */
function longestCommon(a: readonly Placed[], b: readonly Placed[]): [number, number][] {
	const wide = b.length + 1;
	const length = new Uint16Array((a.length + 1) * wide);
	for (let i = a.length - 1; i >= 0; i--) {
		for (let j = b.length - 1; j >= 0; j--) {
			length[i * wide + j] =
				a[i].word === b[j].word
					? length[(i + 1) * wide + j + 1] + 1
					: Math.max(length[(i + 1) * wide + j], length[i * wide + j + 1]);
		}
	}
	const pairs: [number, number][] = [];
	for (let [i, j] = [0, 0]; i < a.length && j < b.length;) {
		if (a[i].word === b[j].word) pairs.push([i++, j++]);
		else if (length[(i + 1) * wide + j] >= length[i * wide + j + 1]) i++;
		else j++;
	}
	return pairs;
}
