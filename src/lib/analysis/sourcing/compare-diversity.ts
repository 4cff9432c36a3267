import { supportOf } from '../compare/small-n.ts';
import type { Interval, Support } from '../compare/measure.ts';
import { correctedHill, evenness, hhi, type Hill, hill, shannon, simpson, unbiasedSimpson } from './diversity.ts';
import { rarefy } from './rarefy.ts';
import type { Draws } from '../reliability/bootstrap.ts';
import { DEFAULT_DRAWS, resampleArticles } from './resample.ts';
import { articlesOf, type SourceRow, weightsOf } from './row.ts';

/** Statements a group must have to take part: rarefied to fewer, all groups look alike. */
export const LEAST_STATEMENTS = 5;

/** How varied the speakers of one group are, by statements. */
export interface Diversity {
	group: string;
	/** Statements of identified speakers, and how many speakers. */
	statements: number;
	speakers: number;
	plugIn: Hill | null;
	corrected: ReturnType<typeof correctedHill>;
	shannon: number | null;
	evenness: number | null;
	simpson: number | null;
	unbiasedSimpson: number | null;
	hhi: number | null;
	/** At the size all groups share, to be compared; null where the group has too few statements to take part. */
	rarefied: (Hill & { intervals: Record<keyof Hill, Interval | null> }) | null;
	/** Articles. */
	n: number;
	support: Support;
}

/** Groups beside each other. */
export interface DiversityComparison {
	/** Statements drawn of each group: those of the smallest that takes part; null where fewer than two do. */
	size: number | null;
	groups: Diversity[];
}

/** Standard normal quantile of 97.5 %. */
const Z = 1.959964;

function countsOf(rows: readonly SourceRow[]): number[] {
	return [...weightsOf(rows, 'statements').values()];
}

function sumOf(counts: readonly number[]): number {
	return counts.reduce((sum, count) => sum + count, 0);
}

/**
 * 95 % intervals of rarefied Hill numbers over articles: the estimate ± 1.96 standard deviations of the draws, within
 * 1 … size. Not percentiles: articles drawn twice repeat their speakers, which makes every draw less varied than the
 * texts are (Chao et al. 2014 take the standard deviation too). Draws with fewer statements than the size say
 * nothing and are left out; where they are more than one in ten, so are the intervals.
 * With few articles they are narrow rather than wide: read them as the least that sampling alone leaves open.
 */
function intervalsOf(rows: readonly SourceRow[], size: number, draws: Draws): Record<keyof Hill, Interval | null> {
	const none = { q0: null, q1: null, q2: null };
	if (supportOf(articlesOf(rows)) === 'list') return none;
	const drawn = resampleArticles(
		rows,
		(sample) => {
			const counts = countsOf(sample);
			return sumOf(counts) < size ? null : rarefy(counts, size);
		},
		draws
	);
	if (drawn.length < Math.max(2, 0.9 * draws.draws)) return none;
	const estimate = rarefy(countsOf(rows), size);
	const around = (order: keyof Hill): Interval => {
		const half = Z * deviationOf(drawn.map((hill) => hill[order]));
		return { low: Math.max(1, estimate[order] - half), high: Math.min(size, estimate[order] + half) };
	};
	return { q0: around('q0'), q1: around('q1'), q2: around('q2') };
}

/** Standard deviation of two values or more. */
function deviationOf(values: readonly number[]): number {
	const mean = sumOf(values) / values.length;
	return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1));
}

/**
 * How varied the speakers of each group are, each as it stands, corrected for bias, and rarefied to the statements of
 * the smallest group, as distinct speakers and H grow with what was counted (methods 3.7). By statements, as words of
 * one statement are not drawn one by one. Statements of nobody named are left out; groups with fewer than five
 * statements take no part in the rarefying and don't set its size.
 * @param groups name → rows, of outlets or of the report in focus and its pool
 */
export function compareDiversity(
	groups: ReadonlyMap<string, readonly SourceRow[]>,
	draws = DEFAULT_DRAWS
): DiversityComparison {
	const named = [...groups].map(([group, rows]) => ({ group, rows: rows.filter(({ speaker }) => speaker !== null) }));
	const sizes = named.map(({ rows }) => rows.length).filter((size) => size >= LEAST_STATEMENTS);
	const size = sizes.length < 2 ? null : Math.min(...sizes);
	return { size, groups: named.map(({ group, rows }) => describe(group, rows, size, draws)) };
}

function describe(group: string, rows: readonly SourceRow[], size: number | null, draws: Draws): Diversity {
	const counts = countsOf(rows);
	const n = articlesOf(rows);
	const rarefied =
		size === null || rows.length < size ? null : { ...rarefy(counts, size), intervals: intervalsOf(rows, size, draws) };
	return {
		group,
		statements: rows.length,
		speakers: counts.length,
		plugIn: hill(counts),
		corrected: correctedHill(counts),
		shannon: shannon(counts),
		evenness: evenness(counts),
		simpson: simpson(counts),
		unbiasedSimpson: unbiasedSimpson(counts),
		hhi: hhi(counts),
		rarefied,
		n,
		support: supportOf(n)
	};
}
