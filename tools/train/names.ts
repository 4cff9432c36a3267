import { toFeatures } from '../../src/lib/analysis/name/feature.ts';
import { LABELS, type NameModel } from '../../src/lib/analysis/name/label.ts';
import { readRuns } from '../../src/lib/analysis/name/seen.ts';
import { isShouted } from '../../src/lib/analysis/name/shout.ts';
import { findSpots, type Spot } from '../../src/lib/analysis/name/spot.ts';
import type { WrittenWeights } from '../../src/lib/analysis/name/weights.ts';
import { fitIsotonic } from '../../src/lib/analysis/quotation/isotonic.ts';
import { knownFor } from '../../src/lib/analysis/quotation/known.ts';
import type { Doc } from '../../src/lib/analysis/text/doc.ts';
import { toDoc } from '../../src/lib/analysis/text/to-doc.ts';
import { EMPTY_CONTEXT } from '../../src/lib/lexicon/gazetteer.ts';
import { readConll, type MarkedText } from './conll.ts';
import { train, type Example } from './perceptron.ts';

/** What the training is set to; rounds and size were chosen on cross-fitted folds of the train file. */
export const SETTINGS = { bits: 15, rounds: 8, seed: 1 };
export const FOLDS = 5;
/** A step of the calibration rests on at least this many names. */
const LEAST = 100;
const LARGEST = 127;

/** Marked texts made ready: all of a text is body. */
export function readMarked(file: string): { marked: MarkedText; doc: Doc }[] {
	return readConll(file).map((marked) => {
		const { text } = marked;
		return { marked, doc: toDoc(text, [{ start: 0, end: text.length, kind: 'body', rule: 'gold' }]) };
	});
}

/** Trains on texts; weights are rounded to whole numbers as they ship. */
export function trainNames(texts: readonly { marked: MarkedText; doc: Doc }[]): NameModel {
	const known = knownFor(EMPTY_CONTEXT);
	const examples = texts.flatMap(({ marked, doc }): Example[] => {
		const { runs, seen } = readRuns(doc);
		return runs
			.filter(({ pieces }) => !isShouted(pieces))
			.map((run) => ({
				rows: toFeatures(run, seen, known, SETTINGS.bits),
				labels: run.pieces.slice(run.from, run.to).map(({ start }) => labelAt(marked, start))
			}));
	});
	const { bits, weights, steps } = train(examples, SETTINGS);
	const largest = Array.from(weights).reduce((most, weight) => Math.max(most, Math.abs(weight)), 1e-9);
	const round = (value: number) => Math.round((value * LARGEST) / largest);
	return { bits, weights: Int8Array.from(weights, round), steps: Array.from(steps, round) };
}

function labelAt({ names }: MarkedText, at: number): number {
	const name = names.find(({ start, end }) => start <= at && at < end);
	return name ? LABELS.indexOf(name.label) : 0;
}

/** The names found in each text by weights trained on the other folds (text i is in fold i modulo the number of folds). */
export function crossFit(texts: readonly { marked: MarkedText; doc: Doc }[]): { marked: MarkedText; spots: Spot[] }[] {
	const models = Array.from({ length: FOLDS }, (_, fold) => trainNames(texts.filter((_, i) => i % FOLDS !== fold)));
	return texts.map(({ marked, doc }, i) => ({ marked, spots: findSpots(doc, EMPTY_CONTEXT, models[i % FOLDS]!) }));
}

/** The weights of a file as they ship, with the certainty measured on folds. */
export function toWritten(file: string): WrittenWeights {
	const texts = readMarked(file);
	const judged = crossFit(texts).flatMap(({ marked, spots }) =>
		spots
			.filter(({ label }) => label !== 'MISC')
			.map((spot) => ({ raw: spot.margin, listed: spot.known !== null, right: isRight(marked, spot) }))
	);
	const third = (value: number) => Math.round(value * 1000) / 1000;
	const listed = judged.filter((one) => one.listed);
	const calibration = fitIsotonic(
		judged.filter((one) => !one.listed),
		LEAST
	).map(({ from, value }) => ({ from, value: third(value) }));
	const { bits, weights, steps } = trainNames(texts);
	return {
		bits,
		steps: Array.from(steps),
		listed: third(listed.filter(({ right }) => right).length / Math.max(1, listed.length)),
		calibration,
		weights: toBase64(weights)
	};
}

/** Same span and kind as a marked name. */
export function isRight({ names }: MarkedText, spot: Pick<Spot, 'start' | 'end' | 'label'>): boolean {
	return names.some(({ start, end, label }) => start === spot.start && end === spot.end && label === spot.label);
}

function toBase64(weights: ArrayLike<number>): string {
	return Buffer.from(Int8Array.from(weights).buffer).toString('base64');
}
