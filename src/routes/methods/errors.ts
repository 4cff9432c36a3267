import { supportOf } from '#lib/analysis/compare/small-n.ts';
import { GOLD_SETS, type GoldSetId } from '#lib/analysis/gold-sets.ts';
import { isTest, measureOf, showP, type By, type Score } from '#lib/analysis/scores.ts';
import { PATTERN_LABEL, PROSE_LABEL } from '#lib/lexicon/labels.ts';

/** A table as the page prints it. */
export interface ErrorTable {
	title: string;
	head: string[];
	rows: string[][];
}

const PARTS: Record<By, string> = {
	type: 'By type of quotation',
	pattern: 'By the rule that found it',
	position: 'By third of the text',
	outlet: 'By outlet of the set',
	prose: 'By kind of prose'
};

const tenths = (value: number) => (value * 100).toFixed(1);
const percent = (value: number) => `${tenths(value)}\u00a0%`;

/** Value, interval and n of a score; too few texts are told as a count, and get no interval. */
function cellsOf({ value, low, high, n, texts = n, by }: Score): string[] {
	const few = by !== undefined && supportOf(texts) === 'list';
	// What resamples to itself has an interval of no width, which would claim a certainty nobody has.
	const interval =
		low === high ? `${texts === 1 ? 'one text' : 'too few texts'}: none` : `${tenths(low)}–${percent(high)}`;
	return [few ? `${Math.round(value * n)} of ${n}` : percent(value), interval, n.toLocaleString('en')];
}

/** Every whole set, as the first table of measured errors. */
export function toWholes(scores: readonly Score[]): ErrorTable {
	return {
		title: 'Measured errors',
		head: ['Hand-coded set', 'Measure', 'Value', '95 % interval', 'n'],
		rows: scores
			.filter(({ by }) => by === undefined)
			.map((score) => [`${score.set}, ${score.split}`, score.measure, ...cellsOf(score)])
	};
}

/** Parts of the sets the engine was not fitted on, a table each, and the tests that an error is the same in every part. */
export function toParts(scores: readonly Score[]): ErrorTable[] {
	const apart = scores.filter(({ by, split }) => by !== undefined && split !== 'train');
	const parts = (Object.keys(PARTS) as By[]).map((by) => ({
		title: PARTS[by],
		head: ['Part', 'Set', 'Measure', 'Value', '95 % interval', 'n', 'Texts'],
		rows: apart
			.filter((score) => score.by === by && !isTest(score))
			.map((score) => [
				nameOf(score),
				`${score.set}, ${score.split}`,
				measureOf(score),
				...cellsOf(score),
				String(score.texts ?? '')
			])
	}));
	const tests = {
		title: 'Is an error the same in every part?',
		head: ['Measure', 'Set', 'Parts', 'Likelihood ratio', 'df', 'p', 'p, shuffled', 'n'],
		rows: apart
			.filter(isTest)
			.map((score) => [
				measureOf(score),
				`${score.set}, ${score.split}`,
				PARTS[score.by ?? 'type'],
				(score.statistic ?? 0).toFixed(1),
				String(score.df),
				showP(score.value),
				showP(score.shuffled ?? 1),
				score.n.toLocaleString('en')
			])
	};
	return [...parts, tests].filter(({ rows }) => rows.length > 0);
}

function nameOf({ by, group = '' }: Score): string {
	if (by === 'prose') return PROSE_LABEL[group] ?? group;
	return by === 'pattern' && PATTERN_LABEL[group] ? `${group}: ${PATTERN_LABEL[group]}` : group;
}

/** The sets that were scored, each with what it is: "PolNeAR: US campaign reports of 2016, coded by hand …". */
export function toSets(scores: readonly Score[]): { set: string; means: string }[] {
	const sets = [...new Set(scores.map(({ set }) => set))].filter((set): set is GoldSetId => set in GOLD_SETS);
	return sets.map((set) => {
		const { name, texts, coded, citation } = GOLD_SETS[set];
		return { set, means: `${name}: ${texts}, coded ${coded} (${citation}).` };
	});
}
