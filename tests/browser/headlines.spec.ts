import { expect, REAL, test } from './visit.ts';

/** A researcher compares reports of which only the headline is known: headlines alone, and what a number stands on. */

test('headlines stand by themselves, apart from those with a text, and a number opens them', async ({ page }) => {
	await page.goto(REAL.path);
	await page.getByRole('link', { name: 'Headlines', exact: true }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Headlines by themselves');
	await expect(page.getByRole('status').filter({ hasText: 'headlines read' })).toContainText('word for word');
	const chart = page.getByRole('figure', { name: /^Evidence for frames in headlines/ });
	await expect(chart).toContainText('Known by headline only');
	const names = page.getByRole('figure', { name: /^Forms in headlines/ });
	await names.getByRole('table').getByRole('link').first().click();
	await expect(page).toHaveURL(/\/evidence\?chart=headline-names/);
	await expect(page.locator('blockquote mark').first()).toBeVisible();
	await page.getByRole('link', { name: /^Back to/ }).click();
	await expect(page).toHaveURL(/\/headlines#chart-headline-names-title$/);
});
