import { describe, expect, test } from 'vitest';
import { analyse } from '../analyse.ts';
import { toCrosswalk } from './crosswalk.ts';
import { toFunctionSheet } from './entman.ts';
import { evidenceFor, firstPlace, sentencesWith } from './framing.ts';

const TEXT = `The lock stood still in the rain. Boats waited.

The ministry failed to repair the dyke, and Ostmark Ferries rejected the offer of the union. The bridge will cost $4 million.

Because of the ice nothing moved. The council voted to tackle homelessness.`;
const analysis = analyse({ text: TEXT, lang: 'en', day: '2031-05-06' });
const text = { ...analysis, length: TEXT.length };

test('space: a sentence counts once, however much evidence it holds', () => {
	const responsibility = sentencesWith(text, 'responsibility');
	expect(responsibility.map(({ start }) => TEXT.slice(start, start + 12))).toEqual(['The ministry', 'The council ']);
	expect(text.sentences).toHaveLength(6);
});

test('place: the first evidence as a share of the text, and none where there is none', () => {
	const [first] = evidenceFor(text, 'economic');
	expect(firstPlace(text, 'economic')).toBeCloseTo(first!.start / TEXT.length, 6);
	expect(firstPlace(text, 'morality')).toBeNull();
	expect(firstPlace({ items: [], length: 0 }, 'economic')).toBeNull();
});

describe('the crosswalk', () => {
	const rows = toCrosswalk(TEXT, text);

	test('has the sentences with evidence alone, in order, each with its schemes', () => {
		expect(rows.map(({ words }) => words.split(' ').slice(0, 2).join(' '))).toEqual([
			'The ministry',
			'The bridge',
			'Because of',
			'The council'
		]);
		const [ministry] = rows;
		expect(ministry!.schemes.generic?.map(({ label }) => label)).toContain(
			'R2 a government is responsible for the problem'
		);
		expect(ministry!.schemes.war).toBeUndefined();
	});

	test('quotes the very words of each finding', () => {
		for (const { schemes } of rows) {
			for (const { start, end, words } of Object.values(schemes).flat()) expect(words).toBe(TEXT.slice(start, end));
		}
	});
});

test('the sheet of functions has a place for the cause and for the remedy, and says where there is none', () => {
	const sheet = toFunctionSheet(TEXT, analysis);
	expect(sheet.map(({ id, places }) => [id, places.length > 0])).toEqual([
		['problem', false],
		['cause', true],
		['judgement', false],
		['remedy', true]
	]);
	expect(toFunctionSheet('', { items: [] }).map(({ places }) => places.length)).toEqual([0, 0, 0, 0]);
});
