import type { Page } from '@playwright/test';
import { axeFaults, expect, PRACTICE, REAL, tabTo, test, untilAwake } from './visit.ts';

/** A researcher asks who is evaluated, how, and in whose words: the shares, the matrix of sources, the headlines, the words behind each. */

const tone = `${PRACTICE.path}/tone?pool=all`;
const figure = (page: Page, name: RegExp) => page.getByRole('figure', { name });
const matrix = (page: Page) => figure(page, /^What sources say about targets in the pool/);

test('comes from the comparison with its filters, and finds headlines of reports whose text is not here', async ({
	page
}) => {
	await page.goto(`${REAL.path}?pool=all`);
	await page.getByRole('navigation', { name: 'Pages of this story' }).getByRole('link', { name: 'Tone' }).click();
	await expect(page).toHaveURL(/\/tone\?pool=all$/);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tone: who is evaluated, and in whose words');
	const headlines = figure(page, /^Tone toward each target in headlines/);
	await expect(headlines).toContainText(/Pool: all comparable coverage: \d+ headlines/);
	await expect(headlines.getByText('Vladimir Putin').first()).toBeVisible();
});

test('opens the words of a source behind a cell of the matrix, and comes back to it', async ({ page }) => {
	await page.goto(tone);
	const cell = matrix(page).locator('td a').first();
	const mentions = Number.parseInt((await cell.locator('small').textContent()) ?? '', 10);
	await cell.click();
	await expect(page.locator('blockquote')).toHaveCount(mentions);
	await expect(page.locator('blockquote mark').first()).not.toBeEmpty();
	await page.getByRole('link', { name: /^Back to/ }).click();
	await expect(page).toHaveURL(/\/tone\?pool=all#chart-source-tone--pool-title$/);
});

test('opens the headlines behind a number of headlines', async ({ page }) => {
	await page.goto(`${REAL.path}/tone?pool=all`);
	const headlines = figure(page, /^Tone toward each target in headlines/);
	await headlines.locator('summary').filter({ hasText: 'Table' }).click();
	await headlines
		.getByRole('row', { name: /^North Korea Pool/ })
		.first()
		.getByRole('link')
		.click();
	await expect(page.locator('blockquote').first()).toContainText(/Korea|Pyongyang|DPRK/);
	await expect(page.getByRole('link', { name: /open the report$/ }).first()).toBeVisible();
});

test('takes one voice after another, never together; the address gives the same to somebody else', async ({ page }) => {
	await page.goto(tone);
	await untilAwake(page);
	await expect(figure(page, /in the outlet’s own voice — share/).first()).toBeVisible();
	await page.getByRole('navigation', { name: 'What is counted' }).getByRole('link', { name: 'reported words' }).click();
	await expect(page).toHaveURL(/voice=indirect/);
	await expect(figure(page, /in words reported for somebody — share/).first()).toBeVisible();
	await page.reload();
	await expect(figure(page, /in words reported for somebody — share/).first()).toBeVisible();
});

test('is walked by keyboard, without a fault that axe finds', async ({ page }) => {
	await page.goto(tone);
	await untilAwake(page);
	expect(await axeFaults(page)).toEqual([]);
	await tabTo(page, matrix(page).locator('td a').first());
	await page.keyboard.press('Enter');
	await expect(page.locator('blockquote').first()).toBeVisible();
});

test('reads in a text how a mention is evaluated, how sure the model is, and how often it was right', async ({
	page
}) => {
	await page.goto(`${REAL.path}/tone?pool=all`);
	const list = figure(page, /outlet by outlet/);
	await list
		.getByRole('row', { name: /^North Korea RT report not evaluated/ })
		.getByRole('link')
		.click();
	await page
		.getByRole('link', { name: /open the words$/ })
		.first()
		.click();
	await page.getByRole('checkbox', { name: /^Tone/ }).check();
	await expect(page).toHaveURL(/layers=.*tone/);
	await page.getByText(/All that is marked here, explained/).click();
	await expect(page.getByText(/the model of tone is \d+ % sure, and was right \d+ times in 100/).first()).toBeVisible();
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('shares, matrix and tables are there to be read', async ({ page }) => {
		await page.goto(tone);
		await expect(matrix(page).locator('td a').first()).toBeVisible();
		await figure(page, /in the outlet’s own voice — share/)
			.first()
			.locator('summary')
			.filter({ hasText: 'Table' })
			.click();
		await expect(page.getByRole('cell', { name: /under 20 mentions/ }).first()).toBeVisible();
	});
});
