import type { Interval } from '../compare/measure.ts';
import { supportOf } from '../compare/small-n.ts';
import { mulberry32 } from '../reliability/random.ts';
import { articlesOf, type SourceRow } from './row.ts';

/** How often to draw, and the seed that makes the draws the same on every run. */
export interface Draws {
	draws: number;
	seed: number;
}

/** 2,000 draws, as the methods have it. */
export const DEFAULT_DRAWS: Draws = { draws: 2000, seed: 20_240_301 };

/** Rows of one article together. */
export function byArticle(rows: readonly SourceRow[]): SourceRow[][] {
	const articles = new Map<number, SourceRow[]>();
	for (const row of rows) {
		const mine = articles.get(row.article);
		if (mine) mine.push(row);
		else articles.set(row.article, [row]);
	}
	return [...articles.values()];
}

/**
 * A statistic of samples of articles drawn with replacement, as many as there are (cluster bootstrap, Efron 1979);
 * draws where it is undefined (null) are left out.
 */
export function resample<T>(
	rows: readonly SourceRow[],
	statistic: (sample: SourceRow[]) => T | null,
	{ draws, seed }: Draws
): T[] {
	const articles = byArticle(rows);
	const random = mulberry32(seed);
	const values: T[] = [];
	for (let draw = 0; draw < draws; draw++) {
		const value = statistic(articles.flatMap(() => articles[Math.floor(random() * articles.length)]));
		if (value !== null) values.push(value);
	}
	return values;
}

/** The middle 95 % of values; null where there are none. */
export function percentiles(values: readonly number[]): Interval | null {
	if (values.length === 0) return null;
	const ascending = [...values].sort((a, b) => a - b);
	const at = (share: number) => ascending[Math.floor(share * (values.length - 1))];
	return { low: at(0.025), high: at(0.975) };
}

/** 95 % percentile interval of a statistic over articles; null under five articles, which carry a list only. */
export function articleInterval(
	rows: readonly SourceRow[],
	statistic: (sample: SourceRow[]) => number | null,
	draws: Draws
): Interval | null {
	if (supportOf(articlesOf(rows)) === 'list') return null;
	return percentiles(resample(rows, statistic, draws));
}
