import { NO_SIDE, type SourceType } from '#lib/lexicon/codes.ts';
import type { StoryContext } from '#lib/lexicon/gazetteer.ts';
import type { Speaker } from '../analysis.ts';
import { findKnown, knownFor } from './known.ts';
import type { Reading } from './reading.ts';

/** Types of those who act for a state or in it. */
const OF_A_STATE = new Set<SourceType>(['government', 'legislature', 'military', 'judiciary']);

/** The home of a text is named at least so many times as often as any other country. */
const TIMES = 2;

/**
 * Gives those who act for a state, and of whom nothing says which, the country the text is about: news names the country of
 * "the prosecutor" or "the finance ministry" only where another could be meant. Who is named gets it only where the text names
 * no other country, for a name must have one side in every report. Changes the speakers in place.
 * Known misses: a spokeswoman who speaks of nothing but another country.
 */
export function bringHome(reading: Reading, speakers: readonly Speaker[], context: StoryContext): void {
	if (!speakers.some(isHomeless)) return;
	const home = homeOf(reading, context);
	if (home === null) return;
	for (const speaker of speakers)
		if (isHomeless(speaker) && (home.only || speaker.identification !== 'named')) speaker.side = home.side;
}

function isHomeless({ side, type }: Speaker): boolean {
	return side === NO_SIDE && OF_A_STATE.has(type);
}

/** The country named twice as often as any other, by its name, its people or its seat, and whether it is the only one. */
function homeOf({ tokens }: Reading, context: StoryContext): { side: string; only: boolean } | null {
	const counts = new Map<string, number>();
	const words = tokens.map(({ text }) => text);
	for (const { known } of findKnown(words, knownFor(context))) {
		if (known.kind !== 'country' && known.kind !== 'people') continue;
		counts.set(known.side, (counts.get(known.side) ?? 0) + 1);
	}
	const [first, second] = [...counts].sort(([, one], [, other]) => other - one);
	return first && first[1] >= TIMES * (second?.[1] ?? 0) ? { side: first[0], only: second === undefined } : null;
}
