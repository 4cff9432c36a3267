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

/** Vectors as they are stored: each divided by its largest number and rounded to −127 to 127, one after another. */
export function toBytes(vectors: readonly Float32Array[]): Int8Array {
	const bytes = new Int8Array(vectors.length * DIMENSIONS);
	for (const [row, vector] of vectors.entries()) {
		const most = vector.reduce((largest, value) => Math.max(largest, Math.abs(value)), 0) || 1;
		for (const [at, value] of vector.entries()) bytes[row * DIMENSIONS + at] = Math.round((127 * value) / most);
	}
	return bytes;
}

/** Stored vectors at length 1 again; their cosines are those of the originals to about 0.001. */
export function fromBytes(bytes: Int8Array): Float32Array[] {
	return Array.from({ length: bytes.length / DIMENSIONS }, (_, row) => {
		const vector = Float32Array.from(bytes.subarray(row * DIMENSIONS, (row + 1) * DIMENSIONS));
		const length = Math.sqrt(cosine(vector, vector)) || 1;
		return vector.map((value) => value / length);
	});
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
