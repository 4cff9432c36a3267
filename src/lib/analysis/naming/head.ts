import {
	ALTERNATION_NOT_AFTER,
	ALTERNATION_NOT_BEFORE,
	ALTERNATIONS,
	type Alternation
} from '#lib/lexicon/alternations.ts';
import type { Name } from '../analysis.ts';
import { findKnown, type Known } from '../quotation/known.ts';
import { toSingular } from '../quotation/mention.ts';
import type { Reading } from '../quotation/reading.ts';
import type { Span } from '../text/span.ts';

/** A noun of a set at the head of its phrase, with what stands around it. */
export interface Head extends Span {
	set: Alternation;
	form: string;
	/** Token of the noun, first token of its phrase. */
	at: number;
	first: number;
	plural: boolean;
	/** "the regime": an article and nothing else before it. */
	bare: boolean;
	definite: boolean;
	/** "the former leader", or said behind a name: whoever that is, it is not today's. */
	past: boolean;
	sentence: number;
	/** The sides and bodies named before it, and in a phrase behind it. */
	before: Known[];
	behind: Known[];
	/** People named in its phrase ("the Brandt administration"), by their canonical names. */
	people: string[];
}

const OF_NOUNS = new Map<string, Alternation>();
for (const one of ALTERNATIONS) {
	if (one.kind === 'phrase' || one.kind === 'taking') continue;
	for (const form of one.forms) if (!form.includes(' ')) OF_NOUNS.set(toSingular(form), one);
}

/** The noun of a set that stands at token `at` as the head of its phrase; null where none does or a guard keeps it out. */
export function readHead(reading: Reading, at: number, named: readonly Name[], known: Map<string, Known>): Head | null {
	const { tokens, chunkAt } = reading;
	const token = tokens[at]!;
	const opens = reading.doc.sentences[token.sentence]?.first === at;
	const noun = token.pos === 'NOUN' ? opens || /^\p{Ll}/u.test(token.text) : opens && token.pos === 'PROPN';
	if (!noun) return null;
	const singular = toSingular(token.lower);
	const set = OF_NOUNS.get(singular);
	const chunk = chunkAt[at];
	if (!set || !chunk || chunk.to !== at + 1 || tokens[at + 1]?.text === '-') return null;
	if (singular === 'authority' && token.lower !== 'authorities') return null;
	const form = singular === 'authority' ? 'authorities' : singular === 'sanction' ? 'sanctions' : singular;
	const words = tokens.slice(chunk.from, at);
	if (
		isGuarded(
			form,
			words.map(({ lower }) => lower),
			tokens[at + 1]?.lower ?? ''
		)
	)
		return null;
	const person = named.filter(
		({ kind, start, end, among }) =>
			kind === 'person' && among.length === 0 && start >= tokens[chunk.from]!.start && end <= token.start
	);
	return {
		start: token.start,
		end: token.end,
		set,
		form,
		at,
		first: chunk.from,
		sentence: token.sentence,
		plural: token.lower !== singular || singular === 'authorities',
		bare:
			words.length === 1 &&
			words[0]!.lower === 'the' &&
			!/^(?:of|in|on|against|with|between|over|for|to)$/.test(tokens[at + 1]?.lower ?? ''),
		definite: words[0]?.lower === 'the' || words.some(({ text }) => text === "'s"),
		past: words.some(({ lower }) => PAST.test(lower)) || tokens[chunk.from - 1]?.text === ',',
		before: knownIn(
			words.map(({ text }) => text),
			known
		),
		behind: knownBehind(reading, at, known, JOINS[set.kind] ?? /^(?:of|in)$/),
		people: person.map(({ canonical }) => canonical)
	};
}

const PAST = /^(?:former|ex|late|then|previous|first|last|next|new|future|ousted|deposed)$/;

/** What may stand between a noun and the name of its thing: "sanctions on Velory", "the regime in Pyongyang". */
const JOINS: Partial<Record<Alternation['kind'], RegExp>> = {
	war: /^(?:of|in|against|with)$/,
	sanctions: /^(?:on|against)$/
};

function isGuarded(form: string, before: readonly string[], after: string): boolean {
	return (
		before.some((word) => ALTERNATION_NOT_AFTER[form]?.has(word)) || (ALTERNATION_NOT_BEFORE[form]?.has(after) ?? false)
	);
}

function knownIn(words: readonly string[], known: Map<string, Known>): Known[] {
	// "Norlander-backed" says who stands behind them, not who they are.
	return findKnown(words, known).flatMap(({ known: entry, last }) => (words[last] === '-' ? [] : [entry]));
}

/** "the regime in Pyongyang", "the invasion of Velory": the names in the phrase behind a preposition. */
function knownBehind({ tokens, chunkAt }: Reading, at: number, known: Map<string, Known>, joins: RegExp): Known[] {
	if (!joins.test(tokens[at + 1]?.lower ?? '')) return [];
	const chunk = chunkAt[at + 2];
	if (!chunk || chunk.from !== at + 2) return [];
	const hits = findKnown(
		tokens.slice(chunk.from, chunk.to).map(({ text }) => text),
		known
	);
	// "the war in Velory's north": the country itself must be what the phrase ends with.
	return hits.filter(({ last }) => chunk.from + last === chunk.to).map(({ known: entry }) => entry);
}
