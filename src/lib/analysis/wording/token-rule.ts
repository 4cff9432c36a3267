import type { WordingKind, WordingRule } from '#lib/lexicon/codes.ts';
import {
	BOOSTERS,
	EVALUATIVE_ADJECTIVES,
	EVALUATIVE_ADVERBS,
	EVALUATIVE_NOUNS,
	EVALUATIVE_VERBS,
	FACTIVES,
	HEDGE_MODALS,
	HEDGE_VERBS,
	HEDGES,
	IMPLICATIVES,
	LINKING
} from '#lib/lexicon/wording.ts';
import type { Sentence, Token } from '../text/doc.ts';

interface Read {
	kind: WordingKind;
	rule: WordingRule;
}

/** Words looked at before or after a word for what it stands with. */
const NEAR = 3;

/** What a token is by the lists and where it stands; null where no rule takes it. */
export function readToken(tokens: readonly Token[], at: number, sentence: Sentence): Read | null {
	const { lower, lemma, pos, text } = tokens[at]!;
	// A name: "the Radical Party", "Mr. Grim".
	const first = at === sentence.first || /^["'(]$/.test(tokens[at - 1]!.text);
	if (!first && /^\p{Lu}/u.test(text)) return null;
	const judging = EVALUATIVE_ADJECTIVES.has(lower) ? readAdjective(tokens, at, sentence) : null;
	if (judging) return judging;
	if (EVALUATIVE_ADVERBS.has(lower)) return { kind: 'evaluative', rule: 'judging-adverb' };
	if (pos === 'NOUN' && EVALUATIVE_NOUNS.has(lemma)) return { kind: 'evaluative', rule: 'judging-noun' };
	if (pos === 'VERB' && EVALUATIVE_VERBS.has(lemma)) return { kind: 'evaluative', rule: 'judging-verb' };
	if (HEDGES.has(lower)) return { kind: 'hedge', rule: 'hedge-word' };
	if (BOOSTERS.has(lower)) return isNot(tokens, at, sentence) ? null : { kind: 'booster', rule: 'booster-word' };
	return readVerb(tokens, at, sentence);
}

function readAdjective(tokens: readonly Token[], at: number, { first, last }: Sentence): Read | null {
	for (let next = at + 1; next < last && next <= at + NEAR; next++) {
		const { pos, text } = tokens[next]!;
		// "a brazen and cruel attempt", "so-called reform"
		if (/^(?:NOUN|PROPN)$/.test(pos)) return { kind: 'evaluative', rule: 'before-noun' };
		if (!/^(?:ADJ|ADV|CCONJ)$/.test(pos) && text !== ',') break;
	}
	for (let before = at - 1; before >= first && before >= at - NEAR; before--) {
		const { lower, pos } = tokens[before]!;
		if (LINKING.has(lower)) return { kind: 'evaluative', rule: 'said-of' };
		if (!/^(?:ADJ|ADV|CCONJ|PART|DET)$/.test(pos) && lower !== ',') break;
	}
	return null;
}

function readVerb(tokens: readonly Token[], at: number, sentence: Sentence): Read | null {
	const { lower, lemma, pos } = tokens[at]!;
	const next = at + 1 < sentence.last ? tokens[at + 1]! : undefined;
	// "in May", "the might of": a modal stands before a verb, an adverb or "not".
	if (HEDGE_MODALS.has(lower)) {
		const modal = next !== undefined && /^(?:VERB|AUX|ADV|PART)$/.test(next.pos);
		return modal && pos !== 'NOUN' && pos !== 'PROPN' ? { kind: 'hedge', rule: 'hedge-verb' } : null;
	}
	if (pos !== 'VERB') return null;
	const joins = next?.lower ?? '';
	if (HEDGE_VERBS.has(lemma) && /^(?:to|that|as)$/.test(joins)) return { kind: 'hedge', rule: 'hedge-verb' };
	if (FACTIVES.has(lemma) && /^(?:that|how|why|what)$/.test(joins)) return { kind: 'factive', rule: 'factive-verb' };
	if (IMPLICATIVES.has(lemma) && joins === 'to') return { kind: 'factive', rule: 'implicative-verb' };
	return null;
}

/** "not fully": a stress that is denied is none. */
function isNot(tokens: readonly Token[], at: number, { first }: Sentence): boolean {
	return at > first && /^(?:not|n't)$/.test(tokens[at - 1]!.lower);
}
