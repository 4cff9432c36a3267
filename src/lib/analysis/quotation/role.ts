import { NO_SIDE, type SourceType } from '#lib/lexicon/codes.ts';
import {
	ANONYMOUS_NOUNS,
	DOCUMENT_NOUNS,
	GENERIC_HEADS,
	ORGANISATION_ENDINGS,
	POSTED_HEADS,
	ROLES
} from '#lib/lexicon/roles.ts';
import {
	FIXED_HEADS,
	FORMER_WORDS,
	MODIFIERS,
	OUTSIDE_HEADS,
	ROLE_VERBS,
	SERVING_HEADS
} from '#lib/lexicon/role-words.ts';
import { findKnown, type Known } from './known.ts';
import { splitCore, toSingular, type Mention, type Phrase } from './mention.ts';

/** Titles that belong to one country although they do not name it. */
const TITLES_OF_ONE_COUNTRY: [RegExp, string][] = [
	[/\bsecretary of (?:state(?! for)|defense|homeland security|commerce|the treasury|energy|labor)\b/, 'United States'],
	[/\bfirst minister of (?:scotland|wales)\b/, 'United Kingdom']
];

/** "(R-Ohio)", "D-N.Y.": party and state of a member of the US Congress. */
const OF_A_STATE =
	/[(,]\s?(?:[RDI](?:-|\.?,\s|\.-)\p{Lu}|(?:Democrat|Republican)(?: of| from|-|,)|\p{Lu}\p{L}+ (?:Democrat|Republican)\b|[RD]\))/u;

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

/** What a role's words say: the type, "unclear" where they say none, and whether it is a former or only a guessed one. */
export interface RoleType {
	type: SourceType;
	former: boolean;
}

/** Type and side of a person or body that words name ("Lind", in "a Lind spokesman"); null where they name none known. */
export type Lookup = (words: readonly string[]) => { type: SourceType; side: string } | null;

/** Knows nobody. */
export const NOBODY: Lookup = () => null;

interface Reader {
	known: Map<string, Known>;
	lookup: Lookup;
}

/** The phrases that say who a source is: its own role words, then what is added to them; two joined roles are two. */
function phrasesOf(mention: Mention, role: readonly string[]): Phrase[] {
	const own = { core: [...role], complements: mention.complements };
	return [own, ...mention.additions.filter(saysRole).map(splitCore)].flatMap(splitJoined);
}

/** A relative clause says a role only by some verbs: "who heads the union", never "who met the minister". */
function saysRole(words: readonly string[]): boolean {
	const [first = '', verb = '', next = ''] = words;
	if (!/^(?:who|whom|whose|which|that)\b/i.test(first)) return true;
	if (!/^(?:who|which|that)$/i.test(first)) return false;
	if (/^(?:is|was|became|remains)$/.test(verb)) return /^(?:an?|the|also|now|his|her|\p{Lu}.*)$/u.test(next);
	return ROLE_VERBS.has(/^(?:now|also|previously|once|has|had|currently)$/.test(verb) ? next : verb);
}

/** "the professor and former judge": two phrases, the complements with the second. */
function splitJoined(phrase: Phrase): Phrase[] {
	const at = phrase.core.indexOf('and');
	if (at < 1) return [phrase];
	const [one, other] = [phrase.core.slice(0, at), phrase.core.slice(at + 1)];
	if (findHeadNoun(one.slice(-1)) === null || findHeadNoun(other) === null) return [phrase];
	return [
		{ core: one, complements: phrase.complements },
		{ core: other, complements: phrase.complements }
	];
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
	if (OF_A_STATE.test(mention.printed) && !/\b(?:Gov|Governor|Mayor)\b/.test(mention.printed))
		return { type: 'legislature', former: /\b(?:former|ex)\b/i.test(role.join(' ')) };
	let former: SourceType | null = null;
	for (const phrase of phrasesOf(mention, role)) {
		const type = typeOfPhrase(phrase, { known, lookup });
		if (type && !isFormer(phrase)) return { type, former: false };
		former ??= type;
	}
	if (former) return { type: former, former: true };
	// A guess, which any office goes before, a former one too.
	return mention.additions.some(isPrivate) ? { type: 'citizen', former: true } : { type: 'unclear', former: false };
}

