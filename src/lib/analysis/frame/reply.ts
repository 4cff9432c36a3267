import { REPLIED_NOUNS, REPLYING_VERBS } from '#lib/lexicon/conflict.ts';
import { toSingular } from '../quotation/mention.ts';
import type { Doc, Sentence } from '../text/doc.ts';
import { isSame, PRONOUN, type Party, type PartyReader } from './party.ts';
import type { Sign } from './sign.ts';

/** How many sentences back the other side may stand. */
const LOOK_BACK = 4;

/**
 * C1 where a sentence names one party only, and it answers another that stands shortly before: "Maron rejected the
 * comparison.", "Karvenia’s government protested within hours."
 */
export function findReplies(doc: Doc, index: number, partiesOf: PartyReader): Sign[] {
	const sentence = doc.sentences[index]!;
	const parties = partiesOf(sentence);
	const signs: Sign[] = [];
	for (let at = sentence.first; at < sentence.last; at++) {
		const end = replyEnd(doc, sentence, at);
		const one =
			end === null ? undefined : parties.filter((party) => party.last <= at && party.label !== PRONOUN).at(-1);
		const two = one && lookBack(doc, index, one, partiesOf);
		if (end === null || !one || !two) continue;
		const token = doc.tokens[at]!;
		signs.push({
			item: 'C1',
			start: token.start,
			end: doc.tokens[end]!.end,
			trigger: token,
			rule: `answer “${token.lower}”, between ${two.label}, named shortly before, and ${one.label}`
		});
	}
	return signs;
}

/** Last token of an answer that begins at `at`; null where none does. */
function replyEnd(doc: Doc, sentence: Sentence, at: number): number | null {
	const token = doc.tokens[at]!;
	if (token.pos !== 'VERB') return null;
	const next = doc.tokens[at + 1];
	if (token.lower === 'protested') return next && /^(?:PUNCT|ADP|ADV|SCONJ)$/.test(next.pos) ? at : null;
	if (!REPLYING_VERBS.has(token.lemma)) return null;
	for (let index = at + 1; index < Math.min(sentence.last, at + 5); index++) {
		if (REPLIED_NOUNS.has(toSingular(doc.tokens[index]!.text))) return index;
		if (!/^(?:DET|ADJ|ADV|PRON|NOUN)$/.test(doc.tokens[index]!.pos)) return null;
	}
	return null;
}

/** The nearest party of another side in the sentences before; a body without a side is too vague to be meant. */
function lookBack(doc: Doc, index: number, one: Party, partiesOf: PartyReader): Party | undefined {
	for (let back = index - 1; back >= Math.max(0, index - LOOK_BACK); back--) {
		const others = partiesOf(doc.sentences[back]!).filter(
			(party) => party.label !== PRONOUN && !isSame(party, one) && (party.side !== null || one.side === null)
		);
		const other = others.at(-1);
		if (other) return other;
	}
	return undefined;
}
