import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { analyse } from '#lib/analysis/analyse.ts';
import { overlap } from '#lib/analysis/text/span.ts';
import { locate, locateQuote, type MarkedText } from './marked.ts';
import { contentIoU } from './rt-report.ts';
import { toRows } from './measures.ts';
import { countQuotes } from './score.ts';

const story = new URL('../../db/seed/practice-sarn-lock/', import.meta.url);
const texts = new URL('texts/', story);
const context = JSON.parse(readFileSync(new URL('context.json', story), 'utf8'));

const gold = readdirSync(texts).map((file) => {
	const name = file.replace(/\.txt$/, '');
	const text = readFileSync(new URL(file, texts), 'utf8');
	const reading: MarkedText = JSON.parse(readFileSync(new URL(`practice/${name}.json`, import.meta.url), 'utf8'));
	return { name, text, reading, analysis: analyse({ text, lang: 'en', context }) };
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
});

test.each(gold)('what is no article text holds no quotation: $name', ({ text, reading, analysis }) => {
	const outside = reading.outside.map((words) => {
		const start = locate(text, words);
		return { start, end: start + words.length };
	});
	const read = analysis.quotations.flatMap(({ content }) => content);
	expect(read.filter((span) => outside.some((part) => overlap(part, span) > 0))).toEqual([]);
});

const rows = toRows(
	'practice',
	'all',
	gold.map(({ text, reading, analysis }) => {
		const quotes = reading.quotations.map((marked) => locateQuote(text, marked));
		return countQuotes(
			text,
			quotes,
			analysis.quotations.filter(({ kind }) => kind !== 'passive'),
			new Set()
		);
	})
);

/** What the engine reached when these were set; they only rise. */
test.each([
	['content F1', 0.9],
	['precision', 0.86],
	['direct found', 1],
	['mixed found', 1],
	['speaker right', 0.95]
])('%s is at least %d', (measure, floor) => {
	expect(rows.find((row) => row.measure === measure)?.value).toBeGreaterThanOrEqual(floor);
});

/** Each quotation of the readings with the found one whose content is most like it, where half of it is the same. */
const pairs = gold.flatMap(({ text, reading, analysis }) =>
	reading.quotations.map((marked) => {
		const reference = locateQuote(text, marked);
		const spans = (reference.spans ?? []).map(([start, end]) => ({ start, end }));
		const found = analysis.quotations
			.map((quotation) => ({ quotation, iou: contentIoU(spans, quotation.content) }))
			.filter(({ iou }) => iou >= 0.5)
			.sort((a, b) => b.iou - a.iou)[0]?.quotation;
		return { reference, found, side: found?.speaker == null ? null : analysis.speakers[found.speaker].side };
	})
);
const matched = pairs.filter(({ found }) => found !== undefined);

test('nine of ten quotations are found with their bounds', () => {
	expect(matched.length / pairs.length).toBeGreaterThanOrEqual(0.92);
});

test.each([
	['mode', 0.98, ({ reference, found }: (typeof pairs)[number]) => found?.mode === reference.type],
	['side', 0.77, ({ reference, side }: (typeof pairs)[number]) => side === reference.side]
])('of those found, the %s is right in at least %d', (_, floor, isRight) => {
	expect(matched.filter(isRight).length / matched.length).toBeGreaterThanOrEqual(floor);
});

test('C1 and C2 are answered as the reader did in 8 of 10 cases', () => {
	const answers = gold.flatMap(({ reading, analysis }) =>
		(['C1', 'C2'] as const).map((key) => (reading.items[key] === 1) === analysis.items.some(({ item }) => item === key))
	);
	expect(answers.filter(Boolean).length).toBeGreaterThanOrEqual(8);
});
