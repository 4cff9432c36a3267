import { mulberry32 } from './random.ts';

/** How often to draw, and the seed that makes the draws the same on every run. */
export interface Draws {
	draws: number;
	seed: number;
}

/**
 * A statistic of samples drawn with replacement, as many items as there are (Efron 1979); draws where it is undefined
 * (null) are left out. Give units of an agreement, or whole texts where what is counted comes in texts.
 */
export function resample<T, S>(items: readonly T[], statistic: (sample: T[]) => S | null, { draws, seed }: Draws): S[] {
	const random = mulberry32(seed);
	const values: S[] = [];
	for (let draw = 0; draw < draws; draw++) {
		const value = statistic(items.map(() => items[Math.floor(random() * items.length)]));
		if (value !== null) values.push(value);
	}
	return values;
}

/** The middle 95 % of values; null where there are none. */
export function percentiles(values: readonly number[]): { low: number; high: number } | null {
	if (values.length === 0) return null;
	const ascending = [...values].sort((a, b) => a - b);
	const at = (share: number) => ascending[Math.floor(share * (ascending.length - 1))];
	return { low: at(0.025), high: at(0.975) };
}

/**
 * 95 % percentile interval of a statistic.
 * @returns null where there are fewer than two items, or where the statistic is undefined (null) in every draw
 */
export function bootstrap<T>(
	items: readonly T[],
	statistic: (sample: T[]) => number | null,
	draws: Draws
): { low: number; high: number } | null {
	return items.length < 2 ? null : percentiles(resample(items, statistic, draws));
}
