import { NO_SIDE } from '#lib/lexicon/codes.ts';
import type { StoryContext } from '#lib/lexicon/gazetteer.ts';
import { ORGANISATION_ENDINGS, ROLES, TITLE_WORDS } from '#lib/lexicon/roles.ts';
import type { Speaker } from '../analysis.ts';
import { findKnown, knownFor, type Hit, type Known } from '../quotation/known.ts';
import { toSingular } from '../quotation/mention.ts';
import type { Doc, Sentence, Token } from '../text/doc.ts';

/** Somebody who can be a party to a conflict, as a sentence names them. */
export interface Party {
	/** As a reader would say it ("Russia", "union"); also what tells parties apart. */
	label: string;
	/** The side where it is known; null otherwise. */
	side: string | null;
	/** Stands for its whole side: a country, its government, a person the story knows as such. */
	forSide: boolean;
	/** Only says whose thing another noun is ("UN sanctions"). */
	modifier: boolean;
	/** Token indices: first, and one after the last. */
	first: number;
	last: number;
}

/** Whether two mentions are one party: the same name, or one of them the whole side of the other. */
export function isSame(one: Party, two: Party): boolean {
	if (one.label === two.label) return true;
	return one.side !== null && one.side === two.side && (one.forSide || two.forSide);
}

/** Types of role that can be a party by a plain noun ("the union", "residents"). */
const PARTY_NOUNS = new Set(
	`union government ministry company firm owner employer worker resident opposition party mayor minister president council
	critic protester demonstrator activist campaigner farmer lawmaker official authority court police army military rebel
	leader regulator board management supporter opponent rival ally neighbor neighbour campaign coalition committee parliament
	senator judge prosecutor spokesman spokeswoman spokesperson group charity bank operator crew environmentalist scientist
	governor ambassador association manager teacher student doctor nurse driver passenger fisherman voter republican democrat
	conservative broadcaster newspaper plaintiff defendant tenant landlord`.split(/\s+/)
);

/** Reads the parties of a sentence, from left to right. Made once per text: it knows the text's own names. */
export type PartyReader = (sentence: Sentence) => Party[];

/** Makes the reader of parties for one text: its own names, and what the story knows, are looked up once. */
export function readParties(doc: Doc, speakers: readonly Speaker[], context: StoryContext): PartyReader {
	const names = namesOf(doc, speakers);
	const read = new Map<Sentence, Party[]>();
	return (sentence) => {
		const parties = read.get(sentence) ?? readSentence(doc, sentence, names, context);
		read.set(sentence, parties);
		return parties;
	};
}

function readSentence(doc: Doc, sentence: Sentence, names: Names, context: StoryContext): Party[] {
	const tokens = doc.tokens.slice(sentence.first, sentence.last);
	const parties = findKnownTokens(tokens, context).map((hit) => toParty(tokens, hit.known, hit.first, hit.last));
	const taken = new Set(
		parties.flatMap(({ first, last }) => Array.from({ length: last - first }, (_, step) => first + step))
	);
	const add = (label: string, side: string | null, first: number, last: number) => {
		parties.push({ label, side, forSide: false, modifier: isModifier(tokens, last), first, last });
		for (let index = first; index < last; index++) taken.add(index);
	};
	for (const [index, token] of tokens.entries()) {
		if (taken.has(index)) continue;
		const opens = index === 0 && PARTY_NOUNS.has(toSingular(token.text)) && tokens[1]?.pos !== 'PROPN';
		if (!opens && isName(token)) {
			const last = runEnd(tokens, index, taken);
			const name = tokens[last - 1]!.text;
			const titled = TITLE_WORDS.has(token.text.replace('.', '')) && last - index > 1;
			if (names.has(name) || titled) add(name, names.get(name) || null, index, last);
		} else if ((opens || isPartyNoun(token)) && !isPartOfName(tokens, index, taken)) {
			add(toSingular(token.text), null, index, index + 1);
		} else if (index === 0 && /^(?:he|she|they|we|i)$/.test(token.lower)) {
			add(PRONOUN, null, index, index + 1);
		}
	}
	const offset = sentence.first;
	return parties
		.map((party) => ({ ...party, first: party.first + offset, last: party.last + offset }))
		.sort((a, b) => a.first - b.first);
}

/** Label of a pronoun that opens a sentence: somebody, we do not say who. */
export const PRONOUN = 'the speaker';

