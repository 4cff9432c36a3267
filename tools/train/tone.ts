import { mulberry32 } from '../../src/lib/analysis/reliability/random.ts';
import { SUMS } from '../../src/lib/analysis/tone/feature.ts';
import {
	blend,
	type Blend,
	type Chances,
	EVALUATIONS,
	type LexicalModel,
	scoreLexical,
	scoreMeant,
	toChances
} from '../../src/lib/analysis/tone/model.ts';
import type { ToneWeights, WrittenTone } from '../../src/lib/analysis/tone/weights.ts';
import { FOLDS, foldsOf } from './folds.ts';
import { shuffle } from './shuffle.ts';
import { trainNet } from './tone-net.ts';
import { readToneRows, type ToneRow } from './tone-rows.ts';

/** What the training is set to, chosen on cross-fitted folds of the train file; dev was never trained on. */
export const SETTINGS = {
	bits: 16,
	rounds: 5,
	rate: 0.05,
	decay: 1e-3,
	smoothing: 0.1,
	seeds: [1, 2, 3],
	nets: [1, 2, 3, 4]
};
/** Under this confidence the model abstains: a visitor is told so. */
const ABSTAINS = 0.6;
const LARGEST = 127;
const N = EVALUATIONS.length;

type Settings = typeof SETTINGS;

/** Logistic regression over hashed words and sums of valence: steps of Adagrad (Duchi et al. 2011) in an order drawn with the seed. */
class Learner {
	readonly weights: Float64Array;
	readonly sums = new Float64Array(SUMS * N);
	readonly #squares: Float64Array;
	readonly #sumSquares = new Float64Array(SUMS * N).fill(1e-8);

	constructor(private readonly settings: Settings) {
		this.weights = new Float64Array(2 ** settings.bits * N);
		this.#squares = new Float64Array(this.weights.length).fill(1e-8);
	}

	learn({ lexical, label }: ToneRow): void {
		const { bits, smoothing } = this.settings;
		const { rows, sums } = lexical;
		const chances = toChances(scoreLexical({ bits, unit: 1, weights: this.weights, sums: this.sums }, lexical));
		const scale = 1 / Math.sqrt(Math.max(1, rows.length));
		for (let tone = 0; tone < N; tone++) {
			const slope = chances[tone]! - (tone === label ? 1 - smoothing : smoothing / (N - 1));
			for (const row of rows) this.#step(this.weights, this.#squares, row * N + tone, slope * scale);
			for (let at = 0; at < SUMS; at++) this.#step(this.sums, this.#sumSquares, at * N + tone, slope * sums[at]!);
		}
	}

	#step(weights: Float64Array, squares: Float64Array, at: number, slope: number): void {
		const steep = slope + this.settings.decay * weights[at]!;
		squares[at]! += steep * steep;
		weights[at]! -= (this.settings.rate * steep) / Math.sqrt(squares[at]!);
	}
}

/** Trains on rows: the mean of the weights after each round but the first, and over the seeds; rounded to whole numbers as they ship. */
export function trainLexical(rows: readonly ToneRow[], settings: Settings = SETTINGS): LexicalModel {
	const weights = new Float64Array(2 ** settings.bits * N);
	const sums = new Float64Array(SUMS * N);
	const parts = settings.seeds.length * (settings.rounds - 1);
	for (const seed of settings.seeds) {
		const learner = new Learner(settings);
		const random = mulberry32(seed);
		const order = rows.map((_, index) => index);
		for (let round = 0; round < settings.rounds; round++) {
			shuffle(order, random);
			for (const index of order) learner.learn(rows[index]!);
			if (round === 0) continue;
			learner.weights.forEach((weight, at) => (weights[at]! += weight / parts));
			learner.sums.forEach((weight, at) => (sums[at]! += weight / parts));
		}
	}
	return toWhole(weights, sums, settings.bits);
}

