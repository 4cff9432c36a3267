import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { analyse } from '#lib/analysis/analyse.ts';
import { overlap } from '#lib/analysis/text/span.ts';
import { frameOf, GENERIC_KEYS, ITEM_KEYS, itemsOf, type ItemKey } from '#lib/lexicon/frames/items.ts';
import type { StoryContext } from '#lib/lexicon/gazetteer.ts';

/** The reading of the report in focus by one coder: which items its words bear out, and which they don't. */
const seed = new URL('../../db/seed/putin-north-korea/', import.meta.url);
const text = readFileSync(new URL('rt-report.txt', seed), 'utf8');
const context = JSON.parse(readFileSync(new URL('context.json', seed), 'utf8')) as StoryContext;
const analysis = analyse({ text, context, day: '2024-05-24' });
const found = new Set(analysis.items.map(({ item }) => item));

const BORNE_OUT: ItemKey[] = ['R2', 'C1', 'C2', 'C3'];
const POLICY: ItemKey[] = ['policy-external', 'policy-security', 'policy-legality'];

describe('generic frames', () => {
	test.each(GENERIC_KEYS.map((key) => [key, BORNE_OUT.includes(key)] as const))('%s: %s', (key, expected) => {
		expect(found.has(key)).toBe(expected);
	});
});

describe('policy frames', () => {
	test.each(itemsOf('policy').map((key) => [key, POLICY.includes(key)] as const))('%s: %s', (key, expected) => {
		expect(found.has(key)).toBe(expected);
	});
});

test('episodic, with some thematic background; no game, no strategy; no report of war', () => {
	const scheme = (frame: string) => ITEM_KEYS.filter((key) => frameOf(key) === frame && found.has(key));
	expect([scheme('episodic'), scheme('thematic')]).toEqual([['episodic'], ['thematic']]);
	expect([scheme('game'), scheme('war'), scheme('peace')]).toEqual([[], [], []]);
});

test('conflict fills three of four items and little of the text: few sentences, all in its last third', () => {
	const evidence = analysis.items.filter(({ item }) => frameOf(item) === 'conflict');
	const sentences = analysis.sentences.filter((sentence) => evidence.some((one) => overlap(one, sentence) > 0));
	expect(sentences.length).toBeGreaterThanOrEqual(2);
	expect(sentences.length).toBeLessThanOrEqual(3);
	expect(Math.min(...evidence.map(({ start }) => start)) / text.trimEnd().length).toBeGreaterThan(0.66);
});
