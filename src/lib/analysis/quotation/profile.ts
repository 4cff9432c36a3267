import { NO_SIDE, type Identification, type SourceType } from '#lib/lexicon/codes.ts';
import { EMPTY_CONTEXT, type StoryContext } from '#lib/lexicon/gazetteer.ts';
import {
	ANONYMOUS_MARKERS,
	ANONYMOUS_NOUNS,
	BODY_NOUNS,
	COLLECTIVE_NOUNS,
	CROWD_NOUNS,
	DOCUMENT_NOUNS,
	STANDING,
	GOVERNMENT_NOUNS,
	OFFICIAL_HEADS,
	ORGANISATION_ENDINGS,
	PRONOUNS,
	RANK_WORDS,
	ROLES
} from '#lib/lexicon/roles.ts';
import { findKnown, governmentOf, knownFor, toKey, type Known } from './known.ts';
import { isPlural, readMention, toSingular, type Mention } from './mention.ts';
import { findPerson } from './person.ts';
import { endingType, findHeadNoun, NOBODY, sideOf, typeOf, type Lookup } from './role.ts';

/** Who a source is, as far as its own words and the story say. */
export interface Profile {
	/** Canonical name: "Jung Pak", "Government of North Korea", "Kremlin", "unnamed US officials". */
	name: string;
	/** A side of the codebook, or `NO_SIDE` where the words name none. */
	side: string;
	type: SourceType;
	identification: Identification;
	/** The words name one person. */
	person: boolean;
	/** The role that gave the type is a former one, or guessed from an age. */
	former: boolean;
	/** Head noun of the role, singular ("spokesperson"); null where none is given. */
	role: string | null;
}

/**
 * Profile of a source by the words that name it, the story's own actors first, then the gazetteers, then the head noun of
 * the role (methods, source typing). A pronoun or an empty string has identification "none". Never throws.
 * Known misses: sides of people whom neither the words nor the story place; capitals that are also surnames.
 */
export function profileSource(words: string, context: StoryContext = EMPTY_CONTEXT, lookup: Lookup = NOBODY): Profile {
	const known = knownFor(context);
	const mention = readMention(words);
	const first = mention.head[0];
	if (first === undefined || (mention.head.length === 1 && PRONOUNS.has(first.toLowerCase()))) {
		return { ...NOTHING, name: words.trim() };
	}
	return (
		profileKnown(mention, known) ??
		profileMany(words, context, lookup) ??
		profilePair(mention, context, lookup) ??
		profilePerson(mention, known, lookup) ??
		profileRole(mention, known, lookup)
	);
}

const NOTHING: Profile = {
	name: '',
	side: NO_SIDE,
	type: 'unclear',
	identification: 'none',
	person: false,
	former: false,
	role: null
};

/** The whole head is a form that the gazetteers or the story know. */
function profileKnown(mention: Mention, known: Map<string, Known>): Profile | null {
	const entry = known.get(toKey(mention.head.join(' '))) ?? placedBody(mention, known);
	if (!entry) return null;
	const { name, side, type } = entry;
	// "Democrats" are many people, "the Democratic Party" is one body.
	const members = entry.kind === 'body' && type === 'legislature' && isPlural(mention.head.at(-1) ?? '');
	const identification = members ? 'collective' : entry.identification;
	return { ...NOTHING, name, side, type, identification, person: entry.kind === 'person' };
}

/** "the harbour authority in Brill": a known body and where it is. */
function placedBody(mention: Mention, known: Map<string, Known>): Known | null {
	const placed = mention.complements.every(({ preposition }) => /^(?:in|at|on|near)$/.test(preposition));
	const entry = placed ? known.get(toKey(mention.core.join(' '))) : undefined;
	return entry?.kind === 'body' ? entry : null;
}

