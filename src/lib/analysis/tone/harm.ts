import { HARM_VERBS, SUFFERED_VERBS } from '#lib/lexicon/tone-words.ts';
import { BE_FORMS } from '#lib/lexicon/words.ts';
import { CLAUSE_MARK, type Aimed } from './aimed.ts';
import { predicateAfter } from './relations.ts';

/** So far behind its subject a verb of harm may stand, and so far before its object. */
const NEAR = 4;

/**
 * Whether something happens to the target that harms it: "Lowe was wounded", "the blast killed Lowe", "Lowe died". Who comes
 * to harm is not evaluated by that. Known misses: verbs outside the list, a subject far from its verb, harm told by a noun.
 */
export function isHarmed({ tokens, from, to }: Aimed): boolean {
	const found = predicateAfter(tokens, to);
	if (
		found &&
		!found.negated &&
		found.at - to < NEAR &&
		!tokens.slice(to, found.at).some(({ text }) => CLAUSE_MARK.test(text))
	) {
		const { lemma, pos } = tokens[found.at]!;
		if (pos === 'VERB' && (found.passive ? HARM_VERBS : SUFFERED_VERBS).has(lemma)) return true;
	}
	return isObject(tokens, from);
}

/** "killed the mayor, Ada Lowe" is not looked through; "killed Lowe", "wounded both Lowe" are. */
function isObject(tokens: Aimed['tokens'], from: number): boolean {
	for (let at = from - 1; at >= Math.max(0, from - NEAR); at--) {
		const { pos, lemma, lower } = tokens[at]!;
		if (pos === 'VERB') return HARM_VERBS.has(lemma) && lower !== 'hit' && !BE_FORMS.has(tokens[at - 1]?.lower ?? '');
		if (!/^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(pos)) return false;
	}
	return false;
}
