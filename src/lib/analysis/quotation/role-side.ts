import { NO_SIDE } from '#lib/lexicon/codes.ts';
import { findKnown, type Known } from './known.ts';
import type { Mention, Phrase } from './mention.ts';
import { findHeadNoun } from './head-noun.ts';
import { phrasesOf } from './role-phrase.ts';
import { isOwn, OF_A_STATE } from './role.ts';

/** Titles that belong to one country although they do not name it. */
const TITLES_OF_ONE_COUNTRY: [RegExp, string][] = [
	[/\bsecretary of (?:state(?! for)|defense|homeland security|commerce|the treasury|energy|labor)\b/, 'United States'],
	[/\bfirst minister of (?:scotland|wales)\b/, 'United Kingdom']
];

/** The side that the words name: country, people, seat or body before the preposition; after it only where it is theirs. */
export function sideOf(mention: Mention, role: readonly string[], known: Map<string, Known>): string {
	for (const [index, phrase] of phrasesOf(mention, role).entries()) {
		const side = firstSide(phrase.core, known) ?? (index === 0 ? titleSide(mention) : null) ?? sideAfter(phrase, known);
		if (side) return side;
	}
	return NO_SIDE;
}

/** A title that belongs to one country although it does not name it. */
function titleSide(mention: Mention): string | null {
	if (OF_A_STATE.test(mention.printed)) return 'United States';
	return TITLES_OF_ONE_COUNTRY.find(([pattern]) => pattern.test(mention.lower))?.[1] ?? null;
}

function sideAfter(phrase: Phrase, known: Map<string, Known>): string | null {
	const head = findHeadNoun(phrase.core) ?? '';
	for (const { preposition, words } of phrase.complements) {
		const side = isOwn(preposition, head) ? firstSide(words, known) : null;
		if (side) return side;
	}
	return null;
}

/** Side of the first known form; a country or people goes before a body ("Russian NATO envoy"). */
function firstSide(words: readonly string[], known: Map<string, Known>): string | null {
	const hits = findKnown(words, known).filter((hit) => hit.known.side !== NO_SIDE && hit.known.kind !== 'person');
	const country = hits.find((hit) => hit.known.kind !== 'body');
	return (country ?? hits[0])?.known.side ?? null;
}
