import { labelRun, LABELS, type NameModel } from '../../src/lib/analysis/name/label.ts';
import { mulberry32 } from '../../src/lib/analysis/reliability/random.ts';

/** One run: features of its pieces, and the label of each. */
export interface Example {
	rows: number[][];
	labels: number[];
}

export interface Training {
	bits: number;
	rounds: number;
	seed: number;
}

const N = LABELS.length;

/**
 * Averaged structured perceptron (Collins 2002): passes over the runs in an order drawn with the seed, adds the features of
 * the right labels and takes away those of the labels given; the weights are the mean over all steps, in units of one update.
 */
export function train(examples: readonly Example[], { bits, rounds, seed }: Training): NameModel {
	const random = mulberry32(seed);
	const weights = new Averaged(2 ** bits * N);
	const steps = new Averaged((N + 1) * N);
	const model = { bits, weights: weights.now, steps: steps.now };
	const order = examples.map((_, index) => index);
	let clock = 0;
	for (let round = 0; round < rounds; round++) {
		for (let index = order.length - 1; index > 0; index--) {
			const other = Math.floor(random() * (index + 1));
			[order[index], order[other]] = [order[other]!, order[index]!];
		}
		for (const index of order) {
			clock++;
			const { rows, labels } = examples[index]!;
			const guess = labelRun(model, rows).labels;
			labels.forEach((label, at) => {
				const given = guess[at]!;
				if (label !== given)
					for (const feature of rows[at]!) {
						weights.add(feature * N + label, 1, clock);
						weights.add(feature * N + given, -1, clock);
					}
				const [before, guessed] = at === 0 ? [N, N] : [labels[at - 1]!, guess[at - 1]!];
				if (label === given && before === guessed) return;
				steps.add(before * N + label, 1, clock);
				steps.add(guessed * N + given, -1, clock);
			});
		}
	}
	return { bits, weights: weights.mean(clock), steps: steps.mean(clock) };
}

/** Weights with their sum over time, kept lazily. */
class Averaged {
	readonly now: Float64Array;
	readonly #sum: Float64Array;

	constructor(size: number) {
		this.now = new Float64Array(size);
		this.#sum = new Float64Array(size);
	}

	add(index: number, change: number, clock: number): void {
		this.now[index]! += change;
		this.#sum[index]! += change * clock;
	}

	mean(clock: number): Float64Array {
		return this.now.map((value, index) => value - this.#sum[index]! / (clock + 1));
	}
}
