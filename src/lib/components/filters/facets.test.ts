import { describe, expect, it } from 'vitest';
import { compare } from '#lib/analysis/compare/compare.ts';
import { defaultFilters, parseFilters, toSearch } from '#lib/analysis/compare/filters.ts';
import type { Report } from '#lib/analysis/compare/report.ts';
import { aCoding, aReport, aStory } from '../../../../tests/support/builders.ts';
import { toChips, toFacets } from './facets.ts';

const parts = [
	{ key: 'b', label: 'the second day' },
	{ key: 'a', label: 'the first day' },
	{ key: 'z', label: 'a part nobody covered' }
];

const focus = aReport({ focus: true, outlet: 'In Focus', outletSlug: 'in-focus' });

/** The facets of these reports beside the one in focus, each coded by a model, under the filters of an address. */
function facetsOf(others: Report[], search = 'pool=all') {
	const codings = [focus, ...others].map(({ article }) => aCoding({ id: article, article }));
	const story = aStory({ parts });
	const filters = parseFilters(new URLSearchParams(search));
	return toFacets(compare(story, [focus, ...others], codings, filters), codings);
}

const korean = aReport({ article: 2, parts: ['a', 'b'], lang: 'ko' });
const alpine = aReport({
	article: 3,
	parts: ['a'],
	country: null,
	outlet: 'Alpine Courier',
	outletSlug: 'alpine-courier'
});

describe('toFacets', () => {
	const facets = facetsOf([korean, alpine]);

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

	it('counts under the other filters, not under its own, and keeps a value with nothing at 0', () => {
		const { lang, outlet, part } = facetsOf([korean, alpine], 'pool=all&lang=ko');
		expect(lang.map(({ value, reports }) => [value, reports])).toEqual([
			['en', 1],
			['ko', 1]
		]);
		expect(outlet.map(({ value, reports }) => [value, reports])).toEqual([
			['alpine-courier', 0],
			['harbour-post', 1]
		]);
		expect(part.map(({ reports }) => reports)).toEqual([1, 1]);
	});

	it('counts what the choice would show: the pool chosen, coded and whole, and what was added beside it', () => {
		const late = { ...alpine, date: '2031-05-14' };
		expect(facetsOf([korean, late], '').outlet.map(({ reports }) => reports)).toEqual([0, 1]);
		const added = { ...late, added: true };
		expect(facetsOf([korean, added], '').outlet.map(({ reports }) => reports)).toEqual([1, 1]);
		const cut = { ...korean, form: 'teaser' };
		expect(facetsOf([cut, alpine]).lang.find(({ value }) => value === 'ko')?.reports).toBe(0);
		expect(facetsOf([cut, alpine], 'pool=all&form=any').lang.find(({ value }) => value === 'ko')?.reports).toBe(1);
	});

	it('folds copies for each value by itself', () => {
		const copies = [
			{ ...korean, lang: 'en', textBy: 'Wire' },
			{ ...alpine, textBy: 'Wire' }
		];
		const { lang, outlet } = facetsOf(copies, 'pool=all&fold=yes');
		expect(lang.map(({ reports }) => reports)).toEqual([1]);
		expect(outlet.map(({ reports }) => reports)).toEqual([1, 1]);
	});

	it('counts for each kind of coder, the report in focus too', () => {
		expect(facets.coder.map(({ value, reports }) => [value, reports])).toEqual([
			['model', 3],
			['engine', 0],
			['human', 0]
		]);
		expect(facetsOf([korean, alpine], 'pool=all&coder=engine').coder[0].reports).toBe(3);
	});
});

describe('toChips', () => {
	const facets = facetsOf([korean]);
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
