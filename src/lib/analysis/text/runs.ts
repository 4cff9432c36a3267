import type { Segment } from './doc.ts';
import { findLines } from './line.ts';
import { overlap, type Span } from './span.ts';

/** A finding to be laid over a text, which may stand in several pieces. */
export interface Marking {
	id: string;
	spans: Span[];
}

/** A stretch of text every letter of which carries the same marks. Runs of a block join to its words without a gap. */
export interface Run extends Span {
	words: string;
	/** Ids of the findings it belongs to, the longest first. */
	marks: string[];
	/** Of these, the ones that begin here: one stop for the keyboard each, however often they are cut. */
	begins: string[];
	/** Why it is not article text (a caption, a credit …); null where it is. */
	excluded: Pick<Segment, 'kind' | 'rule'> | null;
	/** Belongs to the words asked for in the address. */
	asked: boolean;
}

/** One paragraph or line of the stored text. */
export interface Block extends Span {
	/** `deck` where it opens with one, `apart` where none of it is article text. */
	kind: 'deck' | 'body' | 'apart';
	runs: Run[];
}

const ARTICLE = new Set(['deck', 'body']);

/**
 * Lays findings over a text: blocks of runs that never overlap, whatever the spans do (nest, cross, repeat, reach beyond
 * the text). Nothing of a line is lost; a span never cuts a character of two code units.
 * @param asked the words an address asks for
 */
export function toBlocks(text: string, segments: Segment[], marked: Marking[], asked: Span[] = []): Block[] {
	const findings = marked.map(({ id, spans }) => ({ id, spans: spans.flatMap((span) => fit(text, span)) }));
	const wanted = asked.flatMap((span) => fit(text, span));
	const spans = [...segments, ...wanted, ...findings.flatMap((finding) => finding.spans)];
	const begun = new Set<string>();
	return findLines(text).map((line) => {
		const runs = cut(line, spans).map((span) => toRun(text, span, segments, findings, wanted));
		// White space can be marked, but nothing begins there: it would be a stop for the keyboard with no words.
		for (const run of runs) {
			run.begins = run.words.trim() === '' ? [] : run.marks.filter((id) => !begun.has(id));
			run.begins.forEach((id) => begun.add(id));
		}
		return { ...line, kind: kindOf(line, segments), runs };
	});
}

/** Start and end kept within the text and off the middle of a character; nothing where no word is left. */
function fit(text: string, span: Span): Span[] {
	const start = widen(text, Math.max(0, span.start), -1);
	const end = widen(text, Math.min(text.length, span.end), 1);
	return end > start ? [{ start, end }] : [];
}

function widen(text: string, offset: number, step: 1 | -1): number {
	const low = /[\udc00-\udfff]/.test(text.charAt(offset));
	const high = /[\ud800-\udbff]/.test(text.charAt(offset - 1));
	return low && high ? offset + step : offset;
}

/** The line in pieces, cut wherever a span begins or ends. */
function cut(line: Span, spans: Span[]): Span[] {
	const inside = spans.flatMap(({ start, end }) => [start, end]).filter((at) => at > line.start && at < line.end);
	const cuts = [...new Set([line.start, ...inside, line.end])].sort((a, b) => a - b);
	return cuts.slice(1).map((end, index) => ({ start: cuts[index]!, end }));
}

function toRun(text: string, span: Span, segments: Segment[], findings: Marking[], asked: Span[]): Run {
	const segment = segments.find((one) => overlap(one, span) > 0);
	const touching = findings.flatMap(({ id, spans }) => {
		const inside = spans.some((one) => overlap(one, span) > 0);
		return inside ? [{ id, length: spans.reduce((sum, { start, end }) => sum + end - start, 0) }] : [];
	});
	return {
		...span,
		words: text.slice(span.start, span.end),
		marks: touching.sort((a, b) => b.length - a.length).map(({ id }) => id),
		begins: [],
		excluded: segment && !ARTICLE.has(segment.kind) ? { kind: segment.kind, rule: segment.rule } : null,
		asked: asked.some((one) => overlap(one, span) > 0)
	};
}

function kindOf(line: Span, segments: Segment[]): Block['kind'] {
	const here = segments.filter((segment) => overlap(segment, line) > 0);
	if (here[0]?.kind === 'deck') return 'deck';
	return here.length > 0 && here.every(({ kind }) => !ARTICLE.has(kind)) ? 'apart' : 'body';
}
