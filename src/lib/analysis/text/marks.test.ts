import { expect, test } from 'vitest';
import { normalize } from './normalize.ts';
import { readMarks } from './marks.ts';

/** The words inside each outer pair (`>` where the next paragraph goes on), and those of nested pairs in braces. */
function inner(text: string, headline = false): string[] {
	const paragraphs = [...text.matchAll(/[^\n]+/g)].map((line) => ({
		start: line.index,
		end: line.index + line[0].length
	}));
	const { outer, nested } = readMarks(text, normalize(text), paragraphs, headline ? paragraphs.slice(0, 1) : []);
	return [
		...outer.map((mark) => text.slice(mark.inner.start, mark.inner.end) + (mark.continues ? '>' : '')),
		...nested.map((mark) => `{${text.slice(mark.inner.start, mark.inner.end)}}`)
	];
}

test.each([
	['“One,” she said, “two.”', ['One,', 'two.']],
	['"One," she said, "two."', ['One,', 'two.']],
	["''One,'' she said.", ['One,']],
	['“It is ‘fine’ now,” he said.', ['It is ‘fine’ now,', '{fine}']],
	['"He said “no” to me," she said.', ['He said “no” to me,', '{no}']],
	['«He said “no” to me», she said. „We go“, he said.', ['He said “no” to me', 'We go', '{no}']],
	['He is 6\'2" tall and said "yes".', ['yes']],
	['“The first part.\n“The second part.”', ['The first part.>', 'The second part.']],
	['“Never closed.\nNext.', ['Never closed.']],
	['“We go, Voss said. “It is time.”', ['We go,', 'It is time.']],
	['No mark at all', []],
	['"', []],
	// Single marks as the style of the house, and the apostrophes that are none.
	['‘We go,’ he said. ‘It’s the crews’ boat.’', ['We go,', 'It’s the crews’ boat.']],
	[
		"'We can't go,' he said, 'wait till the '90s \"boom\" ends.'",
		["We can't go,", 'wait till the \'90s "boom" ends.', '{boom}']
	],
	['‘The first part.\n‘The second part.’ He left.', ['The first part.>', 'The second part.']],
	["The crews' boats and the pilots' boats are late.", []],
	["“It's the crews' boat,” he said of 'freedom passage'.", ["It's the crews' boat,"]],
	["Rock 'n' roll isn't dead, said the boys' club.", []]
])('marks of %j', (text, expected) => {
	expect(inner(text)).toEqual(expected);
});

test('single marks quote in a headline, whatever the style of the text', () => {
	expect(inner("Pier 'a disgrace', says Voss\n“It's bad,” she said.", true)).toEqual(['a disgrace', "It's bad,"]);
	expect(inner("Pier 'a disgrace', says Voss\n“It's bad,” she said.")).toEqual(["It's bad,"]);
});
