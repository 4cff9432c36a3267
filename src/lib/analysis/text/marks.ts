import { SPOKEN_FORMS } from '#lib/lexicon/cues.ts';
import type { Marked } from './doc.ts';
import { findSingles, isSingleStyle } from './single-marks.ts';
import { contains, type Span } from './span.ts';

/** The quotation marks of a text: those that stand in no other pair, those inside them, and the text the tagger reads. */
export interface Marks {
	outer: Marked[];
	nested: Marked[];
	/** Every outer mark is `"` and every nested one `'`, whatever was printed; same length as the text. */
	folded: string;
}

/**
 * Pairs the quotation marks of each paragraph. Double marks are the outer ones; single ones are where the text has them for
 * its house style (British: '…' outside, "…" inside), and in headlines. Marks of another form inside a pair are nested.
 * @param folded the text with plain marks and spaces (`normalize`)
 * @param headlines paragraphs in which single marks quote
 */
export function readMarks(text: string, folded: string, paragraphs: Span[], headlines: Span[] = []): Marks {
	const single = isSingleStyle(folded, paragraphs, pairMarks(text, folded, paragraphs));
	const outer: Marked[] = [];
	const nested: Marked[] = [];
	paragraphs.forEach((paragraph, i) => {
		const doubles = pairParagraph(text, folded, paragraph, opensWith(folded, paragraphs[i + 1], '"'));
		const quoting = single || headlines.some((headline) => contains(headline, paragraph));
		const singles = quoting
			? findSingles(folded, paragraph, single && opensWith(folded, paragraphs[i + 1], "'")).filter(isOutside(doubles))
			: [];
		const pairs = [...singles, ...doubles.filter(isOutside(singles))].sort((a, b) => a.start - b.start);
		outer.push(...pairs);
		nested.push(...pairs.flatMap((pair) => pairInside(text, folded, pair, doubles)));
	});
	return { outer, nested, folded: refold(folded, outer, nested) };
}

function opensWith(folded: string, paragraph: Span | undefined, mark: string): boolean {
	return paragraph !== undefined && folded[paragraph.start] === mark;
}

function isOutside(others: Span[]): (pair: Span) => boolean {
	return (pair) => !others.some((other) => contains(other, pair) && !contains(pair, other));
}

/** Pairs of another form inside a pair: double marks in single ones, single marks in double ones, “…” in «…». */
function pairInside(text: string, folded: string, { start, inner }: Marked, doubles: Marked[]): Marked[] {
	if (folded[start] === "'") return doubles.filter((pair) => contains(inner, pair));
	const singles = findSingles(folded, inner, false);
	const others = pairParagraph(text, folded, inner, false).filter(isOutside(singles));
	return [...singles.filter(isOutside(others)), ...others].sort((a, b) => a.start - b.start);
}

function refold(folded: string, outer: Marked[], nested: Marked[]): string {
	const letters = [...Array(folded.length).keys()].map((at) => folded[at]);
	for (const [pairs, mark] of [
		[outer, '"'],
		[nested, "'"]
	] as const)
		for (const { start, end, inner } of pairs) {
			letters[start] = mark;
			if (inner.end < end) letters[inner.end] = mark;
		}
	return letters.join('');
}

/**
 * Pairs the double quotation marks of each paragraph. Curly marks and guillemets say which way they open; straight ones
 * alternate, guided by the space beside them. A mark left open is closed at the paragraph's end, and `continues` when the next
 * paragraph opens with a mark (a speech printed over several paragraphs). Odd counts never stop the reading.
 * Inch marks (`6'2"`) are no quotation. Known miss: a pair nested in a pair of the same form.
 */
export function pairMarks(text: string, folded: string, paragraphs: Span[]): Marked[] {
	return paragraphs.flatMap((paragraph, i) =>
		pairParagraph(text, folded, paragraph, opensWith(folded, paragraphs[i + 1], '"'))
	);
}

function pairParagraph(text: string, folded: string, paragraph: Span, nextOpens: boolean): Marked[] {
	const pairs: Marked[] = [];
	let open = -1;
	for (let at = paragraph.start; at < paragraph.end; at++) {
		if (folded[at] !== '"') continue;
		const lost = open >= 0 ? closeBefore(text, paragraph, open, at) : -1;
		if (lost > open) {
			pairs.push({ start: open, end: lost, inner: { start: open + 1, end: lost }, continues: false });
			open = at;
		} else if (open < 0) {
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

const SPOKEN = SPOKEN_FORMS.join('|');
const SPEAKER = String.raw`(?:(?:(?:the|a|an|his|her|their) )?(?:[\p{L}.'’-]+ ){1,4}(?:${SPOKEN})|(?:${SPOKEN}) \p{L}+)\b`;
const LOST = new RegExp(String.raw`^[^“”]*?\p{L}[,?!…](?= ${SPEAKER})`, 'u');

/** `“We go, Lowe said. “It is time.”`: where the first of two opening marks lost its closing one; -1 where it did not. */
function closeBefore(text: string, paragraph: Span, open: number, at: number): number {
	if (text[open] !== '“' || text[at] !== '“') return -1;
	const rest = text.slice(at, paragraph.end);
	if (rest.split('”').length > rest.split('“').length) return -1;
	const said = LOST.exec(text.slice(open + 1, at));
	return said ? open + 1 + said[0].length : -1;
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
	if (/[«»]/.test(first) || /[«»]/.test(mark)) return /[«»]/.test(first) && /[«»]/.test(mark) && first !== mark;
	if (first === '„') return mark !== '„';
	if (first === '“' && /[“„]/.test(mark)) return false;
	if (first === '“' && mark === '"') return text.slice(at, paragraph.end).indexOf('”') < 0;
	if (first === '"' && (mark === '“' || mark === '”')) return text.slice(at, paragraph.end).indexOf('"') < 0;
	if (first === '"' && mark === '"') {
		const spaced = at > open + 1 && /[\s([]/.test(folded[at - 1]) && /[\p{L}\p{N}]/u.test(folded[at + 1] ?? ' ');
		return !spaced;
	}
	return true;
}
