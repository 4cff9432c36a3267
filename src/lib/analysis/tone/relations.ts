import { CUES } from '#lib/lexicon/cues.ts';
import { NEGATION_WORDS } from '#lib/lexicon/tone-words.ts';
import { BE_FORMS } from '#lib/lexicon/words.ts';
import type { Token } from '../text/doc.ts';
import { CLAUSE_MARK, lemmaOf, valenceOf, type Aimed } from './aimed.ts';

/** So far a verb is looked for behind the target and before it. */
const RIGHT = 12;
const LEFT = 6;
const OBJECTS = 5;

/** Whether a word is favourable, unfavourable or neither in the word list. */
function signOf(token: Token | undefined): string {
	const valence = valenceOf(token);
	return valence > 0 ? '+' : valence < 0 ? '-' : '0';
}

/**
 * What the target does, what is done to it, and what it is part of, as names of features, read from the words beside it
 * without a parse: "Lowe was praised" → the passive of "praise", its class of cue, its sign. Known miss: a verb behind a long
 * relative clause.
 */
export function relationsOf(aimed: Aimed): string[] {
	return [...behind(aimed), ...before(aimed), ...around(aimed)];
}

/** A verb or a predicate behind the target. */
export interface Predicate {
	at: number;
	passive: boolean;
	negated: boolean;
}

/** The first verb behind a place, or what a form of "be" says of it: "was killed", "is a hero"; null where none is near. */
export function predicateAfter(tokens: readonly Token[], to: number): Predicate | null {
	let [be, negated] = [false, false];
	for (let at = to; at < Math.min(tokens.length, to + RIGHT); at++) {
		const { pos, lower } = tokens[at]!;
		if (NEGATION_WORDS.has(lower)) negated = true;
		if (pos === 'AUX' || BE_FORMS.has(lower)) be = BE_FORMS.has(lower);
		else if (pos === 'VERB') return { at, passive: be && !lower.endsWith('ing'), negated };
		else if (be && (pos === 'ADJ' || pos === 'NOUN')) return { at, passive: false, negated };
	}
	return null;
}

function behind({ tokens, to }: Aimed): string[] {
	const found = predicateAfter(tokens, to);
	if (!found) return [];
	const { at, passive, negated } = found;
	const form = passive ? 'p' : 'a';
	const verb = `${form}${negated ? '!' : ''}${tokens[at]!.lemma}`;
	const names = [`vr${verb}`, `vr${at - to < 3 ? 'n' : 'f'}${verb}`];
	const stance = CUES.get(tokens[at]!.lemma)?.[0]?.stance;
	if (stance) names.push('cue', `cs${form}${stance}`);
	const objects = tokens.slice(at + 1, at + 1 + OBJECTS);
	names.push(`vs${form}${negated ? '!' : ''}${signOf(tokens[at])}`);
	names.push(`os${signOf(tokens[at])}${objects.map(signOf).find((sign) => sign !== '0') ?? '0'}${form}`);
	for (const token of objects) {
		if (CLAUSE_MARK.test(token.text)) break;
		if (/^(?:NOUN|ADJ|ADV|VERB)$/.test(token.pos)) names.push(`o${token.lemma}`, `o${verb} ${token.lemma}`);
	}
	return names;
}

function before({ tokens, from }: Aimed): string[] {
	const names: string[] = [];
	for (let at = from - 1; at >= Math.max(0, from - LEFT); at--) {
		const { pos, lemma, text } = tokens[at]!;
		const near = from - at < 3 ? 'n' : 'f';
		if (pos === 'VERB' || pos === 'AUX') {
			const stance = CUES.get(lemma)?.[0]?.stance;
			names.push(`vl${lemma}`, `vl${near}${lemma}`, `vls${signOf(tokens[at])}${near}`);
			if (stance) names.push(`cl${stance}${near}`);
			break;
		}
		if (CLAUSE_MARK.test(text)) break;
		if (pos === 'NOUN' || pos === 'ADJ') names.push(`nl${lemma}`);
	}
	return names;
}

/** "criticism of X", "X's courage", "X sanctions". */
function around({ tokens, from, to }: Aimed): string[] {
	const names: string[] = [];
	const left = tokens[from - 1];
	if (left?.pos === 'ADP') {
		const noun = tokens.slice(Math.max(0, from - 5), from - 1).findLast(({ pos }) => pos === 'NOUN');
		names.push(`pl${left.lemma} ${lemmaOf(tokens[from - 2])}`, `pl${left.lemma} ${noun?.lemma ?? ''}`);
	}
	if (/^(?:'s?|’s)$/.test(tokens[to]?.lower ?? '')) names.push('po', `po${headAfter(tokens, to + 1)}`);
	else if (tokens[to]?.pos === 'NOUN') names.push(`mo${headAfter(tokens, to)}`);
	return names;
}

/** The last of the nouns that begin at a place, adjectives between. */
function headAfter(tokens: readonly Token[], at: number): string {
	let noun = '';
	for (const { pos, lemma } of tokens.slice(at, at + 4)) {
		if (pos === 'NOUN') noun = lemma;
		else if (pos !== 'ADJ') break;
	}
	return noun;
}
