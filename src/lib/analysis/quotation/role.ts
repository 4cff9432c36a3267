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
import { toSingular, type Mention } from './mention.ts';

/** Titles that belong to one country although they do not name it. */
const TITLES_OF_ONE_COUNTRY: [RegExp, string][] = [
	[/\bsecretary of (?:state(?! for)|defense|homeland security|commerce|the treasury|energy|labor)\b/, 'United States'],
	[/\b(?:r|d)-(?:[a-z]+\.?[a-z]*\.?)(?:\s|$|\))/, 'United States'],
	[/\bfirst minister of (?:scotland|wales)\b/, 'United Kingdom']
];

/** The last word of `words` that is a role or a document, singular; null where none is. "US officials" → "official". */
export function findHeadNoun(words: readonly string[]): string | null {
	for (const word of [...words].reverse()) {
		const noun = toSingular(word);
		if (ROLES.has(noun) || DOCUMENT_NOUNS.has(noun) || ANONYMOUS_NOUNS.has(noun)) return noun;
		const part = noun.split('-').at(-1) ?? noun;
		if (part !== noun && (ROLES.has(part) || DOCUMENT_NOUNS.has(part))) return part;
	}
	return null;
}

/**
 * Type of a source by its role words (methods, source typing): an organisation before the head noun, the head noun, then
 * what is added. "spokesman for X" has the type of X; an ambassador to the UN is of a government.
 */
export function typeOf(mention: Mention, role: readonly string[], known: Map<string, Known>): SourceType {
	const noun = findHeadNoun(role);
	const posted = noun !== null && POSTED_HEADS.has(noun);
	const own =
		noun && !(GENERIC_HEADS.has(noun) && hasOrganisation(mention, role, noun, known)) ? ROLES.get(noun) : null;
	const body = posted ? null : findBody(role, known);
	if (body) return body.type;
	if (own) return own;
	const organisation = organisationType(mention, role, noun, known);
	if (organisation) return organisation;
	for (const addition of mention.additions) {
		const added = findBody(addition, known)?.type ?? ROLES.get(findHeadNoun(beforePreposition(addition)) ?? '');
		if (added) return added;
	}
	return (noun && ROLES.get(noun)) || 'unclear';
}

/** The side that the words name: country, people, seat or body before the preposition; after it only where it is theirs. */
export function sideOf(mention: Mention, role: readonly string[], known: Map<string, Known>): string {
	const inCore = firstSide(role, known);
	if (inCore) return inCore;
	for (const [pattern, side] of TITLES_OF_ONE_COUNTRY) if (pattern.test(mention.lower)) return side;
	const head = findHeadNoun(role) ?? '';
	for (const { preposition, words } of mention.complements) {
		if (!isOwn(preposition, head)) continue;
		const side = firstSide(words, known);
		if (side) return side;
	}
	for (const addition of mention.additions) {
		const cut = addition.findIndex((word, index) => index > 0 && /^(?:for|to|on|with|against|about)$/.test(word));
		const side = firstSide(
			cut < 0 || /^spokes/.test(addition[cut - 1] ?? '') ? addition : addition.slice(0, cut),
			known
		);
		if (side) return side;
	}
	return NO_SIDE;
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

function hasOrganisation(mention: Mention, role: readonly string[], noun: string, known: Map<string, Known>): boolean {
	return organisationType(mention, role, noun, known) !== null;
}

/** Type of the organisation a generic head belongs to: "union president", "the hospital’s director", "head of Bank X". */
function organisationType(
	mention: Mention,
	role: readonly string[],
	noun: string | null,
	known: Map<string, Known>
): SourceType | null {
	const before = role.filter((word) => toSingular(word) !== noun);
	const inCore = endingType(before) ?? nounType(before);
	if (inCore) return inCore;
	for (const { preposition, words } of mention.complements) {
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
		if (type && type !== 'citizen') return type;
	}
	return null;
}

function beforePreposition(words: readonly string[]): readonly string[] {
	const cut = words.findIndex((word, index) => index > 0 && /^(?:of|for|at|in|from|with|to|on|as)$/.test(word));
	return cut < 0 ? words : words.slice(0, cut);
}
