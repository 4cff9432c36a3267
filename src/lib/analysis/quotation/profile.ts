import { NO_SIDE, type Identification, type SourceType } from '#lib/lexicon/codes.ts';
import { BODIES } from '#lib/lexicon/bodies.ts';
import { GOVERNED_PLACES } from '#lib/lexicon/governed-places.ts';
import { MONTHS, WEEKDAYS } from '#lib/lexicon/words.ts';
import { EMPTY_CONTEXT, type StoryContext } from '#lib/lexicon/gazetteer.ts';
import {
	ANONYMOUS_MARKERS,
	ANONYMOUS_NOUNS,
	BODY_NOUNS,
	COLLECTIVE_NOUNS,
	CROWD_NOUNS,
	DOCUMENT_NOUNS,
	GROUPS,
	STANDING,
	GOVERNMENT_NOUNS,
	OFFICIAL_HEADS,
	ORGANISATION_ENDINGS,
	PRONOUNS,
	RANK_WORDS,
	ROLES
} from '#lib/lexicon/roles.ts';
import { nameType } from './body-kind.ts';
import { findKnown, governmentOf, knownFor, toKey, type Known } from './known.ts';
import { isPlural, readMention, splitCore, toSingular, type Mention } from './mention.ts';
import { profileMany, profilePair } from './several.ts';
import { NOTHING, type Profile } from './source.ts';
import { findPerson } from './person.ts';
import { findHeadNoun } from './head-noun.ts';
import { NOBODY, typeOf, type Lookup } from './role.ts';
import { sideOf } from './role-side.ts';

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
		profileTold(mention, (part) => profileSource(part.join(' '), context, lookup)) ??
		profileMany(words, (whole) => profileSource(whole, context, lookup)) ??
		pairOf(mention, known, context, lookup) ??
		profilePerson(mention, known, lookup) ??
		profileRole(mention, known, lookup)
	);
}

/** The whole head is a form that the gazetteers or the story know. */
function profileKnown(mention: Mention, known: Map<string, Known>): Profile | null {
	const entry = known.get(toKey(mention.head.join(' '))) ?? placedBody(mention, known);
	if (!entry && GOVERNED_PLACES.has(mention.head.join(' ')))
		return { ...NOTHING, name: mention.head.join(' '), type: 'government', identification: 'metonym' };
	if (!entry) return null;
	const { name, side, type } = entry;
	// "Democrats" are many people, "the Democratic Party" and "the House of Representatives" are one body.
	const many =
		mention.head.length === 1 + Number(/^the$/i.test(mention.head[0] ?? '')) && isPlural(mention.head.at(-1) ?? '');
	const members = entry.kind === 'body' && type === 'legislature' && many;
	const identification = members ? 'collective' : entry.identification;
	// "Ostmarkers" are its people, "the Ostmarkers" in the mouth of diplomats its government.
	if (entry.kind === 'people' && isPlural(mention.head.at(-1) ?? ''))
		return { ...NOTHING, name, side, type: /^the /.test(mention.lower) ? 'government' : 'citizen', identification };
	return { ...NOTHING, name, side, type, identification, person: entry.kind === 'person' };
}

/** "the pressure group Open Ledger": a body by its name, of the type that its noun says where the name is not known. */
function profileTold(mention: Mention, read: (part: readonly string[]) => Profile): Profile | null {
	const { core } = mention;
	const at = core.findIndex(
		(word, index) => index > 0 && /^\p{Lu}/u.test(word) && /^\p{Ll}/u.test(core[index - 1] ?? '')
	);
	const noun = (core[at - 1] ?? '').toLowerCase();
	if (at < 2 || !BODY_NOUNS.has(noun) || !/^(?:the|an?|its|their)$/i.test(core[0] ?? '')) return null;
	if (!core.slice(at).every((word) => /^(?:\p{Lu}|\p{N}|of$|for$|and$|the$|&)/u.test(word)) || core.length - at > 6)
		return null;
	const [kind, named] = [read(core.slice(0, at)), read(core.slice(at))];
	if (kind.type === 'unclear' || kind.type === 'citizen') return null;
	const known = named.identification === 'named' && !named.person && BODY_NAMES.has(toKey(core.slice(at).join(' ')));
	return {
		...named,
		person: false,
		identification: 'named',
		name: core.slice(at).join(' '),
		type: known ? named.type : kind.type,
		role: null
	};
}

