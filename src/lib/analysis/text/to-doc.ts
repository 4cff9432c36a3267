import type { Doc, Marked, Segment, Sentence, Token } from './doc.ts';
import { openingEnd } from './opening.ts';
import { readMarks } from './marks.ts';
import { normalize } from './normalize.ts';
import { findParagraphs } from './segment.ts';
import { sentenceStarts } from './sentence.ts';
import type { Span } from './span.ts';
import { tag } from './tagger.ts';
import { countWords } from './words.ts';

const HEADLINE_WORDS = 25;

/**
 * Makes a text ready to be read: paragraphs of its deck and body segments, sentences, tagged tokens and pairs of
 * quotation marks, all as spans of the stored text. Caption, credit, related link and tag segments hold no tokens, nor do the
 * time or the dateline that open a paragraph: they are in no sentence.
 * An empty text gives an empty Doc.
 */
export function toDoc(text: string, segments: Segment[]): Doc {
	const paragraphs = findParagraphs(text, segments).sort((a, b) => a.start - b.start);
	const headlines: Span[] = segments.filter(({ kind }) => kind === 'deck');
	const [first, second] = paragraphs;
	if (second && isShort(text, first)) headlines.push(first);
	const { outer, nested, folded } = readMarks(text, normalize(text), paragraphs, headlines);
	const doc: Doc = { text, segments, paragraphs, sentences: [], tokens: [], marks: outer, nested };
	paragraphs.forEach((paragraph, index) => readParagraph(doc, folded, paragraph, index));
	return doc;
}

/** A first line so short that it can be a headline. */
function isShort(text: string, { start, end }: Span): boolean {
	return countWords(text.slice(start, end)) <= HEADLINE_WORDS;
}

function readParagraph(doc: Doc, folded: string, paragraph: Span, index: number): void {
	const words = folded.slice(paragraph.start, paragraph.end);
	const opening = openingEnd(words);
	const tagged = tag(words).filter(({ start }) => start >= opening);
	const inside = doc.marks.filter((mark) => paragraph.start <= mark.start && mark.end <= paragraph.end);
	const quoted = tagged.map((token) => isInside(inside, paragraph.start + token.start));
	const starts = sentenceStarts(tagged, quoted);
	const offset = doc.tokens.length;
	starts.forEach((first, k) => {
		const last = starts[k + 1] ?? tagged.length;
		const sentence: Sentence = {
			start: paragraph.start + tagged[first].start,
			end: paragraph.start + tagged[last - 1].end,
			paragraph: index,
			first: offset + first,
			last: offset + last
		};
		doc.sentences.push(sentence);
		for (let i = first; i < last; i++) {
			const { start, end, text, lower, lemma, pos } = tagged[i];
			const span = { start: paragraph.start + start, end: paragraph.start + end };
			const token: Token = {
				...span,
				text,
				lower,
				lemma,
				pos,
				sentence: doc.sentences.length - 1,
				quoted: quoted[i]
			};
			doc.tokens.push(token);
		}
	});
}

/** Whether a place stands in a pair of marks, the marks themselves included. */
function isInside(marks: Marked[], at: number): boolean {
	return marks.some((mark) => mark.start <= at && at < mark.end);
}
