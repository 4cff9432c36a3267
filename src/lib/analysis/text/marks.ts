import type { Marked } from './doc.ts';
import type { Span } from './span.ts';

/**
 * Pairs the double quotation marks of each paragraph. Curly marks say which way they open; straight ones alternate,
 * guided by the space beside them. A mark left open is closed at the paragraph's end, and `continues` when the next
 * paragraph opens with a mark (a speech printed over several paragraphs). Odd counts never stop the reading.
 * Inch marks (`6'2"`) are no quotation. Known miss: a pair nested in a pair of the same form.
 */
export function pairMarks(text: string, folded: string, paragraphs: Span[]): Marked[] {
	return paragraphs.flatMap((paragraph, i) => {
		const next = paragraphs[i + 1];
		return pairParagraph(text, folded, paragraph, next !== undefined && folded[next.start] === '"');
	});
}

function pairParagraph(text: string, folded: string, paragraph: Span, nextOpens: boolean): Marked[] {
	const pairs: Marked[] = [];
	let open = -1;
	for (let at = paragraph.start; at < paragraph.end; at++) {
		if (folded[at] !== '"') continue;
		if (open < 0) {
			if (opens(text, folded, paragraph, at)) open = at;
		} else if (shuts(text, folded, paragraph, open, at)) {
			pairs.push(toMarked(open, at + 1, at, false));
			open = -1;
		}
	}
	if (open >= 0 && paragraph.end - open > 2) {
		pairs.push(toMarked(open, paragraph.end, paragraph.end, nextOpens));
	}
	return pairs;
}

function toMarked(start: number, end: number, innerEnd: number, continues: boolean): Marked {
	return { start, end, inner: { start: start + 1, end: innerEnd }, continues };
}

function opens(text: string, folded: string, paragraph: Span, at: number): boolean {
	if (at > paragraph.start && /\d/.test(folded[at - 1])) return /[“«„]/.test(text[at]);
	if (text[at] === '”' && at > paragraph.start && /[\p{L}.,?!]/u.test(folded[at - 1]))
		return opensBackward(text, paragraph, at);
	return at + 1 < paragraph.end;
}

/** `says,” we go.”`: a closing form that opens, where the next mark of the paragraph closes too. */
function opensBackward(text: string, paragraph: Span, at: number): boolean {
	const next = /[“”"]/.exec(text.slice(at + 1, paragraph.end));
	return next?.[0] === '”' && /\s/.test(text[at + 1] ?? '') && text[at - 1] === ',';
}

/** A mark shuts the open pair unless it is of the other form and its own form comes later. */
function shuts(text: string, folded: string, paragraph: Span, open: number, at: number): boolean {
	const [first, mark] = [text[open], text[at]];
	if (first === '“' && mark === '“') return false;
	if (first === '“' && mark === '"') return text.slice(at, paragraph.end).indexOf('”') < 0;
	if (first === '"' && (mark === '“' || mark === '”')) return text.slice(at, paragraph.end).indexOf('"') < 0;
	if (first === '"' && mark === '"') {
		const spaced = at > open + 1 && /[\s([]/.test(folded[at - 1]) && /[\p{L}\p{N}]/u.test(folded[at + 1] ?? ' ');
		return !spaced;
	}
	return true;
}
