import { toBag, weigh, type Bag, type Part, type Row } from '../../src/lib/analysis/framing/bag.ts';
import { applyPlatt, fitPlatt, toFolds, toIdf, trainLinear, valueOf, type Linear, type Platt } from './linear.ts';

/** A text with the frames people gave it. */
export interface FramedText {
	text: string;
	frames: readonly string[];
}

/** The frames of the set narrative-frames, in the order pages show them. */
export const NARRATIVE = ['conflict', 'resolution', 'human_interest', 'economic', 'moral'] as const;
export type Narrative = (typeof NARRATIVE)[number];

/** What the models are set to; chosen on the folds that are at hand. */
export const NARRATIVE_PARTS: readonly Part[] = ['words'];
export const BITS = 15;
export const SIZE = 1 << BITS;
const COSTS = [0.3, 1, 3];
const INNER = 5;

/** A model of one frame: yes where its calibrated value is at least `from`. */
export interface FrameModel {
	linear: Linear;
	platt: Platt;
	from: number;
}

/** Words of the articles ready for training; made once, as they are the same in every fold. */
export function toBags(texts: readonly { text: string }[]): Bag[] {
	return texts.map(({ text }) => toBag(text, NARRATIVE_PARTS, BITS));
}

/** Models of the frames, trained on some texts alone: cost, calibration and threshold are chosen in five folds of them. */
export function trainNarrative(bags: readonly Bag[], frames: readonly (readonly string[])[]) {
	const idf = toIdf(bags, SIZE);
	const rows = bags.map((bag) => weigh(bag, idf));
	const models = NARRATIVE.map((frame) =>
		trainFrame(
			rows,
			frames.map((mine) => mine.includes(frame))
		)
	);
	return { idf, models };
}

function trainFrame(rows: readonly Row[], yes: readonly boolean[]): FrameModel {
	const tried = COSTS.map((cost) => {
		const values = unseen(rows, yes, cost);
		return { cost, values, rank: rankOf(values, yes) };
	});
	const best = tried.reduce((one, other) => (other.rank > one.rank ? other : one));
	const platt = fitPlatt(best.values, yes);
	const linear = trainLinear(rows, yes, { cost: best.cost, balanced: true, size: SIZE });
	return {
		linear,
		platt,
		from: bestThreshold(
			best.values.map((value) => applyPlatt(platt, value)),
			yes
		)
	};
}

/** The value of each text by a model trained on the other folds. */
function unseen(rows: readonly Row[], yes: readonly boolean[], cost: number): number[] {
	const folds = toFolds(yes, INNER);
	const values = rows.map(() => 0);
	for (let fold = 0; fold < INNER; fold++) {
		const mine = folds.flatMap((of, index) => (of === fold ? [] : [index]));
		const model = trainLinear(
			mine.map((index) => rows[index]!),
			mine.map((index) => yes[index]!),
			{ cost, balanced: true, size: SIZE }
		);
		folds.forEach((of, index) => {
			if (of === fold) values[index] = valueOf(model, rows[index]!);
		});
	}
	return values;
}

/** How often a yes has a higher value than a no (area under the curve). */
function rankOf(values: readonly number[], yes: readonly boolean[]): number {
	const [ones, others] = [true, false].map((answer) => values.filter((_, index) => yes[index] === answer));
	const wins = ones!.reduce((sum, one) => sum + others!.filter((other) => one > other).length, 0);
	return wins / Math.max(1, ones!.length * others!.length);
}

/** Thresholds either side of the best one that are averaged, so that one text does not decide. */
const SMOOTH = 4;

/** From which probability on a frame is said to be there: the best macro-F1, smoothed over neighbouring thresholds. */
function bestThreshold(probabilities: readonly number[], yes: readonly boolean[]): number {
	const steps = Array.from({ length: 99 }, (_, index) => (index + 1) / 100);
	const scores = steps.map((from) =>
		macroF1(
			probabilities.map((p) => p >= from),
			yes
		)
	);
	const smooth = scores.map((_, at) => {
		const near = scores.slice(Math.max(0, at - SMOOTH), at + SMOOTH + 1);
		return near.reduce((sum, one) => sum + one, 0) / near.length;
	});
	return steps[smooth.indexOf(Math.max(...smooth))]!;
}

/** Mean of the F1 of yes and the F1 of no. */
export function macroF1(said: readonly boolean[], yes: readonly boolean[]): number {
	const f1 = (answer: boolean) => {
		const both = said.filter((one, index) => one === answer && yes[index] === answer).length;
		const all = said.filter((one) => one === answer).length + yes.filter((one) => one === answer).length;
		return all === 0 ? 0 : (2 * both) / all;
	};
	return (f1(true) + f1(false)) / 2;
}

/** What a model says of a text: the probability of each frame, and whether it is said to be there. */
export function readNarrative(
	{ idf, models }: ReturnType<typeof trainNarrative>,
	bag: Bag
): { p: number; yes: boolean }[] {
	const row = weigh(bag, idf);
	return models.map(({ linear, platt, from }) => {
		const p = applyPlatt(platt, valueOf(linear, row));
		return { p, yes: p >= from };
	});
}
