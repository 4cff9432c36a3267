import { DIMENSIONS } from '../../src/lib/analysis/text/meaning.ts';
import { toDoc } from '../../src/lib/analysis/text/to-doc.ts';
import { readWords } from '../../src/lib/analysis/tone/aimed.ts';
import { foldsOf, FOLDS } from './folds.ts';
import { solve } from './ridge.ts';
import { encodeCached } from './vectors.ts';

/** A line of VADER-NYT: a sentence of an editorial, its document, and the mean of twenty people's ratings, −4 to 4. */
interface Line {
	doc: string;
	sentence: string;
	valence: number;
}

/** One sentence, ready to be learnt from. */
export interface RatedRow {
	document: string;
	rating: number;
	numbers: Float64Array;
}

/** How much large weights cost: those of the encoder's numbers, and those of the word list's. Chosen on folds of the set. */
const PENALTY = { encoder: 2500, words: 50 };
/** How many numbers are made from the words of a sentence. */
const WORDS = 10;

/** The rated sentences of a file, with what the encoder and the word list say of each. */
export async function readRated(file: string): Promise<RatedRow[]> {
	const lines = file
		.split('\n')
		.filter((line) => line.trim() !== '')
		.map((line) => JSON.parse(line) as Line);
	const vectors = await encodeCached(lines.map(({ sentence }) => sentence));
	return lines.map(({ doc, valence, sentence }, at) => {
		const numbers = new Float64Array(DIMENSIONS + WORDS);
		numbers.set(vectors[at]!);
		numbers.set(wordNumbers(sentence), DIMENSIONS);
		return { document: doc, rating: valence, numbers };
	});
}

/** Sums of the word list's valence over a sentence: favourable and unfavourable, their mean, the ends, behind "but", and what is negated. */
function wordNumbers(sentence: string): number[] {
	const { tokens } = toDoc(sentence, [{ start: 0, end: sentence.length, kind: 'body', rule: 'gold' }]);
	const words = readWords({ tokens, from: tokens.length, to: tokens.length });
	const valences = words.map(({ valence }) => valence);
	const sum = (some: number[]) => some.reduce((total, valence) => total + valence, 0);
	const plus = sum(valences.filter((valence) => valence > 0));
	const minus = -sum(valences.filter((valence) => valence < 0));
	const but = words.findLastIndex(({ lemma }) => lemma === 'but' || lemma === 'however');
	const length = Math.max(1, words.length);
	const squash = (value: number) => value / Math.sqrt(value * value + 15);
	return [
		Math.log1p(plus),
		Math.log1p(minus),
		squash(plus - minus),
		(4 * (plus - minus)) / Math.sqrt(length),
		Math.max(0, ...valences),
		Math.min(0, ...valences),
		squash(sum(valences.slice(0, Math.ceil(length / 2)))),
		squash(but < 0 ? 0 : sum(valences.slice(but + 1)) - sum(valences.slice(0, but))),
		squash(sum(words.filter(({ negated }) => negated).map(({ valence }) => valence))),
		Math.log1p(length) / 4
	];
}

/** The tone of each sentence by weights trained on the documents of the other folds. */
export function crossFitRated(rows: readonly RatedRow[]): number[] {
	const folds = foldsOf(rows.map(({ document }) => document));
	const told = new Array<number>(rows.length);
	for (let fold = 0; fold < FOLDS; fold++) {
		const toneOf = fit(rows.filter((_, at) => folds[at] !== fold));
		for (const [at, row] of rows.entries()) if (folds[at] === fold) told[at] = toneOf(row);
	}
	return told;
}

/** Ridge regression (Hoerl and Kennard 1970) on numbers of one spread. */
function fit(rows: readonly RatedRow[]): (row: RatedRow) => number {
	const size = DIMENSIONS + WORDS;
	const mean = new Float64Array(size);
	const spread = new Float64Array(size);
	for (const { numbers } of rows) for (let at = 0; at < size; at++) mean[at]! += numbers[at]! / rows.length;
	for (const { numbers } of rows)
		for (let at = 0; at < size; at++) spread[at]! += (numbers[at]! - mean[at]!) ** 2 / rows.length;
	const scale = spread.map((value) => 1 / (Math.sqrt(value) + 1e-9));
	const level = rows.reduce((sum, { rating }) => sum + rating, 0) / rows.length;
	const even = (row: RatedRow) => row.numbers.map((value, at) => (value - mean[at]!) * scale[at]!);
	const penalties = Float64Array.from({ length: size }, (_, at) => (at < DIMENSIONS ? PENALTY.encoder : PENALTY.words));
	const weights = solve(
		rows.map(even),
		rows.map(({ rating }) => rating - level),
		penalties
	);
	return (row) => even(row).reduce((sum, value, at) => sum + value * weights[at]!, level);
}
