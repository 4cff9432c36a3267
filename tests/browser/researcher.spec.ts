import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, numberIn, PRACTICE, REAL, tabTo, test, untilAwake } from './visit.ts';

/** A researcher filters, reads numbers instead of bars, takes them along, and adds a report of their own. */

const inPool = (page: Page) => page.getByRole('status').filter({ hasText: /reports? in the pool/ });
const sides = (page: Page) => page.getByRole('region', { name: 'Who is quoted, by side' }).getByRole('figure').first();

/** A report that nobody else pastes: invented outlet, own headline, own words. */
function ownReport(about: string) {
	const mark = `${about} ${Math.random().toString(36).slice(2, 8)}`;
	return {
		outlet: `Harbour Lantern ${mark}`,
		headline: `Lantern at the lock, ${mark}`,
		text: `Transport Minister Ilse Maron said on Saturday that the closure of the Sarn lock would last ninety days (${mark}). “It is maintenance and nothing else,” she told the Lantern ${mark} in Astrel.

Karvenia’s Foreign Minister Tomas Redek accused Veloria of breaking the treaty. He called the closure “an open insult” and demanded talks at pier ${mark} today.

“Nobody asked us,” said Hanna Quill of the Lake Sarn Fishers’ Union. The blockade starts on Monday at ${mark}.`
	};
}

test.describe('the story that ships', () => {
	test.beforeEach(async ({ page }) => {
		await page.goto(REAL.path);
		await untilAwake(page);
	});

	test('chooses a pool and narrows it; every chart and the address follow', async ({ page }) => {
		await page.getByRole('radio', { name: /day after the report in focus/ }).check();
		await expect(page).toHaveURL(/pool=next-day/);
		await expect(inPool(page)).toHaveText(/^48 reports/);
		await expect(sides(page)).toContainText('78 of 148');

		await page.getByText('Narrow by outlet, country, language, date, coder').click();
		await page.getByRole('combobox', { name: /^Country/ }).selectOption('South Korea');
		await expect(page).toHaveURL(/country=/);
		const chip = page.getByRole('link', { name: /^Remove the filter .*South Korea/ });
		await expect(chip).toBeVisible();
		expect(await numberIn(inPool(page))).toBeLessThan(48);
		await expect(sides(page)).not.toContainText('78 of 148');

		await page.reload();
		await expect(chip).toBeVisible();
		await chip.click();
		await expect(inPool(page)).toHaveText(/^48 reports/);
	});

	test('reads the table twin: the numbers of the bars', async ({ page }) => {
		await page.getByRole('radio', { name: /day after the report in focus/ }).check();
		await expect(sides(page)).toContainText('78 of 148');
		await sides(page)
			.locator('summary')
			.filter({ hasText: /^\s*Table/ })
			.click();
		const table = sides(page).getByRole('table');
		const rows = table.getByRole('row').filter({ hasText: 'Russia' });
		await expect(rows.filter({ hasText: '148' })).toContainText('78');

		await table
			.getByRole('button', { name: /numerator|count|share|value/i })
			.first()
			.click();
		await expect(table.locator('th[aria-sort]')).toHaveCount(1);
	});

	test('downloads CSV that says what the chart says and can’t say, and how to cite it, in every line', async ({
		page
	}) => {
		await page.getByRole('radio', { name: /day after the report in focus/ }).check();
		await expect(sides(page)).toContainText('78 of 148');
		const limit = await page
			.getByLabel(/^What “Who is quoted, by side” cannot tell you/)
			.getByRole('listitem')
			.first()
			.innerText();
		const download = page.waitForEvent('download');
		await sides(page)
			.getByRole('button', { name: /^Download CSV/ })
			.click();
		const file = await download;
		expect(file.suggestedFilename()).toMatch(/\.csv$/);
		const csv = await readFile(await file.path(), 'utf8');
		const lines = csv.trim().split('\r\n');
		const russia = lines.find((line) => /Russia/.test(line) && /\b148\b/.test(line));
		expect(russia).toMatch(/\b78\b/);
		for (const line of lines.slice(1)) {
			expect(line).toContain(`Parallax, “${REAL.title}”`);
			expect(line).toContain(limit.replaceAll('"', '""'));
		}
		expect(csv).toContain(`${new URL(page.url()).origin}/stories/`);
	});
});

/** Fills in the page for adding, as far as both ways of working share it. */
async function fillIn(page: Page, { outlet, headline, text }: ReturnType<typeof ownReport>): Promise<void> {
	await page.getByLabel('Text of the report').fill(text);
	await page.getByLabel('Outlet', { exact: true }).fill(outlet);
	await page.getByLabel('Date', { exact: true }).fill('2025-04-19');
	await page.getByLabel('Headline').fill(headline);
}

