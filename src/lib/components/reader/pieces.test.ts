import { expect, test } from 'vitest';
import { toBlocks } from '#lib/analysis/text/runs.ts';
import { anAnalysis, READ_TEXT, spanOf } from '../../../../tests/support/an-analysis.ts';
import { toPieces } from './pieces.ts';

const pieces = (asked = [] as { start: number; end: number }[]) =>
	toBlocks(READ_TEXT, anAnalysis().segments, [], asked)
		.flatMap(toPieces)
		.map(({ apart, runs }) => [
			apart?.kind ?? 'article',
			runs
				.map(({ words }) => words)
				.join('')
				.trim()
		]);

const LINE = [
	['article', 'The ferry will sail again this week'],
	['caption', 'Boats at the pier'],
	['credit', '© Ida Holm']
];

test('deck, caption and credit of one line are three pieces; nothing is lost', () => {
	expect(pieces().slice(0, 3)).toEqual(LINE);
	expect(pieces().at(-1)).toEqual(['related', 'Read more: Ferries']);
	expect(
		toBlocks(READ_TEXT, anAnalysis().segments, [])
			.flatMap(toPieces)
			.flatMap(({ runs }) => runs)
			.map(({ words }) => words)
			.join('')
	).toBe(READ_TEXT.replaceAll('\n', ''));
});

test('words asked for inside a caption do not cut it in two', () => {
	expect(pieces([spanOf('at the')]).slice(0, 3)).toEqual(LINE);
});
