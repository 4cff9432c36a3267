import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { defaultFilters, toSearch } from '#lib/analysis/compare/filters.ts';
import ActiveFilters from './ActiveFilters.svelte';
import type { Facets } from './facets.ts';
import FilterForm from './FilterForm.svelte';
import FilterNotices from './FilterNotices.svelte';
import type { PoolOption } from './PoolChoice.svelte';
import { readFilters } from './read-form.ts';

const facets: Facets = {
	outlet: [{ value: 'harbour-post', label: 'Harbour Post', reports: 2 }],
	country: [
		{ value: 'Ireland', label: 'Ireland', reports: 2 },
		{ value: 'Norway', label: 'Norway', reports: 1 }
	],
	kind: [],
	lang: [
		{ value: 'en', label: 'English', reports: 3 },
		{ value: 'ko', label: 'Korean', reports: 0 }
	],
	part: [],
	coder: [
		{ value: 'model', label: 'Language models', reports: 4 },
		{ value: 'engine', label: 'The reading engine', reports: 0 }
	]
};

const pools: PoolOption[] = [
	{ name: 'statement', label: 'The same statement', detail: '6 reports' },
	{ name: 'all', label: 'All that can be compared', detail: '85 of the 231 reports found' }
];

/** The address the form on screen would send. */
function sent(): string {
	const form = document.querySelector('form');
	return form ? toSearch(readFilters(new FormData(form))) : 'no form';
}

describe('FilterForm', () => {
	it('sends back exactly the filters it was given', async () => {
		const filters = {
			...defaultFilters(),
			pool: 'all' as const,
			countries: ['Norway'],
			from: '2024-05-01',
			media: false
		};
		render(FilterForm, { path: '/stories/harbour', filters, facets, pools });
		await expect.element(page.getByRole('radio', { name: /All that can be compared/ })).toBeChecked();
		expect(sent()).toBe(toSearch(filters));
	});

	it('adds a value to those chosen and no longer offers them', async () => {
		const filters = { ...defaultFilters(), countries: ['Norway'] };
		render(FilterForm, { path: '/stories/harbour', filters, facets, pools });
		await page.getByText(/^Narrow by/).click();
		const country = page.getByLabelText('Country');
		await expect.element(country).toBeVisible();
		const select = country.element() as HTMLSelectElement;
		expect([...select.options].map(({ text }) => text)).toEqual(['1 chosen, add one', 'Ireland (2)']);
		select.value = 'Ireland';
		expect(sent()).toBe('?country=Ireland&country=Norway');
	});

	it('greys what would show nothing, but not what is chosen', async () => {
		const filters = { ...defaultFilters(), coder: 'engine' as const };
		render(FilterForm, { path: '/stories/harbour', filters, facets, pools });
		await page.getByText(/^Narrow by/).click();
		const options = (name: string) => [
			...(document.querySelector<HTMLSelectElement>(`select[name=${name}]`)?.options ?? [])
		];
		expect(options('lang').map(({ text, disabled }) => [text, disabled])).toEqual([
			['Any', false],
			['English (3)', false],
			['Korean (0)', true]
		]);
		expect(options('coder').map(({ text, disabled }) => [text, disabled])).toEqual([
			['Each kind of coder, side by side', false],
			['Language models (4)', false],
			['The reading engine (0)', false]
		]);
		expect(sent()).toBe('?coder=engine');
	});

	it('ticks only what departs from the default', async () => {
		render(FilterForm, { path: '/stories/harbour', filters: { ...defaultFilters(), fold: true }, facets, pools });
		await page.getByText(/^Narrow by/).click();
		await expect.element(page.getByRole('checkbox', { name: 'Count copies' })).toBeChecked();
		await expect.element(page.getByRole('checkbox', { name: 'Include teasers' })).not.toBeChecked();
	});
});

describe('FilterNotices', () => {
	const said = 'The address asks for coder “oracle”, which there is not; showing each kind of coder.';

	it('is a region that stands before it says anything, and reads out what comes', async () => {
		const { rerender } = await render(FilterNotices, { notices: [] });
		await expect.element(page.getByRole('status')).toBeInTheDocument();
		expect(page.getByRole('note').elements()).toHaveLength(0);
		await rerender({ notices: [said] });
		await expect.element(page.getByRole('status')).toHaveTextContent(said);
	});
});

describe('ActiveFilters', () => {
	it('says nothing when nothing is filtered', () => {
		const { container } = render(ActiveFilters, { path: '/stories/harbour', filters: defaultFilters(), facets });
		expect(container.textContent?.trim()).toBe('');
	});

	it('shows a value of the address beside one of the same name', async () => {
		const filters = { ...defaultFilters(), outlets: ['Harbour Post', 'harbour-post'] };
		render(ActiveFilters, { path: '/stories/harbour', filters, facets });
		const removes = page.getByRole('link', { name: 'Remove the filter Outlet: Harbour Post' });
		await expect.element(removes.nth(1)).toBeVisible();
	});

	it('links each filter to the view without it and keeps the pool on reset', async () => {
		const filters = { ...defaultFilters(), pool: 'all' as const, outlets: ['harbour-post'], whole: false };
		render(ActiveFilters, { path: '/stories/harbour', filters, facets });
		await expect
			.element(page.getByRole('link', { name: 'Remove the filter Outlet: Harbour Post' }))
			.toHaveAttribute('href', '/stories/harbour?pool=all&whole=any');
		await expect
			.element(page.getByRole('link', { name: 'Reset all' }))
			.toHaveAttribute('href', '/stories/harbour?pool=all');
	});
});
