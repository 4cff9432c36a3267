import { type Stance, STANCES } from '#lib/lexicon/codes.ts';
import { STANCE_LABEL } from '#lib/lexicon/labels.ts';
import { supportOf } from '../compare/small-n.ts';
import { mulberry32 } from '../reliability/random.ts';
import { shuffled } from './shuffle.ts';
import type { Draws } from '../reliability/bootstrap.ts';
import { articleInterval, byArticle, DEFAULT_DRAWS } from './resample.ts';
import { articlesOf, type Figure, type SourceRow } from './row.ts';

/** Cues one cell must have before an index is reported (methods 3.4). */
export const LEAST_CUES = 20;

/** How an outlet introduces what one side says. */
export interface CueStance extends Figure {
	side: string;
	stances: Partial<Record<Stance, number>>;
	/** Each cue with how often it is used, most used first, then by name: what to show where no index is. */
	cues: { cue: string; stance: Stance; count: number }[];
}

function balance(rows: readonly SourceRow[]): number {
	return rows.reduce((sum, { stance }) => sum + (stance === 'endorse' ? 1 : stance === 'distance' ? -1 : 0), 0);
}

function listCues(rows: readonly SourceRow[]): CueStance['cues'] {
	const counts = new Map<string, CueStance['cues'][number]>();
	for (const { cue, stance } of rows) {
		if (cue === null || stance === null) continue;
		const key = `${cue}\n${stance}`;
		counts.set(key, { cue, stance, count: (counts.get(key)?.count ?? 0) + 1 });
	}
	return [...counts.values()].sort((a, b) => b.count - a.count || (a.cue < b.cue ? -1 : a.cue > b.cue ? 1 : 0));
}

/**
 * Cue-stance index of one side: (endorsing − distancing cues) / all cues, −1 to 1. Hand in the rows of one outlet.
 * Under 20 cues `value` is null and the support is a list; numerator, denominator and cues are there all the same.
 * Interval: cluster bootstrap of articles; none under five articles.
 */
export function cueStance(rows: readonly SourceRow[], side: string, draws = DEFAULT_DRAWS): CueStance {
	const counted = rows.filter((row) => row.side === side && row.stance !== null);
	const n = articlesOf(counted);
	const enough = counted.length >= LEAST_CUES;
	const stances: Partial<Record<Stance, number>> = {};
	for (const { stance } of counted) if (stance) stances[stance] = (stances[stance] ?? 0) + 1;
	const index = (sample: SourceRow[]) => balance(sample) / sample.length;
	return {
		side,
		value: enough ? index(counted) : null,
		numerator: balance(counted),
		denominator: counted.length,
		n,
		interval: enough ? articleInterval(counted, index, draws) : null,
		support: enough ? supportOf(n) : 'list',
		stances,
		cues: listCues(counted)
	};
}

/** How differently one outlet introduces two sides. */
export interface StanceContrast {
	/** The index of the first side less that of the second, −2 to 2; house style falls out. null under 20 cues of a side. */
	value: number | null;
	sides: [CueStance, CueStance];
	/** Two-sided, by dealing the sides to the cues at random; null where `value` is or under five articles. */
	p: number | null;
}

/**
 * Contrast of the cue-stance indices of two sides within one outlet (methods 3.4), tested by permutation of cues over
 * sides with (1 + hits) / (1 + draws). Cues of one article are dealt among its own, so that an article that distances
 * itself from all it quotes says nothing of the sides.
 */
export function stanceContrast(
	rows: readonly SourceRow[],
	[first, second]: readonly [string, string],
	draws = DEFAULT_DRAWS
): StanceContrast {
	const sides: [CueStance, CueStance] = [cueStance(rows, first, draws), cueStance(rows, second, draws)];
	const counted = rows.filter(({ side, stance }) => stance !== null && (side === first || side === second));
	const [a, b] = sides.map(({ value }) => value);
	if (a === null || b === null) return { value: null, sides, p: null };
	const enough = supportOf(articlesOf(counted)) !== 'list';
	return { value: a - b, sides, p: enough ? chanceOf(byArticle(counted), first, draws) : null };
}

/** How often a difference as large comes about when the sides are dealt at random within each article. */
function chanceOf(articles: readonly SourceRow[][], first: string, { draws, seed }: Draws): number {
	const random = mulberry32(seed);
	const marks = articles.map((mine) => mine.map((row) => ({ mine: row.side === first, stance: balance([row]) })));
	const difference = (dealt: readonly (readonly { mine: boolean; stance: number }[])[]) => {
		const sums = { mine: 0, theirs: 0, all: 0, count: 0 };
		for (const { mine, stance } of dealt.flat()) {
			sums[mine ? 'mine' : 'theirs'] += stance;
			sums.all++;
			sums.count += mine ? 1 : 0;
		}
		return Math.abs(sums.mine / sums.count - sums.theirs / (sums.all - sums.count));
	};
	const observed = difference(marks);
	let reached = 1;
	for (let draw = 0; draw < draws; draw++) {
		const dealt = marks.map((article) => {
			const stances = shuffled(
				article.map(({ stance }) => stance),
				random
			);
			return article.map(({ mine }, index) => ({ mine, stance: stances[index] }));
		});
		// A hair below, so that equal differences summed in another order count as equal.
		if (difference(dealt) >= observed - 1e-12) reached++;
	}
	return reached / (draws + 1);
}

/** The classes of cues and their names, for charts, which don't look into the lexicon. */
export { STANCE_LABEL, STANCES };
