import { MONTHS, WEEKDAYS } from '#lib/lexicon/words.ts';
import { NUMBER_WORDS } from '#lib/lexicon/quantities.ts';
import type { Token } from './doc.ts';
import type { WordVectors } from './word-vectors.ts';

/** A token as a sentence is compared by: what the tagger says of it is enough. */
export type Printed = Pick<Token, 'start' | 'end' | 'text' | 'lower' | 'lemma' | 'pos'>;

/** A word of a sentence, made ready to be compared. */
export interface Word {
	token: Printed;
	/** How much it says, 0–1. */
	weight: number;
	/** Row of its vector. */
	row: number | undefined;
	/** A number or a date: like another one only where it is the same. */
	exact: boolean;
	/** Runs of three letters, the ends marked. */
	trigrams: ReadonlySet<string>;
}

/** A sentence made ready to be compared with any other. */
export interface Compared {
	tokens: readonly Printed[];
	words: Word[];
	/** The words that say something: no articles, prepositions, auxiliaries, pronouns, conjunctions, unless there are no others. */
	telling: Word[];
	/** Of length 1, or undefined where no encoder read it. */
	vector: Float32Array | undefined;
}

const FUNCTION_WORDS = new Set(['DET', 'ADP', 'AUX', 'PRON', 'CCONJ', 'SCONJ', 'PART']);
/** Two words are near from this cosine on: below it, any two words of one page are. */
const FAR = 0.35;
/** A near word counts for less than the same one. */
const NEAR = 0.9;
/** Share of common trigrams from which two forms are taken for one word or name ("Kordavia", "Kordavian"). */
const ONE_FORM = 0.6;

/** Makes a sentence ready: once for each, however often it is compared. */
export function toCompared(
	tokens: readonly Printed[],
	vector: Float32Array | undefined,
	vectors: WordVectors
): Compared {
	const words = tokens.filter(({ text }) => /[\p{L}\p{N}]/u.test(text)).map((token) => toWord(token, vectors));
	const telling = words.filter(({ token }) => !FUNCTION_WORDS.has(token.pos));
	return { tokens, words, telling: telling.length > 0 ? telling : words, vector };
}

function toWord(token: Printed, vectors: WordVectors): Word {
	const { lower, lemma } = token;
	const row = vectors.rowOf(lower) ?? vectors.rowOf(lemma) ?? vectors.rowOf(lower.replace(/[^\p{L}\p{N}]/gu, ''));
	const marked = `#${lower}#`;
	return {
		token,
		row,
		weight: vectors.weightOf(row),
		exact: /\p{N}/u.test(lower) || NUMBER_WORDS.has(lower) || MONTHS.has(lower) || WEEKDAYS.has(lower),
		trigrams: new Set(Array.from({ length: marked.length - 2 }, (_, at) => marked.slice(at, at + 3)))
	};
}

/** How alike two words are, 0–1: the same lemma, nearly the same letters, or near in meaning. */
export function likenessOf(a: Word, b: Word, vectors: WordVectors): number {
	if (a.token.lemma === b.token.lemma || a.token.lower === b.token.lower) return 1;
	if (a.exact || b.exact) return 0;
	const near = a.row === undefined || b.row === undefined ? 0 : (vectors.cosine(a.row, b.row) - FAR) / (1 - FAR);
	return Math.max(0, NEAR * near, sameLetters(a, b));
}

function sameLetters(a: Word, b: Word): number {
	const [one, other] = [a.token.lower, b.token.lower];
	if (one[0] !== other[0] || Math.min(one.length, other.length) < 4) return 0;
	let common = 0;
	for (const trigram of a.trigrams) if (b.trigrams.has(trigram)) common++;
	const share = (2 * common) / (a.trigrams.size + b.trigrams.size);
	return share > ONE_FORM ? share : 0;
}

/** The share of what the words of both sentences say that has a like word in the other, 0–1 (after Sultan et al. 2014). */
export function alignedShare(a: Compared, b: Compared, vectors: WordVectors): number {
	const covered = (from: Word[], to: Word[]) => {
		let [sum, all] = [0, 0];
		for (const word of from) {
			let best = 0;
			for (const other of to) best = Math.max(best, likenessOf(word, other, vectors));
			sum += word.weight * best;
			all += word.weight;
		}
		return all === 0 ? 0 : sum / all;
	};
	return (covered(a.telling, b.telling) + covered(b.telling, a.telling)) / 2;
}

/** Weighted overlap of lemmas, 0–1: twice what the common ones say over what all say (Dice). */
export function overlapOf(a: Compared, b: Compared): number {
	const weigh = ({ words }: Compared) => {
		const weights = new Map<string, number>();
		for (const { token, weight } of words) weights.set(token.lemma, Math.max(weight, weights.get(token.lemma) ?? 0));
		return weights;
	};
	const [one, other] = [weigh(a), weigh(b)];
	let [common, all] = [0, 0];
	for (const [lemma, weight] of one) {
		all += weight;
		const there = other.get(lemma);
		if (there !== undefined) common += weight + there;
	}
	for (const weight of other.values()) all += weight;
	return all === 0 ? 0 : common / all;
}
