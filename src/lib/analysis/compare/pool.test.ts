import { expect, test } from 'vitest';
import { aReport } from '../../../../tests/support/builders.ts';
import { defaultFilters } from './filters.ts';
import { filteredOut, inWindow, possiblePool, sameHouse, toPoolFacts, unfit } from './pool.ts';

const focus = aReport({ outlet: 'Star', group: 'Star Group', statement: 'lind', date: '2031-05-10' });

test.each([
	['the outlet itself', { outlet: 'Star' }],
	['another outlet of its group', { outlet: 'Star Africa', group: 'Star Group' }],
	['a copy of its text', { outlet: 'Blog', derivedFrom: 'Star' }],
	['a report with its text as an agency’s', { outlet: 'Echo', textBy: 'Star' }]
])('%s is never in the pool', (_, facts) => {
	expect(sameHouse(aReport(facts), focus)).toBe(true);
	expect(unfit(aReport(facts), true, focus, defaultFilters())).toContain('Star');
});

test('two outlets without a group do not belong to one house', () => {
	expect(sameHouse(aReport({ outlet: 'Echo' }), aReport({ outlet: 'Star' }))).toBe(false);
});

test.each([
	['2031-05-11', false, true],
	['2031-05-12', false, false],
	['2031-05-09', true, true],
	['2031-05', true, true],
	['2031-06', true, false],
	[null, false, false]
])('a report of %s (inferred: %s) is out by the day after the report in focus: %s', (date, dateInferred, expected) => {
	expect(inWindow(aReport({ date, dateInferred }), 'next-day', focus)).toBe(expected);
});

test('the same statement asks for the statement, not for a date', () => {
	expect(inWindow(aReport({ statement: 'lind', date: '2031-07-01' }), 'statement', focus)).toBe(true);
	expect(inWindow(aReport({ statement: null }), 'statement', focus)).toBe(false);
});

test('a pool that can’t be made gives way to the next wider one', () => {
	expect(possiblePool('statement', aReport({ statement: null, date: '2031-05-10' }))).toBe('next-day');
	expect(possiblePool('statement', aReport({ statement: null, date: '2031-05' }))).toBe('all');
	expect(possiblePool('next-day', undefined)).toBe('all');
	expect(possiblePool('statement', focus)).toBe('statement');
});

test('teasers, editorials and texts cut short are in only when a visitor asks for them', () => {
	const filters = defaultFilters();
	expect(unfit(aReport({ form: 'teaser' }), true, focus, filters)).toContain('teaser');
	expect(unfit(aReport(), false, focus, filters)).toContain('whole');
	expect(unfit(aReport({ form: 'teaser' }), false, focus, { ...filters, reports: false, whole: false })).toBeNull();
});

test.each([
	[{ outlets: ['echo'] }, 'another outlet'],
	[{ countries: ['Peru'] }, 'another country'],
	[{ kinds: ['blog'] }, 'another kind of outlet'],
	[{ langs: ['ko'] }, 'another language'],
	[{ parts: ['b'] }, 'another part of the story'],
	[{ from: '2031-05-11' }, 'before the first day'],
	[{ to: '2031-05-09' }, 'after the last day']
])('the filter %o says why: %s', (chosen, why) => {
	expect(filteredOut(aReport(), { ...defaultFilters(), ...chosen })).toBe(why);
});

test('a month lies in a span of days when any of its days does', () => {
	const about = aReport({ date: '2031-05', dateInferred: true });
	expect(filteredOut(about, { ...defaultFilters(), from: '2031-05-20', to: '2031-05-25' })).toBeNull();
	expect(filteredOut(about, { ...defaultFilters(), from: '2031-06-01' })).toBe('before the first day');
});

test('a pool counts outlets and independent origins apart, read dates apart, and takes the upper middle length', () => {
	const facts = toPoolFacts([
		aReport({ outlet: 'Echo', textBy: 'Wire', words: 200 }),
		aReport({ outlet: 'Herald', textBy: 'Wire', words: 100, dateInferred: true }),
		aReport({ outlet: 'Echo', words: 300, date: '2031-05' }),
		aReport({ outlet: 'Post', words: null })
	]);
	expect(facts).toEqual({
		reports: 4,
		dateRead: 2,
		outlets: 3,
		origins: 3,
		words: { min: 100, median: 200, max: 300, texts: 3 }
	});
});
