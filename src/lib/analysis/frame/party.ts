import { NO_SIDE } from '#lib/lexicon/codes.ts';
import type { StoryContext } from '#lib/lexicon/gazetteer.ts';
import { PRONOUNS, ROLES, TITLE_WORDS } from '#lib/lexicon/roles.ts';
import type { Speaker } from '../analysis.ts';
import { findKnown, knownFor, type Hit } from '../quotation/known.ts';
import { toSingular } from '../quotation/mention.ts';
import type { Doc, Sentence, Token } from '../text/doc.ts';

/** Somebody who can be a party to a conflict, as a sentence names them. */
export interface Party {
	/** The side where it is known, else the name: two parties are the same where their keys are. */
	key: string;
	/** As a reader would say it ("Russia", "the union"). */
	label: string;
	/** Only says whose thing another noun is ("UN sanctions"). */
	modifier: boolean;
	/** Token indices: first, and one after the last. */
	first: number;
	last: number;
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

/** The parties that a sentence names, from left to right. */
export function findParties(
	doc: Doc,
	sentence: Sentence,
	speakers: readonly Speaker[],
	context: StoryContext
): Party[] {
	const tokens = doc.tokens.slice(sentence.first, sentence.last);
	const parties: Party[] = [];
	const taken = new Set<number>();
	const add = (key: string, label: string, first: number, last: number) => {
		parties.push({
			key,
			label,
			modifier: isModifier(tokens, last),
			first: first + sentence.first,
			last: last + sentence.first
		});
		for (let index = first; index < last; index++) taken.add(index);
	};
	const sides = sidesOfNames(speakers);
	for (const { known, first, last } of findKnownTokens(tokens, context)) {
		const label = known.kind === 'country' || known.kind === 'people' ? known.side : known.name;
		add(known.side === NO_SIDE ? known.name : known.side, label, first, last);
	}
	for (const [index, token] of tokens.entries()) {
		if (taken.has(index)) continue;
		const opens = index === 0 && PARTY_NOUNS.has(toSingular(token.text)) && tokens[1]?.pos !== 'PROPN';
		if (!opens && token.pos === 'PROPN' && /^\p{Lu}\p{L}*\p{Ll}/u.test(token.text)) {
			let last = index + 1;
			while (last < tokens.length && tokens[last]?.pos === 'PROPN' && !taken.has(last)) last++;
			const name = tokens[last - 1]?.text ?? token.text;
			const side = sides.get(name);
			if (side !== undefined || last - index > 1 || TITLE_WORDS.has(tokens[index]?.text ?? '')) {
				if (side !== undefined || !isPlace(tokens[index - 1])) add(side || name, name, index, last);
			}
		} else if ((opens || isPartyNoun(token)) && !isPartOfName(tokens, index, taken)) {
			const noun = toSingular(token.text);
			add(noun, token.lower, index, index + 1);
		} else if (index === 0 && PRONOUNS.has(token.lower) && /^(?:he|she|they|we|i)$/.test(token.lower)) {
			add('pronoun', token.lower, index, index + 1);
		}
	}
	return parties.sort((a, b) => a.first - b.first);
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

/** "in Lowmarsh Bay": after a preposition of place an unknown name is no party. */
function isPlace(before: Token | undefined): boolean {
	return before !== undefined && /^(?:in|at|near|on|to|of|outside|around|through|the)$/.test(before.lower);
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

/** Last word of each named speaker → side ("" where none is known). */
function sidesOfNames(speakers: readonly Speaker[]): Map<string, string> {
	const sides = new Map<string, string>();
	for (const speaker of speakers) {
		if (speaker.identification !== 'named') continue;
		const last = speaker.name.split(' ').at(-1) ?? speaker.name;
		sides.set(last, speaker.side === NO_SIDE ? '' : speaker.side);
	}
	return sides;
}
