import type { Lexical } from './feature.ts';

/** What a passage says of a target, as the model tells it. */
export const EVALUATIONS = ['negative', 'neutral', 'positive'] as const;
export type Evaluation = (typeof EVALUATIONS)[number];

/** How likely each evaluation is, in the order of `EVALUATIONS`; together 1. */
export type Chances = [negative: number, neutral: number, positive: number];

const N = EVALUATIONS.length;

/** Weights of hashed words and of sums of valence: a linear model, one weight an evaluation. */
export interface LexicalModel {
	/** Rows are 2 ** bits. */
	bits: number;
	/** `rows × 3` weights in units of `unit`. */
	weights: ArrayLike<number>;
	unit: number;
	/** `SUMS × 3` weights. */
	sums: ArrayLike<number>;
}

/** The logits of a target's features: the mean over hashed words (divided by the root of their number) plus sums of valence. */
export function scoreLexical({ weights, unit, sums }: LexicalModel, lexical: Lexical): Chances {
	const logits: Chances = [0, 0, 0];
	const scale = unit / Math.sqrt(Math.max(1, lexical.rows.length));
	for (const row of lexical.rows)
		for (let tone = 0; tone < N; tone++) logits[tone]! += weights[row * N + tone]! * scale;
	for (const [at, sum] of lexical.sums.entries())
		for (let tone = 0; tone < N; tone++) logits[tone]! += sums[at * N + tone]! * sum;
	return logits;
}

/** A layer of hidden units over what the encoder makes of a target, and three weights a unit. */
export interface MeantModel {
	/** Hidden units. */
	units: number;
	/** `MEANT × units` whole numbers; those of a unit in steps of its own. */
	weights: ArrayLike<number>;
	steps: ArrayLike<number>;
	bias: ArrayLike<number>;
	/** `units × 3` weights, and one bias an evaluation. */
	out: ArrayLike<number>;
	outBias: ArrayLike<number>;
}

/** The mean logits of several such models, of what the encoder makes of a target; no models give noughts. */
export function scoreMeant(models: readonly MeantModel[], meant: Float32Array): Chances {
	const logits: Chances = [0, 0, 0];
	for (const { units, weights, steps, bias, out, outBias } of models) {
		const hidden = new Float64Array(units);
		for (const [row, value] of meant.entries()) {
			if (value === 0) continue;
			for (let unit = 0; unit < units; unit++) hidden[unit]! += value * weights[row * units + unit]!;
		}
		for (let tone = 0; tone < N; tone++) {
			let logit = outBias[tone]!;
			for (let unit = 0; unit < units; unit++)
				logit += Math.max(0, hidden[unit]! * steps[unit]! + bias[unit]!) * out[unit * N + tone]!;
			logits[tone]! += logit / models.length;
		}
	}
	return logits;
}

/** What each half of the model counts for: a logit is the sum of both, each times its weight. */
export interface Blend {
	lexical: number;
	meant: number;
}

/** The logits of both halves as one. */
export function blend(lexical: Readonly<Chances>, meant: Readonly<Chances>, weights: Blend): Chances {
	return lexical.map((logit, tone) => weights.lexical * logit + weights.meant * meant[tone]!) as Chances;
}

/** Logits as chances; a temperature above 1 makes them less certain (Guo et al. 2017). */
export function toChances(logits: Readonly<Chances>, temperature = 1): Chances {
	const highest = Math.max(...logits);
	const [a, b, c] = logits.map((logit) => Math.exp((logit - highest) / temperature)) as Chances;
	const sum = a + b + c;
	return [a / sum, b / sum, c / sum];
}

/** The likeliest evaluation and how likely it is; of equals the first. */
export function likeliest(chances: Readonly<Chances>): { evaluation: Evaluation; confidence: number } {
	const confidence = Math.max(...chances);
	return { evaluation: EVALUATIONS[chances.indexOf(confidence)]!, confidence };
}
