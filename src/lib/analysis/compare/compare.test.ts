import { describe, expect, test } from 'vitest';
import { aCoding, aReport, aSource, aStory } from '../../../../tests/support/builders.ts';
import { compare } from './compare.ts';
import { type Comparison, measuresOf } from './comparison.ts';
import { defaultFilters, type Filters } from './filters.ts';
import type { Coding, Report } from './report.ts';

const filters = (chosen: Partial<Filters> = {}): Filters => ({ ...defaultFilters(), ...chosen });

/** The report in focus and six others with the same statement, two rows each; article 2 was coded twice. */
function aPool(): { reports: Report[]; codings: Coding[] } {
	const articles = [1, 2, 3, 4, 5, 6, 7];
	const reports = articles.map((article) =>
		aReport({
			article,
			focus: article === 1,
			outlet: `Outlet ${article}`,
			outletSlug: `outlet-${article}`,
			statement: 'lind'
		})
	);
	const sources = [
		aSource({ id: 1 }),
		aSource({ id: 2, speaker: 'Wire', side: 'Southland', type: 'media', mode: 'direct' })
	];
	const codings = articles.map((article) => aCoding({ id: article, article, sources, facts: { F01: 'own' } }));
	codings[0].coder = 'model reader D';
	codings.push(aCoding({ id: 20, article: 2, primary: false, coder: 'model reader C', sources: [] }));
	return { reports, codings };
}

const shareOf = (comparison: Comparison, measure: string, category: string, group = 'pool') =>
	measuresOf(comparison, measure).find((one) => one.category === category && one.subject.id === group);

describe('who is compared', () => {
	const { reports, codings } = aPool();
	const engine = reports.slice(0, 3).map(({ article }) =>
		aCoding({
			id: 100 + article,
			article,
			coder: 'engine 1',
			coderKind: 'engine',
			facts: null,
			tone: null,
			sources: [aSource()]
		})
	);

	test('each kind of coder is a group of its own; no group mixes two', () => {
		const comparison = compare(aStory(), reports, [...codings, ...engine], filters());
		expect(comparison.groups.map(({ id, n }) => [id, n])).toEqual([
			['focus-model', 1],
			['pool-model', 6],
			['focus-engine', 1],
			['pool-engine', 2]
		]);
		expect(comparison.groups.map(({ label }) => label)).toEqual([
			'Outlet 1 report, model code',
			'Pool: same statement, 6 reports, model code',
			'Outlet 1 report, read by the engine',
			'Pool: same statement, 2 reports, read by the engine'
		]);
		expect(shareOf(comparison, 'sides', 'Northland')).toMatchObject({ numerator: 6, denominator: 12, n: 6 });
	});

	test('a filter by coder leaves only that coder’s groups', () => {
		const comparison = compare(aStory(), reports, [...codings, ...engine], filters({ coder: 'engine' }));
		expect(comparison.groups.map(({ id }) => id)).toEqual(['focus-engine', 'pool-engine']);
		expect(comparison.pool.facts.reports).toBe(2);
	});

	test('of two codings of one report only the primary one counts', () => {
		const comparison = compare(aStory(), reports, codings, filters());
		expect(shareOf(comparison, 'sides', 'Southland')).toMatchObject({ numerator: 6, denominator: 12 });
		expect(comparison.coders).toMatchObject({
			pool: ['A', 'C'],
			focus: ['D'],
			focusCodings: 1,
			pairs: 1,
			languages: ['en']
		});
	});

	test('what the engine read says nothing of points and of tone', () => {
		const comparison = compare(aStory(), reports, engine, filters());
		expect(measuresOf(comparison, 'points')).toEqual([]);
		expect(measuresOf(comparison, 'tone')).toEqual([]);
		expect(measuresOf(comparison, 'items').length).toBeGreaterThan(0);
	});

	test('an added report stands beside the pool as a subject of its own', () => {
		const added = aReport({ article: 9, outlet: 'My Paper', added: true, statement: 'lind' });
		const coding = aCoding({
			id: 9,
			article: 9,
			coder: 'engine 1',
			coderKind: 'engine',
			facts: null,
			sources: [aSource()]
		});
		const comparison = compare(aStory(), [...reports, added], [...codings, coding], filters());
		expect(comparison.groups.at(-1)).toMatchObject({
			id: 'article-9-engine',
			label: 'My Paper (pasted by a visitor), read by the engine'
		});
		expect(comparison.pool.facts.reports).toBe(6);
		expect(shareOf(comparison, 'sides', 'Northland', 'article-9')).toMatchObject({
			value: 1,
			support: 'list',
			interval: null
		});
	});
});

