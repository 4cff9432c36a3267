/** A stretch of one stored text: UTF-16 offsets, `text.slice(start, end)` are its words. */
export interface Span {
	start: number;
	end: number;
}

/** The words of a span. */
export function excerpt(text: string, span: Span): string {
	return text.slice(span.start, span.end);
}

/** How many code units two spans share; 0 where they do not touch. */
export function overlap(a: Span, b: Span): number {
	return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

/** Whether `inner` lies wholly inside `outer`. */
export function contains(outer: Span, inner: Span): boolean {
	return outer.start <= inner.start && inner.end <= outer.end;
}
