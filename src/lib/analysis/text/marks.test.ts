import { expect, test } from 'vitest';
import { normalize } from './normalize.ts';
import { pairMarks } from './marks.ts';

function inner(text: string): string[] {
	const paragraphs = [...text.matchAll(/[^\n]+/g)].map((line) => ({
		start: line.index,
		end: line.index + line[0].length
	}));
	return pairMarks(text, normalize(text), paragraphs).map(
		(mark) => text.slice(mark.inner.start, mark.inner.end) + (mark.continues ? '>' : '')
	);
}

test.each([
	['“One,” she said, “two.”', ['One,', 'two.']],
	['"One," she said, "two."', ['One,', 'two.']],
	["''One,'' she said.", ['One,']],
	['“It is ‘fine’ now,” he said.', ['It is ‘fine’ now,']],
	['"He said “no” to me," she said.', ['He said “no” to me,']],
	['He is 6\'2" tall and said "yes".', ['yes']],
	['“The first part.\n“The second part.”', ['The first part.>', 'The second part.']],
	['“Never closed.\nNext.', ['Never closed.']],
	['No mark at all', []],
	['"', []]
])('marks of %j', (text, expected) => {
	expect(inner(text)).toEqual(expected);
});