function toWhole(weights: Float64Array, sums: Float64Array, bits: number): LexicalModel {
	const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 1e-9);
	const unit = largest / LARGEST;
	return { bits, unit, weights: Int8Array.from(weights, (weight) => Math.round(weight / unit)), sums };
}

/** The logits of rows by each half of the model. */
export interface Logits {
	lexical: Chances[];
	meant: Chances[];
}

/** The logits of each row by weights trained on the other folds. */
export function crossFit(rows: readonly ToneRow[]): Logits {
	const folds = foldsOf(rows.map(({ group }) => group));
	const logits: Logits = { lexical: [], meant: [] };
	for (let fold = 0; fold < FOLDS; fold++) {
		const others = rows.filter((_, at) => folds[at] !== fold);
		const words = trainLexical(others);
		const nets = SETTINGS.nets.map((seed) => trainNet(others, seed));
		for (const [at, { lexical, meant }] of rows.entries()) {
			if (folds[at] !== fold) continue;
			logits.lexical[at] = scoreLexical(words, lexical);
			logits.meant[at] = scoreMeant(nets, meant);
		}
	}
	return logits;
}

/** How little labels surprise chances: the mean log loss. */
function lossOf(chances: readonly Chances[], labels: readonly number[]): number {
	return -chances.reduce((sum, row, at) => sum + Math.log(row[labels[at]!]! + 1e-12), 0) / labels.length;
}

/** The one of several settings that gives the least loss. */
function least<T>(settings: readonly T[], loss: (setting: T) => number): T {
	const losses = settings.map(loss);
	return settings[losses.indexOf(Math.min(...losses))]!;
}

const hundredths = (from: number, to: number, step: number) =>
	Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, index) => (from + index * step) / 100);

/** The temperature under which logits are least surprised by labels (Guo et al. 2017), to a hundredth. */
export function fitTemperature(logits: readonly Chances[], labels: readonly number[]): number {
	return least(hundredths(20, 400, 1), (temperature) =>
		lossOf(
			logits.map((row) => toChances(row, temperature)),
			labels
		)
	);
}

/** What each half counts for, and how sure the sum may be: the weights of least loss, to five hundredths. */
export function fitBlend({ lexical, meant }: Logits, labels: readonly number[]): Blend {
	const weights = hundredths(0, 250, 5);
	const pairs = weights.flatMap((words) => weights.map((net) => ({ lexical: words, meant: net })));
	return least(pairs, (pair) =>
		lossOf(
			lexical.map((row, at) => toChances(blend(row, meant[at]!, pair))),
			labels
		)
	);
}

/** Weights for rows: both halves of all of them, what they count for from rows that they had not seen. */
export function trainTone(rows: readonly ToneRow[]): ToneWeights {
	const labels = rows.map(({ label }) => label);
	const logits = crossFit(rows);
	return {
		lexical: trainLexical(rows),
		meant: SETTINGS.nets.map((seed) => trainNet(rows, seed)),
		blend: fitBlend(logits, labels),
		temperature: fitTemperature(logits.lexical, labels),
		abstains: ABSTAINS
	};
}

const digits = (value: number) => Number(value.toPrecision(5));
const toBase64 = (whole: ArrayLike<number>) => Buffer.from(Int8Array.from(whole).buffer).toString('base64');

/** The weights of a file as they ship. */
export async function toWritten(file: string): Promise<WrittenTone> {
	const { lexical, meant, ...rest } = trainTone(await readToneRows(file, SETTINGS.bits));
	return {
		...rest,
		lexical: {
			bits: lexical.bits,
			unit: digits(lexical.unit),
			sums: Array.from(lexical.sums, digits),
			weights: toBase64(lexical.weights)
		},
		meant: meant.map(({ units, weights, steps, bias, out, outBias }) => ({
			units,
			steps: Array.from(steps, digits),
			bias: Array.from(bias, digits),
			out: Array.from(out, digits),
			outBias: Array.from(outBias, digits),
			weights: toBase64(weights)
		}))
	};
}
