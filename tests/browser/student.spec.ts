import { arrowTo, expect, PRACTICE, tabTo, test, untilAwake } from './visit.ts';

/** A student opens a story, reads two tellings, switches layers, opens the words behind a bar, and shares what they see. */

const WORDS = '“Safety has no flag,”';
const GAZETTE_DIRECT = /^Velorian Gazette report, read by the engine, direct: \d+ of \d+/;

test.beforeEach(async ({ page }) => {
	await page.goto('/');
});

test('reads two tellings side by side and switches a layer off', async ({ page }) => {
	await page.getByRole('link', { name: PRACTICE.title }).click();
	await expect(page.getByRole('heading', { level: 1, name: PRACTICE.title })).toBeVisible();
	await expect(page.getByRole('note').filter({ hasText: 'Practice story' })).toBeVisible();

	await page.getByRole('link', { name: 'Read side by side' }).click();
	const beside = page.getByRole('combobox', { name: 'beside' });
	const klaxon = await beside.getByRole('option', { name: /Klaxon/ }).getAttribute('value');
	await beside.selectOption(klaxon);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Velorian Gazette beside Daily Klaxon/);
	await expect(page.getByText('maintenance', { exact: true }).first()).toBeVisible();
	await expect(page.getByText('regime', { exact: false }).first()).toBeVisible();
	await expect(page.getByRole('note').filter({ hasText: 'Practice story' })).toBeVisible();

	const marked = page.getByRole('link', { name: WORDS });
	await expect(marked).toBeVisible();
	await page.getByRole('checkbox', { name: /^Quotations/ }).uncheck();
	await expect(page).toHaveURL(/layers=/);
	await expect(marked).toHaveCount(0);
	await expect(page.getByText(WORDS).first()).toBeVisible();
});

test('opens the words behind a bar', async ({ page }) => {
	await page.getByRole('link', { name: PRACTICE.title }).click();
	await untilAwake(page);
	await page.getByRole('link', { name: GAZETTE_DIRECT }).click();
	await expect(page).toHaveURL(/\/articles\/\d+\?q=\d+-\d+/);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(/maintenance for a safe waterway/);
	await expect(page.getByText(WORDS).first()).toBeInViewport();
});

test('opens what stands behind a bar of several reports, and from there the words', async ({ page }) => {
	await page.goto(PRACTICE.path);
	await untilAwake(page);
	const bar = page.getByRole('link', { name: /^Pool: .*read by the engine, direct: (\d+) of \d+/ });
	const counted = Number(/direct: (\d+) of/.exec((await bar.getAttribute('aria-label')) ?? '')?.[1]);
	await bar.click();
	const behind = page.getByRole('list').getByRole('link', { name: /open the words$/ });
	expect(counted).toBeGreaterThan(0);
	await expect(behind).toHaveCount(counted);
	await behind.first().click();
	await expect(page).toHaveURL(/\/articles\/\d+\?q=/);
});

test('shares the address: somebody else sees the same', async ({ page, context, browser }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto(`${PRACTICE.path}/read`);
	await page.getByRole('checkbox', { name: /^Names/ }).uncheck();
	await expect(page).toHaveURL(/layers=/);
	await page.getByRole('button', { name: 'Copy the address of this view' }).click();
	await expect(page.getByText('Copied.')).toBeVisible();
	const address = await page.evaluate(() => navigator.clipboard.readText());
	const heading = await page.getByRole('heading', { level: 1 }).innerText();

	const other = await browser.newPage();
	await other.goto(address);
	await expect(other.getByRole('heading', { level: 1 })).toHaveText(heading);
	await expect(other.getByRole('checkbox', { name: /^Names/ })).not.toBeChecked();
	await expect(other.getByRole('checkbox', { name: /^Quotations/ })).toBeChecked();
	await other.close();
});

test('does all of it by keyboard', async ({ page }) => {
	await tabTo(page, page.getByRole('link', { name: PRACTICE.title }));
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { level: 1, name: PRACTICE.title })).toBeVisible();
	await untilAwake(page);

	const modes = page.getByRole('region', { name: 'How they are quoted, and where' }).getByRole('figure').first();
	await arrowTo(page, modes, modes.getByRole('link', { name: GAZETTE_DIRECT }));
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/articles\/\d+\?q=/);
	await expect(page.getByText(WORDS).first()).toBeInViewport();

	await page.goBack();
	await untilAwake(page);
	await tabTo(page, page.getByRole('link', { name: 'Read side by side' }));
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(/ beside /);
	const beside = page.getByRole('combobox', { name: 'beside' });
	await tabTo(page, beside);
	await page.keyboard.type('Daily');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(/beside Daily Klaxon/);

	await tabTo(page, page.getByRole('checkbox', { name: /^Quotations/ }));
	await page.keyboard.press('Space');
	await expect(page).toHaveURL(/layers=/);
	await expect(page.getByRole('link', { name: WORDS })).toHaveCount(0);
});
