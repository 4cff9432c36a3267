import type { Interval } from '../compare/measure.ts';
import { supportOf } from '../compare/small-n.ts';
import { groupBy } from '../group-by.ts';
import { type Draws, percentiles, resample } from '../reliability/bootstrap.ts';
import type { SourceRow } from './row.ts';

/** 2,000 draws, as the methods have it. */
export const DEFAULT_DRAWS: Draws = { draws: 2000, seed: 20_240_301 };

/** Rows of one article together. */
export function byArticle<Row extends SourceRow>(rows: readonly Row[]): Row[][] {
	return [...groupBy(rows, ({ article }) => article).values()];
}

/** A statistic of samples of whole articles drawn with replacement (cluster bootstrap). */
export function resampleArticles<T>(
	rows: readonly SourceRow[],
	statistic: (sample: SourceRow[]) => T | null,
	draws: Draws
): T[] {
	return resample(byArticle(rows), (articles) => statistic(articles.flat()), draws);
}

/** 95 % percentile interval of a statistic over articles; null under five articles, which carry a list only. */
export function articleInterval(
	rows: readonly SourceRow[],
	statistic: (sample: SourceRow[]) => number | null,
	draws: Draws
): Interval | null {
	if (supportOf(byArticle(rows).length) === 'list') return null;
	return percentiles(resampleArticles(rows, statistic, draws));
}
