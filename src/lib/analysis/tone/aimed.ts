import { VALENCE } from '#lib/lexicon/valence.ts';
import { NEGATION_WORDS } from '#lib/lexicon/tone-words.ts';
import type { Token } from '../text/doc.ts';

/** A sentence as the tone model sees it: its tokens, and which of them name the target. */
export interface Aimed {
	tokens: readonly Token[];
	/** Index of the first token of the target, and of the one after its last. */
	from: number;
	to: number;
}

/** A word of an aimed sentence outside the target, and how it stands to the target. */
export interface Word {
	/** Index of its token. */
	at: number;
	/** Base form; names are "PN" and digits 0, so that nobody's name is ever a feature. */
	lemma: string;
	left: boolean;
	/** Words between it and the target, 0 beside it. */
	distance: number;
	/** Clauses between its own and the target's, 0 in the same one. */
	clauses: number;
	/** Inside quotation marks where the target is outside, or the other way round. */
	apart: boolean;
	/** A negation stands up to three words before it in its clause. */
	negated: boolean;
	/** Valence of the word list, −4 to 4, turned and weakened by a negation; 0 where the list has none. */
	valence: number;
}

export const CLAUSE_MARK = /^(?:[,;:()[\]–—]|--|-)$/;
const CLAUSE_WORDS = new Set(
	'that which who whom whose but while because after before when if although though as since until unless where and'.split(
		' '
	)
);
const LETTER = /[\p{L}\p{N}]/u;
/** So many words before a word a negation still reaches, and what it leaves of a valence (Hutto and Gilbert 2014: −0.74). */
const REACH = 3;
const TURNED = -0.7;

/** The valence of a token in the word list; 0 for names. */
export function valenceOf(token: Token | undefined): number {
	if (!token || token.pos === 'PROPN') return 0;
	return VALENCE.get(token.lower) ?? VALENCE.get(token.lemma) ?? 0;
}

/** The base form of a token as a feature has it: a name is "PN", the end of a sentence "|". */
export function lemmaOf(token: Token | undefined): string {
	if (!token) return '|';
	return token.pos === 'PROPN' ? 'PN' : token.lemma.replace(/\d+/g, '0');
}

/** The clause each token stands in, counted from the left: divided by punctuation and by words that open one. */
export function clausesOf({ tokens, from }: Aimed): number[] {
	let clause = 0;
	return tokens.map((token, at) => {
		if (CLAUSE_MARK.test(token.text) || (CLAUSE_WORDS.has(token.lower) && at !== from)) clause++;
		return clause;
	});
}

/** The words of an aimed sentence but the target's own, from left to right. */
export function readWords(aimed: Aimed): Word[] {
	const { tokens, from, to } = aimed;
	const clauses = clausesOf(aimed);
	const words: Word[] = [];
	let place = 0;
	const places = tokens.map(({ text }) => (LETTER.test(text) ? place++ : place));
	let reach = 0;
	for (const [at, token] of tokens.entries()) {
		if (CLAUSE_MARK.test(token.text)) reach = 0;
		if (!LETTER.test(token.text) || (at >= from && at < to)) continue;
		const left = at < from;
		const negated = reach > 0;
		words.push({
			at,
			lemma: lemmaOf(token),
			left,
			distance: left ? places[from]! - places[at]! - 1 : places[at]! - places[to - 1]! - 1,
			clauses: Math.abs(clauses[at]! - (clauses[from] ?? 0)),
			apart: token.quoted !== (tokens[from]?.quoted ?? false),
			negated,
			valence: valenceOf(token) * (negated ? TURNED : 1)
		});
		reach = NEGATION_WORDS.has(token.lower) ? REACH + 1 : reach - 1;
	}
	return words;
}
