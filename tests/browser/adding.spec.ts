import type { Page } from '@playwright/test';
import { expect, PRACTICE, REAL, test } from './visit.ts';

/** What may come in, and under whose name. */

const once = () => Math.random().toString(36).slice(2, 8);

/** A text that no other spec pastes. */
function aText() {
	return `${Array.from({ length: 30 }, once).join(' ')}, said Hanna Quill of the Lake Sarn Fishers’ Union on Friday.`;
}

async function paste(page: Page, story: string, { text, outlet }: { text: string; outlet: string }): Promise<void> {
	await page.goto(`/add?story=${story}`);
	await expect(page.getByRole('heading', { level: 1, name: 'Add a report' })).toBeVisible();
	await page.getByLabel('Text of the report').fill(text);
	await page.getByLabel('Outlet', { exact: true }).fill(outlet);
}

const send = (page: Page) => page.getByRole('button', { name: 'Read it and add it' }).click();

test('a text under a real outlet’s name needs its origin, and is shown as a visitor’s', async ({ page }) => {
	await paste(page, 'putin-north-korea', { text: aText(), outlet: 'R.T.' });
	await send(page);
	await expect(page.getByRole('alert')).toContainText('“R.T.” is nearly the name of RT, a real outlet');

	const invented = page.getByRole('checkbox', { name: /I invented this outlet/ });
	await page.getByLabel('Outlet', { exact: true }).fill('RT');
	await invented.check();
	await send(page);
	await expect(invented).toHaveAccessibleDescription(/no invented text may stand under its name/);

	await invented.uncheck();
	await page.getByRole('checkbox', { name: /I copied this text from a report by RT/ }).check();
	await send(page);
	await expect(page).toHaveURL(new RegExp(REAL.path));
	const said = page.getByRole('status').filter({ hasText: /^\s*Added/ });
	await expect(said).toContainText('RT (pasted by a visitor)');
	await expect(page.locator('[data-mark]').and(page.getByLabel('RT (pasted by a visitor)')).first()).toBeAttached();
	await said.getByRole('link').click();
	await expect(page).toHaveURL(/\/articles\/\d+$/);
	await expect(page.getByText('RT (pasted by a visitor)', { exact: true })).toBeVisible();
	await expect(page.getByText(/by paste, said to be copied from the outlet’s report/)).toBeVisible();
});

test('a text that is here already is named, with the way to it, and added only when that is wanted', async ({
	page
}) => {
	const text = aText();
	const [first, second] = [`Heron Post ${once()}`, `Pike Mail ${once()}`];
	await paste(page, 'practice-sarn-lock', { text, outlet: first });
	await page.getByRole('checkbox', { name: /I invented this outlet/ }).check();
	await send(page);
	await expect(page).toHaveURL(new RegExp(PRACTICE.path));

	await paste(page, 'practice-sarn-lock', { text: text.replace('Friday', 'Monday'), outlet: second });
	await page.getByRole('checkbox', { name: /I invented this outlet/ }).check();
	await send(page);
	const alert = page.getByRole('alert');
	await expect(alert).toContainText(`Nearly the same text is here already, as a report of ${first}`);
	await expect(alert.getByRole('link', { name: /Open the report of/ })).toHaveAttribute('href', /^\/articles\/\d+$/);
	await page.getByRole('checkbox', { name: /Add it all the same/ }).check();
	await send(page);
	await expect(page.getByRole('status').filter({ hasText: second })).toBeVisible();
});

test('a text with broken lines is offered with its lines joined, and broken again', async ({ page }) => {
	const lines = [
		'Harbour chief Mara Lind told reporters on',
		'Monday that the boats were ready and would',
		'leave at noon, whatever the weather might',
		'be and whoever might object.',
		'',
		'The dispute goes on.'
	];
	await paste(page, 'practice-sarn-lock', { text: lines.join('\n'), outlet: 'Heron Post' });
	await page.waitForLoadState('networkidle');
	await expect(page.getByText('Every line of this text seems broken at 42 characters')).toBeVisible();
	await page.getByRole('button', { name: 'Join the lines of each paragraph' }).click();
	const box = page.getByLabel('Text of the report');
	await expect(box).toHaveValue(`${lines.slice(0, 4).join(' ')}\n\nThe dispute goes on.`);
	await expect(box).toBeFocused();
	await page.getByRole('button', { name: 'Break the lines again' }).click();
	await expect(box).toHaveValue(lines.join('\n'));
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false, expected: [400, 410] });

	test('a refused form has the focus on what is wrong; lines are joined by a tick; what is undone has the focus', async ({
		page
	}) => {
		const lines = [aText().slice(0, 60), aText().slice(0, 60), aText().slice(0, 60), `and ${aText().slice(0, 50)}`];
		await paste(page, 'practice-sarn-lock', { text: lines.join('\n'), outlet: `Heron Post ${once()}` });
		await send(page);
		await expect(page.getByRole('alert')).toBeFocused();
		await page.getByRole('checkbox', { name: /Join the lines of each paragraph/ }).check();
		await page.getByRole('checkbox', { name: /I invented this outlet/ }).check();
		await page.getByLabel('Deck').fill('The valley speaks.');
		await send(page);
		const said = page.getByRole('status').filter({ hasText: /^\s*Added/ });
		await expect(said).toBeFocused();
		await said.getByRole('link').click();
		await expect(page.getByText('The valley speaks.')).toBeVisible();
		await expect(page.getByRole('paragraph').filter({ hasText: lines[3] })).toContainText(lines[0]);
		await page.getByRole('button', { name: 'Remove this report' }).click();
		await expect(page.getByRole('heading', { name: 'This report was removed' })).toBeFocused();
		await page.getByRole('button', { name: 'Undo: bring it back' }).click();
		await expect(page.getByRole('status').filter({ hasText: 'Brought back' })).toBeFocused();
	});
});
