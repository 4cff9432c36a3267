import { expect, test } from 'vitest';
import { aComparison, allFilters, chartOf } from '../../../../tests/support/a-comparison.ts';
import { aCoding, aReport, aStory } from '../../../../tests/support/builders.ts';
import { compare } from '#lib/analysis/compare/compare.ts';

test('a point with fewer than five positives carries its mark, others don’t', () => {
	const marks = chartOf('points').marks;
	const note = (id: string) => marks.find((mark) => mark.id === id)?.note;
	expect(note('focus-model-f01-attributed')).toBe('agreement not established (1 positive)');
	expect(note('pool-model-f02-disputed')).toBe('');
});

test('a missing point says of how many reports that can be said', () => {
	const missing = chartOf('points').marks.find(({ id }) => id === 'pool-model-f01');
	expect(missing).toMatchObject({ value: 0, stack: 'not mentioned', label: '0 of 5', n: 5, href: null });
	expect(missing?.note).toContain('5 could have mentioned it and did not, 1 can’t show it, for want of a date that');
});

test('what came up later is no number of the report in focus, and says from when on it was known', () => {
	const late = chartOf('points', aComparison(6, {}, '2031-05-20')).marks;
	const mark = late.find(({ id }) => id === 'focus-model-f02');
	expect(mark).toMatchObject({ missing: 'too early', label: 'too early', stack: '', denominator: 0, n: 0 });
	expect(mark?.note).toContain('published before the point was known: first mentioned in a report of 20 May 2031');
	const pool = late.find(({ id }) => id === 'pool-model-f01');
	expect(pool).toMatchObject({ stack: 'not mentioned', label: '0 of 5' });
});

test('a pool from before a point was known says so in place of a share', () => {
	const early = chartOf('points', aComparison(6, {}, '2031-05-01')).marks.find(({ id }) => id === 'pool-model-f01');
	expect(early).toMatchObject({ missing: 'too early', label: '5 too early, 1 not known', denominator: 0 });
});

test('a point that only a report without a read date mentions has no share, but is counted', () => {
	const reports = [aReport({ focus: true }), aReport({ article: 2, outlet: 'Echo', dateInferred: true })];
	const codings = [aCoding({}), aCoding({ id: 2, article: 2, facts: { F02: 'own' } })];
	const marks = chartOf('points', compare(aStory(), reports, codings, allFilters())).marks;
	const mark = (id: string) => marks.find((one) => one.id === id);
	expect(mark('pool-model-f02')).toMatchObject({ missing: 'not known', numerator: 1, denominator: 0 });
	expect(mark('pool-model-f02')?.label).toBe('in 1 report, the share is not known');
	expect(mark('pool-model-f02')?.href).toBe('/articles/2?coding=2');
	expect(mark('focus-model-f01')).toMatchObject({ missing: 'mentioned by none', label: 'mentioned by none' });
});

test('a text cut short, by itself, shows what is there; the rest is not known, and says why', () => {
	const reports = [aReport({ focus: true, whole: false }), aReport({ article: 2, outlet: 'Echo' })];
	const codings = [
		aCoding({ whole: false, facts: { F01: 'own' } }),
		aCoding({ id: 2, article: 2, facts: { F02: 'own' } })
	];
	const marks = chartOf('points', compare(aStory(), reports, codings, allFilters())).marks;
	expect(marks.find(({ id }) => id === 'focus-model-f01-own')?.label).toBe('yes, own voice');
	const open = marks.find(({ id }) => id === 'focus-model-f02');
	expect(open).toMatchObject({ missing: 'not known', label: 'not known' });
	expect(open?.note).toBe('the text is not whole, so it can’t show what is missing');
});
