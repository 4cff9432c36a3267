import written from '#lib/lexicon/models/passages/weights.json';
import { fromBase64 } from '../text/base64.ts';

/** Weights of the model of passages: one for each number of a sentence's vector. */
export interface PassageWeights {
	bias: number;
	weights: Float32Array;
	/** A sentence is a passage to check from this score on. */
	from: number;
}

/** The weights as they are stored: whole numbers of −127 to 127, times `step`. */
export interface WrittenPassages {
	bias: number;
	step: number;
	from: number;
	weights: string;
}

/** Stored weights ready to be used. */
export function readPassages({ bias, step, from, weights }: WrittenPassages): PassageWeights {
	return { bias, from, weights: Float32Array.from(fromBase64(weights), (value) => value * step) };
}

/** The weights that ship (`lexicon/models/passages`). */
export const PASSAGES: PassageWeights = readPassages(written);

/**
 * How much a sentence is like sentences that speak ill of those they name: the share of them it would speak ill of, as a ridge
 * regression (Hoerl and Kennard 1970) on the sentence's vector tells it; about 0–1, unbounded.
 */
export function scorePassage(vector: Float32Array, { bias, weights } = PASSAGES): number {
	let sum = bias;
	for (let at = 0; at < weights.length; at++) sum += weights[at]! * vector[at]!;
	return sum;
}
