import type { Span } from './span.ts';

/** The lines of a text that hold more than white space, trimmed. A line break always ends a paragraph. */
export function findLines(text: string): Span[] {
	const lines: Span[] = [];
	for (const match of text.matchAll(/[^\r\n\u2028\u2029]+/g)) {
		const line = trim(text, { start: match.index, end: match.index + match[0].length });
		if (line.end > line.start) lines.push(line);
	}
	return lines;
}

/** The span without white space at either end; empty (start = end) where nothing else is in it. */
export function trim(text: string, span: Span): Span {
	let { start, end } = span;
	while (start < end && isSpace(text[start])) start++;
	while (end > start && isSpace(text[end - 1])) end--;
	return { start, end };
}

/** White space, no-break and zero-width spaces and the byte order mark. */
function isSpace(char: string | undefined): boolean {
	return char !== undefined && /[\s\u200b\u2060\ufeff]/.test(char);
}

/** Whether words end as a sentence does: `.`, `!`, `?` or `…`, closing marks and brackets after it allowed. */
export function endsSentence(words: string): boolean {
	return /[.!?…]["'”’»)\]]*$/.test(words);
}
