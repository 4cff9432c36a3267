import type { Page } from '@playwright/test';
import { expect, PRACTICE, test } from './visit.ts';

/** A researcher puts right who speaks, and reviews what the engine is not sure of. */

/** A name that no other spec uses. */
const aName = () => {
	const letters = Array.from({ length: 6 }, () => String.fromCharCode(97 + Math.floor(Math.random() * 26))).join('');
	return letters.charAt(0).toUpperCase() + letters.slice(1);
};

interface Own {
	outlet: string;
	/** The comparison with this outlet's reports alone. */
	compared: string;
	alda: string;
	olin: string;
}

/** Adds a report by an outlet of its own to the practice story: two ministers, and words that nobody says. */
async function addOwn(page: Page): Promise<Own> {
	const [alda, olin, mark] = [`Alda ${aName()}`, `Olin ${aName()}`, aName()];
	const outlet = `Heron Bulletin ${mark}`;
	await page.goto(`/add?story=practice-sarn-lock`);
	await page
		.getByLabel('Text of the report')
		.fill(
			`“Nothing of the kind will ever be said on ${mark} pier.”\n\nHarbour Minister ${alda} said on Friday that the lock would stay shut for ninety days.\n\nFisheries Minister ${olin} said on Friday that the ferries would wait at ${mark} pier.`
		);
	await page.getByLabel('Outlet', { exact: true }).fill(outlet);
	await page.getByRole('checkbox', { name: /I invented this outlet/ }).check();
	await page.getByRole('button', { name: 'Read it and add it' }).click();
	await expect(page).toHaveURL(new RegExp(PRACTICE.path));
	return { outlet, alda, olin, compared: `${PRACTICE.path}?pool=all&outlet=heron-bulletin-${mark.toLowerCase()}` };
}

/** How many source rows the chart of sides counts in the own report. */
async function ownRows(page: Page, { compared, outlet }: Own): Promise<string[]> {
	await page.goto(compared);
	const sides = page.getByRole('region', { name: 'Who is quoted, by side' }).getByRole('figure').first();
	await sides
		.locator('summary')
		.filter({ hasText: /^\s*Table/ })
		.click();
	const rows = sides.getByRole('row').filter({ hasText: outlet });
	return (await rows.allInnerTexts()).map((row) => row.replaceAll(/\s+/g, ' '));
}

test.describe('corrections', () => {
	// A form that lacks something is refused, on purpose.
	test.use({ expected: [400] });

	test('a researcher merges two speakers and every chart re-counts; undoes it', async ({ page }) => {
		const own = await addOwn(page);
		const before = await ownRows(page, own);
		expect(before.join('; ')).toMatch(/\b3\b/);

		await page.goto(`/speakers?story=practice-sarn-lock&q=${own.olin.replace(' ', '+')}`);
		await page.getByRole('link', { name: own.olin }).click();
		await expect(page.getByRole('heading', { level: 1, name: own.olin })).toBeVisible();
		await expect(page.getByText(`“Fisheries Minister ${own.olin}”`).first()).toBeVisible();

		await page.getByRole('radio', { name: 'It is the same as another speaker' }).check();
		await page.getByLabel('The same as', { exact: true }).selectOption({ label: own.alda });
		await page.getByRole('button', { name: 'Record the change' }).click();
		const refused = page.getByRole('alert');
		await expect(refused).toContainText('Say why');
		await expect(refused).toContainText('name or initials');
		await page.getByLabel('Why', { exact: true }).last().fill('one minister, two offices');
		await page.getByLabel('Your name or initials').last().fill('RB');
		await page.getByRole('button', { name: 'Record the change' }).click();
		await expect(page.getByRole('status').filter({ hasText: 'Counts now' })).toBeVisible();

		await page.getByRole('link', { name: own.alda }).first().click();
		await expect(page.getByText(`“Fisheries Minister ${own.olin}”`).first()).toBeVisible();
		await expect(page.getByText('RB,', { exact: false }).first()).toContainText('one minister, two offices');

		const merged = await ownRows(page, own);
		expect(merged.join('; ')).toMatch(/\b2\b/);
		expect(merged).not.toEqual(before);
		await expect(page.getByText(/corrected by RB/).first()).toBeAttached();

		await page.goto(`/speakers/${own.olin.toLowerCase().replace(' ', '-')}?story=practice-sarn-lock`);
		await page.getByLabel('Why', { exact: true }).first().fill('two people after all');
		await page.getByRole('button', { name: /^Undo: / }).click();
		await expect(page.getByRole('status').filter({ hasText: 'Taken back' })).toBeVisible();
		expect(await ownRows(page, own)).toEqual(before);
	});
});

