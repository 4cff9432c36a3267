import { mulberry32 } from '../../src/lib/analysis/reliability/random.ts';
import { MEANT } from '../../src/lib/analysis/tone/meant.ts';
import { type Chances, EVALUATIONS, type MeantModel, toChances } from '../../src/lib/analysis/tone/model.ts';
import { shuffle } from './shuffle.ts';
import type { ToneRow } from './tone-rows.ts';

/** What the training is set to, chosen on folds of the train file. */
export const NET = { units: 32, rounds: 4, rate: 1e-3, decay: 0.03, dropped: 0.3, smoothing: 0.1, batch: 32 };
const LARGEST = 127;
const N = EVALUATIONS.length;

/** Numbers that are learnt, with Adam's moments of their slopes (Kingma and Ba 2015) and decay apart from them (Loshchilov and Hutter 2019). */
class Learnt {
	readonly values: Float32Array;
	readonly slopes: Float32Array;
	readonly #first: Float32Array;
	readonly #second: Float32Array;

	constructor(size: number, draw: () => number) {
		this.values = Float32Array.from({ length: size }, draw);
		[this.slopes, this.#first, this.#second] = [0, 1, 2].map(() => new Float32Array(size)) as [
			Float32Array,
			Float32Array,
			Float32Array
		];
	}

	step(time: number, rate: number): void {
		const [one, two] = [1 - 0.9 ** time, 1 - 0.999 ** time];
		for (let at = 0; at < this.values.length; at++) {
			const slope = this.slopes[at]!;
			this.#first[at] = 0.9 * this.#first[at]! + 0.1 * slope;
			this.#second[at] = 0.999 * this.#second[at]! + 0.001 * slope * slope;
			const change = this.#first[at]! / one / (Math.sqrt(this.#second[at]! / two) + 1e-8);
			this.values[at]! -= rate * (change + NET.decay * this.values[at]!);
		}
		this.slopes.fill(0);
	}
}

/** Mean and spread of each number over rows, so that all weigh alike at first. */
function spreadOf(rows: readonly ToneRow[]): { mean: Float64Array; spread: Float64Array } {
	const [mean, spread] = [new Float64Array(MEANT), new Float64Array(MEANT)];
	for (const { meant } of rows) for (let at = 0; at < MEANT; at++) mean[at]! += meant[at]! / rows.length;
	for (const { meant } of rows)
		for (let at = 0; at < MEANT; at++) spread[at]! += (meant[at]! - mean[at]!) ** 2 / rows.length;
	return { mean, spread: spread.map((value) => Math.sqrt(value) + 1e-6) };
}

/**
 * One hidden layer (rectified) over what the encoder makes of a target, trained with dropped inputs and units (Srivastava et
 * al. 2014) in an order drawn with the seed. The same rows and seed give the same weights.
 */
class Net {
	readonly #random: () => number;
	readonly first: Learnt;
	readonly bias = new Learnt(NET.units, () => 0);
	readonly out: Learnt;
	readonly outBias = new Learnt(N, () => 0);
	readonly #hidden = new Float32Array(NET.units);
	readonly #kept = new Float32Array(NET.units);
	readonly #seen = new Int32Array(MEANT);

