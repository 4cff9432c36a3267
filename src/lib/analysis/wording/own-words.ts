import type { Analysis } from '../analysis.ts';
import { readMarks } from '../text/marks.ts';
import { normalize } from '../text/normalize.ts';
import { overlap, type Span } from '../text/span.ts';

/** One word of a text, in lower case. */
export interface OwnWord extends Span {
	word: string;
}

const WORD = /[\p{L}][\p{L}\p{N}]*(?:['’-][\p{L}\p{N}]+)*/gu;

/**
 * The words of deck and body that stand in the outlet's own voice, in their order: outside quotation marks and outside whatever a
 * quotation gives to somebody. Numbers are no words here; "don’t" and "Jong-un" are one each.
 */
export function ownWords(
	text: string,
	{ paragraphs, quotations }: Pick<Analysis, 'paragraphs' | 'quotations'>
): OwnWord[] {
	const { outer } = readMarks(text, normalize(text), [...paragraphs]);
	const others: Span[] = [...outer, ...quotations.flatMap(({ content }) => content)].sort((a, b) => a.start - b.start);
	return paragraphs.flatMap((paragraph) => {
		const near = others.filter((other) => overlap(other, paragraph) > 0);
		return [...text.slice(paragraph.start, paragraph.end).matchAll(WORD)].flatMap((match): OwnWord[] => {
			const start = paragraph.start + match.index;
			const span = { start, end: start + match[0].length };
			if (near.some((other) => overlap(other, span) > 0)) return [];
			return [{ ...span, word: match[0].toLowerCase().replaceAll('’', "'") }];
		});
	});
}
