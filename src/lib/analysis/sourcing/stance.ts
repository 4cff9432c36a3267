import type { Stance } from '#lib/lexicon/codes.ts';
import { supportOf } from '../compare/small-n.ts';
import { articleInterval, DEFAULT_DRAWS } from './resample.ts';
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
