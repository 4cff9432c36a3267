import { expect, PRACTICE, REAL, test } from './visit.ts';

/** A researcher asks what the words of a story bear out: evidence, its words, its voice and place, and the schemes beside each other. */

const frames = `${PRACTICE.path}/frames`;

test('comes from the story’s row of pages, and says that no score is shown', async ({ page }) => {
	await page.goto(REAL.path);
	await page.getByRole('link', { name: 'Frames', exact: true }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Frames/);
	await expect(page.getByText('No percentage of a frame is shown unless you switch it on')).toBeVisible();
	await expect(page.getByRole('status').filter({ hasText: '1 text read by the engine' })).toContainText('Under 5');
});

test('opens the words of a cell, with their sentence, and comes back', async ({ page }) => {
	await page.goto(frames);
	const table = page.getByRole('figure', { name: /^Generic frames: items, text by text/ });
	const cell = table.getByRole('link', { name: /C1 disagreement/ }).first();
	await cell.click();
	await expect(page).toHaveURL(/\/evidence\?chart=frame-items--generic/);
	await expect(page.locator('blockquote mark').first()).toBeVisible();
	await page.getByRole('link', { name: /^Back to/ }).click();
	await expect(page).toHaveURL(/\/frames#chart-frame-items--generic-title$/);
});

test('shows the percentages of models only where they are switched on, with the words that weighed most', async ({
	page
}) => {
	await page.goto(frames);
	await expect(page.getByRole('figure', { name: /^Scores of narrative frames/ })).toHaveCount(0);
	await page.getByRole('switch', { name: 'Show the percentages of models' }).click();
	await expect(page).toHaveURL(/scores=on#scores$/);
	const chart = page.getByRole('figure', { name: /^Scores of narrative frames/ });
	await expect(chart.getByText(/^Not validated for this story/)).toBeVisible();
	await chart.getByRole('link', { name: /%/ }).first().click();
	await expect(page).toHaveURL(/chart=frame-scores/);
	await expect(page.locator('blockquote mark').first()).toBeVisible();
	await page.getByRole('link', { name: /^Back to/ }).click();
	await expect(page.getByRole('switch', { name: 'Hide the percentages of models' })).toBeChecked();
});

test('puts the schemes beside each other on the sentences of a text, and lays a finding over it', async ({ page }) => {
	await page.goto(frames);
	await page
		.getByRole('link', { name: /crosswalk$/ })
		.first()
		.click();
	const table = page.getByRole('table');
	await expect(table.getByRole('columnheader', { name: /^Policy frames/ })).toBeVisible();
	await table.getByRole('link', { name: /^“/ }).first().click();
	await expect(page).toHaveURL(/layers=items,frames&q=\d+-\d+$/);
	await expect(page.getByRole('checkbox', { name: /^Other frames/ })).toBeChecked();
});

test('the page of a report has the four functions as a sheet to check', async ({ page }) => {
	await page.goto(frames);
	await page
		.getByRole('link', { name: /crosswalk$/ })
		.first()
		.click();
	await page.getByRole('table').getByRole('rowheader').first().getByRole('link').click();
	const sheet = page.getByRole('region', { name: 'Problem, cause, judgement, remedy' });
	await expect(sheet.getByRole('term')).toHaveText([/^Problem/, /^Cause/, /^Moral judgement/, /^Remedy/]);
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('frames and crosswalk can be read', async ({ page }) => {
		await page.goto(frames);
		await expect(page.getByRole('table').first()).toBeVisible();
		await page.goto(`${frames}/crosswalk`);
		await expect(page.getByRole('table')).toBeVisible();
	});
});
