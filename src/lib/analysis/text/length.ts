import type { Segment } from './doc.ts';
import { countWords } from './words.ts';

/** Words of the body alone: the one length that stands beside every count. Deck, captions and links are left out. */
export function bodyWords(text: string, segments: Pick<Segment, 'kind' | 'start' | 'end'>[]): number {
	return segments
		.filter(({ kind }) => kind === 'body')
		.reduce((words, { start, end }) => words + countWords(text.slice(start, end)), 0);
}
