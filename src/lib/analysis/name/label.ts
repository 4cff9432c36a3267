/** What the model says of a piece: no name, a person, an organisation, a place, or a name of something else. */
export const LABELS = ['O', 'PER', 'ORG', 'LOC', 'MISC'] as const;
export type Label = (typeof LABELS)[number];

/** Weights of the name model: a feature's hash picks a row of one weight a label; a label before adds its own. */
export interface NameModel {
	/** Rows are 2 ** bits. */
	bits: number;
	/** Weights, `rows × LABELS.length`. */
	weights: ArrayLike<number>;
	/** Weight of a label after another; the last row is the start of a run. */
	steps: ArrayLike<number>;
}

const N = LABELS.length;

/** The labels of a run and the margin of each: how far its score stands above the best other one at that piece. */
export interface Labelled {
	labels: number[];
	margins: number[];
}

/**
 * The best sequence of labels for the features of a run's pieces (Viterbi), with the margin of each label given its
 * neighbours. The unit of margins is that of the weights. An empty run gives empty lists.
 */
export function labelRun(model: NameModel, rows: readonly (readonly number[])[]): Labelled {
	const emitted = rows.map((row) => emit(model, row));
	const back: number[][] = [];
	let score = emitted[0]?.map((value, label) => value + model.steps[N * N + label]!) ?? [];
	for (const own of emitted.slice(1)) {
		const from: number[] = [];
		const next = own.map((value, label) => {
			let best = 0;
			for (let before = 1; before < N; before++)
				if (score[before]! + model.steps[before * N + label]! > score[best]! + model.steps[best * N + label]!)
					best = before;
			from.push(best);
			return value + score[best]! + model.steps[best * N + label]!;
		});
		back.push(from);
		score = next;
	}
	const labels = score.length === 0 ? [] : [score.indexOf(Math.max(...score))];
	for (const from of back.reverse()) labels.unshift(from[labels[0]!]!);
	return { labels, margins: labels.map((label, index) => marginOf(model, emitted[index]!, labels, index, label)) };
}

function emit({ weights }: NameModel, row: readonly number[]): number[] {
	const scores = new Array<number>(N).fill(0);
	for (const feature of row) for (let label = 0; label < N; label++) scores[label]! += weights[feature * N + label]!;
	return scores;
}

function marginOf(model: NameModel, own: number[], labels: number[], index: number, chosen: number): number {
	const before = labels[index - 1] ?? N;
	const after = labels[index + 1];
	const whole = own.map(
		(value, label) =>
			value + model.steps[before * N + label]! + (after === undefined ? 0 : model.steps[label * N + after]!)
	);
	return whole[chosen]! - Math.max(...whole.filter((_, label) => label !== chosen));
}
