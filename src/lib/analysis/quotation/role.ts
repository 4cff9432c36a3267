import { NO_SIDE, type SourceType } from '#lib/lexicon/codes.ts';
import {
	ANONYMOUS_NOUNS,
	DOCUMENT_NOUNS,
	GENERIC_HEADS,
	ORGANISATION_ENDINGS,
	POSTED_HEADS,
	ROLES
} from '#lib/lexicon/roles.ts';
import { findKnown, type Known } from './known.ts';
import { splitCore, toSingular, type Mention, type Phrase } from './mention.ts';

/** Titles that belong to one country although they do not name it. */
const TITLES_OF_ONE_COUNTRY: [RegExp, string][] = [
	[/\bsecretary of (?:state(?! for)|defense|homeland security|commerce|the treasury|energy|labor)\b/, 'United States'],
	[/\bfirst minister of (?:scotland|wales)\b/, 'United Kingdom']
];

/** "(R-Ohio)", "D-N.Y.": party and state of a member of the US Congress. */
const OF_A_STATE = /[(,]\s?[RD]-\p{Lu}/u;

/** The last word of `words` that is a role or a document, singular; null where none is. "US officials" → "official". */
export function findHeadNoun(words: readonly string[]): string | null {
	for (let index = words.length - 1; index >= 0; index--) {
		const noun = toSingular(words[index] ?? '');
		const pair = `${toSingular(words[index - 1] ?? '')}-${noun}`;
		for (const form of [pair, noun, noun.split('-').at(-1) ?? noun]) {
			if (ROLES.has(form) || DOCUMENT_NOUNS.has(form) || ANONYMOUS_NOUNS.has(form)) return form;
		}
	}
	return null;
}

/** The phrases that say who a source is: its own role words, then what is added to them. */
function phrasesOf(mention: Mention, role: readonly string[]): Phrase[] {
	return [{ core: [...role], complements: mention.complements }, ...mention.additions.map(splitCore)];
}

/**
 * Type of a source by its role words (methods, source typing): an organisation before the head noun, the head noun, then
 * what is added. "spokesman for X" has the type of X; an ambassador to the UN is of a government.
 */
export function typeOf(mention: Mention, role: readonly string[], known: Map<string, Known>): SourceType {
	if (OF_A_STATE.test(mention.printed)) return 'legislature';
	for (const phrase of phrasesOf(mention, role)) {
		const type = typeOfPhrase(phrase, known);
		if (type) return type;
	}
	return mention.additions.some(isAge) ? 'citizen' : 'unclear';
}

/** "Ben Arlow, 19,": news gives the age of those who hold no office. */
function isAge(words: readonly string[]): boolean {
	return words.length === 1 && /^[1-9]\d$/.test(words[0] ?? '');
}

function typeOfPhrase(phrase: Phrase, known: Map<string, Known>): SourceType | null {
	const noun = findHeadNoun(phrase.core);
	const body = noun !== null && POSTED_HEADS.has(noun) ? null : findBody(phrase.core, known);
	if (body) return body.type;
	const own = (noun && ROLES.get(noun)) || null;
	const organisation = noun === null || GENERIC_HEADS.has(noun) ? organisationType(phrase, noun, known) : null;
	const type = organisation ?? own ?? organisationType(phrase, noun, known);
	return type === 'unclear' ? null : type;
}

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

/** "for North Korea" is a special envoy's subject, "for the Kremlin" is a spokesman's employer. */
function isOwn(preposition: string, head: string): boolean {
	if (preposition === 'of' || preposition === 'at' || preposition === 'from') return true;
	if (preposition === 'in') return !POSTED_HEADS.has(head);
	return preposition === 'for' && /^(?:spokes|lawyer|attorney|candidate|minister|ministry)/.test(head);
}

/** Side of the first known form; a country or people goes before a body ("Russian NATO envoy"). */
function firstSide(words: readonly string[], known: Map<string, Known>): string | null {
	const hits = findKnown(words, known).filter((hit) => hit.known.side !== NO_SIDE && hit.known.kind !== 'person');
	const country = hits.find((hit) => hit.known.kind !== 'body');
	return (country ?? hits[0])?.known.side ?? null;
}

function findBody(words: readonly string[], known: Map<string, Known>): Known | null {
	return findKnown(words, known).find((hit) => hit.known.kind === 'body')?.known ?? null;
}

/** Type of the organisation a generic head belongs to: "union president", "the hospital’s director", "head of Bank X". */
function organisationType(phrase: Phrase, noun: string | null, known: Map<string, Known>): SourceType | null {
	const before = phrase.core.filter((word) => toSingular(word) !== noun);
	const inCore = endingType(before) ?? nounType(before);
	if (inCore) return inCore;
	for (const { preposition, words } of phrase.complements) {
		if (!isOwn(preposition, noun ?? '')) continue;
		const type = findBody(words, known)?.type ?? endingType(words) ?? nounType(words);
		if (type) return type;
	}
	return null;
}

/** "Lowmarsh Harbour Office" → government. */
export function endingType(words: readonly string[]): SourceType | null {
	for (const word of [...words].reverse()) {
		const type = /^\p{Lu}/u.test(word) ? ORGANISATION_ENDINGS.get(word.replace(/'s?$/, '')) : undefined;
		if (type) return type;
	}
	return null;
}

/** Type of a plain noun for an organisation ("union", "company", "police"). */
function nounType(words: readonly string[]): SourceType | null {
	for (const word of [...words].reverse()) {
		const noun = toSingular(word);
		const type = GENERIC_HEADS.has(noun) ? undefined : ROLES.get(noun);
		if (type && type !== 'citizen' && type !== 'unclear') return type;
	}
	return null;
}
