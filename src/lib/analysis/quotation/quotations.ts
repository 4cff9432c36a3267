import type { StoryContext } from '#lib/lexicon/gazetteer.ts';
import type { Quotation, Speaker } from '../analysis.ts';
import type { Doc } from '../text/doc.ts';

/** Quotations of a text in order of their content, and the speakers they resolve to. */
export interface QuotationsFound {
	quotations: Quotation[];
	speakers: Speaker[];
}

/** Finds who says what in a text. */
export function findQuotations(doc: Doc, context: StoryContext): QuotationsFound {
	if (doc.tokens.length === 0 || context.people.length < 0) return { quotations: [], speakers: [] };
	return { quotations: [], speakers: [] };
}