function isFormer({ core }: Phrase): boolean {
	return core.some((word) => FORMER_WORDS.has(word.toLowerCase()) || /^ex-/i.test(word));
}

/** "Ben Arlow, 19,", "who lives next door": said of those who hold no office. */
function isPrivate(words: readonly string[]): boolean {
	return (
		(words.length === 1 && /^[1-9]\d$/.test(words[0] ?? '')) ||
		/^who (?:now )?(?:lives?|lived|resides?|grew|watched|saw|survived|lost)\b/.test(words.join(' '))
	);
}

function typeOfPhrase(phrase: Phrase, reader: Reader): SourceType | null {
	const noun = findHeadNoun(phrase.core);
	if (noun !== null && FIXED_HEADS.has(noun)) return fixedType(phrase, noun);
	const master = noun !== null && SERVING_HEADS.has(noun) ? masterType(phrase, noun, reader) : null;
	if (master) return master;
	const body = noun !== null && POSTED_HEADS.has(noun) ? null : findBody(phrase.core, reader.known);
	if (body) return body.type;
	const own = (noun && ROLES.get(noun)) || null;
	const generic = noun === null || GENERIC_HEADS.has(noun) || own === 'unclear';
	const type = (generic ? organisationType(phrase, noun, reader) : null) ?? own;
	return type && type !== 'unclear' ? type : organisationType(phrase, noun, reader);
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
		findBody(before, reader.known)?.type ?? endingType(before) ?? nounType(before) ?? personType(before, reader);
	if (own) return own;
	for (const { preposition, words } of phrase.complements) {
		if (!/^(?:for|to|of|with|at|in|from|close)$/.test(preposition)) continue;
		const type = bodyType(words, reader) ?? personType(words, reader);
		if (type) return type;
	}
	return null;
}

function beforeHead(core: readonly string[], noun: string | null): readonly string[] {
	const at = core.findLastIndex((word) => noun !== null && noun.endsWith(toSingular(word)));
	return at < 0 ? core : core.slice(0, at);
}

/** The person among capitalised words, longest run first: "Ostmark Governor Ida Lind". */
function personType(words: readonly string[], { lookup }: Reader): SourceType | null {
	const found = lookup(words);
	return found && found.type !== 'unclear' ? found.type : null;
}

function bodyType(words: readonly string[], { known }: Reader): SourceType | null {
	const place = findKnown(words, known)[0];
	const whole = place?.first === 0 && place.last === words.length ? place.known : null;
	return (
		findBody(words, known)?.type ??
		endingType(words) ??
		nounType(words) ??
		(whole?.kind === 'country' ? 'government' : null)
	);
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
function organisationType(phrase: Phrase, noun: string | null, reader: Reader): SourceType | null {
	const before = noun === null ? phrase.core : beforeHead(phrase.core, noun);
	const inCore = endingType(before) ?? nounType(before);
	if (inCore) return inCore;
	for (const { preposition, words } of phrase.complements) {
		const type = isOwn(preposition, noun ?? '') ? bodyType(words, reader) : null;
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

/** Type of a plain noun for an organisation ("union", "company", "police") or of what belongs to one ("industry"). */
function nounType(words: readonly string[]): SourceType | null {
	for (const [index, word] of [...words.entries()].reverse()) {
		const noun = toSingular(word);
		const pair = `${toSingular(words[index - 1] ?? '')}-${noun}`;
		const type = GENERIC_HEADS.has(noun) ? undefined : (MODIFIERS.get(pair) ?? MODIFIERS.get(noun) ?? ROLES.get(noun));
		if (type && type !== 'citizen' && type !== 'unclear') return type;
	}
	return null;
}
