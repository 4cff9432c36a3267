import { supportOf } from '../compare/small-n.ts';
import { DEFAULT_DRAWS, percentiles, resample } from './resample.ts';
import { articlesOf, countable, type Figure, type SourceRow, type Unit, weightsOf } from './row.ts';
import { shareOf } from './share.ts';

function total(weights: ReadonlyMap<string, number>): number {
	return [...weights.values()].reduce((sum, weight) => sum + weight, 0);
}

/** Σ min(p, q) and Σ max(p, q) over all speakers; null where one of the two quotes nobody. */
function minAndMax(
	a: ReadonlyMap<string, number>,
	b: ReadonlyMap<string, number>
): { min: number; max: number } | null {
	const [ofA, ofB] = [total(a), total(b)];
	if (ofA === 0 || ofB === 0) return null;
	const sums = { min: 0, max: 0 };
	for (const speaker of new Set([...a.keys(), ...b.keys()])) {
		const [p, q] = [(a.get(speaker) ?? 0) / ofA, (b.get(speaker) ?? 0) / ofB];
		sums.min += Math.min(p, q);
		sums.max += Math.max(p, q);
	}
	return sums;
}

function jaccardOf(a: readonly SourceRow[], b: readonly SourceRow[], unit: Unit): number | null {
	const sums = minAndMax(weightsOf(a, unit), weightsOf(b, unit));
	return sums && sums.min / sums.max;
}

/**
 * Overlap of two outlets: weighted Jaccard Σ min(p, q) / Σ max(p, q) of their speakers' shares (Ružička), 0 where they
 * share no speaker, 1 where they give each the same share. Interval: articles drawn within each outlet; n is the
 * articles of the outlet with fewer, none under five.
 */
export function overlap(a: readonly SourceRow[], b: readonly SourceRow[], unit: Unit, draws = DEFAULT_DRAWS): Figure {
	const sums = minAndMax(weightsOf(a, unit), weightsOf(b, unit));
	const n = Math.min(articlesOf(countable(a, unit)), articlesOf(countable(b, unit)));
	const support = supportOf(n);
	const drawn = () =>
		percentiles(resample([countable(a, unit), countable(b, unit)], ([x, y]) => jaccardOf(x, y, unit), draws));
	return {
		value: sums && sums.min / sums.max,
		numerator: sums?.min ?? 0,
		denominator: sums?.max ?? 0,
		n,
		interval: support === 'list' || sums === null ? null : drawn(),
		support
	};
}

/**
 * Exclusive sourcing of an outlet: what is said by speakers whom no other outlet of the pool quotes, of all that named
 * speakers say in it, 0–1. Speakers of other outlets count whatever the unit. The pool is taken as it is when articles
 * are drawn, so the interval speaks of this outlet's articles only; a small pool makes every share high.
 */
export function exclusive(rows: readonly SourceRow[], outlet: string, unit: Unit, draws = DEFAULT_DRAWS): Figure {
	const elsewhere = new Set(rows.flatMap((row) => (row.outlet === outlet ? [] : (row.speaker ?? []))));
	const mine = rows.filter((row) => row.outlet === outlet && row.speaker !== null);
	return shareOf(mine, ({ speaker }) => speaker !== null && !elsewhere.has(speaker), unit, draws);
}
