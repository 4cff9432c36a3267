import type { Doc, Sentence, Token } from '../text/doc.ts';
import type { Span } from '../text/span.ts';
import { findChunks, type Chunk } from './noun-chunk.ts';

/** Tokens from `from` up to but not including `to`. */
export interface Stretch {
	from: number;
	to: number;
}

/** A text as the quotation rules see it: its tokens, its noun chunks by where they begin and end, and its marks. */
export interface Reading {
	doc: Doc;
	tokens: Token[];
	chunks: Chunk[];
	/** Chunk that covers a token. */
	chunkAt: (Chunk | undefined)[];
	/** Pair of marks that covers a token, as tokens: the stretch runs from mark to mark. */
	quoteAt: (Quote | undefined)[];
}

/** A pair of quotation marks as tokens, both marks included. */
export interface Quote extends Stretch {
	continues: boolean;
	/** The first word inside is capitalised, or nothing stands before it in the sentence. */
	whole: boolean;
	/** The name of a programme, a book or a song, not words of somebody: each longer word has a capital. */
	title: boolean;
}

/** Prepares the tokens of a text for the rules. */
export function toReading(doc: Doc): Reading {
	const chunkAt: (Chunk | undefined)[] = new Array(doc.tokens.length);
	const chunks = doc.sentences.flatMap((sentence) => findChunks(doc.tokens, sentence.first, sentence.last));
	for (const chunk of chunks) for (let i = chunk.from; i < chunk.to; i++) chunkAt[i] = chunk;
	return { doc, tokens: doc.tokens, chunks, chunkAt, quoteAt: findQuotes(doc) };
}

function findQuotes(doc: Doc): (Quote | undefined)[] {
	const quoteAt: (Quote | undefined)[] = new Array(doc.tokens.length);
	let at = 0;
	for (const mark of doc.marks) {
		while (at < doc.tokens.length && doc.tokens[at].start < mark.start) at++;
		let to = at;
		while (to < doc.tokens.length && doc.tokens[to].start < mark.end) to++;
		if (to === at) continue;
		const first = doc.tokens[at + 1];
		const whole = first !== undefined && /^[\p{Lu}\p{N}'…([]/u.test(first.text);
		const quote: Quote = { from: at, to, continues: mark.continues, whole, title: isTitle(doc.tokens, at, to) };
		for (let i = at; i < to; i++) quoteAt[i] = quote;
	}
	return quoteAt;
}

const TITLED =
	/^(of|on|in|from|book|books|show|series|program|programme|film|movie|song|album|memoir|magazine|drama|comedy|play|novel|column|interview|podcast|segment|'s|'|the|called|host|star|musical|documentary)$/;

/** `on “Harbour Hour”`, `her book, “The Long Pier”`: few words with capitals behind a word that names a work. */
function isTitle(tokens: Token[], from: number, to: number): boolean {
	const before = tokens[from - 1]?.text === ',' ? tokens[from - 2] : tokens[from - 1];
	if (!before || !TITLED.test(before.lower)) return false;
	const words = tokens.slice(from + 1, to).filter(({ text }) => /\p{L}/u.test(text));
	if (words.length === 0 || words.length > 7) return false;
	if (/^[.?!]$/.test(tokens[to - 2]?.text ?? '') && !/^(of|on|in)$/.test(before.lower) && words.length > 5)
		return false;
	return (
		words.every(
			({ text, lower }) => /^\p{Lu}/u.test(text) || /^(of|the|and|a|an|with|to|in|on|for|'s|at|from|by|is)$/.test(lower)
		) && /^\p{Lu}/u.test(words[0].text)
	);
}

/** The span of a stretch, without spaces; the stretch must not be empty. */
export function toSpan(reading: Reading, { from, to }: Stretch): Span {
	return { start: reading.tokens[from].start, end: reading.tokens[to - 1].end };
}

/** The words of a stretch of tokens as they are printed, with what stands between them. */
export function wordsOf(reading: Reading, { from, to }: Stretch): string {
	return reading.doc.text.slice(reading.tokens[from].start, reading.tokens[to - 1].end);
}

/** Whether some token between two places is a verb or an auxiliary that carries tense: not "to go", not a bare "-ing". */
export function hasFiniteVerb(reading: Reading, from: number, to: number): boolean {
	for (let i = from; i < to; i++) if (isFinite(reading.tokens, i)) return true;
	return false;
}

/** "a host based in Brill", "a reporter known for her books": participles that hang on a noun far more often than they are told of one. */
const REDUCED =
	/^(?:based|born|known|located|affiliated|associated|involved|aligned|raised|trained|employed|elected|appointed|nominated|assigned|accused|charged|convicted|named|called|obtained|published|conducted|commissioned|sponsored|run|led|founded|backed|funded|written|titled|headed|chosen|quoted|pictured|dated|signed|seen|held)$/;

/** Whether a token is such a participle: right behind a noun, with a preposition behind it. */
export function isReduced(tokens: Token[], i: number): boolean {
	return REDUCED.test(tokens[i].lower) && tokens[i + 1]?.pos === 'ADP' && tokens[i - 1]?.pos === 'NOUN';
}

/** Whether a token is a verb that carries tense. */
export function isFinite(tokens: Token[], i: number): boolean {
	const token = tokens[i];
	if (token.pos !== 'VERB' && token.pos !== 'AUX') return false;
	if (token.pos === 'VERB' && token.lower.endsWith('ing')) return false;
	// "the women-led group"
	if (token.pos === 'VERB' && tokens[i - 1]?.text === '-' && tokens[i - 1].end === token.start) return false;
	let before = i - 1;
	while (before >= 0 && tokens[before].pos === 'ADV') before--;
	return before < 0 || tokens[before].lower !== 'to' || tokens[before].pos === 'ADP';
}

/** Whether a token is punctuation that stands between clauses: comma, dash, colon, semicolon, bracket. */
export function isBreak(token: Token | undefined): boolean {
	return token === undefined || /^(,|;|:|—|–|--|-|\(|\)|\.\.\.|…|\[|\])$/.test(token.text);
}

/** Index of the last token of a sentence that is not its closing punctuation, plus one; a closing mark of a quotation stays. */
export function contentLimit(reading: Reading, sentence: Sentence): number {
	let end = sentence.last;
	while (end > sentence.first && /^[.,;:!?…—–-]+$/.test(reading.tokens[end - 1].text) && !reading.quoteAt[end - 1])
		end--;
	return end;
}
