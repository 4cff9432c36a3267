import { supportOf } from '../compare/small-n.ts';
import { articleInterval, DEFAULT_DRAWS } from './resample.ts';
import { articlesOf, countable, type Figure, type SourceRow, sumOf } from './row.ts';

function quotedIn(rows: readonly SourceRow[]): number {
	return rows.reduce((sum, { quotedWords }) => sum + (quotedWords ?? 0), 0);
}

/**
 * Directness: words inside quotation marks of all attributed words, 0–1: who may speak for themselves. Hand in the rows
 * of one side, speaker or outlet. Rows without words are left out. Interval: cluster bootstrap of articles.
 * @throws RangeError where a row has more quoted words than words
 */
export function directness(rows: readonly SourceRow[], draws = DEFAULT_DRAWS): Figure {
	const counted = countable(rows, 'words');
	const wrong = counted.find(({ words, quotedWords }) => (quotedWords ?? 0) > (words ?? 0));
	if (wrong) throw new RangeError(`article ${wrong.article}: more quoted words than words`);
	const numerator = quotedIn(counted);
	const denominator = sumOf(counted, 'words');
	const n = articlesOf(counted);
	const ratio = (sample: SourceRow[]) => {
		const all = sumOf(sample, 'words');
		return all === 0 ? null : quotedIn(sample) / all;
	};
	return {
		value: ratio(counted),
		numerator,
		denominator,
		n,
		interval: denominator === 0 ? null : articleInterval(counted, ratio, draws),
		support: supportOf(n)
	};
}
