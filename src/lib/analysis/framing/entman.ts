import { FUNCTIONS, ITEM_LABEL, type ItemKey } from '#lib/lexicon/frames/items.ts';
import type { Analysis } from '../analysis.ts';
import type { Voice } from '#lib/lexicon/codes.ts';
import { excerpt, type Span } from '../text/span.ts';

/** A place that bears on a function, for a reader to check. */
export interface Borne extends Span {
	words: string;
	label: string;
	rule: string;
	voice: Voice;
}

/** One of Entman's (1993) four functions of a frame with the places that bear on it. */
export interface FunctionSheet {
	id: string;
	label: string;
	asks: string;
	places: Borne[];
}

/**
 * A sheet of evidence for one text: what is called a problem, its cause, who is judged, what is to be done. No score: a
 * reader decides what the text says. Empty places mean that no rule found any.
 */
export function toFunctionSheet(text: string, { items }: Pick<Analysis, 'items'>): FunctionSheet[] {
	return FUNCTIONS.map(({ id, label, asks, items: keys }) => ({
		id,
		label,
		asks,
		places: items
			.filter(({ item }) => (keys as readonly ItemKey[]).includes(item))
			.map(({ item, start, end, rule, voice }) => ({
				start,
				end,
				words: excerpt(text, { start, end }),
				label: ITEM_LABEL[item],
				rule,
				voice
			}))
	}));
}
