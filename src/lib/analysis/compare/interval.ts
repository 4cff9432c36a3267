import type { Interval } from './measure.ts';

/** Standard normal quantile of 97.5 %. */
const Z = 1.959964;

/**
 * Wilson's 95 % score interval of a share (Wilson 1927).
 * @param share 0–1
 * @param n what the share is of; need not be whole (an effective number), must be above 0
 */
export function wilson(share: number, n: number): Interval {
	const centre = share + (Z * Z) / (2 * n);
	const half = Z * Math.sqrt((share * (1 - share)) / n + (Z * Z) / (4 * n * n));
	const scale = 1 + (Z * Z) / n;
	return { low: Math.max(0, (centre - half) / scale), high: Math.min(1, (centre + half) / scale) };
}

/** What one report adds to a share: how many of its rows count, of how many. */
export interface Cluster {
	hits: number;
	rows: number;
}

/**
 * 95 % interval of a share of rows that come in reports: Wilson's interval with the number of rows divided by the
 * design effect (variance of the ratio by linearisation over its binomial variance, never below 1; Kish 1965,
 * Korn & Graubard 1998). Where all or no rows count, the design effect is unknown and n is the number of reports.
 */
export function clusteredWilson(clusters: Cluster[]): Interval | null {
	const rows = clusters.reduce((sum, cluster) => sum + cluster.rows, 0);
	const k = clusters.length;
	if (rows === 0 || k < 2) return null;
	const share = clusters.reduce((sum, cluster) => sum + cluster.hits, 0) / rows;
	if (share === 0 || share === 1) return wilson(share, Math.min(k, rows));
	const residuals = clusters.reduce((sum, { hits, rows: m }) => sum + (hits - share * m) ** 2, 0);
	const variance = (k / (k - 1)) * (residuals / rows ** 2);
	const effect = Math.max(1, variance / ((share * (1 - share)) / rows));
	return wilson(share, rows / effect);
}
