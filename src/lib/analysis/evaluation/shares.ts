import { TONES, type ToneCode } from '#lib/lexicon/codes.ts';
import { clusteredWilson } from '../compare/interval.ts';
import { supportOf } from '../compare/small-n.ts';
import { groupBy } from '../group-by.ts';
import { bootstrap } from '../reliability/bootstrap.ts';
import { DEFAULT_DRAWS } from '../sourcing/resample.ts';
import type { Figure } from '../sourcing/row.ts';
import type { ToneRow } from './row.ts';

const byArticle = (rows: readonly ToneRow[]) => [...groupBy(rows, ({ article }) => article).values()];

/**
 * Share of each tone in the mentions handed in, 0–1, in the order of `TONES`; they add up to 1. Intervals are Wilson's with the
 * design effect of articles; none under five articles.
 */
export function toneShares(rows: readonly ToneRow[]): Record<ToneCode, Figure> {
	const articles = byArticle(rows);
	const support = supportOf(articles.length);
	const one = (tone: ToneCode): Figure => {
		const hits = (some: readonly ToneRow[]) => some.filter((row) => row.tone === tone).length;
		const clusters = articles.map((mine) => ({ hits: hits(mine), rows: mine.length }));
		return {
			value: rows.length === 0 ? null : hits(rows) / rows.length,
			numerator: hits(rows),
			denominator: rows.length,
			n: articles.length,
			interval: support === 'list' ? null : clusteredWilson(clusters),
			support
		};
	};
	return Object.fromEntries(TONES.map((tone) => [tone, one(tone)])) as Record<ToneCode, Figure>;
}

/** Share of undecided mentions above which, and number of mentions under which, shares are said to tell little. */
export const MOST_UNDECIDED = 0.4;
export const FEWEST_MENTIONS = 20;

/** What must be said of shares of so few, or so often undecided, mentions; empty where nothing must. */
export function warningsOf(rows: readonly ToneRow[]): string[] {
	const undecided = rows.filter(({ tone }) => tone === 'undecided').length;
	return [
		...(rows.length < FEWEST_MENTIONS ? [`under ${FEWEST_MENTIONS} mentions`] : []),
		...(undecided > MOST_UNDECIDED * rows.length ? [`undecided in ${undecided} of ${rows.length}`] : [])
	];
}

/** To thousandths, as the chances are kept; never −0. */
const thousandths = (value: number) => Math.round(value * 1000) / 1000 || 0;

const mean = (rows: readonly ToneRow[]) => thousandths(rows.reduce((sum, { score }) => sum + score, 0) / rows.length);

/** Mentions that are evaluated: what befalls a target evaluates nobody. */
export function evaluated(rows: readonly ToneRow[]): ToneRow[] {
	return rows.filter(({ tone }) => tone !== 'event');
}

/**
 * How mentions evaluate a target on average: chance of positive less chance of negative, −1 to 1, over all of them but events,
 * the undecided too. From five articles on with the middle 95 % of bootstraps of whole articles.
 */
export function meanTone(rows: readonly ToneRow[]): Figure {
	const counted = evaluated(rows);
	const articles = byArticle(counted);
	const support = supportOf(articles.length);
	return {
		value: counted.length === 0 ? null : mean(counted),
		numerator: counted.length,
		denominator: counted.length,
		n: articles.length,
		interval: support === 'list' ? null : bootstrap(articles, (sample) => mean(sample.flat()), DEFAULT_DRAWS),
		support
	};
}

/** From so many articles on that a headline may be compared with what stands under it. */
const FEWEST_COMPARED = 20;

/**
 * Headline less body: how much more favourably the headline evaluates a target than the text under it does, −2 to 2, over
 * the articles that mention it in both. Under twenty of them a list without an interval.
 */
export function headlineDifference(rows: readonly ToneRow[]): Figure {
	const both = byArticle(evaluated(rows)).flatMap((mine) => {
		const [above, below] = [mine.filter(isHeadline), mine.filter((row) => !isHeadline(row))];
		return above.length > 0 && below.length > 0 ? [mean(above) - mean(below)] : [];
	});
	const average = (values: readonly number[]) =>
		thousandths(values.reduce((sum, value) => sum + value, 0) / values.length);
	const enough = both.length >= FEWEST_COMPARED;
	return {
		value: both.length === 0 ? null : average(both),
		numerator: both.length,
		denominator: both.length,
		n: both.length,
		interval: enough ? bootstrap(both, average, DEFAULT_DRAWS) : null,
		support: enough ? supportOf(both.length) : 'list'
	};
}

/** Whether a mention stands in the headline. */
export function isHeadline({ place }: Pick<ToneRow, 'place'>): boolean {
	return place === 'headline';
}
