import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import Decide from './Decide.svelte';
import type { Shown } from './shown.ts';

const current: Shown = {
	...{ key: '1-2-9', reason: 'uncertain', href: '/articles/1' },
	...{ outlet: 'Harbour Post', date: '12 May 2031', headline: 'العبارة', lang: 'ar', speaker: null },
	sentence: [
		{ text: 'Lind said ', marked: false },
		{ text: 'the boats are ready', marked: true }
	],
	...{ identification: 'named', what: 'direct', rule: 'SVQ', certainty: 70 }
};
const data = {
	...{ by: 'AB', next: '1-20-30', signing: false, keys: true, latest: null, types: [], identifications: [] },
	// What a person calls one speaker may be what another is called.
	speakers: [
		{ name: 'Mara Lind', side: 'Northland' },
		{ name: 'Mara Lind', side: 'Northland' },
		{ name: 'Mara Lind', side: 'none' }
	]
};
const props = { current, data, values: null, errors: {}, place: '1 of 2' };

describe('an item of the review', () => {
	beforeEach(() => (document.cookie = 'keys=; path=/; max-age=0'));

	it('offers each name once, with the sides it has', async () => {
		const { container } = render(Decide, props);
		await expect.element(page.getByRole('button', { name: 'Accept' })).toBeVisible();
		const names = [...container.querySelectorAll('#d-names option')];
		expect(names.map((option) => [option.getAttribute('value'), option.textContent])).toEqual([
			['Mara Lind', 'Northland or no side']
		]);
	});

	it('prints the headline in its own language and direction', async () => {
		render(Decide, props);
		const headline = page.getByText('العبارة');
		await expect.element(headline).toHaveAttribute('lang', 'ar');
		await expect.element(headline).toHaveAttribute('dir', 'rtl');
	});

	it('remembers that keys are off, and leaves them off', async () => {
		render(Decide, props);
		await page.getByRole('checkbox', { name: /^Keys/ }).click();
		expect(document.cookie).toContain('keys=off');
	});

	it('marks the very words that are asked about', async () => {
		const { container } = render(Decide, props);
		await expect.element(page.getByRole('button', { name: 'Accept' })).toBeVisible();
		expect([...container.querySelectorAll('blockquote mark')].map((one) => one.textContent)).toEqual([
			'the boats are ready'
		]);
	});

	it('leaves the correction with Escape, what was typed kept, and decides by key again', async () => {
		const { container } = render(Decide, props);
		await userEvent.keyboard('c');
		await userEvent.keyboard('Ole{Escape}');
		expect(container.querySelector('details')?.open).toBe(false);
		await expect.element(page.getByText('Correct: somebody else speaks')).toHaveFocus();
		await userEvent.keyboard('c');
		await expect.element(page.getByLabelText('Who speaks')).toHaveValue('Ole');
	});

	it('keeps the way to undo the last decision when an item is skipped', async () => {
		const latest = {
			id: 7,
			key: '1-2-9',
			href: '',
			outlet: '',
			what: 'corrected' as const,
			words: '',
			who: '',
			by: 'AB',
			at: ''
		};
		render(Decide, { ...props, data: { ...data, latest } });
		await expect.element(page.getByRole('link', { name: /^Skip/ })).toHaveAttribute('href', '?at=1-20-30&done=7');
	});

	it('presses nothing where keys are off', async () => {
		const { container } = render(Decide, { ...props, data: { ...data, keys: false } });
		await expect.element(page.getByRole('checkbox', { name: /^Keys/ })).not.toBeChecked();
		await userEvent.keyboard('c');
		expect(container.querySelector('details')?.open).toBe(false);
	});
});
