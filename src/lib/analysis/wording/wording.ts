import type { Place, Voice, WordingKind, WordingRule } from '#lib/lexicon/codes.ts';
import type { Span } from '../text/span.ts';

/** Words of a text by which its writer judges, softens, stresses or takes for granted, or a sentence to be checked for that. */
export interface Wording extends Span {
	kind: WordingKind;
	rule: WordingRule;
	voice: Voice;
	place: Place;
	/** What the model of passages says of the sentence, about 0–1; null for words, and where there was no encoder. */
	score: number | null;
}

/** The reasons a reader is given, in the order charts show them: every kind but the sentence itself. */
export const WORD_KINDS = ['evaluative', 'hedge', 'booster', 'factive', 'marks'] as const satisfies WordingKind[];
