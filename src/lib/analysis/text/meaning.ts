import type { Span } from './span.ts';

/** Numbers in the vector of a sentence and in the state of a token. */
export const DIMENSIONS = 512;

/** A sentence as the encoder reads it. */
export interface SentenceMeaning extends Span {
	/** `DIMENSIONS` numbers, of length 1 together: the dot product of two is the cosine of what two sentences mean, 0.2–1. */
	vector: Float32Array;
	/** Where each piece of the sentence stands in the text, in order: whole words mostly, rare words in parts; 128 at most. */
	tokens: Span[];
	/** What the encoder makes of each piece in its sentence: `tokens.length` rows of `DIMENSIONS` numbers, one after another. */
	states: Float32Array;
}

/**
 * What the sentences of one text mean, worked out before a rule sees them: reading a text is synchronous and pure, and running
 * a model is neither, so who calls `analyse` brings this along. Where it is missing the rules that need it find nothing.
 */
export interface Meaning {
	/** Name and version of the encoder, for the record of a run. */
	encoder: string;
	/** One for each sentence of the `Doc`, same order, same spans. */
	sentences: SentenceMeaning[];
}

/** Cosine of two vectors of length 1, −1 to 1. */
export function cosine(a: Float32Array, b: Float32Array): number {
	let sum = 0;
	for (let index = 0; index < a.length; index++) sum += a[index] * b[index];
	return sum;
}

/** Mean of the states of the pieces that touch a span: what the span means where it stands. Zeros where none touches it. */
export function stateOf({ tokens, states }: SentenceMeaning, span: Span): Float32Array {
	const mean = new Float32Array(DIMENSIONS);
	const touching = tokens.flatMap(({ start, end }, index) => (start < span.end && end > span.start ? [index] : []));
	for (const index of touching) {
		for (let at = 0; at < DIMENSIONS; at++) mean[at] += states[index * DIMENSIONS + at] / touching.length;
	}
	return mean;
}
