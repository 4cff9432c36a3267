import { BINS, EXACT, type CountKey, type Counts } from './score.ts';
import { bootstrapRows, type Measure, type Row } from './rows.ts';

const ratio = (part: CountKey, whole: CountKey): Measure<Counts> => ({
	value: (counts) => (counts[whole] === 0 ? 0 : counts[part] / counts[whole]),
	n: (counts) => counts[whole]
});

/** Harmonic mean of a recall and a precision; its n is what the recall is of. */
const f1 = (recall: Measure<Counts>, precision: Measure<Counts>): Measure<Counts> => ({
	value: (counts) => {
		const [one, other] = [recall.value(counts), precision.value(counts)];
		return one + other === 0 ? 0 : (2 * one * other) / (one + other);
	},
	n: recall.n
});

const contentPrecision = ratio('foundShared', 'foundTokens');
const contentRecall = ratio('goldShared', 'goldTokens');
const exactPrecision = (part: (typeof EXACT)[number]) => ratio(`${part}FoundSame`, `${part}Found`);
/** F1 of spans with the same first and last word; its n is the number of gold spans. */
const exactF1 = (part: (typeof EXACT)[number]) => f1(ratio(`${part}GoldSame`, `${part}Gold`), exactPrecision(part));

/** Expected calibration error: gap between confidence and share right, each bin weighted by its size (Naeini et al. 2015). */
const calibrationError: Measure<Counts> = {
	value: (counts) =>
		counts.found === 0
			? 0
			: BINS.reduce<number>((sum, bin) => sum + Math.abs(counts[`sure${bin}`] - counts[`right${bin}`]), 0) /
				counts.found,
	n: (counts) => counts.found
};

/** Figures of attributions of any kind. */
export const ANY_PART = {
	'content precision': contentPrecision,
	'content recall': contentRecall,
	'content F1': f1(contentRecall, contentPrecision),
	found: ratio('covered', 'gold'),
	'speech found': ratio('speechFound', 'speech'),
	precision: ratio('precise', 'found'),
	'speaker right': ratio('speakerRight', 'sourced'),
	'source exact F1': exactF1('source'),
	'cue exact F1': exactF1('cue'),
	'content exact F1': exactF1('content')
};

/** Figures of what one rule found: what no rule finds belongs to none. */
export const OF_A_RULE = {
	precision: ANY_PART.precision,
	'speaker right': ANY_PART['speaker right'],
	'source exact precision': exactPrecision('source'),
	'cue exact precision': exactPrecision('cue'),
	'content exact precision': exactPrecision('content')
};

const OF_A_SET = {
	'content precision': ANY_PART['content precision'],
	'content recall': ANY_PART['content recall'],
	'content F1': ANY_PART['content F1'],
	'speech found': ANY_PART['speech found'],
	precision: ANY_PART.precision,
	'direct found': ratio('directFound', 'direct'),
	'mixed found': ratio('mixedFound', 'mixed'),
	'speaker right': ANY_PART['speaker right'],
	'source exact F1': ANY_PART['source exact F1'],
	'cue exact F1': ANY_PART['cue exact F1'],
	'content exact F1': ANY_PART['content exact F1'],
	ECE: calibrationError
};

/** Rows of a set of attributions: each measure over all texts with its interval. */
export function toRows(set: string, split: string, documents: Counts[]): Row[] {
	return bootstrapRows(set, split, documents, OF_A_SET);
}
