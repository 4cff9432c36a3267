import { percentiles, resample } from '../../src/lib/analysis/reliability/bootstrap.ts';
import type { Score } from '../../src/lib/analysis/scores.ts';

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

/** Rows of a set: each measure over all texts with the 2.5th and 97.5th percentile of document bootstraps. */
export function bootstrapRows<C extends Record<string, number>>(
	set: string,
	split: string,
	documents: C[],
	measures: Record<string, Measure<C>>
): Row[] {
	if (documents.length === 0) return [];
	const samples = resample(documents, sum, { draws: documents.length > 1 ? BOOTSTRAPS : 0, seed: SEED });
	const all = sum(documents);
	return Object.entries(measures).map(([measure, { value, n }]) => {
		const point = value(all);
		const interval = percentiles(samples.map(value)) ?? { low: point, high: point };
		return { set, split, measure, value: point, ...interval, n: n(all) };
	});
}

function sum<C extends Record<string, number>>(documents: C[]): C {
	const total = { ...documents[0] };
	for (const counts of documents.slice(1)) {
		for (const key of Object.keys(total) as (keyof C)[]) total[key] = (total[key] + counts[key]) as C[keyof C];
	}
	return total;
}