function toParty(tokens: readonly Token[], known: Known, first: number, last: number): Party {
	const side = known.side === NO_SIDE ? null : known.side;
	const label = side !== null && (known.kind === 'country' || known.kind === 'people') ? side : known.name;
	const forSide = known.kind === 'body' ? known.type === 'government' || known.type === 'military' : true;
	return { label, side, forSide: forSide && side !== null, modifier: isModifier(tokens, last), first, last };
}

function isName(token: Token): boolean {
	return token.pos === 'PROPN' && /^\p{Lu}(?:\.$|\p{L}*\p{Ll})/u.test(token.text);
}

/** Where a run of names ends: "Mayor Tomas Brandt". */
function runEnd(tokens: readonly Token[], start: number, taken: ReadonlySet<number>): number {
	let last = start + 1;
	while (tokens[last] && isName(tokens[last]!) && !taken.has(last)) last++;
	return last;
}

/** Known forms among tokens; pieces joined by a hyphen are one word ("Kim Jong-un"). */
function findKnownTokens(tokens: readonly Token[], context: StoryContext): Hit[] {
	const words: { text: string; first: number; last: number }[] = [];
	for (const [index, token] of tokens.entries()) {
		const before = words.at(-1);
		const touches = before && tokens[index - 1]?.end === token.start;
		if (touches && (token.text === '-' || tokens[index - 1]?.text === '-')) {
			before.text += token.text;
			before.last = index + 1;
		} else words.push({ text: token.text, first: index, last: index + 1 });
	}
	const hits = findKnown(
		words.map((word) => word.text),
		knownFor(context)
	);
	return hits.map((hit) => ({ ...hit, first: words[hit.first]!.first, last: words[hit.last - 1]!.last }));
}

/** A plain noun follows: "UN sanctions", but not "US officials", who are the party. */
function isModifier(tokens: readonly Token[], last: number): boolean {
	const next = tokens[last];
	return next !== undefined && next.pos === 'NOUN' && !ROLES.has(toSingular(next.text));
}

function isPartyNoun(token: Token): boolean {
	return token.pos === 'NOUN' && (PARTY_NOUNS.has(toSingular(token.text)) || PARTY_NOUNS.has(token.lemma));
}

/** "US officials", "Russia’s ministry", "spokesperson Dmitry Peskov": the noun belongs to a party already named. */
function isPartOfName(tokens: readonly Token[], index: number, taken: ReadonlySet<number>): boolean {
	const after = tokens[index + 1];
	if (after && (after.pos === 'PROPN' || taken.has(index + 1))) return true;
	for (let back = index - 1; back >= Math.max(0, index - 3); back--) {
		const token = tokens[back];
		if (taken.has(back)) return true;
		if (!token || !/^(?:ADJ|NOUN|PART|PROPN|ADV)$/.test(token.pos)) return false;
	}
	return false;
}

/** First words of names of places ("Lake Sarn", "Upper Sarn"). */
const PLACE_WORDS = new Set(
	'Lake River Mount Port Fort Cape Upper Lower North South East West Northern Southern Eastern Western Old New Saint San Santa Los Las El Great Little Gulf Bay Isle'.split(
		' '
	)
);

/** Last word of each name → side ("" where none is known). */
type Names = Map<string, string>;

/** Speakers, and everybody whom the text names with title or forename ("Mayor Brandt", "Ida Holm said"). */
function namesOf(doc: Doc, speakers: readonly Speaker[]): Names {
	const names: Names = new Map();
	for (const [index, token] of doc.tokens.entries()) {
		const before = doc.tokens[index - 1];
		if (!before || before.sentence !== token.sentence || !isName(token) || !isName(before)) continue;
		if (
			PLACE_WORDS.has(before.text) ||
			ORGANISATION_ENDINGS.has(token.text) ||
			TITLE_WORDS.has(token.text) ||
			doc.tokens[index + 1]?.pos === 'PROPN'
		)
			continue;
		const first = doc.tokens[index - 2];
		if (first && first.sentence === token.sentence && /^(?:in|at|near|the|from|to)$/.test(first.lower)) continue;
		if (!names.has(token.text)) names.set(token.text, '');
	}
	for (const speaker of speakers) {
		if (speaker.identification !== 'named') continue;
		names.set(speaker.name.split(' ').at(-1) ?? speaker.name, speaker.side === NO_SIDE ? '' : speaker.side);
	}
	return names;
}
