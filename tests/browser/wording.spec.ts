import { expect, PRACTICE, REAL, test } from './visit.ts';

/** A student looks for loaded wording: passages to check with their reasons, and the words of a number. */

test('comes from the story’s row of pages, and says that nothing is scored', async ({ page }) => {
	await page.goto(REAL.path);
	await page.getByRole('link', { name: 'Wording', exact: true }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Wording/);
	await expect(page.getByText('No outlet gets a score: a word of a list')).toBeVisible();
	await expect(page.getByText('No other text is stored here, so no wording can stand out').last()).toBeVisible();
});

test('a passage to check opens its place in its text, with the layer on', async ({ page }) => {
	await page.goto(`${PRACTICE.path}/wording`);
	const passage = page
		.getByRole('region', { name: /Passages to check$/ })
		.getByRole('listitem')
		.first();
	await expect(passage).toContainText(/like sentences that speak ill|a word that judges/);
	await passage.getByRole('link').click();
	await expect(page).toHaveURL(/\/articles\/\d+\?layers=wording&q=\d+-\d+$/);
	await expect(page.getByRole('checkbox', { name: /^Wording/ })).toBeChecked();
});

test('a distinctive word opens its uses', async ({ page }) => {
	await page.goto(`${PRACTICE.path}/wording`);
	const chart = page.getByRole('figure', { name: /^Distinctive wording: Velorian Gazette/ });
	await expect(chart.getByText(/words tested, all that stand in 3 texts or more/)).toBeVisible();
	await chart.getByRole('table').getByRole('link').first().click();
	await expect(page).toHaveURL(/\/evidence\?chart=distinctive--/);
	await expect(page.locator('blockquote mark').first()).toBeVisible();
});
