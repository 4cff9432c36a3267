import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { analyse } from '#lib/analysis/analyse.ts';
import { shareOfVoice } from '#lib/analysis/quotation/shares.ts';
import type { StoryContext } from '#lib/lexicon/gazetteer.ts';

const seed = new URL('../../db/seed/putin-north-korea/', import.meta.url);
const text = readFileSync(new URL('rt-report.txt', seed), 'utf8');
const context = JSON.parse(readFileSync(new URL('context.json', seed), 'utf8')) as StoryContext;
const { quotations, speakers, lengths } = analyse({ text, context });

const sides = shareOfVoice(quotations, speakers, 'side');
const byKey = (key: string) => sides.find((share) => share.key === key)!;

test('Russia has 86 of 183 attributed words, the United States 66, North Korea 31', () => {
	expect(sides.map(({ key, words, count }) => [key, words, count])).toEqual([
		['Russia', 86, 5],
		['United States', 66, 3],
		['North Korea', 31, 3]
	]);
	expect(lengths.attributed).toBe(183);
});

test('without the deck 70, 66 and 31 of 167', () => {
	const body = shareOfVoice(quotations, speakers, 'side', 'body');
	expect(body.map(({ key, words }) => [key, words])).toEqual([
		['Russia', 70],
		['United States', 66],
		['North Korea', 31]
	]);
});

test('verbatim words: Russia 36, North Korea 18, the United States 15; directness .42, .58, .23', () => {
	const verbatim = ['Russia', 'North Korea', 'United States'].map((key) => byKey(key));
	expect(verbatim.map((share) => share.quotedWords)).toEqual([36, 18, 15]);
	expect(verbatim.map((share) => share.directness.toFixed(2))).toEqual(['0.42', '0.58', '0.23']);
});

test('Russia speaks first, then North Korea at .23, the United States at .75', () => {
	const first = ['Russia', 'North Korea', 'United States'].map((key) => byKey(key).first.toFixed(2));
	expect(first).toEqual(['0.00', '0.23', '0.75']);
});

test('five speakers, by words', () => {
	expect(shareOfVoice(quotations, speakers, 'speaker').map(({ key, words }) => [key, words])).toEqual([
		['Dmitry Peskov', 86],
		['Jung Pak', 44],
		['Government of North Korea', 31],
		['Government of the United States', 15],
		['unnamed US officials', 7]
	]);
});
