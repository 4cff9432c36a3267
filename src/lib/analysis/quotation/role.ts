import type { SourceType } from '#lib/lexicon/codes.ts';
import { GENERIC_HEADS, POSTED_HEADS, ROLES } from '#lib/lexicon/roles.ts';
import {
	EMPLOYED,
	FIXED_HEADS,
	FORMER_WORDS,
	LOOSE_TIES,
	OUTSIDE_HEADS,
	OWNED_HEADS,
	PARTY_MEMBERS,
	SERVING_HEADS
} from '#lib/lexicon/role-words.ts';
import { PLACES } from '#lib/lexicon/places.ts';
import { STATES } from '#lib/lexicon/states.ts';
import { endingType, nounType } from './body-kind.ts';
import { findHeadNoun } from './head-noun.ts';
import { findKnown, type Known } from './known.ts';
import { toSingular, type Mention, type Phrase } from './mention.ts';
import { isMinister, isOfBody, isOfFirm, phrasesOf } from './role-phrase.ts';
import { isAge, isFromTown, isPrivate, isRunning } from './private-person.ts';

/** "(R-Ohio)", "D-N.Y.": party and state of a member of the US Congress. */
export const OF_A_STATE =
	/[(,]\s?(?:[RDI](?:-|\.?,\s|\.-)\p{Lu}|(?:Democrat|Republican)(?: of| from|-|,)|\p{Lu}\p{L}+ (?:Democrat|Republican)\b|[RD]\))/u;

/** Offices whose holders are given a party as members of Congress are. */
const OTHER_OFFICE =
	/\b(?:gov|governor|mayor|attorney general|secretary|treasurer|commissioner|sheriff|comptroller|president)\b/i;

/** What a role's words say: the type, "unclear" where they say none, and whether it is a former or only a guessed one. */
export interface RoleType {
	type: SourceType;
	former: boolean;
	/** A head that belongs to somebody, without a word of whom: "a spokeswoman", "the director". */
	unowned?: boolean;
	/** A trade or a post in business, without a word of where: "a sales manager". */
	trade?: boolean;
}

/**
 * Type and side of a person or body that words name ("Lind", in "a Lind spokesman"); null where they name none known.
 * `bodies`: only bodies are meant ("president of Keep Brill Dry").
 */
export type Lookup = (words: readonly string[], bodies?: boolean) => { type: SourceType; side: string } | null;

/** Knows nobody. */
export const NOBODY: Lookup = () => null;

interface Reader {
	known: Map<string, Known>;
	lookup: Lookup;
}

/**
 * Type of a source by its role words (methods, source typing): an organisation before the head noun, the head noun, then
 * what is added; a present role before a former one. "spokesman for X" has the type of X; an ambassador to the UN is of a
 * government.
 */
export function typeOf(
	mention: Mention,
	role: readonly string[],
	known: Map<string, Known>,
	lookup: Lookup = NOBODY
): RoleType {
	if (OF_A_STATE.test(mention.printed) && !OTHER_OFFICE.test(mention.printed))
		return { type: 'legislature', former: /\b(?:former|ex)\b/i.test(role.join(' ')) };
	let former: SourceType | null = null;
	let member: SourceType | null = null;
	let unowned: SourceType | null = null;
	let tie: SourceType | null = null;
	for (const phrase of phrasesOf(mention, role)) {
		const type = typeOfPhrase(phrase, { known, lookup });
		const noun = findHeadNoun(phrase.core);
		if (type === null) continue;
		if (isFormer(phrase)) former ??= isPassingBy(mention, phrase, type) ? 'citizen' : type;
		else if (noun !== null && LOOSE_TIES.has(noun)) tie ??= type;
		else if (noun !== null && PARTY_MEMBERS.has(noun)) member ??= type;
		else if (isUnowned(phrase, noun, { known, lookup })) unowned ??= type;
		else if (isPassingBy(mention, phrase, type)) return { type: 'citizen', former: false };
		else return { type, former: false, ...(isTrade(phrase, type) ? { trade: true } : {}) };
	}
	if (unowned && !former) return { type: unowned, former: true, unowned: true };
	// "the former governor, a Democrat": a party is no office.
	if (former) return { type: former, former: true };
	if (tie) return { type: tie, former: false };
	if (member) return { type: member, former: false };
	if (mention.additions.some(isRunning)) return { type: 'legislature', former: false };
	// A guess, which any office goes before, a former one too.
	if (mention.additions.some(isPrivate) || isFromTown(mention)) return { type: 'citizen', former: true };
	// "the Klaxon’s Ana Lind": who has a person and is no place or person is most often an outlet.
	return isOwnedByName(role, { known, lookup }) ? { type: 'media', former: true } : { type: 'unclear', former: false };
}

