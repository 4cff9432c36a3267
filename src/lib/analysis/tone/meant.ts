import { DIMENSIONS, type SentenceMeaning, stateOf } from '../text/meaning.ts';
import { type Aimed, clausesOf } from './aimed.ts';

/** Tokens before and behind the target whose states are read apart. */
const LEFT = 4;
const RIGHT = 6;

/** What is read of a sentence's meaning: the sentence, the target, its clause, what stands before it and behind it. */
const PARTS = 5;
/** How many numbers `toMeant` gives. */
export const MEANT = PARTS * DIMENSIONS;

/**
 * What the encoder makes of a target in its sentence: the vector of the sentence, then the mean states of the target, of its
 * clause, of the four tokens before it and of the six behind it. Zeros where no token stands.
 */
export function toMeant(aimed: Aimed, meaning: SentenceMeaning): Float32Array {
	const { tokens, from, to } = aimed;
	const numbers = new Float32Array(MEANT);
	numbers.set(meaning.vector);
	const clauses = clausesOf(aimed);
	const own = clauses[from];
	const stretches = [
		[from, to],
		[clauses.indexOf(own), clauses.lastIndexOf(own) + 1],
		[Math.max(0, from - LEFT), from],
		[to, Math.min(tokens.length, to + RIGHT)]
	];
	for (const [index, [first, last]] of stretches.entries()) {
		if (last <= first) continue;
		const state = stateOf(meaning, { start: tokens[first]!.start, end: tokens[last - 1]!.end });
		numbers.set(state, (index + 1) * DIMENSIONS);
	}
	return numbers;
}
