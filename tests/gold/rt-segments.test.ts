import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { analyse } from '#lib/analysis/analyse.ts';
import type { StoryContext } from '#lib/lexicon/gazetteer.ts';

const seed = new URL('../../db/seed/putin-north-korea/', import.meta.url);
const text = readFileSync(new URL('rt-report.txt', seed), 'utf8');
const context = JSON.parse(readFileSync(new URL('context.json', seed), 'utf8')) as StoryContext;
const analysis = analyse({ text, context });

test('deck, caption and credit, body, related link and tag stand where the reference reading has them', () => {
	expect(analysis.segments.map(({ kind, start, end }) => [kind, start, end])).toEqual([
		['deck', 0, 132],
		['caption', 133, 201],
		['credit', 202, 233],
		['body', 235, 1362],
		['related', 1364, 1457],
		['body', 1459, 2584],
		['tag', 2585, 2589]
	]);
});

test('the body has nine paragraphs and 366 words, the deck 22, the file 415', () => {
	const deck = analysis.paragraphs.filter((paragraph) => paragraph.end <= 132);
	expect(analysis.paragraphs.length - deck.length).toBe(9);
	expect(analysis.lengths).toMatchObject({ article: 366 + 22, stored: 415 });
});
