import type { Doc, Marked, Sentence, Token } from '../text/doc.ts';
import { contains } from '../text/span.ts';
import { sentenceStarts } from '../text/sentence.ts';
import type { Found } from './found.ts';
import { toReading, toSpan, type Reading, type Stretch } from './reading.ts';

/** A quotation with the one in whose content it stands, and the marks that quote at its level. */
export interface Level {
	found: Found;
	/** null for the outlet's own attribution. */
	parent: Level | null;
	/** 0 for the outlet's own, 1 inside one of those ("Lowe said that Cole had called …"), and so on. */
	level: number;
	marks: Marked[];
}

/** Deeper than this nothing is looked for: the outlet quotes somebody who quotes somebody who quotes somebody. */
export const DEEPEST = 2;
/** Fewer tokens than this hold no speaker, cue and words. */
const LEAST = 4;

/** The insides of contents read as texts of their own, and the quotation each of their sentences stands in. */
export interface Inner {
	reading: Reading;
	marks: Marked[];
	parentOf: (found: Found) => Level | undefined;
}

/**
 * Reads the insides of contents: marks that enclose a whole content are open there, so that the marks inside them quote.
 * Tokens keep their places, so that what is found is found in the text itself.
 */
export function toInner(reading: Reading, levels: readonly Level[]): Inner {
	const { doc } = reading;
	const inner: Doc = { ...doc, tokens: [...doc.tokens], sentences: [], marks: [] };
	const parents: Level[] = [];
	for (const level of levels)
		for (const piece of level.found.content) {
			const { region, marks } = openUp(reading, piece);
			if (region.to - region.from < LEAST) continue;
			inner.marks.push(...marks);
			readRegion(inner, region, marks, doc.sentences[doc.tokens[region.from].sentence].paragraph);
			while (parents.length < inner.sentences.length) parents.push(level);
		}
	inner.marks.sort((a, b) => a.start - b.start);
	return {
		reading: toReading(inner),
		marks: inner.marks,
		parentOf: ({ content }) => parents[inner.tokens[content[0].from].sentence]
	};
}

/** A piece of content without the marks around it and the "that" before it, and the marks that quote inside. */
function openUp(reading: Reading, piece: Stretch): { region: Stretch; marks: Marked[] } {
	const { doc, tokens, quoteAt } = reading;
	const quote = quoteAt[piece.from];
	const enclosed = quote !== undefined && quote.to >= piece.to - 1;
	const mark = (at: number) => (enclosed && tokens[at].text === '"' ? 1 : 0);
	const that = tokens[piece.from].lower === 'that' ? 1 : 0;
	const region = { from: piece.from + that + mark(piece.from), to: piece.to - mark(piece.to - 1) };
	if (region.from >= region.to) return { region, marks: [] };
	const span = toSpan(reading, region);
	return { region, marks: (enclosed ? doc.nested : doc.marks).filter((pair) => contains(span, pair)) };
}

/** Adds the sentences of a region to a Doc, and marks which of its tokens are quoted there. */
function readRegion(doc: Doc, { from, to }: Stretch, marks: Marked[], paragraph: number): void {
	const tokens: Token[] = doc.tokens.slice(from, to).map((token) => {
		const mark = marks.find(({ start, end }) => start <= token.start && token.start < end);
		const bound = mark && (token.start === mark.start || token.start === mark.inner.end);
		return { ...token, quoted: mark !== undefined, text: bound ? '"' : token.text };
	});
	const starts = sentenceStarts(
		tokens,
		tokens.map(({ quoted }) => quoted)
	);
	starts.forEach((first, k) => {
		const last = starts[k + 1] ?? tokens.length;
		const span = { start: tokens[first].start, end: tokens[last - 1].end };
		const sentence: Sentence = { ...span, paragraph, first: from + first, last: from + last };
		for (let i = first; i < last; i++) doc.tokens[from + i] = { ...tokens[i], sentence: doc.sentences.length };
		doc.sentences.push(sentence);
	});
}

/** Whether a content inside another is a second voice: not what its speaker says in the first person. */
export function isSecondVoice(reading: Reading, { source }: Found): boolean {
	return source === null || source.to - source.from > 1 || !/^(i|we|me|us)$/.test(reading.tokens[source.from].lower);
}
