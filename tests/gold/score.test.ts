import { expect, test } from 'vitest';
import { boundsOf, countSame } from './exact.ts';
import { toRows } from './measures.ts';
import { countQuotes, matchQuotes, type GoldQuote } from './score.ts';
import { countVoices } from './voice.ts';
import { toPage } from './page.ts';
import { toTable } from './table.ts';

const text = 'The pier is closed, Mara Voss said. Nobody came.';
const span = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const gold: GoldQuote[] = [
	{
		...span('The pier is closed'),
		speaker: { ...span('Mara Voss'), text: 'Mara Voss' },
		cue: { ...span('said'), text: 'said' },
		type: 'indirect'
	}
];
const cues = new Set(['said']);
const value = (measure: string, found: Parameters<typeof countQuotes>[2]) =>
	toRows('set', 'split', [countQuotes(text, gold, found, cues)]).find((row) => row.measure === measure)?.value;

test('a perfect reading scores 1', () => {
	const found = [{ content: [span('The pier is closed,')], source: span('Mara Voss') }];
	for (const measure of ['content F1', 'speech found', 'precision', 'speaker right'])
		expect(value(measure, found)).toBe(1);
});

test.each([
	['content precision', 'closed, Mara Voss said', 0.25],
	['content recall', 'closed, Mara Voss said', 0.25],
	['speech found', 'is closed', 1],
	['speech found', 'closed', 0],
	['precision', 'closed, Mara Voss said', 0],
	['precision', 'closed, Mara', 1]
])('%s of “%s” is %d', (measure, words, expected) => {
	expect(value(measure, [{ content: [span(words)], source: null }])).toBe(expected);
});

test('a source is right when it covers the last name, even with a title', () => {
	const at = (source: string) =>
		value('speaker right', [{ content: [span('The pier is closed')], source: span(source) }]);
	expect([at('Mara'), at('Voss'), at('Mara Voss said')]).toEqual([0, 1, 1]);
});

test('matching is one to one, the largest overlap first', () => {
	const sets = [new Set([1, 2, 3]), new Set([3, 4])];
	expect(matchQuotes(sets, [new Set([2, 3, 4]), new Set([1])])).toEqual([0, -1]);
});

test('one text has no interval, on the page of measured errors neither', () => {
	const rows = toRows('set', 'split', [countQuotes(text, gold, [], cues)]);
	expect(toPage(rows)).toContain('| set | split | content recall | 0.0 | none | 4 | 1 |');
	expect(toTable(rows)).toMatch(/content recall +0\.000 +none +4/);
});

test('intervals hold the value and are the same on every run', () => {
	const documents = ['Mara', 'Voss', 'The pier', 'Voss', 'Mara Voss'].map((words) =>
		countQuotes(text, gold, [{ content: [span('The pier is closed')], source: span(words) }], cues)
	);
	const rows = toRows('set', 'split', documents);
	expect(rows).toEqual(toRows('set', 'split', documents));
	const speaker = rows.find((row) => row.measure === 'speaker right');
	expect(speaker?.low).toBeLessThan(speaker?.value ?? 0);
	expect(speaker?.high).toBeGreaterThan(speaker?.value ?? 1);
});

test.each([
	['source exact F1', 'Mara Voss', 1],
	['source exact F1', 'Voss', 0],
	['cue exact F1', 'said', 1],
	['cue exact F1', 'Voss said', 0]
])('%s of “%s” is %d', (measure, words, expected) => {
	const found = { content: [span('The pier is closed,')], source: span(words), cue: span(words) };
	expect(value(measure, [found])).toBe(expected);
});

test('exact spans are counted as often as they stand in both', () => {
	expect(countSame(['1-2', '1-2', null, '4-4'], ['1-2', '5-6', null])).toBe(1);
	expect([boundsOf(new Set([3, 1, 2])), boundsOf(new Set())]).toEqual(['1-3', null]);
});

test('the calibration error is the gap between confidence and what was right', () => {
	const sure = { content: [span('The pier is closed')], source: span('Voss'), confidence: 0.8 };
	const wrong = { content: [span('Nobody came')], source: null, confidence: 0.3 };
	expect(value('ECE', [sure])).toBeCloseTo(0.2);
	expect(value('ECE', [sure, wrong])).toBeCloseTo(0.25);
});

test('a span has somebody’s voice only where all its words lie inside what is said', () => {
	const spans = ['The pier is closed', 'pier', 'Mara Voss said', 'closed, Mara'].map((words) => ({
		...span(words),
		quote: words === 'pier' ? ('yes' as const) : ('no' as const)
	}));
	const counts = countVoices({ text, annotations: { spans } });
	expect(counts).toMatchObject({ spans: 4, right: 3, quoted: 1, quotedRight: 1, own: 3, ownRight: 2 });
});
