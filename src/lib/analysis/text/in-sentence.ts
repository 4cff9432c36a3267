import type { Span } from './span.ts';

/** A stretch of words; `marked` where it is what was asked for. */
export interface Piece {
	text: string;
	marked: boolean;
}

/**
 * Some words of a text within the sentences they stand in, in order, without gaps: what a reader needs to judge them. Where no
 * sentence holds them (a headline) they stand alone.
 * @param spans in order, not overlapping, at least one
 */
export function inSentence(text: string, sentences: readonly Span[], spans: readonly Span[]): Piece[] {
	const [first, last] = [spans[0], spans[spans.length - 1]];
	const around = sentences.filter(({ start, end }) => start < last.end && end > first.start);
	const start = Math.min(first.start, ...around.map((sentence) => sentence.start));
	const end = Math.max(last.end, ...around.map((sentence) => sentence.end));
	const pieces: Piece[] = [];
	let at = start;
	for (const span of spans) {
		pieces.push(
			{ text: text.slice(at, span.start), marked: false },
			{ text: text.slice(span.start, span.end), marked: true }
		);
		at = span.end;
	}
	pieces.push({ text: text.slice(at, end), marked: false });
	return pieces.filter((piece) => piece.text !== '');
}
