import type { ItemKey } from './items.ts';

/**
 * A rule of a detector, as data. A pattern is a row of steps in one sentence, divided by spaces: a small word (as printed or its
 * base form), several divided by `|`, or a class in capitals (a list of `words.ts`, or what the text itself shows: GOV, PERSON,
 * PARTY, ACTOR, MONEY, PERCENT, NUM, YEAR, NAME). `/VERB` after a step asks for a part of speech, `?` makes it optional, `*` marks
 * the words that decide whose voice it is; `~3` lets up to three words stand between.
 */
export interface Rule {
	item: ItemKey;
	/** The rule in words a reader understands. */
	say: string;
	patterns: readonly string[];
	/** Only in the outlet's own voice. */
	own?: true;
	/** A negation before it does not undo it. */
	negated?: true;
	/** A sentence that also holds one of these (a class of `words.ts`) holds no such evidence. */
	not?: string;
}