test('the review queue is worked by keyboard, and its decisions count', async ({ page }) => {
	const own = await addOwn(page);
	await page.goto(`${PRACTICE.path}/review`);
	await page.waitForLoadState('networkidle');
	await page.getByLabel('Your name or initials').fill('RB');
	await page.keyboard.press('Enter');
	await expect(page.getByText('Signed RB')).toBeVisible();
	const item = page.getByRole('heading', { level: 2 }).filter({ hasText: own.outlet });
	await page.waitForLoadState('networkidle');
	for (let pressed = 0; !(await item.isVisible()) && pressed < 40; pressed++) {
		const at = page.url();
		await page.keyboard.press('s');
		await expect(page).not.toHaveURL(at);
	}
	await expect(item).toBeVisible();
	await expect(page.getByText('the engine gives it to nobody')).toBeVisible();

	await page.keyboard.press('r');
	const latest = page.getByRole('status').filter({ hasText: 'no quotation' });
	await expect(latest).toContainText('Nothing of the kind');
	await expect(page.getByText(/^\d+ of \d+ decided$/)).toBeVisible();

	await page.waitForLoadState('networkidle');
	await page.keyboard.press('u');
	await expect(item).toBeVisible();

	await page.waitForLoadState('networkidle');
	await page.keyboard.press('c');
	await expect(page.getByLabel('Who speaks')).toBeFocused();
	await page.keyboard.type(own.alda);
	await page.keyboard.press('Enter');
	await expect(page.getByRole('status').filter({ hasText: `corrected, ${own.alda}` })).toBeVisible();

	await page.goto(`/speakers?story=practice-sarn-lock&q=${own.alda.replace(' ', '+')}`);
	await page.getByRole('link', { name: own.alda }).click();
	await expect(page.getByText('“Nothing of the kind', { exact: false }).first()).toBeVisible();
	await page.goto(own.compared);
	await expect(page.getByText(/corrected by RB/).first()).toBeAttached();
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('a quotation is decided on by plain forms, and taken up again', async ({ page }) => {
		await page.goto('/stories/putin-north-korea/review');
		await page.getByLabel('Your name or initials').fill('NJ');
		await page.getByRole('button', { name: 'Begin' }).click();
		const item = page.getByRole('heading', { level: 2 }).first();
		const words = await item.innerText();
		await page.getByRole('button', { name: /^Accept/ }).click();
		await expect(page.getByRole('status').filter({ hasText: 'right as read' })).toBeVisible();
		await page.getByRole('button', { name: /^Undo/ }).first().click();
		await expect(item).toHaveText(words);
	});
});

test('a private person is not listed and has no page until somebody asks for it', async ({ page }) => {
	await page.goto('/speakers?story=practice-sarn-lock');
	const person = page.getByRole('link', { name: 'Ben Arlow' });
	await expect(page.getByText(/public role is not known/)).toBeVisible();
	await expect(person).toHaveCount(0);
	await page.goto('/speakers/ben-arlow?story=practice-sarn-lock');
	await expect(page.getByRole('heading', { level: 1, name: 'A private person' })).toBeVisible();
	await expect(page.getByText('Ben Arlow')).toHaveCount(0);
	await page.getByRole('link', { name: 'Show private persons' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Ben Arlow' })).toBeVisible();
});

test('an outlet is found, and its facts name the reports they come from', async ({ page }) => {
	await page.goto('/outlets');
	await page.getByRole('searchbox', { name: 'Name' }).fill('klaxon');
	await page.getByRole('button', { name: 'Find' }).click();
	await page.getByRole('link', { name: 'Daily Klaxon' }).click();
	await expect(page.getByRole('note').filter({ hasText: 'Practice story' })).toBeVisible();
	await expect(page.getByText('a description of these texts only').first()).toBeVisible();
	await page.getByRole('link', { name: /^Kind .*report 1$/ }).click();
	await expect(page).toHaveURL(/\/articles\/\d+$/);
});