test('pastes a report, finds it in every chart that can hold it, and removes it with undo', async ({ page }) => {
	const own = ownReport('pasted');
	await page.goto(PRACTICE.path);
	await page.getByRole('link', { name: 'Add a report to this story' }).click();
	await untilFilled(page, own);
	await expect(page.getByRole('radio', { name: new RegExp(PRACTICE.title) })).toBeChecked();
	await page.getByRole('checkbox', { name: /I invented this outlet/ }).check();
	await page.getByRole('button', { name: 'Read it and add it' }).click();

	await expect(page).toHaveURL(new RegExp(PRACTICE.path));
	await expect(page.getByRole('status').filter({ hasText: own.outlet })).toBeVisible();
	const charts = [
		'How long the texts are',
		'Who is quoted, by side',
		'How speakers are quoted',
		'Conflict evidence',
		'Names for “The closing'
	];
	for (const title of charts) {
		const figure = page
			.getByRole('figure')
			.filter({ has: page.getByRole('heading', { name: title }) })
			.first();
		await expect(figure.locator('[data-mark]').and(page.getByLabel(own.outlet)).first()).toBeAttached();
	}
	await expect(page.getByText('Not coded').filter({ hasText: own.outlet }).first()).toBeVisible();
	await expect(page.getByRole('region', { name: 'The reports' }).getByText(own.headline)).toBeAttached();

	const said = page.getByRole('status').filter({ hasText: own.outlet });
	const address = await said.getByRole('link').getAttribute('href');
	await page.getByRole('button', { name: 'Undo: remove it' }).click();
	await expect(page).toHaveURL(new RegExp(PRACTICE.path));
	await expect(said).toContainText('Removed:');
	await expect(said).toBeFocused();
	await page.getByRole('button', { name: 'Undo: bring it back' }).click();
	await expect(said).toContainText('Added and read:');
	await expect(said).toBeFocused();
	await page.getByRole('button', { name: 'Undo: remove it' }).click();
	await expect(said).toContainText('Removed:');
	await page.goto(PRACTICE.path);
	await untilAwake(page);
	await expect(page.getByText(own.outlet)).toHaveCount(0);
	expect((await page.request.get(address ?? '')).status()).toBe(410);
});

test.describe('on the page of a report', () => {
	test.use({ expected: [410] });

	test('removes it and brings it back; each time the focus is on what happened', async ({ page }) => {
		const own = ownReport('on its page');
		await page.goto('/add?story=practice-sarn-lock');
		await untilFilled(page, own);
		await page.getByRole('checkbox', { name: /I invented this outlet/ }).check();
		await page.getByRole('button', { name: 'Read it and add it' }).click();
		await page.getByRole('status').getByRole('link', { name: own.headline }).click();
		const headline = page.getByRole('heading', { level: 1, name: own.headline });
		await expect(headline).toBeVisible();
		await page.getByRole('button', { name: 'Remove this report' }).click();
		await expect(page.getByRole('heading', { name: 'This report was removed' })).toBeFocused();
		await expect(page.getByRole('link', { name: `To ${PRACTICE.title}` })).toBeVisible();
		await page.getByRole('button', { name: 'Undo: bring it back' }).click();
		await expect(page.getByRole('status').filter({ hasText: 'Brought back' })).toBeFocused();
		await expect(headline).toBeVisible();
	});
});

async function untilFilled(page: Page, own: ReturnType<typeof ownReport>): Promise<void> {
	await expect(page.getByRole('heading', { level: 1, name: 'Add a report' })).toBeVisible();
	await fillIn(page, own);
}

test('is told what is wrong with a form and keeps what was typed', async ({ page }) => {
	const own = ownReport('refused');
	await page.goto('/add?story=practice-sarn-lock');
	await untilFilled(page, own);
	await page.getByRole('button', { name: 'Read it and add it' }).click();
	const alert = page.getByRole('alert');
	await expect(alert).toContainText('Not added yet');
	await expect(alert).toBeFocused();
	await expect(page.getByLabel('Outlet', { exact: true })).toHaveAccessibleDescription(/invented outlets only/);
	await page.getByRole('button', { name: 'Read it and add it' }).focus();
	await page.keyboard.press('Enter');
	await expect(alert).toBeFocused();
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await expect(page.getByLabel('Outlet', { exact: true })).toBeFocused();
	await expect(page.getByLabel('Headline')).toHaveValue(own.headline);
});

test('filters, reads, takes along, pastes and removes by keyboard', async ({ page }) => {
	await page.goto(REAL.path);
	await untilAwake(page);
	await tabTo(page, page.getByRole('radio', { name: /The same statement/ }));
	await page.keyboard.press('ArrowDown');
	await expect(inPool(page)).toHaveText(/^48 reports/);
	await tabTo(page, sides(page).locator('[data-mark]'));
	await page.keyboard.press('t');
	await expect(sides(page).getByRole('table')).toBeVisible();
	await tabTo(page, sides(page).getByRole('button', { name: /^Download CSV/ }));
	const download = page.waitForEvent('download');
	await page.keyboard.press('Enter');
	expect((await download).suggestedFilename()).toMatch(/\.csv$/);

	const own = ownReport('by keyboard');
	await page.goto(PRACTICE.path);
	await untilAwake(page);
	await tabTo(page, page.getByRole('link', { name: 'Add a report to this story' }));
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { level: 1, name: 'Add a report' })).toBeVisible();
	await tabTo(page, page.getByLabel('Text of the report'));
	await page.keyboard.insertText(own.text);
	await tabTo(page, page.getByLabel('Outlet', { exact: true }));
	await page.keyboard.insertText(own.outlet);
	await tabTo(page, page.getByLabel('Headline'));
	await page.keyboard.insertText(own.headline);
	await tabTo(page, page.getByRole('checkbox', { name: /I invented this outlet/ }));
	await page.keyboard.press('Space');
	await tabTo(page, page.getByRole('button', { name: 'Read it and add it' }));
	await page.keyboard.press('Enter');
	await expect(page.getByRole('status').filter({ hasText: own.outlet })).toBeVisible();
	await tabTo(page, page.getByRole('button', { name: 'Undo: remove it' }));
	await page.keyboard.press('Enter');
	await expect(page.getByRole('status').filter({ hasText: 'Removed:' })).toBeFocused();
});
