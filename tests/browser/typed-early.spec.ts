import type { Page } from '@playwright/test';
import { expect, PRACTICE, REAL, test, untilAwake } from './visit.ts';

/** A quick hand on a slow line: what is typed and chosen before the scripts of a page arrive is still there afterwards. */

/** Opens a page whose scripts are held back. @returns lets them come, and waits until the page runs */
async function openWithoutScripts(page: Page, path: string): Promise<() => Promise<void>> {
	let release = () => {};
	const released = new Promise<void>((done) => (release = done));
	await page.route('**/_app/**/*.js', async (route) => {
		await released;
		await route.continue();
	});
	await page.goto(path, { waitUntil: 'commit' });
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	const runs = page.locator('#svelte-announcer');
	await expect(runs).toHaveCount(0);
	return async () => {
		release();
		await expect(runs).toBeAttached();
	};
}

test('a report that is being added', async ({ page }) => {
	const start = await openWithoutScripts(page, '/add');
	const lines = [
		'Harbour chief Mara Lind told reporters on',
		'Monday that the boats were ready and would',
		'leave at noon, whatever the weather might',
		'be and whoever might object.'
	].join('\n');
	const typed = { 'Text of the report': lines, Outlet: 'Heron Post', Date: '2024-05-25', Deck: 'The boats are ready.' };
	for (const [label, words] of Object.entries(typed)) await page.getByLabel(label, { exact: true }).fill(words);
	await page.getByLabel('Language', { exact: true }).selectOption('ko');
	await page.getByRole('radio', { name: new RegExp(PRACTICE.title) }).check();
	await page.getByRole('checkbox', { name: /I invented this outlet/ }).check();
	await start();
	await expect(page.getByText('Every line of this text seems broken at 42 characters')).toBeVisible();
	for (const [label, words] of Object.entries(typed))
		await expect(page.getByLabel(label, { exact: true })).toHaveValue(words);
	await expect(page.getByLabel('Language', { exact: true })).toHaveValue('ko');
	await expect(page.getByRole('radio', { name: new RegExp(PRACTICE.title) })).toBeChecked();
	await expect(page.getByRole('checkbox', { name: /I invented this outlet/ })).toBeChecked();
});

test('a search, which follows the address afterwards', async ({ page }) => {
	const start = await openWithoutScripts(page, '/outlets?lang=ko');
	const [name, country] = [page.getByRole('searchbox', { name: 'Name' }), page.getByLabel('Country')];
	await name.fill('news');
	await country.selectOption('South Korea');
	await start();
	await expect(name).toHaveValue('news');
	await expect(country).toHaveValue('South Korea');
	await page.getByRole('link', { name: 'Show all' }).click();
	await expect(page).toHaveURL(/\/outlets$/);
	await expect(name).toHaveValue('');
	await expect(country).toHaveValue('');
	await expect(page.getByLabel('Language')).toHaveValue('');
});

test('a filter, which is shown as soon as the page can', async ({ page }) => {
	const start = await openWithoutScripts(page, REAL.path);
	const nextDay = page.getByRole('radio', { name: /day after the report in focus/ });
	await nextDay.check();
	await start();
	await expect(page).toHaveURL(/pool=next-day/);
	await expect(nextDay).toBeChecked();
	await page.goBack();
	await expect(page).not.toHaveURL(/pool=/);
	await expect(page.getByRole('radio', { name: /same statement/i })).toBeChecked();
});

test('a correction', async ({ page }) => {
	const start = await openWithoutScripts(page, '/speakers/dmitry-peskov?story=putin-north-korea');
	await page.getByRole('radio', { name: 'Its type is another' }).check();
	await page.getByLabel('Type', { exact: true }).selectOption('expert');
	await page.getByLabel('Why').fill('He is called one.');
	await start();
	await expect(page.getByRole('radio', { name: 'Its type is another' })).toBeChecked();
	await expect(page.getByLabel('Type', { exact: true })).toHaveValue('expert');
	await expect(page.getByLabel('Why')).toHaveValue('He is called one.');
});

test('a table, which stays open and within its chart', async ({ page }) => {
	const start = await openWithoutScripts(page, REAL.path);
	const figure = page.locator('#sides figure').first();
	const fold = figure.locator('details').filter({ hasText: 'Table' }).first();
	await fold.locator('summary').click();
	await start();
	await untilAwake(page);
	await expect(fold).toHaveAttribute('open', '');
	await expect(fold.getByRole('table')).toBeVisible();
	await expect(figure.getByRole('button', { name: /^Download CSV/ })).toBeVisible();
	const overflow = await page.evaluate(
		() => document.documentElement.scrollWidth - document.documentElement.clientWidth
	);
	expect(overflow).toBe(0);
	for (const width of [390, 1440]) {
		await page.setViewportSize({ width, height: 900 });
		const box = (await figure.boundingBox())!;
		const column = (await page.locator('#sides .charts').boundingBox())!;
		expect(box.width).toBeLessThanOrEqual(column.width);
	}
});
