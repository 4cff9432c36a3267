import type { Voice } from '#lib/lexicon/codes.ts';
import type { Quotation } from './analysis.ts';
import type { Doc } from './text/doc.ts';
import { overlap, type Span } from './text/span.ts';

/**
 * Whose words a span is: direct inside quotation marks or in a turn of a transcript, indirect elsewhere in the content of a
 * quotation, else the outlet's own. A span that crosses a border has the voice of its larger part.
 */
export function voiceOf(
	span: Span,
	doc: Pick<Doc, 'marks'>,
	quotations: readonly Pick<Quotation, 'content' | 'mode'>[]
): Voice {
	const half = (span.end - span.start) / 2;
	const direct = quotations.filter(({ mode }) => mode === 'direct').flatMap(({ content }) => content);
	if (shared(span, [...doc.marks, ...direct]) > half) return 'direct';
	const contents = quotations.flatMap(({ content }) => content);
	return shared(span, contents) > half ? 'indirect' : 'own';
}

function shared(span: Span, others: readonly Span[]): number {
	return others.reduce((most, other) => Math.max(most, overlap(span, other)), 0);
}
