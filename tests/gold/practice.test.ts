import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { locate, locateQuote, type MarkedText } from './marked.ts';

const texts = new URL('../../db/seed/practice-sarn-lock/texts/', import.meta.url);
const readings = new URL('practice/', import.meta.url);
const names = readdirSync(texts).map((file) => file.replace(/\.txt$/, ''));

const gold = names.map((name) => {
	const text = readFileSync(new URL(`${name}.txt`, texts), 'utf8');
	return { name, text, reading: JSON.parse(readFileSync(new URL(`${name}.json`, readings), 'utf8')) as MarkedText };
});

describe.each(gold)('the reading of $name', ({ text, reading }) => {
	test.each(reading.quotations)('$speaker, $mode: $words', (marked) => {
		const { spans = [], type } = locateQuote(text, marked);
		const content = spans.map(([start, end]) => text.slice(start, end));
		const inMarks = content.map((words) => /^“[^”]*”$/.test(words));
		if (type === 'direct') expect(inMarks).not.toContain(false);
		else expect(inMarks).toContain(false);
		expect(content.some((words) => words.includes('“'))).toBe(type !== 'indirect');
	});

	test('what is no article text stands in it once', () => {
		expect(reading.outside.map((words) => locate(text, words))).toHaveLength(reading.outside.length);
	});
});
