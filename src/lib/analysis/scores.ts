import rows from '#lib/lexicon/scores.json';

/** What the cases of a score may be told apart by: kind of quotation, rule that found it, third of the text, outlet, kind of prose. */
export type By = 'type' | 'pattern' | 'position' | 'outlet' | 'prose';

/** How often the engine is right on texts coded by hand. */
export interface Score {
	/** The gold set and the split of it that was read ("polnear", "dev"). */
	set: string;
	split: string;
	/** "content F1", "precision", "speaker right" …; of a part of the cases "precision by pattern". */
	measure: string;
	/** 0–1, with its 95 % interval; both ends are the value where there are too few texts for an interval. */
	value: number;
	low: number;
	high: number;
	/** Cases behind the value. */
	n: number;
	/** Texts those cases stand in. */
	texts?: number;
	/** What the cases are told apart by, and which of them these are ("pattern", "QVS"). */
	by?: By;
	group?: string;
	/**
	 * Where the value is the p of a test that a measure is the same in every group of `by`: the statistic, its degrees of
	 * freedom, and the p of shuffled groups, which heeds that the cases of one text are alike.
	 */
	statistic?: number;
	df?: number;
	shuffled?: number;
}

/** The measured errors, as `npm run validate -- --write` last printed them; empty where it never ran. */
export const SCORES: Score[] = rows as Score[];

/** A set and a split of it; dev is what the fitted numbers never saw. */
const DEV = { set: 'polnear', split: 'dev' };

/** How often what one rule found is right, by the rule's code ("QVS"); undefined where it was not measured. */
export function rulePrecision(
	pattern: string,
	scores: readonly Score[] = SCORES,
	{ set, split } = DEV
): Score | undefined {
	return scores.find(
		(one) => one.set === set && one.split === split && one.measure === 'precision by pattern' && one.group === pattern
	);
}

/** Whether a row tells the p of a test, not how often something is right. */
export function isTest({ statistic }: Score): boolean {
	return statistic !== undefined;
}

/** "precision" of "precision by outlet" and of "precision same by outlet". */
export function measureOf({ measure }: Score): string {
	return measure.replace(/ (same )?by \w+$/, '');
}

/** ".031"; "< .001" where three decimals show nothing. */
export function showP(p: number): string {
	return p < 0.0005 ? '< .001' : p.toFixed(3).replace(/^0/, '');
}
