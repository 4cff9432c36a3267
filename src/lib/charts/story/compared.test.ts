import { expect, test } from 'vitest';
import { aCoding, aReport, aStory } from '../../../../tests/support/builders.ts';
import { compare } from '#lib/analysis/compare/compare.ts';
import { parseFilters } from '#lib/analysis/compare/filters.ts';
import { toCharts } from './charts.ts';

const reports = Array.from({ length: 9 }, (_, index) =>
	aReport({
		article: index + 1,
		focus: index === 0,
		outlet: `Outlet ${index}`,
		statement: index < 4 ? 'lind' : null,
		date: index === 6 ? '2031-05-20' : '2031-05-10',
		form: index === 5 ? 'editorial' : 'report',
		added: index === 8
	})
);
const codings = reports.flatMap(({ article }) => [
	...(article < 8 ? [aCoding({ id: article, article })] : []),
	...(article < 4 ? [aCoding({ id: 50 + article, article, coder: 'engine 1', coderKind: 'engine', facts: null })] : [])
]);
const comparison = (search: string) => compare(aStory(), reports, codings, parseFilters(new URLSearchParams(search)));

test.each(['', 'pool=all&form=any'])('under “%s” each step opens the reports it counts', (search) => {
	const steps = toCharts(comparison(search)).find(({ id }) => id === 'reports')?.marks ?? [];
	expect(steps.length).toBeGreaterThan(8);
	for (const { id, href, value } of steps) {
		const url = new URL(href ?? '', 'http://localhost');
		const { pool, list, filters } = comparison(url.search);
		const found = list.filter(({ report }) => !report.added);
		const whole = url.searchParams.get('list') === 'all';
		expect(url.hash, id).toBe(id === 'listed-added' ? '#reports-added' : '#reports');
		if (id === 'listed-listed') expect(whole && found.length, id).toBe(value);
		else if (id === 'listed-added') expect(list.length - found.length, id).toBe(value);
		else if (id.endsWith('-coded'))
			expect(whole && found.filter(({ coders }) => coders.length > 0).length, id).toBe(value);
		else expect([filters.coder !== null, pool.facts.reports], id).toEqual([true, value]);
	}
});
