import { BODILY_VERBS } from '#lib/lexicon/conflict.ts';
import type { Token } from '../text/doc.ts';
import { isSame, PRONOUN, type Party } from './party.ts';

/** Further apart, two parties are seldom joined by one verb. */
const REACH = 20;

/** Two different parties around a word, and the tokens that show them. */
export interface Opposed {
	one: Party;
	two: Party;
	/** First token of what is shown and the one after the last. */
	first: number;
	last: number;
}

/**
 * The nearest party before a word and the first different one after it; null where one is missing. After a passive the
 * second must follow "by" ("was condemned by the union"; "was accused of theft" names nobody).
 */
export function oppose(tokens: readonly Token[], at: number, parties: readonly Party[], from = at): Opposed | null {
	const bodily = BODILY_VERBS.has(tokens[at]?.lemma ?? '');
	const before = parties.filter((party) => party.last <= from);
	const after = parties.filter((party) => party.first > at && party.first - at <= REACH && party.label !== PRONOUN);
	const one = before.at(-1);
	if (!one) return null;
	const passive = isPassive(tokens, from);
	const two = after.find(
		(party) => !isSame(party, one) && !(bodily && party.modifier) && (!passive || followsBy(tokens, at, party))
	);
	if (!two) return null;
	return { one, two, first: from, last: two.last };
}

/** "was condemned", "been accused": a form of "be" before a past form, adverbs and negations between. */
function isPassive(tokens: readonly Token[], at: number): boolean {
	const token = tokens[at];
	if (!token || !/(?:ed|en|n)$/.test(token.lower)) return false;
	for (let back = at - 1; back >= Math.max(0, at - 3); back--) {
		const word = tokens[back];
		if (!word || word.sentence !== token.sentence) return false;
		if (/^(?:be|been|being|is|are|was|were|'s|'re)$/.test(word.lower)) return true;
		if (word.pos !== 'ADV' && word.pos !== 'PART') return false;
	}
	return false;
}

function followsBy(tokens: readonly Token[], at: number, party: Party): boolean {
	for (let index = Math.max(at + 1, party.first - 4); index < party.first; index++) {
		if (tokens[index]?.lower === 'by') return true;
	}
	return false;
}
