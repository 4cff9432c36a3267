import { axeFaults, expect, PRACTICE, REAL, tabTo, test } from './visit.ts';

/** A reader goes through two texts, and through the points, with a mouse and without one. */

const texts = /Gazette|Klaxon|Meridian|Courier|Northlight/;

test('two texts are as long as they are; scrolling both together gives each a scroll of its own', async ({ page }) => {
	await page.setViewportSize({ width: 1280, height: 700 });
	await page.goto(`${PRACTICE.path}/read`);
	const [a, b] = [page.getByRole('region', { name: texts }).first(), page.getByRole('region', { name: texts }).last()];
	const height = (box: typeof a) => box.evaluate((element) => element.clientHeight);
	expect(await height(a)).toBeGreaterThan(700);
	const both = page.getByRole('checkbox', { name: 'Scroll both together' });
	await both.check();
	await expect.poll(() => height(a)).toBeLessThanOrEqual(700);
	await a.hover();
	await page.mouse.wheel(0, 600);
	await expect.poll(() => b.evaluate((element) => element.scrollTop)).toBeGreaterThan(100);
	await both.uncheck();
	await expect.poll(() => height(a)).toBeGreaterThan(700);
});

test('what is no article text stands apart and says what it is', async ({ page }) => {
	await page.goto(`${REAL.path}/read`);
	await expect(page.getByText('picture caption, not counted')).toBeVisible();
	await expect(page.getByText('link to another article, not counted')).toBeVisible();
	await expect(page.getByText(/366 words in the body \(388 with the deck\)/)).toBeVisible();
});

test('the points: the page scrolls, the heads stay, and the table goes sideways by keyboard', async ({ page }) => {
	await page.setViewportSize({ width: 1280, height: 800 });
	await page.goto(`${REAL.path}/points?pool=all`);
	const last = page.getByRole('rowheader').last();
	await last.scrollIntoViewIfNeeded();
	await expect(last).toBeInViewport();
	const heads = page.getByRole('columnheader');
	await expect(heads.first()).toBeInViewport();
	await expect(heads.nth(2)).toBeInViewport();

	const rows = page.getByRole('rowgroup', { name: /scrolls sideways/ });
	const left = (part: typeof rows) => part.evaluate((box) => Math.round(box.scrollLeft));
	const far = heads.nth(14).getByRole('link');
	await expect(far).not.toBeInViewport();
	await tabTo(page, far, 400);
	await expect(far).toBeInViewport();
	await expect.poll(() => left(rows)).toBeGreaterThan(0);
	await tabTo(page, rows, 400);
	const before = await left(rows);
	for (let pressed = 0; pressed < 8; pressed++) await page.keyboard.press('ArrowLeft');
	await expect.poll(() => left(rows)).toBeLessThan(before - 200);
	await expect.poll(async () => (await left(page.getByRole('rowgroup').first())) - (await left(rows))).toBe(0);
});

test('a reader looks up who and what a text names, and lays the names over it', async ({ page }) => {
	await page.goto(`${PRACTICE.path}/read`);
	const layer = page.getByRole('checkbox', { name: /^Who and where/ });
	await expect(layer).not.toBeChecked();
	await layer.check();
	await expect(page).toHaveURL(/layers=quotations,speakers,items,names,named/);
	await expect(page.getByText(/names a place/).first()).toBeAttached();

	await page.locator('a[href^="/articles/"]').first().click();
	const named = page.getByRole('region', { name: 'Who and where' }).first();
	await expect(named.getByText(/names marked by hand that are found: \d+ % of/)).toBeVisible();
	await named.getByText('All that is named').click();
	const row = named.getByRole('row').filter({ hasText: 'Veloria' }).first();
	await row.getByRole('link').first().click();
	await expect(page).toHaveURL(/\?q=\d+-\d+(,\d+-\d+)*&layers=named$/);
	await expect(page.locator('.asked').first()).toBeInViewport();
	expect(await axeFaults(page)).toEqual([]);
});
