/** No text that was broken by hand or by a mail program is wider. */
const WIDEST = 90;
/** Fewer breaks than this inside paragraphs say nothing. */
const FEWEST = 3;
/** Of the breaks inside paragraphs, at least this share stands where the next word had no room. */
const FORCED = 0.6;
/** Of the others, so many may stand after no end of a sentence. */
const ODD = 0.1;

/** How a text is broken into lines. */
export interface Wrap {
	/** Breaks that are there only because a line was full. */
	breaks: number;
	/** Length of the longest line that goes on in the next. */
	width: number;
}

const breaksSentence = /[.!?…:;][\])"'”’»]*$/;

/** Line `at` of `lines` is followed by one that goes on at once, without an empty line between. */
function goesOn(lines: string[], at: number): boolean {
	return lines[at] !== '' && (lines[at + 1] ?? '') !== '';
}

/** The next word would have made the line longer than the longest. */
function isFull(lines: string[], at: number, width: number): boolean {
	const [next = ''] = (lines[at + 1] ?? '').split(/\s/, 1);
	return lines[at].length + 1 + next.length > width;
}

function toLines(text: string): string[] {
	return text.split(/\r\n?|\n/).map((line) => line.trim());
}

/**
 * Whether every line of a text was broken at a width, as mail and plain-text files have it; null where lines are paragraphs.
 * The sign is exact: in such a text a line ends where the next word had no room.
 */
export function findWrap(text: string): Wrap | null {
	const lines = toLines(text);
	const inner = lines.flatMap((_, at) => (goesOn(lines, at) ? [at] : []));
	if (inner.length < FEWEST) return null;
	const width = inner.reduce((most, at) => Math.max(most, lines[at].length, lines[at + 1].length), 0);
	const full = inner.filter((at) => isFull(lines, at, width));
	const odd = inner.filter((at) => !isFull(lines, at, width) && !breaksSentence.test(lines[at]));
	const wrapped = width <= WIDEST && full.length >= FORCED * inner.length && odd.length <= ODD * inner.length;
	return wrapped ? { breaks: full.length, width } : null;
}

/**
 * Joins the lines of each paragraph of a text whose every line was broken at a width; any other text comes back as it is.
 * A line that had room for the next word ends its paragraph, with or without an empty line after it. A hyphen at the end of a
 * line stays: “well-” and “known” become “well-known”. Known miss: a last line that happens to be full is joined to the next
 * paragraph where no empty line parts them.
 */
export function unwrap(text: string): string {
	const wrap = findWrap(text);
	if (!wrap) return text;
	const lines = toLines(text);
	return lines
		.map((line, at) => {
			if (at === lines.length - 1) return line;
			if (!goesOn(lines, at) || !isFull(lines, at, wrap.width)) return `${line}\n`;
			return /\p{L}-$/u.test(line) ? line : `${line} `;
		})
		.join('');
}

/** Paragraphs of a text: lines that hold more than white space. */
export function countParagraphs(text: string): number {
	return toLines(text).filter((line) => line !== '').length;
}
