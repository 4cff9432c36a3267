import { describe, expect, test } from 'vitest';
import { aCoding, aReport, aSource, aStory } from '../../../../tests/support/builders.ts';
import { compare } from '#lib/analysis/compare/compare.ts';
import type { Comparison } from '#lib/analysis/compare/comparison.ts';
import { defaultFilters } from '#lib/analysis/compare/filters.ts';
import { isPool } from '../palette.ts';
import { toCharts } from './charts.ts';

// What must never run together: two texts, two names, the pool and what visitors added.

const filters = () => ({ ...defaultFilters(), pool: 'all' as const });

function chart(id: string, comparison: Comparison) {
	const found = toCharts(comparison).find((series) => series.id === id);
	if (!found) throw new Error(`no chart ${id}`);
	return found;
}

describe('names that are alike', () => {
	const twice = ['2031-05-10', '2031-05-11'].map((date, index) =>
		aReport({ article: index + 2, outlet: 'Echo', outletSlug: 'echo', date })
	);
	const coded = [...twice, aReport({ article: 4, outlet: 'Echo', outletSlug: 'echo' })].map(({ article }) =>
		aCoding({ id: article, article, sources: [aSource()] })
	);

	test('two whole texts of one outlet have a mark and a row each', () => {
		const words = chart('words', compare(aStory(), [aReport({ focus: true }), ...twice], coded, filters()));
		expect(words.rows).toEqual(['Harbour Post report', 'Pool: Echo of 10 May 2031', 'Pool: Echo of 11 May 2031']);
		expect(new Set(words.marks.map(({ id }) => id)).size).toBe(3);
	});

	test('added reports of one outlet are groups of their own, of one day too', () => {
		const added = [...twice, aReport({ article: 4, outlet: 'Echo', date: '2031-05-11' })];
		const reports = [aReport({ focus: true }), ...added.map((report) => ({ ...report, added: true }))];
		const { groups } = compare(aStory(), reports, coded, filters());
		expect(groups.map(({ label }) => label)).toEqual([
			'Echo (pasted by a visitor) of 10 May 2031, model code',
			'Echo (pasted by a visitor) of 11 May 2031 no. 3, model code',
			'Echo (pasted by a visitor) of 11 May 2031 no. 4, model code'
		]);
	});

	test('names that differ by a hyphen or a comma have marks of their own', () => {
		const names = { dispute: ['no-go row', 'no go row', 'no go, row'] };
		const series = chart(
			'names--dispute',
			compare(aStory(), [aReport({ focus: true })], [aCoding({ names })], filters())
		);
		expect(new Set(series.marks.map(({ id }) => id)).size).toBe(3);
	});
});

describe('five added reports and more', () => {
	const reports = Array.from({ length: 12 }, (_, index) =>
		aReport({
			article: index + 1,
			focus: index === 0,
			outlet: `Outlet ${index}`,
			date: index % 6 === 0 ? null : '2031-05-10',
			added: index >= 6
		})
	);
	const codings = reports.map(({ article }) =>
		aCoding({ id: article, article, coder: 'engine 1', coderKind: 'engine', facts: null, sources: [aSource()] })
	);
	const comparison = compare(aStory(), reports, codings, filters());

	test('stand in one group, which is never called or drawn as the pool', () => {
		const sides = chart('sides', comparison);
		expect(sides.groups).toContain('Added: 6 reports, read by the engine');
		expect(sides.caption).toContain('6 added reports, 5 with a date that was read.');
		expect(sides.caption.join(' ')).toContain('Added reports stand by themselves.');
		expect(sides.caption.join(' ')).not.toContain('6 reports in the pool');
		const items = chart('items', comparison);
		expect(isPool(items, 'Added: 6 reports, read by the engine')).toBe(false);
		expect(isPool(items, 'Pool: all comparable coverage, 5 reports, read by the engine')).toBe(true);
	});

	test('are counted of what was added, not of what was found', () => {
		const added = chart('reports', comparison).marks.at(-1);
		expect(added).toMatchObject({ row: 'added by visitors', numerator: 6, denominator: 6 });
	});

	test('no chart says a line twice', () => {
		for (const { caption } of toCharts(comparison)) expect(new Set(caption).size).toBe(caption.length);
	});
});

test('limits of real pages are told of real stories alone', () => {
	const limitsOf = (practice: boolean) =>
		toCharts(compare(aStory({ practice }), [aReport({ focus: true })], [], filters())).flatMap(({ limits }) => limits);
	const real = ['The list is what was found, not a sample of the coverage.', 'Long reports are more often cut'];
	for (const limit of real) {
		expect(limitsOf(false).join(' ')).toContain(limit);
		expect(limitsOf(true).join(' ')).not.toContain(limit);
	}
	expect(limitsOf(true)).toContain('The texts were invented for teaching: they are no sample of anything.');
});
