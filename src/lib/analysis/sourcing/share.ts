import type { SourceType } from '#lib/lexicon/codes.ts';
import { clusteredWilson } from '../compare/interval.ts';
import type { Interval } from '../compare/measure.ts';
import { supportOf } from '../compare/small-n.ts';
import type { Draws } from '../reliability/bootstrap.ts';
import { articleInterval, byArticle, DEFAULT_DRAWS } from './resample.ts';
import { articlesOf, countable, type Figure, type SourceRow, sumOf, type Unit } from './row.ts';

/** Types 1–5 of the codebook: government, legislature and party, military and police, courts, bodies of states. */
const OFFICIAL: readonly SourceType[] = ['government', 'legislature', 'military', 'judiciary', 'igo'];

function intervalOf(
	rows: readonly SourceRow[],
	counts: (row: SourceRow) => boolean,
	unit: Unit,
	draws: Draws
): Interval | null {
	if (supportOf(articlesOf(rows)) === 'list') return null;
	if (unit === 'statements') {
		return clusteredWilson(byArticle(rows).map((mine) => ({ hits: mine.filter(counts).length, rows: mine.length })));
	}
	return articleInterval(
		rows,
		(sample) => {
			const all = sumOf(sample, unit);
			return all === 0 ? null : sumOf(sample.filter(counts), unit) / all;
		},
		draws
	);
}

/**
 * Share of statements or words that count, 0–1, of all rows handed in.
 * The interval is Wilson's with the design effect of articles by statements, and a cluster bootstrap of articles by
 * words; none under five articles.
 */
export function shareOf(
	rows: readonly SourceRow[],
	counts: (row: SourceRow) => boolean,
	unit: Unit,
	draws = DEFAULT_DRAWS
): Figure {
	const counted = countable(rows, unit);
	const numerator = sumOf(counted.filter(counts), unit);
	const denominator = sumOf(counted, unit);
	const n = articlesOf(counted);
	return {
		value: denominator === 0 ? null : numerator / denominator,
		numerator,
		denominator,
		n,
		interval: denominator === 0 ? null : intervalOf(counted, counts, unit, draws),
		support: supportOf(n)
	};
}

/** Share of voice of one side: its statements or words of all (SoV). */
export function sideShare(rows: readonly SourceRow[], side: string, unit: Unit, draws = DEFAULT_DRAWS): Figure {
	return shareOf(rows, (row) => row.side === side, unit, draws);
}

/** Whether a row is by an official of any kind. */
export function isOfficial({ type }: Pick<SourceRow, 'type'>): boolean {
	return OFFICIAL.includes(type);
}

/** Official dominance: what government, legislature, military and police, courts and bodies of states say, of all. */
export function officialShare(rows: readonly SourceRow[], unit: Unit, draws = DEFAULT_DRAWS): Figure {
	return shareOf(rows, isOfficial, unit, draws);
}

/** What governments alone say, of all. */
export function governmentShare(rows: readonly SourceRow[], unit: Unit, draws = DEFAULT_DRAWS): Figure {
	return shareOf(rows, ({ type }) => type === 'government', unit, draws);
}
