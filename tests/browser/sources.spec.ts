import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { arrowTo, expect, PRACTICE, REAL, tabTo, test, untilAwake } from './visit.ts';

/** A researcher asks who gets to speak: the matrix, its table, its quotations, words instead of counts, and the address. */

const sources = `${PRACTICE.path}/sources`;
const figure = (page: Page, name: RegExp) => page.getByRole('figure', { name });
const matrix = (page: Page) => figure(page, /^Who is quoted where.*read by the engine/);
const cell = (page: Page) => matrix(page).getByRole('link', { name: /^Ilse Maron, Daily Klaxon/ });

test('comes from the comparison, with its filters', async ({ page }) => {
	await page.goto(`${REAL.path}?pool=next-day`);
	await page.getByRole('link', { name: 'Sources', exact: true }).click();
	await expect(page).toHaveURL(/\/sources\?pool=next-day$/);
	await expect(page.getByRole('status').filter({ hasText: '48 reports in the pool' })).toBeVisible();
	await expect(
		figure(page, /^Who is quoted where.*model code/)
			.getByRole('link', { name: /Dmitry Peskov/ })
			.first()
	).toBeVisible();
});

test('opens the quotations of a cell, with their sentences, and comes back to where it was', async ({ page }) => {
	await page.goto(`${sources}?unit=words`);
	const counted = Number((await cell(page).innerText()).trim());
	expect(counted).toBeGreaterThan(0);
	await cell(page).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(new RegExp(`^Ilse Maron: ${counted}$`));
	const quotations = page.locator('blockquote');
	const words =
		(await quotations.locator('mark').allInnerTexts()).join(' ').match(/[\p{L}\p{N}][\p{L}\p{N}’'.-]*/gu) ?? [];
	expect(words).toHaveLength(counted);
	// Each sentence says more than the words alone: who said them.
	expect((await quotations.first().innerText()).length).toBeGreaterThan(
		(await quotations.first().locator('mark').first().innerText()).length
	);
	await page.getByRole('link', { name: /^Back to/ }).click();
	await expect(page).toHaveURL(/\/sources\?unit=words#chart-who-where--engine-title$/);
});

test('reads the table twin, and takes the same numbers along as a file with how to cite them', async ({ page }) => {
	await page.goto(sources);
	await untilAwake(page);
	await matrix(page)
		.locator('summary')
		.filter({ hasText: /^\s*Table/ })
		.click();
	const row = matrix(page)
		.getByRole('region', { name: /^Table/ })
		.getByRole('row')
		.filter({ hasText: 'Ilse Maron' })
		.filter({ hasText: 'Daily Klaxon' });
	await expect(row).toContainText(new RegExp(`${(await cell(page).innerText()).trim()}`));
	const download = page.waitForEvent('download');
	await matrix(page)
		.getByRole('button', { name: /^Download CSV/ })
		.click();
	const csv = await readFile(await (await download).path(), 'utf8');
	expect(csv).toContain('Ilse Maron,Daily Klaxon');
	for (const line of csv.trim().split('\r\n').slice(1)) expect(line).toContain(`Parallax, “${PRACTICE.title}”`);
});

test('counts by words; the choice stays when the filters change, and the address gives the same to somebody else', async ({
	page,
	browser
}) => {
	await page.goto(sources);
	await untilAwake(page);
	await page.getByRole('navigation', { name: 'What is counted' }).getByRole('link', { name: 'words' }).click();
	await expect(page).toHaveURL(/unit=words/);
	await page.getByRole('navigation', { name: 'What is counted' }).getByRole('link', { name: 'all' }).click();
	await expect(page).toHaveURL(/unit=words&rows=all/);
	await expect(page.getByText(/model code: not coded by words/).first()).toBeVisible();
	await page.getByText('Narrow by outlet, country, language, date, coder').click();
	await page.getByRole('combobox', { name: /^Outlet/ }).selectOption('Daily Klaxon (1)');
	await expect(page).toHaveURL(/outlet=daily-klaxon&unit=words&rows=all/);
	await page.getByRole('link', { name: /^Remove the filter Outlet/ }).click();
	await expect(page).toHaveURL(/\/sources\?unit=words&rows=all$/);
	const other = await browser.newPage();
	await other.goto(page.url());
	expect(await cell(other).innerText()).toBe(await cell(page).innerText());
	await other.close();
});

test('carries no line of another coder’s errors', async ({ page }) => {
	await page.goto(`${sources}?coder=engine`);
	await expect(
		page
			.getByText(/^Read by the engine/)
			.filter({ visible: true })
			.first()
	).toBeVisible();
	await expect(page.getByText(/Coded by (a language model|language models)/)).toHaveCount(0);
	await page.goto(`${sources}?coder=model`);
	await expect(
		page
			.getByText(/^Coded by a language model/)
			.filter({ visible: true })
			.first()
	).toBeVisible();
	await expect(page.getByText(/^Read by the engine/)).toHaveCount(0);
});

test('a share of voice opens its words by keyboard', async ({ page }) => {
	await page.goto(`${sources}?unit=words&coder=engine&steps=open`);
	await untilAwake(page);
	const voice = figure(page, /^Share of voice, by side/);
	await voice.scrollIntoViewIfNeeded();
	const mark = voice.getByRole('list', { name: 'Marks of this chart' }).locator('a').first();
	await expect(mark).toBeAttached();
	await arrowTo(page, voice, mark);
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/evidence\?chart=voice--engine/);
	await expect(page.locator('blockquote mark').first()).toBeVisible();
});

test('on a phone each step is a heading and a sentence until it is unfolded; an address to a chart unfolds it', async ({
	page
}) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await page.goto(`${sources}?pool=all`);
	await page.waitForLoadState('networkidle');
	const step = page.getByRole('region', { name: 'Share of voice' });
	await expect(step.getByText(/^Share of voice, by side — .*Pool: .* of \d+/).first()).toBeVisible();
	await expect(step.getByRole('figure').first()).toBeHidden();
	expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(10 * 844);

	await page.getByRole('navigation', { name: 'On this page' }).getByRole('link', { name: 'Share of voice' }).click();
	await expect(step.getByRole('figure').first()).toBeVisible();
	await page.goto('/methods');
	await page.goto(`${sources}?pool=all#chart-gender--engine-title`);
	await expect(figure(page, /^Women and men/).getByRole('heading')).toBeInViewport();

	await page
		.getByRole('navigation', { name: 'What is counted' })
		.getByRole('link', { name: 'unfolded', exact: true })
		.click();
	await expect(page).toHaveURL(/steps=open/);
	await expect(figure(page, /^Officials and governments.*engine/)).toBeVisible();
});

test('a cell is reached by keyboard, and not hidden behind the heads', async ({ page }) => {
	await page.goto(sources);
	await tabTo(page, cell(page));
	const [box, head] = [await cell(page).boundingBox(), await matrix(page).locator('thead').first().boundingBox()];
	expect(box!.y).toBeGreaterThanOrEqual(head!.y + head!.height - 1);
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Ilse Maron');
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('matrix, tables, units and filters work', async ({ page }) => {
		await page.goto(sources);
		await page.getByRole('link', { name: 'words', exact: true }).click();
		await expect(page).toHaveURL(/unit=words/);
		await page.getByText('Narrow by outlet, country, language, date, coder').click();
		await page.getByRole('combobox', { name: 'Coder' }).selectOption('engine');
		await page.getByRole('button', { name: 'Show' }).click();
		await expect(page).toHaveURL(/unit=words/);
		await expect(page).toHaveURL(/coder=engine/);
		await page.getByText('charts with their tables: Share of voice').click();
		await expect(page.getByRole('figure').locator('svg:visible')).not.toHaveCount(0);
		await cell(page).click();
		await expect(page.locator('blockquote mark').first()).toBeVisible();
	});
});