/** "Russia and North Korea": two sources in one, joint where their sides differ. */
function profilePair(mention: Mention, context: StoryContext, lookup: Lookup): Profile | null {
	const at = mention.head.indexOf('and');
	if (at < 1 || at === mention.head.length - 1) return null;
	const halves = [mention.head.slice(0, at), mention.head.slice(at + 1)].map((half) => {
		const profile = profileSource(half.join(' '), context, lookup);
		return profile.person ? { ...profile, ...lookup(half) } : profile;
	});
	const [one, two] = halves;
	if (!one || !two || !halves.every((half) => half.identification === 'metonym' || half.person)) return null;
	return {
		...NOTHING,
		name: one.identification === 'metonym' ? `${one.side} and ${two.side}` : `${one.name} and ${two.name}`,
		side:
			one.side === two.side ? one.side : one.side === NO_SIDE ? two.side : two.side === NO_SIDE ? one.side : 'joint',
		type: one.type === two.type ? one.type : 'unclear',
		identification: one.identification === two.identification ? (one.person ? 'named' : 'metonym') : one.identification,
		role: one.role
	};
}

const SHARE =
	/^(?:an? |the |about |nearly |more than |some )*(?:(?:small|large|growing|slim|vast|overwhelming|big) )?(?:majority|minority|number|group|handful|plurality|half|third|quarter|dozens|hundreds|thousands|most|many|some|several|few|both|all|none|members?|percent|per cent|(?:\p{N}|\p{L})+ (?:percent|per cent)) of (?:the |those |these )?(?=\p{Ll}+)/iu;

/** "a majority of voters", "some of the officials": several of those named after "of"; "40 percent": those asked. */
function profileMany(words: string, context: StoryContext, lookup: Lookup): Profile | null {
	const many = SHARE.exec(words.trim());
	if (many) {
		const whole = profileSource(words.trim().slice(many[0].length), context, lookup);
		if (whole.identification === 'collective') return { ...whole, name: words.trim() };
	}
	if (!/^(?:\p{L}+|\p{N}[\p{N}.,]*) ?(?:percent|per cent|%)$/iu.test(words.trim())) return null;
	return { ...NOTHING, name: words.trim(), type: 'citizen', identification: 'collective' };
}

function profilePerson(mention: Mention, known: Map<string, Known>, lookup: Lookup): Profile | null {
	const found = findPerson(mention, known);
	if (!found) return null;
	const person = { ...NOTHING, name: found.name, identification: 'named', person: true } as const;
	const role = findHeadNoun(found.role);
	if (found.known) return { ...person, role, side: found.known.side, type: found.known.type };
	const side = sideOf(mention, found.role, known);
	return { ...person, role, side, ...typeOf(mention, found.role, known, lookup) };
}

function profileRole(mention: Mention, known: Map<string, Known>, lookup: Lookup): Profile {
	const { core } = mention;
	const role = findHeadNoun(core) ?? findHeadNoun(mention.head);
	const side = sideOf(mention, core, known);
	const { type, former } = typeOf(mention, core, known, lookup);
	const organisation = endingType(core.slice(-1));
	const identification = identify(mention, role, organisation, side !== NO_SIDE);
	// "people briefed on the talks": nothing says where they belong.
	const hidden = identification === 'anonymous' && type === 'citizen' && /^(?:people|person)$/.test(role ?? '');
	const isDocument = role !== null && organisation === null && DOCUMENT_NOUNS.has(role) && !ROLES.has(role);
	return {
		...NOTHING,
		name: nameRole(mention, known, identification, side),
		side,
		type: isDocument ? 'document' : hidden ? 'unclear' : (organisation ?? type),
		identification: isDocument ? 'document' : identification,
		former,
		role
	};
}

