import { mulberry32 } from '../../src/lib/analysis/reliability/random.ts';

/** One row of the table: `value` lies in 0–1 with its 95 % interval; `n` is the denominator. */
export interface Row {
	set: string;
	split: string;
	measure: string;
	value: number;
	low: number;
	high: number;
	n: number;
}

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
	const random = mulberry32(SEED);
	const samples = Array.from({ length: documents.length > 1 ? BOOTSTRAPS : 0 }, () =>
		sum(documents.map(() => documents[Math.floor(random() * documents.length)]))
	);
	const all = sum(documents);
	return Object.entries(measures).map(([measure, { value, n }]) => {
		const drawn = samples.map(value).sort((a, b) => a - b);
		const at = (share: number) => drawn[Math.floor(share * (drawn.length - 1))] ?? value(all);
		return { set, split, measure, value: value(all), low: at(0.025), high: at(0.975), n: n(all) };
	});
}

function sum<C extends Record<string, number>>(documents: C[]): C {
	const total = { ...documents[0] };
	for (const counts of documents.slice(1)) {
		for (const key of Object.keys(total) as (keyof C)[]) total[key] = (total[key] + counts[key]) as C[keyof C];
	}
	return total;
}
