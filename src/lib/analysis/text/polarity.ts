import { areOpposites, DENIALS, DENIALS_OF_TWO, NEGATORS } from '#lib/lexicon/opposites.ts';
import { likenessOf, type Compared, type Printed, type Word } from './compared.ts';
import type { Span } from './span.ts';
import type { WordVectors } from './word-vectors.ts';

/** How far behind a negation the word stands that it denies. */
const REACH = 7;
/** From this likeness on, two words speak of one thing. */
const LIKE = 0.5;
const DENIABLE = new Set(['VERB', 'NOUN', 'ADJ', 'PROPN', 'NUM']);
const PASSED_OVER = new Set(['that', 'have', 'be', 'do', 'any', 'claim', 'report', 'allegation']);

/** A word that turns a statement round, and the words it may be about: the next that says something, else the one before. */
interface Negation extends Span {
	about: Printed[];
}

/** The words in which two sentences contradict each other: of the first, and of the second. */
export interface Contradiction {
	a: Span[];
	b: Span[];
}

/**
 * Whether two sentences that speak of the same say the opposite: an odd number of negations about words that the other has too,
 * and of pairs of opposites, both sentences together. "She did not pass" and "she failed" have two, so they agree.
 * Known misses: irony, who did what to whom, a negation that reaches over a comma.
 */
export function findContradiction(a: Compared, b: Compared, vectors: WordVectors): Contradiction | undefined {
	const opposed = findOpposites(a, b);
	const about = (from: Compared, to: Compared, opposites: Printed[]) =>
		findNegations(from.tokens).filter((negation) =>
			negation.about.some((token) => opposites.includes(token) || hasLike(token, from, to, vectors))
		);
	const inA = about(
		a,
		b,
		opposed.map(({ a: token }) => token)
	);
	const inB = about(
		b,
		a,
		opposed.map(({ b: token }) => token)
	);
	if ((inA.length + inB.length + opposed.length) % 2 === 0) return undefined;
	const span = ({ start, end }: Span) => ({ start, end });
	return {
		a: [...inA, ...opposed.map(({ a: token }) => token)].map(span),
		b: [...inB, ...opposed.map(({ b: token }) => token)].map(span)
	};
}

function hasLike(token: Printed, from: Compared, to: Compared, vectors: WordVectors): boolean {
	const word = from.words.find((one) => one.token === token);
	return word !== undefined && to.words.some((other) => likenessOf(word, other, vectors) >= LIKE);
}

/** Words of one that have their opposite in the other, neither standing in both. */
function findOpposites(a: Compared, b: Compared): { a: Printed; b: Printed }[] {
	const [ofA, ofB] = [a, b].map(({ words }) => new Set(words.flatMap(({ token }) => [token.lemma, token.lower])));
	const free = (words: Word[], there: Set<string>) =>
		words.map(({ token }) => token).filter(({ lemma, lower }) => !there.has(lemma) && !there.has(lower));
	const left = free(b.words, ofA);
	return free(a.words, ofB).flatMap((token) => {
		const at = left.findIndex(
			(other) => areOpposites(token.lemma, other.lemma) || areOpposites(token.lower, other.lower)
		);
		return at < 0 ? [] : [{ a: token, b: left.splice(at, 1)[0] }];
	});
}

function findNegations(tokens: readonly Printed[]): Negation[] {
	return tokens.flatMap((token, at) => {
		const next = tokens[at + 1];
		const two = DENIALS_OF_TWO.get(token.lemma)?.has(next?.lower ?? '') ?? false;
		const denies = DENIALS.has(token.lemma) && (token.pos === 'VERB' || token.pos === 'NOUN');
		if (!NEGATORS.has(token.lower) && !two && !denies) return [];
		return [
			{ start: token.start, end: two ? next.end : token.end, about: findAbout(tokens, at, two ? at + 2 : at + 1) }
		];
	});
}

function findAbout(tokens: readonly Printed[], at: number, from: number): Printed[] {
	const tells = ({ pos, lemma }: Printed) => DENIABLE.has(pos) && !PASSED_OVER.has(lemma);
	const behind = tokens.slice(from, from + REACH);
	const stop = behind.findIndex(({ text }) => /^[.;:!?—–]$/.test(text));
	const next = (stop < 0 ? behind : behind.slice(0, stop)).find(tells);
	const before = tokens.slice(Math.max(0, at - REACH), at).findLast(tells);
	return [next ?? before].filter((token) => token !== undefined);
}
