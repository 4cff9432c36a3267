import { wilson } from '../compare/interval.ts';
import { supportOf } from '../compare/small-n.ts';
import { articleInterval, byArticle, DEFAULT_DRAWS } from './resample.ts';
import type { Figure, SourceRow } from './row.ts';

/** The first statement of each article. */
export function firstRows<Row extends SourceRow>(rows: readonly Row[]): Row[] {
	return byArticle(rows).map((mine) => mine.reduce((a, b) => ((b.position ?? 1) < (a.position ?? 1) ? b : a)));
}

function mean(values: readonly number[]): number | null {
	return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/**
 * First position of a side: the start of its first statement as a share of the text (0 the beginning, 1 the end), on
 * average over the articles that quote it; in one article, that article's. Rows without a position are left out.
 * Numerator: the sum of first positions; denominator: how many articles quote the side.
 */
export function firstPosition(rows: readonly SourceRow[], side: string, draws = DEFAULT_DRAWS): Figure {
	const counted = firstRows(rows.filter((row) => row.side === side && row.position !== null));
	const values = counted.map(({ position }) => position ?? 1);
	return {
		value: mean(values),
		numerator: values.reduce((sum, value) => sum + value, 0),
		denominator: values.length,
		n: values.length,
		interval: articleInterval(counted, (sample) => mean(sample.map(({ position }) => position ?? 1)), draws),
		support: supportOf(values.length)
	};
}

/**
 * Lead access: articles that quote the side in the headline, the deck or the first two paragraphs, of all articles that
 * quote anybody and say where. Wilson's interval, as articles count once; none under five articles.
 */
export function leadAccess(rows: readonly SourceRow[], side: string): Figure {
	const articles = byArticle(rows.filter(({ place }) => place !== null));
	const n = articles.length;
	const hits = articles.filter((mine) => mine.some((row) => row.side === side && row.place !== 'body')).length;
	const support = supportOf(n);
	return {
		value: n === 0 ? null : hits / n,
		numerator: hits,
		denominator: n,
		n,
		interval: support === 'list' ? null : wilson(hits / n, n),
		support
	};
}
