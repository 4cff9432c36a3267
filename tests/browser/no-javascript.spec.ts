import { expect, PRACTICE, REAL, test } from './visit.ts';

/** The comparison without JavaScript: charts, tables, filters, words. */
test.use({ javaScriptEnabled: false });

test('every chart is drawn, and says its numbers', async ({ page }) => {
	await page.goto(`${REAL.path}?pool=next-day`);
	await expect(page.getByRole('heading', { level: 1, name: REAL.title })).toBeVisible();
	for (const name of [
		'Who is quoted, by side',
		'How they are quoted, and where',
		'Conflict evidence',
		'Points mentioned'
	]) {
		const figure = page.getByRole('region', { name, exact: true }).getByRole('figure').first();
		await expect(figure.locator('svg:visible')).not.toHaveCount(0);
	}
	const sides = page.getByRole('region', { name: 'Who is quoted, by side' }).getByRole('figure').first();
	await expect(sides).toContainText('78 of 148');
	await sides
		.locator('summary')
		.filter({ hasText: /^\s*Table/ })
		.click();
	await expect(sides.getByRole('row').filter({ hasText: 'Russia' }).filter({ hasText: '148' })).toContainText('78');
});

test('by keyboard alone a chart says how often it errs, and leads to the card of its measure', async ({ page }) => {
	await page.goto(REAL.path);
	const sides = page.getByRole('region', { name: 'Who is quoted, by side' }).getByRole('figure').first();
	const button = sides.getByRole('button', { name: /^How sure this is: / });
	const note = sides.getByRole('note');
	await button.focus();
	await page.keyboard.press('Enter');
	await expect(note).toBeVisible();
	await expect(note).toContainText(/Speaker right \d\d times in 100 on \d+ US campaign reports of 2016/);
	await page.keyboard.press('Escape');
	await expect(note).toBeHidden();
	await expect(button).toBeFocused();
	await page.keyboard.press('Enter');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/methods#sides$/);
	await expect(page.getByRole('region', { name: /^Who is quoted, by side version/ })).toContainText('Speaker right');
});

test('the filters are a form, and a bar opens what it was counted from', async ({ page }) => {
	await page.goto(REAL.path);
	await page.getByRole('radio', { name: /day after the report in focus/ }).check();
	await page.getByRole('button', { name: 'Show' }).click();
	await expect(page).toHaveURL(/pool=next-day/);
	await expect(page.getByRole('radio', { name: /day after the report in focus/ })).toBeChecked();
	const sides = page.getByRole('region', { name: 'Who is quoted, by side' }).getByRole('figure').first();
	await sides
		.locator('summary')
		.filter({ hasText: /^\s*Table/ })
		.click();
	await sides.getByRole('row').filter({ hasText: 'Russia' }).filter({ hasText: '148' }).getByRole('link').click();
	await expect(page.getByRole('heading', { level: 1 })).toContainText('78 of 148');
	await expect(
		page
			.getByRole('list')
			.getByRole('link', { name: /open the coding$/ })
			.first()
	).toBeVisible();
});

test('two tellings stand side by side with their layers', async ({ page }) => {
	await page.goto(`${PRACTICE.path}/read`);
	await expect(page.getByText('“Safety has no flag,”').first()).toBeVisible();
	await page.getByRole('checkbox', { name: /^Quotations/ }).uncheck();
	await page.getByRole('button', { name: 'Show' }).click();
	await expect(page).toHaveURL(/layers=/);
	await expect(page.getByRole('link', { name: '“Safety has no flag,”' })).toHaveCount(0);
});

test('the words an address asks for stay marked when layers change, and go when another report is chosen', async ({
	page
}) => {
	await page.goto(`${PRACTICE.path}/read?q=0-400`);
	await expect(page.locator('mark').first()).toBeVisible();
	await page.getByRole('checkbox', { name: /^Names/ }).uncheck();
	await page.getByRole('button', { name: 'Show' }).click();
	await expect(page).toHaveURL(/q=0-400/);
	await expect(page.locator('mark').first()).toBeVisible();
	await page.getByRole('combobox', { name: 'Read' }).selectOption({ index: 2 });
	await page.getByRole('button', { name: 'Show' }).click();
	await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(/^Velorian Gazette/);
	await expect(page.locator('mark')).toHaveCount(0);
});

test('nothing is offered that only a script could do', async ({ page }) => {
	await page.goto(PRACTICE.path);
	await expect(page.getByText('Every number opens')).toBeVisible();
	await expect(page.getByRole('button', { name: 'Fold this away' })).toBeHidden();
	await page.goto(`${PRACTICE.path}/read`);
	await expect(page.getByRole('checkbox', { name: 'Scroll both together' })).toBeHidden();
	await expect(page.getByRole('button', { name: /^Copy the address/ })).toBeHidden();
});

for (const width of [390, 1280]) {
	test(`two texts stand at their full length, ${width} pixels wide`, async ({ page }) => {
		await page.setViewportSize({ width, height: 700 });
		await page.goto(`${PRACTICE.path}/read`);
		const cut = page.getByRole('region', { name: /Gazette|Klaxon|Meridian|Courier|Northlight/ });
		await expect(cut).toHaveCount(2);
		for (const text of await cut.all()) {
			expect(await text.evaluate((box) => box.scrollHeight - box.clientHeight)).toBeLessThanOrEqual(1);
			expect(await text.evaluate((box) => box.clientHeight)).toBeGreaterThan(700);
		}
	});
}
