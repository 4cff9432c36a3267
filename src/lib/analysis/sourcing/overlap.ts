import type { Interval } from '../compare/measure.ts';
import { supportOf } from '../compare/small-n.ts';
import { type Draws, percentiles } from '../reliability/bootstrap.ts';
import { mulberry32 } from '../reliability/random.ts';
import { byArticle, DEFAULT_DRAWS } from './resample.ts';
import { articlesOf, countable, type Figure, type SourceRow, type Unit, weightsOf } from './row.ts';
import { shareOf } from './share.ts';
import { shuffled } from './shuffle.ts';

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

/**
 * Overlap of two outlets: weighted Jaccard Σ min(p, q) / Σ max(p, q) of their speakers' shares (Ružička), 0 where they
 * share no speaker, 1 where they give each the same share. Its n is the articles of the outlet with fewer.
 * It describes these texts and has no interval: few articles make any two outlets look apart, and drawn articles only
 * make them look further apart. `overlapOfAlike` says what to measure it by.
 */
export function overlap(a: readonly SourceRow[], b: readonly SourceRow[], unit: Unit): Figure {
	const sums = minAndMax(weightsOf(a, unit), weightsOf(b, unit));
	const n = Math.min(articlesOf(countable(a, unit)), articlesOf(countable(b, unit)));
	return {
		value: sums && sums.min / sums.max,
		numerator: sums?.min ?? 0,
		denominator: sums?.max ?? 0,
		n,
		interval: null,
		support: supportOf(n)
	};
}

/** What the overlap of two outlets would be were they alike. */
export interface Alike {
	/** On average over the dealings, and what 95 % of them give. */
	mean: number;
	range: Interval;
	/** One-sided: how often alike outlets share as little as these two; never 0. Correct for the pairs on screen. */
	p: number;
}

/**
 * What two outlets of these sizes would share if one desk had written for both: their articles together, dealt at
 * random, whole, as many to each as it has; p = (1 + hits) / (1 + draws) (methods 10.4: set an observed distance
 * against the mean of its permutations).
 * @returns null under five articles of one of the two, or where one quotes nobody by name
 */
export function overlapOfAlike(
	a: readonly SourceRow[],
	b: readonly SourceRow[],
	unit: Unit,
	{ draws, seed }: Draws = DEFAULT_DRAWS
): Alike | null {
	const observed = overlap(a, b, unit);
	if (observed.value === null || observed.support === 'list') return null;
	const [ofA, ofB] = [byArticle(countable(a, unit)), byArticle(countable(b, unit))];
	const random = mulberry32(seed);
	const values: number[] = [];
	for (let draw = 0; draw < draws; draw++) {
		const dealt = shuffled([...ofA, ...ofB], random);
		const sums = minAndMax(
			weightsOf(dealt.slice(0, ofA.length).flat(), unit),
			weightsOf(dealt.slice(ofA.length).flat(), unit)
		);
		if (sums) values.push(sums.min / sums.max);
	}
	const range = percentiles(values);
	if (range === null) return null;
	// A hair above, so that equal overlaps summed in another order count as equal.
	const least = observed.value + 1e-12;
	return {
		mean: values.reduce((sum, value) => sum + value, 0) / values.length,
		range,
		p: (1 + values.filter((value) => value <= least).length) / (1 + values.length)
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
