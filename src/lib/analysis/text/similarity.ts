import { alignedShare, overlapOf, type Compared } from './compared.ts';
import { cosine } from './meaning.ts';
import { findNamedApart } from './named-apart.ts';
import { findContradiction } from './polarity.ts';
import { findDiffering, findQuantities } from './quantity.ts';
import type { Span } from './span.ts';
import type { WordVectors } from './word-vectors.ts';

/**
 * What two sentences are to each other: `same` says the same; `differs` too, but with another number, date or name; `opposed`
 * speaks of the same and says the opposite; `near` is on the same matter, but not near enough for any of these; `other` is another matter.
 */
export type Verdict = 'same' | 'differs' | 'opposed' | 'near' | 'other';

export interface Likeness {
	/** 0–1; how near in meaning and words, before any guard. */
	similarity: number;
	verdict: Verdict;
	/** The words that differ or oppose each other, in the first sentence and in the second; empty where none do. */
	apart: { a: Span[]; b: Span[] };
}

/** From this similarity on, two sentences speak of the same; set on one half of our own pairs (tests/gold/pairs). */
export const SAME = 0.64;
/** From this similarity on, two sentences are on one matter: what they say of it may be different things. */
export const NEAR = 0.55;
/** The share of the overlap beside the two others: chosen as a round number, not trained. */
const OVERLAP = 0.4;

/**
 * How near two sentences are in meaning and words, 0–1: cosine of the encoder, words aligned by their vectors and weighted by how rare
 * they are, and weighted overlap of lemmas; untrained. Without the encoder's vectors the two others stand alone.
 */
export function similarityOf(a: Compared, b: Compared, vectors: WordVectors): number {
	const aligned = alignedShare(a, b, vectors);
	const overlap = OVERLAP * overlapOf(a, b);
	if (!a.vector || !b.vector) return (aligned + overlap) / (1 + OVERLAP);
	return (Math.max(0, cosine(a.vector, b.vector)) + aligned + overlap) / (2 + OVERLAP);
}

/**
 * Compares two sentences: "The mayor quit" says the same as "The mayor stepped down", "Two died" differs from "Three died", "She denied it"
 * is opposed to "She admitted it". The encoder can't tell the last two pairs apart, so rules on numbers, names, negations and opposites
 * stand above the similarity. Symmetric.
 */
export function compareSentences(a: Compared, b: Compared, vectors: WordVectors): Likeness {
	const similarity = similarityOf(a, b, vectors);
	const nothing = { a: [], b: [] };
	if (similarity < NEAR) return { similarity, verdict: 'other', apart: nothing };
	if (similarity < SAME) return { similarity, verdict: 'near', apart: nothing };
	const contradiction = findContradiction(a, b, vectors);
	if (contradiction) return { similarity, verdict: 'opposed', apart: contradiction };
	const differing = [
		...findDiffering(findQuantities(a.tokens), findQuantities(b.tokens)),
		...findNamedApart(a.tokens, b.tokens)
	];
	const apart = { a: differing.map((pair) => pair.a), b: differing.map((pair) => pair.b) };
	return { similarity, verdict: differing.length > 0 ? 'differs' : 'same', apart };
}
