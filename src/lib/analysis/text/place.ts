import type { Place } from '#lib/lexicon/codes.ts';
import type { Doc } from './doc.ts';
import { contains, overlap, type Span } from './span.ts';

/** The lead is this many paragraphs of the body. */
const LEAD_PARAGRAPHS = 2;

/** Where a span stands: in the deck, in the first two paragraphs of the body, or further down. */
export function placeOf(doc: Pick<Doc, 'segments' | 'paragraphs'>, span: Span): Place {
	const start = { start: span.start, end: Math.max(span.start + 1, span.end) };
	const deck = doc.segments.filter((segment) => segment.kind === 'deck');
	if (deck.some((segment) => overlap(segment, start) > 0)) return 'deck';
	const body = doc.paragraphs.filter((paragraph) => !deck.some((segment) => contains(segment, paragraph)));
	const end = body[LEAD_PARAGRAPHS - 1]?.end ?? Number.POSITIVE_INFINITY;
	return span.start < end ? 'lead' : 'body';
}