	constructor(seed: number) {
		const random = (this.#random = mulberry32(seed));
		const normal = () => Math.sqrt(-2 * Math.log(random() + 1e-12)) * Math.cos(2 * Math.PI * random());
		this.first = new Learnt(MEANT * NET.units, () => normal() / Math.sqrt(MEANT));
		this.out = new Learnt(NET.units * N, () => normal() / Math.sqrt(NET.units));
	}

	train(inputs: Float32Array, labels: readonly number[]): void {
		const order = labels.map((_, index) => index);
		const steps = Math.ceil(order.length / NET.batch) * NET.rounds;
		let time = 0;
		for (let round = 0; round < NET.rounds; round++) {
			shuffle(order, this.#random);
			for (let from = 0; from < order.length; from += NET.batch) {
				const batch = order.slice(from, from + NET.batch);
				for (const index of batch) this.#learn(inputs, index * MEANT, labels[index]!, 1 / batch.length);
				const rate = NET.rate * (1 - (0.9 * ++time) / steps);
				for (const learnt of [this.first, this.bias, this.out, this.outBias]) learnt.step(time, rate);
			}
		}
	}

	/** Adds the slopes of one row, with what was dropped for it alone. */
	#learn(inputs: Float32Array, offset: number, label: number, share: number): void {
		const { units, smoothing, dropped } = NET;
		const stays = 1 - dropped;
		let seen = 0;
		for (let at = 0; at < MEANT; at++) if (this.#random() < stays) this.#seen[seen++] = at;
		this.#raise(inputs, offset, seen, stays);
		const logits = Array.from(this.outBias.values) as Chances;
		for (let unit = 0; unit < units; unit++)
			for (let tone = 0; tone < N; tone++) logits[tone]! += this.#hidden[unit]! * this.out.values[unit * N + tone]!;
		const slopes = toChances(logits).map(
			(chance, tone) => (chance - (tone === label ? 1 - smoothing : smoothing / (N - 1))) * share
		);
		const back = new Float32Array(units);
		for (let tone = 0; tone < N; tone++) {
			this.outBias.slopes[tone]! += slopes[tone]!;
			for (let unit = 0; unit < units; unit++) {
				this.out.slopes[unit * N + tone]! += slopes[tone]! * this.#hidden[unit]!;
				back[unit]! += slopes[tone]! * this.out.values[unit * N + tone]! * this.#kept[unit]!;
			}
		}
		for (let unit = 0; unit < units; unit++) this.bias.slopes[unit]! += back[unit]!;
		const slope = this.first.slopes;
		for (let index = 0; index < seen; index++) {
			const at = this.#seen[index]!;
			const value = inputs[offset + at]! / stays;
			const row = at * units;
			for (let unit = 0; unit < units; unit++) slope[row + unit]! += value * back[unit]!;
		}
	}

	/** The hidden units of a row, of the inputs that were not dropped. */
	#raise(inputs: Float32Array, offset: number, seen: number, stays: number): void {
		const { units } = NET;
		const hidden = this.#hidden;
		const weights = this.first.values;
		hidden.set(this.bias.values);
		for (let index = 0; index < seen; index++) {
			const at = this.#seen[index]!;
			const value = inputs[offset + at]! / stays;
			const row = at * units;
			for (let unit = 0; unit < units; unit++) hidden[unit]! += value * weights[row + unit]!;
		}
		for (let unit = 0; unit < units; unit++) {
			this.#kept[unit] = hidden[unit]! > 0 && this.#random() < stays ? 1 / stays : 0;
			hidden[unit]! *= this.#kept[unit]!;
		}
	}
}

/** A net for rows, its weights rounded to whole numbers as they ship. */
export function trainNet(rows: readonly ToneRow[], seed: number): MeantModel {
	const { mean, spread } = spreadOf(rows);
	const inputs = new Float32Array(rows.length * MEANT);
	for (const [index, { meant }] of rows.entries())
		for (let at = 0; at < MEANT; at++) inputs[index * MEANT + at] = (meant[at]! - mean[at]!) / spread[at]!;
	const net = new Net(seed);
	net.train(
		inputs,
		rows.map(({ label }) => label)
	);
	return toWhole(net, mean, spread);
}

/** Weights for the numbers as they come: mean and spread are folded into them. */
function toWhole(net: Net, mean: Float64Array, spread: Float64Array): MeantModel {
	const { units } = NET;
	const real = Float64Array.from(net.first.values, (weight, at) => weight / spread[Math.floor(at / units)]!);
	const bias = Float64Array.from(net.bias.values);
	const steps = new Float64Array(units);
	real.forEach((weight, at) => {
		const unit = at % units;
		bias[unit]! -= weight * mean[Math.floor(at / units)]!;
		steps[unit] = Math.max(steps[unit]!, Math.abs(weight) / LARGEST);
	});
	const weights = Int8Array.from(real, (weight, at) => Math.round(weight / steps[at % units]!));
	return { units, weights, steps, bias, out: net.out.values, outBias: net.outBias.values };
}
