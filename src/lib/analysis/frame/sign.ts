import type { ItemKey } from '#lib/lexicon/frames/items.ts';
import type { Span } from '../text/span.ts';

/** A finding before its voice and place are known. */
export interface Sign extends Span {
	item: ItemKey;
	/** The words that decide whose voice it is. */
	trigger: Span;
	/** The rule that decided, in words a reader understands. */
	rule: string;
	/** Counts only in the outlet's own voice. */
	own?: true;
}
