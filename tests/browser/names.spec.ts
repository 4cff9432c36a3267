import { expect, PRACTICE, REAL, tabTo, test, untilAwake } from './visit.ts';

/** A researcher asks how each outlet names things and tells who did what: from a number to the words, and a form of their own. */

const names = `${PRACTICE.path}/names`;

test('comes from the comparison, with its filters', async ({ page }) => {
	await page.goto(`${REAL.path}?pool=next-day`);
	await page.getByRole('link', { name: 'Names', exact: true }).click();
	await expect(page).toHaveURL(/\/names\?pool=next-day$/);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Names/);
	await expect(page.getByRole('figure', { name: /^Forms for “/ })).toBeVisible();
});

test('chooses a person and opens the words behind a form', async ({ page }) => {
	await page.goto(names);
	await untilAwake(page);
	await page.getByLabel('Show the forms for').selectOption({ label: 'Ilse Maron' });
	await page.getByRole('button', { name: 'Show', exact: true }).click();
	await expect(page).toHaveURL(/about=person/);
	const list = page.getByRole('figure', { name: /^Every form for “Ilse Maron”/ });
	await list.getByRole('link').filter({ hasText: '%' }).first().click();
	await expect(page.locator('blockquote mark').first()).toBeVisible();
	await page.getByRole('link', { name: /^Back to/ }).click();
	await expect(page).toHaveURL(/\/names\?about=person/);
});

test('sees how events are told, and who is said to have done them', async ({ page }) => {
	await page.goto(`${names}#agency`);
	await untilAwake(page);
	await expect(page.getByRole('figure', { name: /^How events of harm and decision are told/ })).toBeVisible();
	await expect(page.getByRole('figure', { name: /^Who did it is named/ })).toBeVisible();
});

test('adds a thing with its forms, sees it counted, and takes it back', async ({ page }) => {
	await page.goto(names);
	await untilAwake(page);
	await page.getByText('Add a thing to compare').click();
	await page.locator('#new-label').fill('The gate of the lock');
	await page.locator('#new-forms').fill('gate, lock');
	await page.locator('#by-new').fill('AB');
	await page.locator('#why-new').fill('every report has one');
	await page.getByRole('button', { name: 'Add it' }).click();
	await expect(page.getByText(/^Counts now: “lock” was added|^Counts now: “The gate of the lock”/)).toBeVisible();
	await expect(page.getByRole('link', { name: 'The gate of the lock', exact: true })).toBeVisible();
	const undo = page.getByRole('article').filter({ hasText: '“The gate of the lock” was added' });
	await undo.getByLabel('Why').fill('only a try');
	await undo.getByRole('button', { name: /^Undo/ }).click();
	await expect(page.getByText(/^Taken back: “The gate of the lock”/)).toBeVisible();
	await expect(page.getByRole('link', { name: 'The gate of the lock', exact: true })).toHaveCount(0);
});

test('is reached and chosen by keyboard alone', async ({ page }) => {
	await page.goto(names);
	await untilAwake(page);
	await tabTo(page, page.getByLabel('Show the forms for'));
	await page.keyboard.press('End');
	await tabTo(page, page.getByRole('button', { name: 'Show', exact: true }));
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/about=/);
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });
	test('reads every table', async ({ page }) => {
		await page.goto(names);
		await expect(page.getByRole('figure', { name: /^Who and what is named/ })).toBeVisible();
		await expect(page.getByRole('table').first()).toBeVisible();
	});
});

test('the agency layer marks how events are told in a text', async ({ page }) => {
	await page.goto(`${REAL.path}/read?layers=agency`);
	await expect(page.getByRole('link', { name: /was formally invited/ })).toBeVisible();
});
