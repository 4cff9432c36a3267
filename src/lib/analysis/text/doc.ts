import type { SegmentKind } from '#lib/lexicon/codes.ts';
import type { Span } from './span.ts';

/** One token of the tagger, with offsets into the stored text. */
export interface Token extends Span {
	/** As printed, but marks plain: `"` for a mark that quotes, `'` for one inside it. */
	text: string;
	/** Lower case, typographic marks folded to their ASCII form. */
	lower: string;
	lemma: string;
	/** Universal part of speech ("VERB"). */
	pos: string;
	/** Index into `Doc.sentences`. */
	sentence: number;
	/** Inside quotation marks. */
	quoted: boolean;
}

/** A part of the text that is one kind of thing, with the rule that decided. */
export interface Segment extends Span {
	kind: SegmentKind;
	rule: string;
}

export interface Sentence extends Span {
	/** Index into `Doc.paragraphs`. */
	paragraph: number;
	/** Index of its first token and of the one after its last. */
	first: number;
	last: number;
}

/** A pair of quotation marks: the span runs from mark to mark, marks included. */
export interface Marked extends Span {
	/** The words inside, marks excluded. */
	inner: Span;
	/** Opened again at the start of the next paragraph. */
	continues: boolean;
}

/** A text made ready to be read: everything is spans of `text`, which is never altered. */
export interface Doc {
	text: string;
	segments: Segment[];
	/** Paragraphs of deck and body, in order. */
	paragraphs: Span[];
	sentences: Sentence[];
	tokens: Token[];
	/** Pairs of quotation marks that stand in no other pair, in order. */
	marks: Marked[];
	/** Pairs inside those pairs. */
	nested: Marked[];
}
