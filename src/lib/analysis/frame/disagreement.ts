import {
	CONFLICT_NOUN_JOINS,
	CONFLICT_NOUN_KINDS,
	CONFLICT_NOUNS,
	CONFLICT_VERBS,
	RAISED_NOUNS,
	RAISING_VERBS
} from '#lib/lexicon/conflict.ts';
import { toSingular } from '../quotation/mention.ts';
import type { Doc, Sentence, Token } from '../text/doc.ts';
import { oppose, type Opposed } from './opposed.ts';
import { isSame, PRONOUN, type Party } from './party.ts';
import type { Sign } from './sign.ts';

/** How many tokens after a noun of disagreement its parties are shown. */
const NOUN_REACH = 12;

/** C1 in one sentence: verbs and nouns of disagreement with a party on either side. */
export function findDisagreements(doc: Doc, sentence: Sentence, parties: readonly Party[]): Sign[] {
	const signs: Sign[] = [];
	for (let index = sentence.first; index < sentence.last; index++) {
		const found =
			readVerb(doc.tokens, index, parties) ??
			readNoun(doc.tokens, index, parties) ??
			readRaised(doc.tokens, index, parties);
		if (found) signs.push(found);
	}
	return signs;
}

/** "Moscow rejected the claim by Kyiv", "was condemned by the union". */
function readVerb(tokens: readonly Token[], index: number, parties: readonly Party[]): Sign | null {
	const token = tokens[index];
	const joins = token ? CONFLICT_VERBS.get(token.lemma) : undefined;
	if (!token || !joins || token.pos !== 'VERB') return null;
	if (joins[0] !== '' && !joins.includes(tokens[index + 1]?.lower ?? '')) return null;
	if (token.lower === 'opposed' && tokens[index + 1]?.lower === 'to' && tokens[index - 1]?.lower === 'as') return null;
	if (token.lemma === 'condemn' && tokens[index + 1]?.lower === 'to') return null;
	const opposed = oppose(tokens, index, parties);
	return opposed && toSign(tokens, index, index, opposed, `verb of disagreement “${token.lemma}”`);
}

/** "a row over grain between Warsaw and Kyiv", "the diplomatic row": not "a row of houses". */
function readNoun(tokens: readonly Token[], index: number, parties: readonly Party[]): Sign | null {
	const token = tokens[index];
	if (!token || token.pos === 'VERB' || !CONFLICT_NOUNS.has(toSingular(token.text))) return null;
	const join = tokens[index + 1]?.lower ?? '';
	const kind = tokens[index - 1]?.lower ?? '';
	if (!CONFLICT_NOUN_JOINS.has(join) && !CONFLICT_NOUN_KINDS.has(kind)) return null;
	const [one, two] = nearest(parties, index);
	if (!one || !two) return null;
	const last = Math.max(index + 1, ...[one, two].map((party) => (party.first - index <= NOUN_REACH ? party.last : 0)));
	const opposed: Opposed = { one, two, first: index, last };
	return toSign(tokens, index, index, opposed, `noun of disagreement “${toSingular(token.text)}”`);
}

/** "voiced concern about the ties between Moscow and Pyongyang", "sparked protest from the US". */
function readRaised(tokens: readonly Token[], index: number, parties: readonly Party[]): Sign | null {
	const token = tokens[index];
	if (!token || !RAISING_VERBS.has(token.lemma)) return null;
	const noun = findRaised(tokens, index);
	if (noun === null || tokens[noun + 1]?.lower === 'for') return null;
	const words = `“${token.lower} ${tokens[noun]?.lower ?? ''}”`;
	const opposed = oppose(tokens, noun, parties, index) ?? raisedBy(tokens, noun, parties, index);
	return opposed && toSign(tokens, index, noun, opposed, `raised disagreement ${words}`);
}

/** The raised noun within the next five tokens, with only modifiers between ("raised serious and growing concerns"). */
function findRaised(tokens: readonly Token[], verb: number): number | null {
	for (let index = verb + 1; index <= verb + 5; index++) {
		const token = tokens[index];
		if (!token || token.sentence !== tokens[verb]?.sentence) return null;
		if (token.pos !== 'PROPN' && RAISED_NOUNS.has(toSingular(token.text))) return index;
		if (!/^(?:DET|ADJ|ADV|NOUN|CCONJ|PRON|PUNCT|PROPN|VERB|PART)$/.test(token.pos)) return null;
	}
	return null;
}

/** "The move sparked protest from the US, which …": the party after "from" or "by" against another one in the sentence. */
function raisedBy(tokens: readonly Token[], noun: number, parties: readonly Party[], verb: number): Opposed | null {
	if (!/^(?:from|by|among|in)$/.test(tokens[noun + 1]?.lower ?? '')) return null;
	const by = parties.find((party) => party.first > noun && party.first <= noun + 4);
	const others = parties.filter((party) => by && !isSame(party, by) && party.label !== PRONOUN);
	const other = others.find((party) => !party.modifier) ?? others[0];
	return by && other ? { one: by, two: other, first: verb, last: by.last } : null;
}

/** The two parties that a noun most likely joins: different ones, those right after it first, in the order of the text. */
function nearest(parties: readonly Party[], noun: number): Party[] {
	const distance = (party: Party) => (party.first > noun ? party.first - noun : 2 * (noun - party.last + 1));
	const [one, ...others] = [...parties].sort((a, b) => distance(a) - distance(b));
	const two = one && others.find((other) => !isSame(one, other));
	return one && two ? [one, two].sort((a, b) => a.first - b.first) : [];
}

function toSign(tokens: readonly Token[], from: number, trigger: number, opposed: Opposed, rule: string): Sign {
	const first = tokens[Math.min(from, opposed.first)]!;
	const last = tokens[Math.max(trigger, opposed.last - 1)]!;
	return {
		item: 'C1',
		start: first.start,
		end: last.end,
		trigger: { start: tokens[from]!.start, end: tokens[trigger]!.end },
		rule: `${rule}, between ${opposed.one.label} and ${opposed.two.label}`
	};
}
