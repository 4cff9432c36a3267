import { mulberry32 } from './random.ts';

/** How often to draw, and the seed that makes the draws the same on every run. */
export interface Draws {
	draws: number;
	seed: number;
}

/**
 * 95 % percentile interval of a statistic: items are drawn with replacement, as many as there are, and the statistic is
 * taken each time (Efron 1979). Give units of an agreement, or whole texts where what is counted comes in texts.
 * @returns null where there are fewer than two items, or where the statistic is undefined (null) in every draw
 */
export function bootstrap<T>(
	items: readonly T[],
	statistic: (sample: T[]) => number | null,
	{ draws, seed }: Draws
): { low: number; high: number } | null {
	if (items.length < 2) return null;
	const random = mulberry32(seed);
	const values: number[] = [];
	for (let draw = 0; draw < draws; draw++) {
		const value = statistic(items.map(() => items[Math.floor(random() * items.length)]));
		if (value !== null) values.push(value);
	}
	if (values.length === 0) return null;
	values.sort((a, b) => a - b);
	const at = (share: number) => values[Math.floor(share * (values.length - 1))];
	return { low: at(0.025), high: at(0.975) };
}