describe('rows', () => {
	test('captions are no source; media speakers are in or out by a switch', () => {
		const reports = [aReport({ focus: true }), aReport({ article: 2, outlet: 'Echo' })];
		const sources = [
			aSource({ id: 1 }),
			aSource({ id: 2, place: 'caption', side: 'Southland' }),
			aSource({ id: 3, type: 'media', side: 'Southland', speaker: 'Wire' })
		];
		const codings = [aCoding({ id: 1, article: 2, sources })];
		const all = compare(aStory(), reports, codings, filters({ pool: 'all' }));
		expect(shareOf(all, 'sides', 'Southland')).toMatchObject({ numerator: 1, denominator: 2 });
		expect(shareOf(all, 'speakers', 'Southland')).toMatchObject({ numerator: 1, denominator: 2 });
		const without = compare(aStory(), reports, codings, filters({ pool: 'all', media: false }));
		expect(shareOf(without, 'sides', 'Northland')).toMatchObject({ numerator: 1, denominator: 1 });
	});

	test('a number from codings opens the coding and the source in it', () => {
		const { reports, codings } = aPool();
		const share = shareOf(compare(aStory(), reports, codings, filters()), 'sides', 'Southland');
		expect(share?.evidence[0]).toEqual({ opens: 'coding', article: 2, coding: 2, source: 2 });
		expect(share?.evidence).toHaveLength(6);
	});

	test('rows per 100 words count only texts whose length is known', () => {
		const { reports, codings } = aPool();
		const comparison = compare(aStory(), reports, codings, filters());
		expect(shareOf(comparison, 'sides-per-100', 'Northland')).toMatchObject({
			value: 1,
			numerator: 6,
			denominator: 600
		});
	});
});

describe('small numbers', () => {
	test.each([
		[4, 'list'],
		[5, 'wide'],
		[6, 'wide']
	])('%i reports are a “%s”', (n, support) => {
		const { reports, codings } = aPool();
		const share = shareOf(compare(aStory(), reports.slice(0, n + 1), codings, filters()), 'points', 'F01');
		expect(share?.support).toBe(support);
		expect(share?.interval === null).toBe(support === 'list');
	});
});

describe('nothing to compare', () => {
	test('filters that nothing fits give an empty pool and a named notice, never an error', () => {
		const { reports, codings } = aPool();
		const comparison = compare(aStory(), reports, codings, filters({ countries: ['Atlantis'] }));
		expect(comparison.pool.empty).toBe(true);
		expect(comparison.notices[0]).toContain('Atlantis');
		expect(comparison.groups.map(({ id }) => id)).toEqual(['focus-model']);
		expect(comparison.list.every(({ why }) => why === 'another country')).toBe(true);
	});

	test('what is said of two unknown values in the same words is said once', () => {
		const long = 'x'.repeat(40);
		const { notices } = compare(aStory(), [], [], filters({ pool: 'all', langs: [`${long}1`, `${long}2`] }));
		expect(notices).toEqual([`No report of this story has the language “${long}”.`]);
	});

	test('a story without a coding lists its reports', () => {
		const { reports } = aPool();
		const comparison = compare(aStory(), reports, [], filters());
		expect(comparison.groups).toEqual([]);
		expect(comparison.funnel.map(({ id, reports: n }) => [id, n])).toEqual([['listed', 6]]);
		expect(comparison.list.map(({ why }) => why)).toEqual(Array.from({ length: 6 }, () => 'listed, not coded'));
	});

	test('a story without a report in focus compares all coverage, and says so', () => {
		const { reports, codings } = aPool();
		const comparison = compare(aStory({ focus: null }), reports, codings, filters());
		expect(comparison.pool).toMatchObject({ name: 'all', empty: false });
		expect(comparison.notices[0]).toContain('no report is in focus');
	});
});

