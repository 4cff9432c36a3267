import { PLACES } from '#lib/lexicon/places.ts';
import { STATES } from '#lib/lexicon/states.ts';
import type { Mention } from './mention.ts';

/** An age, alone or with where from: "19", "40 of Brill". */
export function isAge(words: readonly string[]): boolean {
	return /^[1-9]\d$/.test(words[0] ?? '') && (words.length === 1 || /^(?:of|from)$/.test(words[1] ?? ''));
}

/** "Ben Arlow, 19,", "who lives next door": said of those who hold no office. */
export function isPrivate(words: readonly string[]): boolean {
	return (
		isAge(words) ||
		/^an? (?:\d+|[a-z]+)-year-old(?: (?:from|of|in|who)\b|$)/.test(words.join(' ')) ||
		/^who (?:now )?(?:lives?|lived|resides?|grew|watched|saw|survived|lost)\b/.test(words.join(' '))
	);
}

/** "Ana Lind, of Brill, Ohio,": news names a town with those who hold no office. */
export function isFromTown({ additions, complements }: Mention): boolean {
	const isTown = (preposition: string, town: readonly string[], state: readonly string[] | undefined) =>
		/^(?:of|from)$/.test(preposition) &&
		town.length > 0 &&
		town.length < 4 &&
		town.every((word) => /^\p{Lu}/u.test(word)) &&
		(/^(?:County|City|Township|Parish)$/.test(town.at(-1) ?? '') ||
			STATES.has((state?.join(' ') ?? '').replace(/\.$/, '')) ||
			PLACES.has(town.join(' ')));
	return (
		complements.some(({ preposition, words }) => isTown(preposition, words, additions[0])) ||
		additions.some(([preposition = '', ...town], at) => isTown(preposition, town, additions[at + 1]))
	);
}

const RUNS =
	/^who (?:(?:is|was|has been|had been|now|also) )*(?:running|ran|campaigning|challenging|seeking) (?:for (?:the |a |an )?(?:\S+ ){0,3}(?:senate|house|congress|president|presidency|governor|mayor|office|seat|nomination|council|parliament)\b|against \S|the (?:\S+ ){0,3}nomination)/i;

/** "who is running against the mayor": said of those who seek an office. */
export function isRunning(words: readonly string[]): boolean {
	return RUNS.test(words.join(' '));
}
