import { NAME_PARTICLES } from '#lib/lexicon/roles.ts';
import type { Doc, Sentence, Token } from '../text/doc.ts';
import type { Span } from '../text/span.ts';

/** One word as a name holds it: tokens bound by hyphens are one piece ("Jong-un", "al-Sisi"), "'s" is a piece of its own. */
export interface Piece extends Span {
	text: string;
	lower: string;
	pos: string;
	/** Begins with a capital, or with a capital behind an Arabic article. */
	capital: boolean;
	/** First word of its sentence, or right behind an opening mark. */
	opens: boolean;
}

/** Pieces of a sentence that may hold names: from the first up to, not including, the last. */
export interface Run {
	pieces: Piece[];
	from: number;
	to: number;
}

const ARTICLE = /^(?:al|el|ul|an|as|ash|ar|ad)$/i;
const CAPITAL = /^(?:\p{Lu}|(?:al|el|an|as|ash|ar|ad|d|o|l)[-'’]\p{Lu}|\p{N}+\p{Lu})/u;
/** Small words that may stand inside a name, between two capitals. */
const INSIDE = new Set([...NAME_PARTICLES, 'of', 'the', 'and', '&', 'for', "'s", "'", 'des', 'du', 'e', 'et', 'und']);

/** The pieces of one sentence, in order. */
export function toPieces(doc: Doc, { first, last }: Sentence): Piece[] {
	const pieces: Piece[] = [];
	let index = first;
	while (index < last) {
		const to = wordEnd(doc.tokens, index, last);
		pieces.push(...toPiece(doc, index, to, pieces.at(-1)));
		index = to;
	}
	return pieces;
}

/** Where the word that begins at a token ends: hyphens bind where both sides are parts of a name. */
function wordEnd(tokens: Token[], from: number, last: number): number {
	let to = from + 1;
	// The tagger's words end before letters such as "č" and "ğ".
	while (
		to < last &&
		touches(tokens, to - 1) &&
		/\p{L}$/u.test(tokens[to - 1]!.text) &&
		/^\p{L}/u.test(tokens[to]!.text)
	)
		to++;
	while (to + 1 < last && tokens[to]?.text === '-' && touches(tokens, to - 1) && touches(tokens, to)) {
		if (!binds(tokens[to - 1]!, tokens[to + 1]!)) break;
		to += 2;
	}
	return to;
}

function touches(tokens: Token[], index: number): boolean {
	return tokens[index]?.end === tokens[index + 1]?.start;
}

/** "Jong-un", "Jean-Claude", "al-Sisi"; not "US-led". */
function binds(before: Token, after: Token): boolean {
	if (/^\p{Lu}/u.test(after.text)) return /^\p{Lu}/u.test(before.text) || ARTICLE.test(before.text);
	return /^\p{Lu}\p{Ll}+$/u.test(before.text) && after.pos === 'PROPN' && /^\p{Ll}{1,6}$/u.test(after.text);
}

/** A piece, and a second one where a possessive ending was left on the word. */
function toPiece(doc: Doc, from: number, to: number, before: Piece | undefined): Piece[] {
	const [start, end] = [doc.tokens[from]!.start, doc.tokens[to - 1]!.end];
	const text = doc.text.slice(start, end);
	const ending = to - from === 1 ? /.(['’][sS])$/.exec(text)?.[1] : undefined;
	const cut = end - (ending?.length ?? 0);
	const tagged = doc.tokens[to - 1]!.pos;
	const pos = (to - from > 1 || tagged === 'X') && CAPITAL.test(text) ? 'PROPN' : tagged;
	const make = (span: Span): Piece => {
		const words = doc.text.slice(span.start, span.end);
		const opens = before === undefined || /^["“”‘'«(:;.!?•*–—-]+$/.test(before.text);
		const lower = words.toLowerCase().replace(/[’‘]/g, "'");
		return { ...span, text: words, lower, pos, capital: CAPITAL.test(words), opens };
	};
	if (ending === undefined) return [make({ start, end })];
	return [make({ start, end: cut }), { ...make({ start: cut, end }), capital: false, opens: false, pos: 'PART' }];
}

/** Stretches of pieces with capitals, small words between them included; a capital small word alone is none. */
export function findRuns(pieces: Piece[]): Run[] {
	const runs: Run[] = [];
	let index = 0;
	while (index < pieces.length) {
		if (!pieces[index]!.capital) {
			index++;
			continue;
		}
		let to = index + 1;
		for (let next = to; next < pieces.length && next - to < 3; next++) {
			if (pieces[next]!.capital) to = next + 1;
			else if (!INSIDE.has(pieces[next]!.lower)) break;
		}
		runs.push({ pieces, from: index, to });
		index = to;
	}
	return runs;
}