const BODY_NAMES = new Set(BODIES.flatMap(({ forms }) => forms.map(toKey)));

/** "the harbour authority in Brill": a known body and where it is. */
function placedBody(mention: Mention, known: Map<string, Known>): Known | null {
	const placed = mention.complements.every(({ preposition }) => /^(?:in|at|on|near)$/.test(preposition));
	const entry = placed ? known.get(toKey(mention.core.join(' '))) : undefined;
	return entry?.kind === 'body' ? entry : null;
}

/** Two sources in one, of the type that is said of both: "Ana and Jon Lind, parents of four". */
function pairOf(mention: Mention, known: Map<string, Known>, context: StoryContext, lookup: Lookup): Profile | null {
	const pair = profilePair(mention, (half) => readHalf(half, context, lookup));
	if (pair === null || pair.type !== 'unclear' || mention.additions.length === 0) return pair;
	const plural = isPlural(splitCore(mention.additions[0] ?? []).core.at(-1) ?? '');
	return plural ? { ...pair, type: typeOf({ ...mention, complements: [] }, [], known, lookup).type } : pair;
}

function readHalf(half: readonly string[], context: StoryContext, lookup: Lookup): Profile {
	const profile = profileSource(half.join(' '), context, lookup);
	return profile.person ? { ...profile, ...lookup(half) } : profile;
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
	const cause = profileCause(mention, lookup);
	if (cause) return cause;
	const role = findHeadNoun(core) ?? findHeadNoun(mention.head);
	const side = sideOf(mention, core, known);
	const { type, former, unowned } = typeOf(mention, core, known, lookup);
	const organisation = nameType(core);
	const identification = identify(mention, role, organisation, side !== NO_SIDE);
	// "people briefed on the talks": nothing says where they belong, unlike "people close to the mayor".
	const hidden = identification === 'anonymous' && (role === null || ANONYMOUS_NOUNS.has(role) || role === 'people');
	const isDocument = role !== null && organisation === null && DOCUMENT_NOUNS.has(role) && !ROLES.has(role);
	if (role === null && isNoSource(mention)) return { ...NOTHING, name: nameRole(mention, known, 'none', side) };
	const told = type === 'unclear' && identification === 'named' ? lookup(mention.head, true) : null;
	return {
		...NOTHING,
		name: nameRole(mention, known, identification, side),
		side,
		type: isDocument
			? 'document'
			: hidden
				? hiddenType(mention, core, known, lookup)
				: (organisation ?? told?.type ?? (isGroup(core.at(-1) ?? '', known) ? 'citizen' : type)),
		identification: isDocument ? 'document' : identification,
		former,
		...(unowned ? { unowned } : {}),
		role
	};
}

/** "Muslims", "a Muslim", "Ostmarkers": people of a faith, a descent or a country. */
function isGroup(word: string, known: Map<string, Known>): boolean {
	if (GROUPS.has(word) || GROUPS.has(`${word}s`)) return true;
	return /s$/.test(word) && known.get(word.slice(0, -1))?.kind === 'people';
}

const CAUSES =
	/^(?:The )?(?:\p{Lu}\p{L}+ )?(?:Citizens|Americans|Women|Men|Veterans|Vets|Physicians|Doctors|Nurses|Lawyers|Scientists|Students|Teachers|Parents|Workers|Mothers|Moms|Families|Democrats|Republicans|Conservatives|Progressives|Catholics|Christians|Evangelicals|Latinos|Jews|Muslims|Friends|Taxpayers|Neighbors|Neighbours|Farmers|Priests|Youth) (?:for|Against|against|United) (?:(?:a|the|an) )?\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)*$/u;

