import { describe, expect, it } from 'vitest';
import { defaultFilters, parseFilters, toSearch } from '#lib/analysis/compare/filters.ts';
import { aReport } from '../../../../tests/support/builders.ts';
import { languageName, toChips, toFacets } from './facets.ts';

const parts = [
	{ key: 'b', label: 'the second day' },
	{ key: 'a', label: 'the first day' },
	{ key: 'z', label: 'a part nobody covered' }
];

describe('toFacets', () => {
	const facets = toFacets(
		[
			aReport({ focus: true, outlet: 'In Focus', outletSlug: 'in-focus' }),
			aReport({ article: 2, parts: ['a', 'b'], lang: 'ko' }),
			aReport({ article: 3, parts: ['a'], country: null, outlet: 'Alpine Courier', outletSlug: 'alpine-courier' })
		],
		parts
	);

	it('counts the reports behind each value and leaves out the one in focus', () => {
		expect(facets.outlet).toEqual([
			{ value: 'alpine-courier', label: 'Alpine Courier', reports: 1 },
			{ value: 'harbour-post', label: 'Harbour Post', reports: 1 }
		]);
	});

	it('offers no country that is not known, and names languages', () => {
		expect(facets.country.map(({ value }) => value)).toEqual(['Ireland']);
		expect(facets.lang.map(({ label }) => label)).toEqual(['English', 'Korean']);
	});

	it('keeps the story’s order of parts and drops a part without reports', () => {
		expect(facets.part).toEqual([
			{ value: 'b', label: 'the second day', reports: 1 },
			{ value: 'a', label: 'the first day', reports: 2 }
		]);
	});
});

describe('toChips', () => {
	const facets = toFacets([aReport({ lang: 'ko' })], parts);
	const chips = (search: string) => toChips(parseFilters(new URLSearchParams(search)), defaultFilters(), facets);

	it('has none for the defaults, and none for the pool', () => {
		expect(chips('')).toEqual([]);
		expect(chips('pool=all')).toEqual([]);
	});

	it('takes off one value and leaves the others', () => {
		const [first, second] = chips('lang=ko&lang=xx-unknown&media=out');
		expect(first.label).toBe('Language: Korean');
		expect(toSearch(first.without)).toBe('?lang=xx-unknown&media=out');
		expect(second.label).toBe('Language: xx-unknown');
	});

	it('names each switch that departs from its default', () => {
		expect(chips('whole=any&form=any&fold=yes').map(({ label }) => label)).toEqual([
			'texts cut short included',
			'teasers, captions and opinion included',
			'copies of one agency text counted once'
		]);
	});

	it('resets a date on its own', () => {
		const [from] = chips('from=2024-05-01&to=2024-05-31');
		expect(toSearch(from.without)).toBe('?to=2024-05-31');
	});
});

describe('languageName', () => {
	it('gives back what is no language tag', () => {
		expect(languageName('uk')).toBe('Ukrainian');
		expect(languageName('??')).toBe('??');
	});
});
