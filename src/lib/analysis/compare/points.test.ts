import { expect, test } from 'vitest';
import { aCoding, aReport } from '../../../../tests/support/builders.ts';
import { findKnown, pointState } from './points.ts';

const known = new Map([['F02', '2031-05-10']]);
const coding = aCoding({ facts: {} });

test.each([
	['absent', 'a whole text of that day', {}, {}],
	['absent', 'a whole text of a later day', { date: '2031-06-01' }, {}],
	['too early', 'a report from before', { date: '2031-05-09' }, {}],
	['not known', 'an inferred date', { date: '2031-06-01', dateInferred: true }, {}],
	['not known', 'only a month', { date: '2031-06' }, {}],
	['not known', 'no date', { date: null }, {}],
	['not known', 'a text cut short', {}, { whole: false }],
	['not coded', 'a coder that codes no points', {}, { facts: null }]
] as const)('a point that is not mentioned is “%s” in %s', (state, _, report, facts) => {
	expect(pointState(aReport(report), { ...coding, ...facts }, 'F02', known)).toBe(state);
});

test('without any coding a point is not coded', () => {
	expect(pointState(aReport(), undefined, 'F02', known)).toBe('not coded');
});

test('presence needs neither a whole text nor a date', () => {
	const cut = aCoding({ whole: false, facts: { F02: 'disputed' } });
	expect(pointState(aReport({ date: null }), cut, 'F02', known)).toBe('disputed');
});

test('what nobody mentions is missing from nobody', () => {
	expect(pointState(aReport(), coding, 'F01', known)).toBe('not known');
});

test('a point is known from the first report with a date that was read', () => {
	const reports = [
		aReport({ article: 1, date: '2031-05-12' }),
		aReport({ article: 2, date: '2031-05-10' }),
		aReport({ article: 3, date: '2031-05-01', dateInferred: true }),
		aReport({ article: 4, date: '2031-05' })
	];
	const codings = reports.map(({ article }) => aCoding({ article, facts: { F02: 'own' } }));
	expect(findKnown(reports, codings)).toEqual(known);
});
