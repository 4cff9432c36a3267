import type { SourceRow } from '../../src/lib/analysis/sourcing/row.ts';

const ROW: SourceRow = {
	article: 1,
	outlet: 'Harbour Post',
	speaker: 'Ada Lind',
	side: 'Northland',
	type: 'government',
	identification: 'named',
	gender: 'unknown',
	mode: 'indirect',
	words: 10,
	quotedWords: 0,
	position: 0.5,
	place: 'body',
	stance: 'neutral',
	cue: 'say'
};

/** A statement of an invented speaker, with what a test says of it. */
export function aSourceRow(over: Partial<SourceRow> = {}): SourceRow {
	return { ...ROW, ...over };
}
