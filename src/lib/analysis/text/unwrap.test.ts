import { describe, expect, test } from 'vitest';
import { countParagraphs, findWrap, unwrap } from './unwrap.ts';

/** Breaks each paragraph as a mail program does. */
function wrap(paragraphs: string[], width: number, between = '\n\n'): string {
	return paragraphs
		.map((paragraph) =>
			paragraph.split(' ').reduce(
				(lines, word) => {
					const last = lines.at(-1) ?? '';
					if (last !== '' && last.length + 1 + word.length > width) return [...lines, word];
					return [...lines.slice(0, -1), last === '' ? word : `${last} ${word}`];
				},
				['']
			)
		)
		.map((lines) => lines.join('\n'))
		.join(between);
}

const paragraphs = [
	'Harbour chief Mara Lind told reporters on Monday that the boats were ready and would leave at noon, whatever the weather might be and whoever might object to it.',
	'“Nobody asked us,” said the head of the fishers’ union. “We read it in the paper, like everybody else in the valley, and we have been waiting at the pier ever since.”',
	'The dispute goes on.'
];

describe('a text whose every line was broken', () => {
	test.each([40, 60, 72, 78])('at %i characters is joined to its paragraphs', (width) => {
		expect(unwrap(wrap(paragraphs, width))).toBe(paragraphs.join('\n\n'));
		expect(findWrap(wrap(paragraphs, width))?.width).toBeLessThanOrEqual(width);
	});

	test('without empty lines, a short line ends its paragraph', () => {
		const text = wrap(paragraphs, 60, '\n');
		expect(countParagraphs(unwrap(text))).toBe(3);
		expect(unwrap(text)).toBe(paragraphs.join('\n'));
	});

	test('with a headline, indents and other line ends', () => {
		const text = `A HEADLINE\n\n${wrap(paragraphs, 60)}`;
		expect(unwrap(text.replaceAll('\n', '\r\n   '))).toBe(`A HEADLINE\n\n${paragraphs.join('\n\n')}`);
	});

	test('a hyphen at the end of a line stays, a dash keeps its space', () => {
		const text = [
			'The minister called it a well-',
			'known fact, and nothing new -',
			'neither for the valley people',
			'nor for the union of fishers.'
		].join('\n');
		expect(unwrap(text)).toBe(
			'The minister called it a well-known fact, and nothing new - neither for the valley people nor for the union of fishers.'
		);
	});
});

describe('a text whose lines are paragraphs stays as it is', () => {
	test.each([
		['long ones', paragraphs.join('\n')],
		['with empty lines', paragraphs.join('\n\n')],
		[
			'short sentences',
			'The ferry sails.\nNobody came to see it off this time.\nIt rained.\nThe pier was shut at noon.'
		],
		['a list', 'Mara Lind\nTomas Redek\nHanna Quill of the union\nOtto Prain\nVera Strand'],
		['one line', 'The ferry sails.'],
		['none', ''],
		['one broken line', 'The ferry sails\nagain.']
	])('%s', (_, text) => {
		expect(findWrap(text)).toBeNull();
		expect(unwrap(text)).toBe(text);
	});
});

test('joining twice changes nothing', () => {
	const once = unwrap(wrap(paragraphs, 60));
	expect(unwrap(once)).toBe(once);
});
