import { beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import Orientation from './Orientation.svelte';

const forget = () => (document.cookie = 'oriented=; path=/; max-age=0');

describe('Orientation', () => {
	beforeEach(forget);

	it('stands open at a first visit and is remembered once folded away', async () => {
		render(Orientation, { seen: false, focus: 'the Harbour Post report' });
		await expect.element(page.getByText('In focus stands the Harbour Post report', { exact: false })).toBeVisible();
		expect(document.cookie).not.toContain('oriented=1');
		await page.getByRole('button', { name: 'Fold this away' }).click();
		await expect.poll(() => document.cookie).toContain('oriented=1');
	});

	it('stays folded for who has seen it, and opens when asked', async () => {
		render(Orientation, { seen: true, focus: 'the Harbour Post report' });
		const words = page.getByText('In focus stands', { exact: false });
		await expect.element(words).not.toBeVisible();
		await page.getByText('How to read this page, in half a minute').click();
		await expect.element(words).toBeVisible();
	});
});
