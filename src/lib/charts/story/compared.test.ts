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

test('the timeline marks the report in focus in a lane of its own, outside every count', () => {
	const series = toCharts(comparison('')).find(({ id }) => id === 'dates');
	expect(series?.stacks).toEqual(['in focus: Outlet 0 report, 10 May 2031', 'a · the talks']);
	const [first, ...counted] = series?.marks ?? [];
	expect(first).toMatchObject({
		row: '2031-05-10',
		stack: 'in focus: Outlet 0 report, 10 May 2031',
		label: '10 May 2031',
		colour: 'group:focus',
		href: '/articles/1',
		value: 1,
		denominator: 1
	});
	expect(counted.reduce((sum, { value }) => sum + value, 0)).toBe(7);
	expect(series?.subtitle).toContain('7 listed reports');
});

test('in a long story the report in focus stands in its month; one without a date has no place in time', () => {
	const days = Array.from({ length: 40 }, (_, index) =>
		aReport({ article: index + 2, date: `2031-0${1 + Math.floor(index / 20)}-${10 + (index % 20)}` })
	);
	const drawn = (date: string | null) =>
		toCharts(
			compare(
				aStory(),
				[aReport({ focus: true, date, time: '16:58' }), ...days],
				[],
				parseFilters(new URLSearchParams())
			)
		)
			.find(({ id }) => id === 'dates')
			?.marks.find(({ colour }) => colour === 'group:focus');
	expect(drawn('2031-05-10')).toMatchObject({ row: '2031-05', label: '10 May 2031, 16:58 UTC' });
	expect(drawn(null)).toBeUndefined();
});

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

test('the median of an even number of lengths is the mean of the two in the middle, says so, and opens both', () => {
	const lengths = [300, 100, 200, 260, 400];
	const texts = lengths.map((words, index) =>
		aReport({ article: index + 1, focus: index === 0, outlet: `O${index}`, words })
	);
	const coded = texts.map(({ article }) => aCoding({ id: article, article }));
	const series = toCharts(compare(aStory(), texts, coded, parseFilters(new URLSearchParams('pool=all')))).find(
		({ id }) => id === 'words'
	);
	const median = series?.marks.find(({ row }) => row === 'Pool: median');
	expect([median?.value, median?.label]).toEqual([230, '230 words']);
	expect(median?.href).toContain('/evidence?chart=words');
	expect(series?.caption).toContain('The median of 4 texts is the mean of the two in the middle; it opens both.');
});
