import { expect, test } from 'vitest';
import { aReport } from '../../../../tests/support/builders.ts';
import { findFolds } from './fold.ts';

const first = aReport({ article: 1, textBy: 'Wire', date: '2031-05-10', parts: ['a'] });
const into = (reports: Parameters<typeof findFolds>[0]) =>
	findFolds(reports).map(({ article, into }) => [article, into]);

test('a copy of the same agency’s text, on the same part, within two days, is counted with the first', () => {
	expect(into([aReport({ ...first, article: 2, date: '2031-05-12', parts: ['b', 'a'] }), first])).toEqual([[2, 1]]);
});

test.each([
	['another agency', { textBy: 'Press Line' }],
	['no agency', { textBy: null }],
	['another part', { parts: ['b'] }],
	['three days later', { date: '2031-05-13' }],
	['only a month as date', { date: '2031-05' }]
])('%s stays a text of its own', (_, facts) => {
	expect(findFolds([first, aReport({ ...first, article: 2, ...facts })])).toEqual([]);
});

test('two days are counted from the first copy, so that copies don’t chain through a week', () => {
	const days = ['2031-05-10', '2031-05-12', '2031-05-13', '2031-05-14'];
	const copies = days.map((date, index) => aReport({ ...first, article: index + 1, date }));
	expect(into(copies)).toEqual([
		[2, 1],
		[4, 3]
	]);
});

test('the agency’s own report takes its copies; two reports of its own stay two', () => {
	const own = aReport({ article: 5, outlet: 'Wire', textBy: null });
	const second = aReport({ article: 6, outlet: 'Wire', textBy: null });
	expect(into([first, own, second])).toEqual([[1, 5]]);
});

test('without both texts at hand a fold is not certain', () => {
	const copy = aReport({ ...first, article: 2, hasText: true });
	expect(findFolds([first, copy])[0]).toMatchObject({ agency: 'Wire', bothTexts: false });
	expect(findFolds([{ ...first, hasText: true }, copy])[0].bothTexts).toBe(true);
});
