import type { Lengths, NamedAnalysis } from '#lib/analysis/analysis.ts';
import type { Coding, Report } from '#lib/analysis/compare/report.ts';
import type { Named } from '#lib/analysis/compare/story.ts';
import { findHighlights, type Highlight, type Layer } from '#lib/analysis/text/highlights.ts';
import type { Known } from '#lib/analysis/text/explain.ts';
import { bodyWords } from '#lib/analysis/text/length.ts';
import { toBlocks, type Block } from '#lib/analysis/text/runs.ts';
import type { Span } from '#lib/analysis/text/span.ts';
import { languageName } from '#lib/analysis/compare/language-name.ts';
import { toShownCoding, type ShownCoding } from './shown-coding.ts';

/** One report as a column of the reader: its facts, and its text with what is marked, or what is known without a text. */
export interface Telling {
	report: Report;
	/** `read`: the engine read it; `unread`: stored, in a language no engine reads; `none`: no text is stored. */
	state: 'read' | 'unread' | 'none';
	/** Name of the language, and its direction. */
	language: string;
	dir: 'rtl' | 'ltr';
	blocks: Block[];
	highlights: Highlight[];
	lengths: Lengths | null;
	/** Words of the body alone; null where no text was read. */
	body: number | null;
	codings: ShownCoding[];
}

/** What the story of a report knows: labels for points, items and names, and measured errors. */
export interface StoryWords extends Known {
	points: Named[];
	items: Named[];
}

const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he', 'ur', 'yi', 'ps']);

/** The direction a language is written in. */
export function dirOf(lang: string): 'rtl' | 'ltr' {
	return RIGHT_TO_LEFT.has(lang.split('-')[0] ?? '') ? 'rtl' : 'ltr';
}

/**
 * Puts together what a column shows. The engine's own coding is left out where its findings stand in the text.
 * @param stored the newest version's text and what the engine said of it
 * @param codings every coding of this report
 */
export function toTelling(
	report: Report,
	stored: { text: string; analysis: NamedAnalysis | undefined } | undefined,
	codings: Coding[],
	view: { layers: Layer[]; asked: Span[]; words: StoryWords }
): Telling {
	const analysis = stored?.analysis;
	const lang = analysis?.lang.code ?? report.lang;
	const highlights = stored && analysis ? findHighlights(stored.text, analysis, view.layers, view.words) : [];
	const others = codings.filter(({ coderKind }) => coderKind !== 'engine');
	return {
		report,
		state: !stored ? 'none' : analysis?.lang.readable ? 'read' : 'unread',
		language: analysis?.lang.name ?? languageName(report.lang),
		dir: dirOf(lang),
		blocks: stored ? toBlocks(stored.text, analysis?.segments ?? [], highlights, view.asked) : [],
		highlights,
		lengths: analysis?.lengths ?? null,
		body: stored && analysis ? bodyWords(stored.text, analysis.segments) : null,
		codings: others.map((coding) => toShownCoding(coding, view.words))
	};
}

/** The length a count must be read against, in words a reader understands. */
export function lengthOf({
	report,
	state,
	lengths,
	body
}: Pick<Telling, 'report' | 'state' | 'lengths' | 'body'>): string {
	if (state === 'unread' && body !== null) {
		return `${body} words in the body; no engine reads the language, so how many are attributed to somebody is not known`;
	}
	if (lengths && body !== null) {
		const deck = lengths.article > body ? ` (${lengths.article} with the deck)` : '';
		return `${body} words in the body${deck}, ${lengths.attributed} of ${lengths.article} attributed to somebody`;
	}
	if (report.words !== null) return `${report.words} words`;
	return report.whole ? 'length not known' : 'not stored whole, so no length';
}
