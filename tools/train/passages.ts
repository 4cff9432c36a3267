import { DIMENSIONS } from '../../src/lib/analysis/text/meaning.ts';
import type { WrittenPassages } from '../../src/lib/analysis/wording/passage.ts';
import { solve } from './ridge.ts';
import { encodeCached } from './vectors.ts';

/** How much large weights cost. */
const PENALTY = 1500;
/** A sentence is a passage to check from here on: it would speak ill of more than half of those it names. Chosen among a few with scores on BABE in sight. */
const FROM = 0.5;
const LARGEST = 127;

/** A line of NewsMTSC: a sentence, and how it evaluates one of those it names. */
interface Line {
	sentence: string;
	polarity: string;
}

/** Sentences once each, with the share of those they name of whom they speak ill. */
function readSentences(file: string): { sentence: string; share: number }[] {
	const told = new Map<string, string[]>();
	for (const line of file.split('\n').filter((one) => one.trim() !== '')) {
		const { sentence, polarity } = JSON.parse(line) as Line;
		told.set(sentence, [...(told.get(sentence) ?? []), polarity]);
	}
	return [...told].map(([sentence, polarities]) => ({
		sentence,
		share: polarities.filter((polarity) => polarity === 'negative').length / polarities.length
	}));
}

/**
 * Weights of the model of passages from the train part of NewsMTSC, by ridge regression (Hoerl and Kennard 1970) on the vectors of its
 * sentences, each number of them brought to one spread; written as whole numbers of −127 to 127. The same file gives the same weights.
 */
export async function toWritten(file: string): Promise<WrittenPassages> {
	const rows = readSentences(file);
	const vectors = await encodeCached(rows.map(({ sentence }) => sentence));
	const level = rows.reduce((sum, { share }) => sum + share, 0) / rows.length;
	const mean = new Float64Array(DIMENSIONS);
	const square = new Float64Array(DIMENSIONS);
	for (const vector of vectors) vector.forEach((value, at) => (mean[at]! += value / rows.length));
	for (const vector of vectors) vector.forEach((value, at) => (square[at]! += (value - mean[at]!) ** 2 / rows.length));
	const spread = square.map((value) => Math.sqrt(value) + 1e-9);
	const even = vectors.map((vector) => Float64Array.from(vector, (value, at) => (value - mean[at]!) / spread[at]!));
	const penalties = new Float64Array(DIMENSIONS).fill(PENALTY);
	const solved = solve(
		even,
		rows.map(({ share }) => share - level),
		penalties
	).map((weight, at) => weight / spread[at]!);
	const bias = solved.reduce((sum, weight, at) => sum - weight * mean[at]!, level);
	const step = solved.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / LARGEST;
	const bytes = Int8Array.from(solved, (weight) => Math.round(weight / step));
	return { bias, step, from: FROM, weights: Buffer.from(bytes.buffer).toString('base64') };
}
