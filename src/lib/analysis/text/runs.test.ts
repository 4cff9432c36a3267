import { describe, expect, test } from 'vitest';
import type { Segment } from './doc.ts';
import { toBlocks, type Marking } from './runs.ts';

const body = (text: string): Segment[] => [{ start: 0, end: text.length, kind: 'body', rule: 'paragraph' }];
const mark = (id: string, ...spans: [number, number][]): Marking => ({
	id,
	spans: spans.map(([start, end]) => ({ start, end }))
});

/** Runs as "words[marks]". */
function drawn(text: string, marked: Marking[]): string[] {
	return toBlocks(text, body(text), marked).flatMap(({ runs }) =>
		runs.map(({ words, marks }) => (marks.length > 0 ? `${words}[${marks.join()}]` : words))
	);
}

describe('runs of marked text', () => {
	const text = 'abcdefghij';

	test.each<[string, Marking[], string[]]>([
		['nothing marked', [], ['abcdefghij']],
		['apart', [mark('x', [0, 2]), mark('y', [5, 6])], ['ab[x]', 'cde', 'f[y]', 'ghij']],
		['touching', [mark('x', [0, 5]), mark('y', [5, 10])], ['abcde[x]', 'fghij[y]']],
		['nested', [mark('in', [3, 5]), mark('out', [1, 8])], ['a', 'bc[out]', 'de[out,in]', 'fgh[out]', 'ij']],
		['crossing', [mark('x', [0, 6]), mark('y', [4, 9])], ['abcd[x]', 'ef[x,y]', 'ghi[y]', 'j']],
		['the same words twice', [mark('x', [2, 4]), mark('y', [2, 4])], ['ab', 'cd[x,y]', 'efghij']],
		['in two pieces', [mark('x', [0, 2], [6, 8])], ['ab[x]', 'cdef', 'gh[x]', 'ij']],
		['empty', [mark('x', [4, 4])], ['abcdefghij']],
		['beyond the text', [mark('x', [-3, 2]), mark('y', [8, 99])], ['ab[x]', 'cdefgh', 'ij[y]']],
		['upside down', [mark('x', [7, 3])], ['abcdefghij']]
	])('%s', (_name, marked, expected) => {
		expect(drawn(text, marked)).toEqual(expected);
	});

	test('an emoji counts two code units and is never cut', () => {
		const said = 'She said 👍 yes';
		expect(drawn(said, [mark('x', [9, 11]), mark('y', [12, 15])])).toEqual(['She said ', '👍[x]', ' ', 'yes[y]']);
		expect(drawn(said, [mark('x', [10, 15])])).toEqual(['She said ', '👍 yes[x]']);
		expect(drawn(said, [mark('x', [4, 10])])).toEqual(['She ', 'said 👍[x]', ' yes']);
	});

	test('a finding begins once, however often it is cut', () => {
		const [block] = toBlocks(text, body(text), [mark('out', [1, 8]), mark('in', [3, 5])]);
		expect(block?.runs.map(({ begins }) => begins.join())).toEqual(['', 'out', 'in', '', '']);
	});
});

test('nothing begins on white space alone', () => {
	const text = 'ab cd';
	const [block] = toBlocks(text, body(text), [mark('x', [2, 5]), mark('y', [3, 5])]);
	expect(block?.runs.map(({ words, begins }) => `${words}|${begins.join()}`)).toEqual(['ab|', ' |', 'cd|x,y']);
});

describe('blocks', () => {
	test('a finding across two paragraphs is one finding in two blocks, and no white space is drawn', () => {
		const text = 'First line\n\n second line';
		const blocks = toBlocks(text, body(text), [mark('x', [6, 19])]);
		expect(blocks.map(({ runs }) => runs.map(({ words, marks }) => [words, marks.length]))).toEqual([
			[
				['First ', 0],
				['line', 1]
			],
			[
				['second', 1],
				[' line', 0]
			]
		]);
		expect(blocks.map(({ runs }) => runs.some(({ begins }) => begins.includes('x')))).toEqual([true, false]);
	});

	test('a deck with a caption glued to it is one block; the caption and the credit are excluded, with the rule', () => {
		const text = 'A ferry waits Boats © Ida Holm\nIt left. (HP)';
		const segments: Segment[] = [
			{ start: 0, end: 13, kind: 'deck', rule: 'first line' },
			{ start: 14, end: 19, kind: 'caption', rule: 'words before a credit' },
			{ start: 20, end: 30, kind: 'credit', rule: 'from ©' },
			{ start: 31, end: 39, kind: 'body', rule: 'paragraph' },
			{ start: 40, end: 44, kind: 'tag', rule: 'an outlet’s name' }
		];
		const [deck, last] = toBlocks(text, segments, []);
		expect(deck?.kind).toBe('deck');
		expect(deck?.runs.flatMap(({ words, excluded }) => (excluded ? [`${words}|${excluded.kind}`] : []))).toEqual([
			'Boats|caption',
			'© Ida Holm|credit'
		]);
		expect(deck?.runs[2]?.excluded?.rule).toBe('words before a credit');
		expect(last?.runs.at(-1)).toMatchObject({ words: '(HP)', excluded: { kind: 'tag' } });
	});

	test('a line that is a related link stands apart', () => {
		const text = 'Read more: Ferries\nThe ferry left.';
		const segments: Segment[] = [
			{ start: 0, end: 18, kind: 'related', rule: 'opener' },
			{ start: 19, end: 34, kind: 'body', rule: 'paragraph' }
		];
		expect(toBlocks(text, segments, []).map(({ kind }) => kind)).toEqual(['apart', 'body']);
	});

	test('the words asked for are marked, whatever else lies over them', () => {
		const text = 'abcdefghij';
		const [block] = toBlocks(text, body(text), [mark('x', [0, 5])], [{ start: 3, end: 7 }]);
		expect(block?.runs.filter(({ asked }) => asked).map(({ words }) => words)).toEqual(['de', 'fg']);
	});

	test('an empty text has no blocks', () => {
		expect(toBlocks('', [], [mark('x', [0, 3])], [{ start: 0, end: 2 }])).toEqual([]);
		expect(toBlocks(' \n ', [], [])).toEqual([]);
	});
});