/** "the Lind campaign" and "Ostmark’s foreign ministry" are named, "Mr Lind’s company" is only said what it is. */
function isNamedBody(core: readonly string[], ofCountry: boolean): boolean {
	const isOffice = core.length > 2 && OFFICES.has(core.at(-1)?.toLowerCase() ?? '');
	const owner = core.findLastIndex((word) => /'s?$/.test(word));
	const before = core.slice(owner + 1, -1);
	return (
		ofCountry ||
		isOffice ||
		before.some((word) => /^\p{Lu}/u.test(word) && !/^(?:The|An?|One|His|Her|Its|Their|Our|My)$/.test(word))
	);
}

/** Offices of which a place has one: "the finance ministry" is its name. */
const OFFICES = new Set(['ministry', 'department', 'authority', 'parliament', 'council', 'presidency']);

/** How the words make a source known, where they name no person (docs/codebook-sources.md, identification). */
function identify(
	mention: Mention,
	role: string | null,
	organisation: SourceType | null,
	ofCountry: boolean
): Identification {
	const { core, lower } = mention;
	const last = core.at(-1) ?? '';
	const plural = isPlural(last);
	if (ANONYMOUS_MARKERS.some((marker) => lower.includes(marker))) return 'anonymous';
	if (role !== null && ANONYMOUS_NOUNS.has(role)) return 'anonymous';
	if (ANONYMOUS_NOUNS.has(toSingular(last))) return 'anonymous';
	const only = core.length === 1 || (core.length === 2 && /^the$/i.test(core[0] ?? ''));
	if (only && CROWD_NOUNS.has(last.toLowerCase())) return 'collective';
	if (organisation !== null) return 'named';
	const indefinite = /^(?:an?|one|another)$/i.test(core[0] ?? '');
	if (role !== null && indefinite && OFFICIAL_HEADS.has(role)) return 'anonymous';
	if (CROWD_NOUNS.has(last.toLowerCase()) || (COLLECTIVE_NOUNS.has(last.toLowerCase()) && isPlural(last)))
		return 'collective';
	if (BODY_NOUNS.has(toSingular(last)) && !plural)
		return !indefinite && isNamedBody(core, ofCountry) ? 'named' : 'role';
	if (STANDING.has(last.toLowerCase()) || plural || /^(?:\p{N}+|percent|per cent)$/u.test(last)) return 'collective';
	if (role === null && !RANK_WORDS.has(last.toLowerCase())) return /^\p{Lu}/u.test(last) ? 'named' : 'role';
	return 'role';
}

/** A name that is the same wherever the same source is meant, as far as words alone can say. */
function nameRole(mention: Mention, known: Map<string, Known>, identification: Identification, side: string): string {
	const words = mention.head.filter((word, index) => index > 0 || !/^(?:the|an?)$/i.test(word));
	const lastWord = (mention.core.at(-1) ?? '').toLowerCase();
	const country = findKnown(mention.core, known).find((hit) => hit.known.side === side && hit.known.kind !== 'body');
	if (country && GOVERNMENT_NOUNS.has(lastWord) && mention.core.length <= country.last + 1) return governmentOf(side);
	if (country && isOffice(mention.core.at(-1) ?? '')) {
		const office = mention.core.slice(country.last).map(toTitle).join(' ');
		return `${adjectiveOf(side, known)} ${office}`;
	}
	const plain = words.map((word) => (country && toKey(word) === 'American' ? 'US' : word)).join(' ');
	const head = findHeadNoun(mention.core);
	const hidden = identification === 'anonymous' || identification === 'collective';
	if (!hidden || !head || !OFFICIAL_HEADS.has(head))
		return words.length < mention.head.length
			? plain
			: plain.replace(/^(?:\p{Lu})(?=\p{Ll}+(?: |$))/u, lowerFirst(words[0] ?? ''));
	const kept = mention.core.filter((word) => !RANK_WORDS.has(word.toLowerCase()));
	return ['unnamed', ...kept.map(toCanonical)].join(' ');
}

/** The word that opens a sentence keeps its capital only where it is a name. */
function lowerFirst(word: string): (letter: string) => string {
	const noun = toSingular(word);
	const lower = word.toLowerCase();
	const plain = ROLES.has(noun) || DOCUMENT_NOUNS.has(noun) || RANK_WORDS.has(lower) || COLLECTIVE_NOUNS.has(lower);
	return (letter) => (plain ? letter.toLowerCase() : letter);
}

/** "U.S.", "American" → "US"; a possessive ending is dropped; plain nouns are lower case. */
function toCanonical(word: string): string {
	const bare = toKey(word);
	if (bare === 'US' || bare === 'American' || bare === 'USA') return 'US';
	return ROLES.has(toSingular(bare)) ? bare.toLowerCase() : bare;
}

function isOffice(word: string): boolean {
	return (
		/^(?:ministry|department|agency|office|embassy|presidency)$/i.test(word) ||
		(ORGANISATION_ENDINGS.get(word) === 'government' && word !== 'Government')
	);
}

function toTitle(word: string): string {
	return /^(?:of|for|and|the)$/.test(word) ? word : word.charAt(0).toUpperCase() + word.slice(1);
}

/** "North Korea" → "North Korean". */
function adjectiveOf(side: string, known: Map<string, Known>): string {
	if (side === 'United States') return 'US';
	for (const entry of known.values()) if (entry.kind === 'people' && entry.side === side) return entry.name;
	return side;
}
