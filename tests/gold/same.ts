import { groupBy } from '../../src/lib/analysis/group-by.ts';
import { mulberry32 } from '../../src/lib/analysis/reliability/random.ts';
import { testSameError } from '../../src/lib/analysis/reliability/same-error.ts';
import type { By } from '../../src/lib/analysis/scores.ts';
import { shuffled } from '../../src/lib/analysis/sourcing/shuffle.ts';
import { BOOTSTRAPS, SEED, type Row } from './rows.ts';

/** One answer, the group it is of, and whether it is right. */
export interface Answer {
	group: string;
	right: boolean;
}

/**
 * The row of the test that a measure is the same in every group, whose value is p; none where there is nothing to compare.
 * @param texts the answers of each text
 */
export function testRows(set: string, split: string, measure: string, by: By, texts: Answer[][]): Row[] {
	const answers = texts.flat();
	const found = testSameError(tally(answers));
	if (!found) return [];
	const { statistic, df, p } = found;
	return [
		{
			set,
			split,
			measure: `${measure} same by ${by}`,
			value: p,
			low: p,
			high: p,
			n: answers.length,
			texts: texts.filter((one) => one.length > 0).length,
			by,
			statistic,
			df,
			shuffled: shuffledP(texts, by, statistic)
		}
	];
}

/**
 * How often the statistic is at least as high when groups are dealt out anew, the true one counted as a deal (Phipson &
 * Smyth 2010). A whole text belongs to one outlet, so outlets are dealt to texts; anything else is dealt within a text.
 */
function shuffledP(texts: Answer[][], by: By, statistic: number): number {
	const random = mulberry32(SEED);
	const deal = by === 'outlet' ? dealToTexts : dealWithinTexts;
	let asHigh = 1;
	for (let draw = 0; draw < BOOTSTRAPS; draw++) {
		const dealt = testSameError(tally(deal(texts, random)))?.statistic ?? 0;
		// Sums of the same logarithms in another order may differ in the last digits.
		if (dealt >= statistic - 1e-9) asHigh++;
	}
	return asHigh / (BOOTSTRAPS + 1);
}

function dealToTexts(texts: Answer[][], random: () => number): Answer[] {
	const full = texts.filter((answers) => answers.length > 0);
	const groups = shuffled(
		full.map(([{ group }]) => group),
		random
	);
	return full.flatMap((answers, index) => answers.map(({ right }) => ({ group: groups[index], right })));
}

function dealWithinTexts(texts: Answer[][], random: () => number): Answer[] {
	return texts.flatMap((answers) => {
		const groups = shuffled(
			answers.map(({ group }) => group),
			random
		);
		return answers.map(({ right }, index) => ({ group: groups[index], right }));
	});
}

function tally(answers: Answer[]) {
	return [...groupBy(answers, ({ group }) => group).values()].map((part) => ({
		n: part.length,
		right: part.filter(({ right }) => right).length
	}));
}
