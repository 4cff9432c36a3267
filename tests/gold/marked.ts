import type { GoldQuote } from './score.ts';

/** One quotation as a reader marked it: the printed words with `{s:source}`, `{c:cue}` and `{q:content}` around them. */
export interface MarkedQuote {
	words: string;
	mode: GoldQuote['type'];
	/** Whom the source stands for, in the reader's words. */
	speaker: string;
	side: string;
}

/** A reader's reading of one text. */
export interface MarkedText {
	items: { C1: 0 | 1; C2: 0 | 1 };
	/** Captions, credits, related links and tags: printed, but no article text. */
	outside: string[];
	quotations: MarkedQuote[];
}

/** A marked quotation with offsets in its text. */
export interface LocatedQuote extends GoldQuote {
	canonical: string;
	side: string;
}

const MARK = /\{([scq]):([^}]*)\}/g;

/** Offset of words that must stand in the text exactly once; throws otherwise. */
export function locate(text: string, words: string): number {
	const start = text.indexOf(words);
	if (start < 0 || text.indexOf(words, start + 1) >= 0) throw new Error(`not once in the text: ${words}`);
	return start;
}

/** Turns the marks into offsets of the text. Throws where the words do not stand in it exactly once. */
export function locateQuote(text: string, { words, mode, speaker, side }: MarkedQuote): LocatedQuote {
	const base = locate(text, words.replaceAll(MARK, '$2'));
	const found: Record<string, { start: number; end: number; text: string }[]> = { s: [], c: [], q: [] };
	let marks = 0;
	for (const { index, 1: kind, 2: inside } of words.matchAll(MARK)) {
		const start = base + index - marks;
		found[kind].push({ start, end: start + inside.length, text: inside });
		marks += '{s:}'.length;
	}
	const spans = found.q.map(({ start, end }): [number, number] => [start, end]);
	return {
		start: spans[0][0],
		end: spans[spans.length - 1][1],
		spans,
		speaker: found.s[0] ?? null,
		cue: found.c[0] ?? null,
		type: mode,
		canonical: speaker,
		side
	};
}