/** "the Brill Klaxon’s": a name that owns, of no place, no country and nobody known. */
function isOwnedByName(role: readonly string[], { known, lookup }: Reader): boolean {
	const owner = role.filter((word) => !/^the$/i.test(word));
	const name = owner.map((word) => word.replace(/'s?$/, '')).join(' ');
	if (!/'s?$/.test(owner.at(-1) ?? '') || !owner.every((word) => /^\p{Lu}/u.test(word))) return false;
	return findKnown(owner, known).length === 0 && !PLACES.has(name) && !STATES.has(name) && lookup(owner) === null;
}

function isFormer({ core }: Phrase): boolean {
	return core.some((word) => FORMER_WORDS.has(word.toLowerCase()) || /^ex-/i.test(word));
}

/** "a spokeswoman", "the CEO": of what, the words don't say. */
function isUnowned(phrase: Phrase, noun: string | null, reader: Reader): boolean {
	if (noun === null || !OWNED_HEADS.has(noun)) return false;
	return (
		findBody(phrase.core, reader.known) === null &&
		masterType(phrase, noun, reader) === null &&
		organisationType(phrase, noun, reader) === null
	);
}

/** "Ben Arlow, 19, an engineer": who is met by chance has an age, and a trade without a firm. */
function isPassingBy(mention: Mention, { core, complements }: Phrase, type: SourceType): boolean {
	const member = type === 'ngo' && core.some((word) => toSingular(word) === 'member');
	if (member) return mention.additions.some(isAge);
	return isTrade({ core, complements }, type) && mention.additions.some(isAge);
}

function isTrade({ core, complements }: Phrase, type: SourceType): boolean {
	if (type !== 'company' && type !== 'expert') return false;
	return ![...core, ...complements.flatMap(({ words }) => words)].some((word) => /^\p{Lu}/u.test(word));
}

function typeOfPhrase(phrase: Phrase, reader: Reader): SourceType | null {
	const noun = findHeadNoun(phrase.core);
	const type = typeOfHead(phrase, noun, reader);
	return type === 'company' && EMPLOYED.has(noun ?? '') ? 'citizen' : type;
}

function typeOfHead(phrase: Phrase, noun: string | null, reader: Reader): SourceType | null {
	if (noun !== null && isFixed(noun)) return fixedType(phrase, noun);
	if (noun !== null && isMinister(phrase, noun)) return 'government';
	const master = noun !== null && SERVING_HEADS.has(noun) ? masterType(phrase, noun, reader) : null;
	if (master) return master;
	const body = noun !== null && POSTED_HEADS.has(noun) ? null : findBody(phrase.core, reader.known);
	if (body) return body.type;
	const own = isOfFirm(phrase, noun) ? 'company' : (noun && ROLES.get(noun)) || null;
	const generic = noun === null || GENERIC_HEADS.has(noun) || own === 'unclear';
	const type =
		(generic ? organisationType(phrase, noun, reader) : null) ?? (isOfBody(phrase, noun, reader.known) ? null : own);
	return type && type !== 'unclear' ? type : organisationType(phrase, noun, reader);
}

/** Private people keep their type whatever is named with them, except those who work for it. */
function isFixed(noun: string): boolean {
	// "The bank’s general counsel" is a counsel.
	const last = noun.slice(noun.lastIndexOf('-') + 1);
	return FIXED_HEADS.has(noun) || FIXED_HEADS.has(last) || (ROLES.get(noun) === 'citizen' && !EMPLOYED.has(noun));
}

/** A head that keeps its type; an outside adviser who works for a campaign is of the campaign. */
function fixedType({ core, complements }: Phrase, noun: string): SourceType | null {
	const campaign = (words: readonly string[]) => words.some((word) => /^campaigns?$/i.test(word.replace(/'s?$/, '')));
	if (OUTSIDE_HEADS.has(noun) && (campaign(core) || complements.some(({ words }) => campaign(words))))
		return 'legislature';
	const type = ROLES.get(noun) ?? null;
	return type === 'unclear' ? null : type;
}

/** Type of whom somebody serves: the nearest body, kind of body or person before the head, else the one after "for". */
function masterType(phrase: Phrase, noun: string, reader: Reader): SourceType | null {
	const before = beforeHead(phrase.core, noun);
	if (before.some((word) => /^campaign$/i.test(word))) return 'legislature';
	const own =
		ownerType(before, reader) ??
		findBody(before, reader.known)?.type ??
		endingType(before) ??
		nounType(before) ??
		personType(before, reader);
	if (own) return own;
	const served = phrase.complements.filter(({ preposition }) =>
		/^(?:for|to|of|with|at|in|from|close)$/.test(preposition)
	);
	// "director of the security programme at the Brill Institute": a body by its name before a plain noun.
	const body = served.map(({ words }) => findBody(words, reader.known)).find((found) => found !== null);
	if (body) return body.type;
	for (const { words } of served) {
		const type = bodyType(words, reader) ?? personType(words, reader) ?? ownType(words);
		if (type) return type;
	}
	return null;
}

/** "Lind’s state director" serves Lind, not the state: a person who owns the rest of the words. */
function ownerType(before: readonly string[], reader: Reader): SourceType | null {
	const at = before.findLastIndex((word) => /'s?$/.test(word));
	if (at < 0 || at === before.length - 1 || !/^\p{Lu}/u.test(before[at] ?? '')) return null;
	return findKnown(before, reader.known).length > 0 ? null : personType(before.slice(0, at + 1), reader);
}

/** "spokesman for the vice-president": the type of the head alone. */
function ownType(words: readonly string[]): SourceType | null {
	const type = ROLES.get(findHeadNoun(words) ?? '') ?? 'unclear';
	return type === 'unclear' || type === 'citizen' ? null : type;
}

function beforeHead(core: readonly string[], noun: string | null): readonly string[] {
	const at = core.findLastIndex((word) => noun !== null && noun.endsWith(toSingular(word)));
	if (at < 0) return core;
	const [first, second] = noun?.split('-') ?? [];
	return core.slice(0, second !== undefined && toSingular(core[at - 1] ?? '') === first ? at - 1 : at);
}

/** The person among capitalised words, longest run first: "Ostmark Governor Ida Lind". */
function personType(words: readonly string[], { lookup }: Reader): SourceType | null {
	const found = lookup(words);
	return found && found.type !== 'unclear' ? found.type : null;
}

function bodyType(words: readonly string[], { known, lookup }: Reader): SourceType | null {
	const place = findKnown(words, known)[0];
	const whole = place?.first === 0 && place.last === words.length ? place.known : null;
	return (
		findBody(words, known)?.type ??
		endingType(words) ??
		nounType(words) ??
		(whole?.kind === 'country' ? 'government' : null) ??
		lookup(words, true)?.type ??
		null
	);
}

/** "for North Korea" is a special envoy's subject, "for the Kremlin" is a spokesman's employer. */
export function isOwn(preposition: string, head: string): boolean {
	if (preposition === 'of' || preposition === 'at' || preposition === 'from') return true;
	if (preposition === 'in') return !POSTED_HEADS.has(head);
	return preposition === 'for' && /^(?:spokes|lawyer|attorney|candidate|minister|ministry)/.test(head);
}

function findBody(words: readonly string[], known: Map<string, Known>): Known | null {
	return findKnown(words, known).find((hit) => hit.known.kind === 'body')?.known ?? null;
}

/** Type of the organisation a generic head belongs to: "union president", "the hospital’s director", "head of Bank X". */
function organisationType(phrase: Phrase, noun: string | null, reader: Reader): SourceType | null {
	const before = noun === null ? phrase.core : beforeHead(phrase.core, noun);
	const inCore = endingType(before) ?? nounType(before);
	if (inCore) return inCore;
	// "Ana Lind of Brill County" lives there.
	const own = phrase.complements.filter(
		({ preposition, words }) =>
			(isOwn(preposition, noun ?? '') || (noun === null && preposition === 'with')) &&
			(noun !== null || !/^(?:County|City|Township|Parish)$/.test(words.at(-1) ?? ''))
	);
	// "director of the security programme at the Brill Institute": a body by its name before a plain noun.
	const known = own.map(({ words }) => findBody(words, reader.known)).find((body) => body !== null);
	if (known) return known.type;
	for (const { words } of own) {
		const type = bodyType(words, reader);
		if (type) return type;
	}
	if (noun === 'partner' && own.some(({ words }) => /^\p{Lu}/u.test(words[0] ?? ''))) return 'company';
	// "LDP members", where the text says what the letters stand for.
	return noun === null ? null : (reader.lookup(before, true)?.type ?? null);
}
