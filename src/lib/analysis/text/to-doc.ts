import type { Doc, Marked, Segment, Sentence, Token } from './doc.ts';
import { pairMarks } from './marks.ts';
import { normalize } from './normalize.ts';
import { findParagraphs } from './segment.ts';
import { sentenceStarts } from './sentence.ts';
import type { Span } from './span.ts';
import { tag } from './tagger.ts';

/**
 * Makes a text ready to be read: paragraphs of its deck and body segments, sentences, tagged tokens and pairs of
 * quotation marks, all as spans of the stored text. Caption, credit, related link and tag segments hold no tokens.
 * An empty text gives an empty Doc.
 */
export function toDoc(text: string, segments: Segment[]): Doc {
	const folded = normalize(text);
	const paragraphs = findParagraphs(text, segments).sort((a, b) => a.start - b.start);
	const marks = pairMarks(text, folded, paragraphs);
	const doc: Doc = { text, segments, paragraphs, sentences: [], tokens: [], marks };
	paragraphs.forEach((paragraph, index) => readParagraph(doc, folded, paragraph, index));
	return doc;
}

function readParagraph(doc: Doc, folded: string, paragraph: Span, index: number): void {
	const tagged = tag(folded.slice(paragraph.start, paragraph.end));
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
			const { start, end, lower, lemma, pos } = tagged[i];
			const span = { start: paragraph.start + start, end: paragraph.start + end };
			const token: Token = {
				...span,
				text: doc.text.slice(span.start, span.end),
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
