import { toBag, weigh, type Row } from '../../src/lib/analysis/framing/bag.ts';
import { toIdf, trainLinear, valueOf } from './linear.ts';

/** A headline with its vector by the sentence encoder; without one it is read by its words alone. */
export interface Headline {
	text: string;
	/** Its frames, the foremost first. */
	frames: readonly string[];
	vector?: Float32Array;
}

export const HEADLINE_FOLDS = 5;
const BITS = 17;
const DIMENSIONS = 512;
/** How much the meaning weighs beside words, and what an error costs; chosen on the headlines at hand. */
export const WEIGHTS = { meaning: 1.5, cost: 0.3 };

/** The frame of each headline by models of the other folds (headline i is in fold i modulo five): one against all others. */
export function crossFitHeadlines(headlines: readonly Headline[], { meaning, cost } = WEIGHTS): string[] {
	const labels = [...new Set(headlines.flatMap(({ frames }) => frames.slice(0, 1)))].sort();
	const said: string[] = [];
	for (let fold = 0; fold < HEADLINE_FOLDS; fold++) {
		const seen = headlines.filter((_, index) => index % HEADLINE_FOLDS !== fold);
		const toRow = rowMaker(seen, meaning);
		const rows = seen.map(toRow);
		const size = (1 << BITS) + DIMENSIONS;
		const models = labels.map((label) =>
			trainLinear(
				rows,
				seen.map(({ frames }) => frames[0] === label),
				{ cost, balanced: false, size }
			)
		);
		headlines.forEach((headline, index) => {
			if (index % HEADLINE_FOLDS !== fold) return;
			const row = toRow(headline);
			const values = models.map((model) => valueOf(model, row));
			said[index] = labels[values.indexOf(Math.max(...values))]!;
		});
	}
	return said;
}

/** Words and pairs, pieces of words, and meaning: three rows side by side, each of its own length. */
function rowMaker(seen: readonly Headline[], meaning: number): (headline: Headline) => Row {
	const size = 1 << BITS;
	const bags = ({ text }: Headline) =>
		[toBag(text, ['words', 'pairs'], BITS - 1), toBag(text, ['pieces'], BITS - 1)] as const;
	const all = seen.map(bags);
	const [words, pieces] = [0, 1].map((part) =>
		toIdf(
			all.map((both) => both[part]!),
			size / 2
		)
	);
	return (headline) => {
		const [one, other] = bags(headline);
		const [a, b] = [weigh(one, words!), weigh(other, pieces!)];
		const vector = headline.vector ?? new Float32Array(0);
		return {
			at: Int32Array.from([...a.at, ...b.at.map((at) => at + size / 2), ...Array.from(vector, (_, at) => at + size)]),
			value: Float32Array.from([...a.value, ...b.value, ...vector.map((one) => one * meaning)])
		};
	};
}
