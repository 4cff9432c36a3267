import { wilson } from '../../src/lib/analysis/compare/interval.ts';
import { percentiles, resample } from '../../src/lib/analysis/reliability/bootstrap.ts';
import type { By, Score } from '../../src/lib/analysis/scores.ts';

/** One row of the table, as the pages print it. */
export type Row = Score;

/** A figure of summed counts, and what it is a share of. */
export interface Measure<C> {
	value: (counts: C) => number;
	n: (counts: C) => number;
}

/** Bootstraps of whole texts, and the seed they start from. */
export const BOOTSTRAPS = 1000;
export const SEED = 1;

/** Cases in fewer texts than this are a description of those texts: no interval. */
export const FEWEST = 5;

/**
 * Rows of a set: each measure over all texts with the 2.5th and 97.5th percentile of document bootstraps. Where its cases
 * stand in fewer than five texts, both ends are the value.
 */
export function bootstrapRows<C extends Record<string, number>>(
	set: string,
	split: string,
	documents: C[],
	measures: Record<string, Measure<C>>
): Row[] {
	if (documents.length === 0) return [];
	const samples = resample(documents, sum, { draws: documents.length < FEWEST ? 0 : BOOTSTRAPS, seed: SEED });
	const all = sum(documents);
	return Object.entries(measures).map(([measure, { value, n }]) => {
		const point = value(all);
		const texts = documents.filter((counts) => n(counts) > 0).length;
		const interval = texts < FEWEST ? null : intervalOf(point, samples.map(value), Math.min(texts, n(all)));
		return { set, split, measure, value: point, ...(interval ?? { low: point, high: point }), n: n(all), texts };
	});
}

/** All right or all wrong resamples to itself, which is no certainty: there, Wilson's interval of as many cases as texts. */
function intervalOf(point: number, values: number[], texts: number): { low: number; high: number } | null {
	return values.every((value) => value === point) && (point === 0 || point === 1)
		? wilson(point, texts)
		: percentiles(values);
}

function sum<C extends Record<string, number>>(documents: C[]): C {
	const total = { ...documents[0] };
	for (const counts of documents.slice(1)) {
		for (const key of Object.keys(total) as (keyof C)[]) total[key] = (total[key] + counts[key]) as C[keyof C];
	}
	return total;
}

/** A row of a part of a set's cases, under a name that no row of the whole set has. */
export function toPart(row: Row, by: By, group: string): Row {
	return { ...row, measure: `${row.measure} by ${by}`, by, group };
}
