import { expect, test } from 'vitest';
import { aComparison, allFilters } from '../../../../tests/support/a-comparison.ts';
import { aCoding, aReport, aStory } from '../../../../tests/support/builders.ts';
import { compare } from '#lib/analysis/compare/compare.ts';
import { pointsFinding, shortened } from './finding-points.ts';

test('names points by label and key, those without established agreement apart, and says how reliable the codes are', () => {
	const [only, reliability] = pointsFinding(aComparison(6));
	expect(only).toContain('1 of 2 points are mentioned; the Outlet 1 report mentions 1.');
	expect(only).toContain(
		'Only in the Outlet 1 report, but agreement on the point is not established: “talks are planned” (F01, 0 of 5).'
	);
	expect(only).toContain('Only in the pool: “the treaty is signed” (F02, 6 of 6).');
	expect(only).toContain('In brackets: how many of the pool’s reports that could mention the point do.');
	expect(reliability).toBe(
		'Of 2 points, 1 has 5 or more positives in both codings of 1 report coded twice and an α of .67 or more (its α .82); for the other 1, agreement is not established. Agreement between models is not accuracy. Measure “points”, version 2.'
	);
});

test('what one of the two can’t show is not compared, and what nobody mentions is named', () => {
	const points = ['F01', 'F02', 'F03'].map((key) => ({ key, label: `point ${key}` }));
	const finding = (focus: object, other: object, mine: object, theirs: object) =>
		pointsFinding(
			compare(
				aStory({ points }),
				[aReport({ focus: true, ...focus }), aReport({ article: 2, outlet: 'Echo', ...other })],
				[aCoding({ facts: { ...mine } }), aCoding({ id: 2, article: 2, facts: { ...theirs } })],
				allFilters()
			)
		)[1];
	expect(finding({ dateInferred: true }, {}, {}, { F01: 'own' })).toBe(
		'Not known of the Harbour Post report: “point F01” (F01). Mentioned by no report: “point F02” (F02), “point F03” (F03).'
	);
	expect(finding({}, { date: '2031-05-01' }, { F02: 'own' }, { F01: 'own' })).toBe(
		'Not known of the pool, which came too early or can’t show it: “point F02” (F02). Mentioned by no report: “point F03” (F03).'
	);
});

test('codes of people and codings made once are not called agreed', () => {
	const reports = [aReport({ focus: true }), aReport({ article: 2, outlet: 'Echo' })];
	const facts = { F01: 'own' } as const;
	const of = (coderKind: 'human' | 'model') =>
		pointsFinding(
			compare(
				aStory(),
				reports,
				[aCoding({ coderKind, facts }), aCoding({ coderKind, id: 2, article: 2, facts })],
				allFilters()
			)
		).at(-1);
	expect(of('human')).toBe('Measure “points”, version 2.');
	expect(of('model')).toContain('No report was coded twice, so nothing is known of agreement.');
});

test('a long label is cut at a space', () => {
	expect(shortened('The accusation that North Korea supplies arms to Russia')).toBe(
		'The accusation that North Korea supplies arms…'
	);
	expect(shortened('UN sanctions')).toBe('UN sanctions');
});
