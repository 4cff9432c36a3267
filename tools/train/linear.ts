import type { Bag, Row } from '../../src/lib/analysis/framing/bag.ts';
import { mulberry32 } from '../../src/lib/analysis/reliability/random.ts';

/** A linear model of rows. */
export interface Linear {
	weights: Float32Array;
	bias: number;
}

/** How a linear model is trained. */
export interface LinearSettings {
	/** Cost of an error; larger fits closer. */
	cost: number;
	/** Whether an error on the rarer answer costs more, so that both weigh the same. */
	balanced: boolean;
	size: number;
}

const EPOCHS = 60;
const SEED = 1;
const ENOUGH = 1e-3;

/** Inverse document frequency of features that stand in two texts or more: ln((1 + n) / (1 + df)) + 1; 0 for the others. */
export function toIdf(bags: readonly Bag[], size: number): Float32Array {
	const texts = new Float32Array(size);
	for (const bag of bags) for (const at of bag.keys()) texts[at] = texts[at]! + 1;
	return texts.map((df) => (df < 2 ? 0 : Math.log((1 + bags.length) / (1 + df)) + 1));
}

/** The value of a row: positive speaks for yes. */
export function valueOf({ weights, bias }: Linear, { at, value }: Row): number {
	let sum = bias;
	for (let index = 0; index < at.length; index++) sum += weights[at[index]!]! * value[index]!;
	return sum;
}

/**
 * A support vector machine with squared hinge loss, by dual coordinate descent (Hsieh and others 2008); the bias is a feature
 * of its own. The same rows give the same weights.
 */
export function trainLinear(rows: readonly Row[], yes: readonly boolean[], settings: LinearSettings): Linear {
	const { cost, balanced, size } = settings;
	const share = yes.filter(Boolean).length / yes.length;
	const costs = yes.map((one) => (balanced ? cost * (one ? 0.5 / share : 0.5 / (1 - share)) : cost));
	const model: Linear = { weights: new Float32Array(size), bias: 0 };
	const dual = new Float64Array(rows.length);
	const lengths = rows.map(({ value }) => value.reduce((sum, one) => sum + one * one, 1));
	const order = rows.map((_, index) => index);
	const random = mulberry32(SEED);
	for (let epoch = 0; epoch < EPOCHS; epoch++) {
		let largest = 0;
		shuffle(order, random);
		for (const index of order) {
			const sign = yes[index] ? 1 : -1;
			const extra = 1 / (2 * costs[index]!);
			const gradient = sign * valueOf(model, rows[index]!) - 1 + dual[index]! * extra;
			if (dual[index] === 0 && gradient >= 0) continue;
			const next = Math.max(0, dual[index]! - gradient / (lengths[index]! + extra));
			addTo(model, rows[index]!, (next - dual[index]!) * sign);
			largest = Math.max(largest, Math.abs(gradient));
			dual[index] = next;
		}
		if (largest < ENOUGH) break;
	}
	return model;
}

function addTo(model: Linear, { at, value }: Row, by: number): void {
	for (let index = 0; index < at.length; index++) {
		const feature = at[index]!;
		model.weights[feature] = model.weights[feature]! + by * value[index]!;
	}
	model.bias += by;
}

function shuffle(order: number[], random: () => number): void {
	for (let index = order.length - 1; index > 0; index--) {
		const other = Math.floor(random() * (index + 1));
		[order[index], order[other]] = [order[other]!, order[index]!];
	}
}

/** p = 1 / (1 + exp(−(slope · value + offset))). */
export interface Platt {
	slope: number;
	offset: number;
}

/** Platt's calibration (1999), with his corrected targets, by Newton's method on values the model did not see. */
export function fitPlatt(values: readonly number[], yes: readonly boolean[]): Platt {
	const many = yes.filter(Boolean).length;
	const [high, low] = [(many + 1) / (many + 2), 1 / (yes.length - many + 2)];
	let [slope, offset] = [1, 0];
	for (let step = 0; step < 50; step++) {
		let [gs, go, ss, so, oo] = [0, 0, 1e-6, 0, 1e-6];
		values.forEach((value, index) => {
			const p = applyPlatt({ slope, offset }, value);
			const error = p - (yes[index] ? high : low);
			const weight = p * (1 - p);
			gs += error * value;
			go += error;
			ss += weight * value * value;
			so += weight * value;
			oo += weight;
		});
		const det = ss * oo - so * so;
		slope -= Math.max(-2, Math.min(2, (oo * gs - so * go) / det));
		offset -= Math.max(-2, Math.min(2, (ss * go - so * gs) / det));
	}
	return { slope, offset };
}

/** A value as a probability. */
export function applyPlatt({ slope, offset }: Platt, value: number): number {
	return 1 / (1 + Math.exp(-(slope * value + offset)));
}

/** Parts of a set for fits inside it: yes and no are dealt out evenly, in the order they come. */
export function toFolds(yes: readonly boolean[], folds: number): number[] {
	const dealt = { yes: 0, no: 0 };
	return yes.map((one) => dealt[one ? 'yes' : 'no']++ % folds);
}