/** "Nurses for Brill": a group by its name, for a cause or, where the name is that of a candidate, a campaign. */
function profileCause({ head }: Mention, lookup: Lookup): Profile | null {
	const name = head.join(' ');
	if (!CAUSES.test(name)) return null;
	const campaign = lookup(head.slice(-1))?.type === 'legislature';
	return { ...NOTHING, name, type: campaign ? 'legislature' : 'ngo', identification: 'named' };
}

const ABSTRACT =
	/^(?:year|month|week|day|night|time|moment|decade|hour|season|election|primary|race|contest|fight|debate|rally|effort|plan|deal|policy|issue|problem|point|way|thing|part|place|case|number|amount|series|string|attack|event|economy|fact|idea|answer|question|response|reaction|criticism|support|chance|hope|fear|power|money|job|vote|turn|trip|tone|today|there|swing|outcome|success|loss|win|victory|defeat|move|push|call|bid|run|role|name|side|energy|end|start|rest|lot|bit|kind|sort|range|list|line|level|rate|price|cost|tax|energy|history|past|future|present|program|programme|project|service|system|process|practice|rule|law|right|test|trial|war|peace|crisis|danger|risk|threat|violence|crime|shooting|killing|death|life|birth|weather|storm|rain|fire|water|air|land|street|road|house|room|table|shirt|hat|phone|camera|microphone|car|plane|train|ship|boat|gathering|spree|meeting|hearing|convention|conference|summit|ceremony|gun|pistol|rifle|weapon|bomb|sequester|shutdown|deadline|ban|visit|race|recession|boom|poverty|wage|border|wall)s?$|(?:tion|sion|ment|ness|ity|ance|ence|ism|ship|hood)s?$/;

/** "the nomination said", a reading gone wrong: what can say nothing, by its head and its form; never a known noun. */
function isNoSource({ core, head }: Mention): boolean {
	const last = core.at(-1) ?? '';
	const lower = last.toLowerCase();
	if (WEEKDAYS.has(lower) || MONTHS.has(lower.replace('.', ''))) return true;
	return !head.some((word, at) => at > 0 && /^\p{Lu}/u.test(word)) && ABSTRACT.test(lower);
}

/** Where those belong who hide their names: "sources in the ministry", "people close to the mayor", "party insiders". */
function hiddenType(mention: Mention, core: string[], known: Map<string, Known>, lookup: Lookup): SourceType {
	const [first] = mention.complements;
	const near = first === undefined || /^(?:close|in|inside|within|at|near|around|from|of)$/.test(first.preposition);
	if (!near) return 'unclear';
	const complements = mention.complements.map((one) => ({
		...one,
		preposition: one.preposition === 'close' ? 'of' : 'for'
	}));
	const { type } = typeOf({ ...mention, complements, additions: [] }, [...core.slice(0, -1), 'staffer'], known, lookup);
	// "industry sources" speak for it, as its staff would not.
	return type === 'citizen' ? 'company' : type;
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
	// "the mayor’s lawyers, Ana Lind and Jon Reed".
	if (plural && /^\p{Lu}\S+ (?:\S+ ){0,3}and \p{Lu}/u.test(mention.additions[0]?.join(' ') ?? '')) return 'named';
	if (/^(?:team|camp)$/i.test(last) && isNamedBody(core, ofCountry)) return 'named';
	const only = core.length === 1 || (core.length === 2 && /^the$/i.test(core[0] ?? ''));
	if (only && CROWD_NOUNS.has(last.toLowerCase())) return 'collective';
	if (organisation !== null) return 'named';
	const indefinite = /^(?:an?|one|another)$/i.test(core[0] ?? '');
	if (role !== null && indefinite && OFFICIAL_HEADS.has(role)) return 'anonymous';
	if (GROUPS.has(last)) return 'collective';
	if (GROUPS.has(`${last}s`) && core.length > 1) return 'role';
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
