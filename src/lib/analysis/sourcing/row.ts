import type { Identification, Mode, Place, SourceType, Stance } from '#lib/lexicon/codes.ts';
import type { Interval, Support } from '../compare/measure.ts';

/** Gender of a person as the text or the pool shows it; `unknown` is an answer, never a guess. */
export type Gender = 'woman' | 'man' | 'other' | 'unknown';

/** One statement of one speaker in one article: what every measure of sourcing is counted from. */
export interface SourceRow {
	/** Id of the article; articles are what is drawn and permuted. */
	article: number;
	outlet: string;
	/** One key for one speaker across the story; null where nobody is identified. */
	speaker: string | null;
	side: string;
	type: SourceType;
	identification: Identification;
	/** null where the speaker is no person. */
	gender: Gender | null;
	mode: Mode;
	/** Words of the statement; null where only a coding without words is at hand. */
	words: number | null;
	/** How many of them stand inside quotation marks; null with `words`. */
	quotedWords: number | null;
	/** Start of the statement as a share of the text, 0–1; null where unknown. */
	position: number | null;
	place: Place | null;
	stance: Stance | null;
	/** Base form of the cue ("say"); null where there is none. */
	cue: string | null;
}

/** What is counted: each statement once, or its words. */
export type Unit = 'statements' | 'words';

/** A number with what it is of. */
export interface Figure {
	/** null where the denominator is 0 or too few cases forbid a number. */
	value: number | null;
	numerator: number;
	denominator: number;
	/** Articles behind the number. */
	n: number;
	/** 95 %; null where n carries none. */
	interval: Interval | null;
	support: Support;
}

/** What a row weighs: 1 by statements, its words by words (0 where they are unknown). */
export function weigh(row: SourceRow, unit: Unit): number {
	return unit === 'statements' ? 1 : (row.words ?? 0);
}

/** Rows that can be counted in a unit: by words, only those whose words are known. */
export function countable<R extends SourceRow>(rows: readonly R[], unit: Unit): R[] {
	return rows.filter(({ words }) => unit === 'statements' || words !== null);
}

/** The sum of what rows weigh. */
export function sumOf(rows: readonly SourceRow[], unit: Unit): number {
	return rows.reduce((sum, row) => sum + weigh(row, unit), 0);
}

/** How many articles rows come from. */
export function articlesOf(rows: readonly SourceRow[]): number {
	return new Set(rows.map(({ article }) => article)).size;
}

/** What each speaker weighs, in order of first appearance; statements of nobody identified are left out. */
export function weightsOf(rows: readonly SourceRow[], unit: Unit): Map<string, number> {
	const weights = new Map<string, number>();
	for (const row of countable(rows, unit)) {
		if (row.speaker !== null) weights.set(row.speaker, (weights.get(row.speaker) ?? 0) + weigh(row, unit));
	}
	return weights;
}