test('folded copies leave the pool and the list says into which they went', () => {
	const { reports, codings } = aPool();
	const wired = reports.map((report) => ([3, 4].includes(report.article) ? { ...report, textBy: 'Wire' } : report));
	const comparison = compare(aStory(), wired, codings, filters({ fold: true }));
	expect(comparison.pool.facts).toMatchObject({ reports: 5, outlets: 5, origins: 5 });
	const folded = comparison.list.find(({ report }) => report.article === 4);
	expect(folded).toMatchObject({ inPool: false, foldedInto: 3 });
	expect(folded?.why).toContain('probably the same text');
	expect(compare(aStory(), wired, codings, filters()).pool.facts).toMatchObject({ reports: 6, outlets: 6, origins: 5 });
});

test('items other than C1 and C2, and names of other things, are kept back', () => {
	const { reports, codings } = aPool();
	const coded = codings.map((coding) => ({
		...coding,
		items: { C1: 1, C3: 1 } as const,
		names: { dispute: ['row'], mayor: ['boss'] }
	}));
	const story = aStory({ items: [...aStory().items, { key: 'C3', label: 'two sides' }] });
	const comparison = compare(story, reports, coded, filters());
	expect(new Set(measuresOf(comparison, 'items').map(({ category }) => category))).toEqual(new Set(['C1', 'C2']));
	expect(new Set(measuresOf(comparison, 'names').map(({ category }) => category))).toEqual(new Set(['dispute:row']));
});

test('texts cut short join for what they have; no share of reports reads them as lacking something', () => {
	const { reports, codings } = aPool();
	const cut = codings.map((coding) => (coding.article === 3 ? { ...coding, whole: false, facts: {} } : coding));
	const listed = reports.map((report) => (report.article === 3 ? { ...report, whole: false, words: null } : report));
	expect(compare(aStory(), listed, cut, filters()).pool.facts.reports).toBe(5);
	const comparison = compare(aStory(), listed, cut, filters({ whole: false }));
	expect(comparison.groups[1]).toMatchObject({ n: 6, cut: 1 });
	expect(shareOf(comparison, 'sides', 'Northland')).toMatchObject({ numerator: 6, denominator: 12, n: 6 });
	expect(shareOf(comparison, 'points', 'F01')).toMatchObject({ numerator: 5, denominator: 5, n: 5 });
});

test('a share of a point is of the reports that mention it or could have: its own n, interval and support', () => {
	const { reports, codings } = aPool();
	const dates = ['2031-05-10', '2031-05-10', '2031-05-11', '2031-05-12', '2031-05-09', '2031-05-08', '2031-05-12'];
	const dated = reports.map((report, index) => ({ ...report, date: dates[index], dateInferred: index === 6 }));
	for (const coding of codings) if (coding.article === 3) coding.facts = { F01: 'own', F02: 'own' };
	const comparison = compare(aStory(), dated, codings, filters());
	expect(shareOf(comparison, 'points', 'F01')).toMatchObject({ numerator: 6, denominator: 6, n: 6, support: 'wide' });
	expect(shareOf(comparison, 'points', 'F02')).toMatchObject({
		value: 1 / 2,
		numerator: 1,
		denominator: 2,
		n: 2,
		support: 'list',
		interval: null
	});
	expect(comparison.points.find(({ point, group }) => point === 'F02' && group === 'pool-model')).toMatchObject({
		mentioned: 1,
		absent: 1,
		early: 3,
		unknown: 1
	});
});

test('tone is a list of counts, whatever the number of reports', () => {
	const { reports, codings } = aPool();
	const coded = codings.map((coding, index) => ({ ...coding, tone: { mayor: index === 1 ? -1 : 0 } as const }));
	const comparison = compare(aStory(), reports, coded, filters());
	expect(shareOf(comparison, 'tone', 'mayor:none')).toMatchObject({
		numerator: 5,
		denominator: 6,
		support: 'list',
		interval: null
	});
});
