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
async function addOwn(page: Page, role = 'Fisheries Minister'): Promise<Own> {
	const [alda, olin, mark] = [`Alda ${aName()}`, `Olin ${aName()}`, aName()];
	const outlet = `Heron Bulletin ${mark}`;
	await page.goto(`/add?story=practice-sarn-lock`);
	await page
		.getByLabel('Text of the report')
		.fill(
			`“Nothing of the kind will ever be said on ${mark} pier.”\n\nVeloria’s Harbour Minister ${alda} said on Friday that the lock would stay shut for ninety days.\n\n${role} ${olin} said on Friday that the ferries would wait at ${mark} pier.`
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

test('a reader sees how much of what a speaker says stands in the report in focus, which no pool holds', async ({
	page
}) => {
	await page.goto(`/speakers/dmitry-peskov?story=putin-north-korea`);
	const models = page.getByRole('region', { name: 'As model code' });
	await expect(models.getByText(/of the \d+ source rows in the report in focus, which no pool holds/)).toBeVisible();
	await page.goto(`/speakers?story=putin-north-korea`);
	await expect(page.getByText('the report in focus, which no pool holds, with them')).toBeVisible();
});

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
		await page.getByLabel('The same as', { exact: true }).selectOption({ label: `${own.alda}, Veloria` });
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

	// Another window on the same item, which comes too late below.
	const late = await page.context().newPage();
	await late.goto(page.url());
	await late.getByText('Correct: somebody else speaks').click();
	await late.getByLabel('Who speaks').fill('Captain Rask');

	await page.keyboard.press('r');
	const latest = page.getByRole('status').filter({ hasText: 'no quotation' });
	await expect(latest).toContainText('Nothing of the kind');
	await expect(page.getByText(/^\d+ of \d+ decided$/)).toBeVisible();

	await late.getByRole('button', { name: 'Record the correction' }).click();
	await expect(late.getByRole('alert')).toContainText('“corrected: Captain Rask” came too late');
	await expect(late.getByRole('alert')).toContainText('RB decided “no quotation” on it');
	await late.close();

	await page.waitForLoadState('networkidle');
	await page.keyboard.press('u');
	await expect(item).toBeVisible();

	const keys = page.getByRole('checkbox', { name: /^Keys/ });
	await keys.uncheck();
	await page.reload();
	await expect(keys).not.toBeChecked();
	await keys.check();

	await page.waitForLoadState('networkidle');
	await page.keyboard.press('c');
	await expect(page.getByLabel('Who speaks')).toBeFocused();
	await page.keyboard.type(own.alda);
	await page.keyboard.press('Enter');
	await expect(page.getByRole('status').filter({ hasText: `corrected, ${own.alda} (Veloria)` })).toBeVisible();

	await page.goto(`/speakers?story=practice-sarn-lock&q=${own.alda.replace(' ', '+')}`);
	await page.getByRole('link', { name: own.alda }).click();
	await expect(page.getByRole('heading', { level: 1, name: own.alda }).locator('..')).toContainText('Veloria · ');
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

test.describe('what can’t be recorded', () => {
	test.use({ expected: [400, 409] });

	test('a split into the speaker itself is refused with what was typed, a sign that no text holds is dropped', async ({
		page
	}) => {
		const own = await addOwn(page);
		const address = `/speakers/${own.olin.toLowerCase().replace(' ', '-')}?story=practice-sarn-lock`;
		await page.goto(address);
		await page.getByRole('radio', { name: 'Some of it is somebody else' }).check();
		await page.getByRole('checkbox', { name: `Fisheries Minister ${own.olin}` }).check();
		await page.getByLabel('Why', { exact: true }).last().fill('two of them');
		await page.getByLabel('Your name or initials').last().fill('RB');
		await page.getByRole('button', { name: 'Record the change' }).click();
		await expect(page.getByRole('alert')).toContainText('That is this speaker itself');
		await expect(page.getByLabel('Why', { exact: true }).last()).toHaveValue('two of them');

		// A form field of the browser holds no such sign; another program may send it.
		const answer = await page.request.post(`${address}&/correct`, {
			headers: { origin: new URL(page.url()).origin },
			form: { kind: 'rename', name: `${own.olin}\0son`, by: 'R\0B', why: 'so' }
		});
		expect(answer.status()).toBe(200);
		await page.goto(address);
		await expect(page.getByRole('heading', { level: 1, name: `${own.olin}son` })).toBeVisible();

		// Undone in two windows: the second is told.
		const second = await page.context().newPage();
		await second.goto(address);
		for (const window of [page, second]) {
			await window.getByLabel('Why', { exact: true }).first().fill('once only');
			await window.getByRole('button', { name: /^Undo: / }).click();
		}
		await expect(page.getByRole('status').filter({ hasText: 'Taken back' })).toBeVisible();
		await expect(second.getByRole('alert')).toContainText('done already');
		await second.close();
	});

	test('a private person who was merged into somebody stays unnamed', async ({ page }) => {
		const own = await addOwn(page, 'Dock worker');
		const address = `/speakers/${own.olin.toLowerCase().replace(' ', '-')}?story=practice-sarn-lock`;
		await page.goto(address);
		await expect(page.getByRole('heading', { level: 1, name: 'A private person' })).toBeVisible();
		await page.getByRole('link', { name: 'Show private persons' }).click();
		await page.getByRole('radio', { name: 'It is the same as another speaker' }).check();
		await page.getByLabel('The same as', { exact: true }).selectOption({ label: `${own.alda}, Veloria` });
		await page.getByLabel('Why', { exact: true }).last().fill('the minister in overalls');
		await page.getByLabel('Your name or initials').last().fill('RB');
		await page.getByRole('button', { name: 'Record the change' }).click();
		await expect(page.getByRole('status').filter({ hasText: 'Counts now' })).toBeVisible();
		await page.goto(address);
		await expect(page.getByRole('heading', { level: 1, name: 'A private person' })).toBeVisible();
		await expect(page.getByText(own.olin)).toHaveCount(0);
		await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
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

test('a speaker’s page leads to another speaker of the same name, a private person only when asked for', async ({
	page
}) => {
	const note = page.getByRole('note').filter({ hasText: 'another speaker of this name' });
	await page.goto('/speakers/agnes-toll-2?story=practice-sarn-lock');
	await expect(page.getByText('No side · ')).toBeVisible();
	await expect(note).toHaveCount(0);
	await page.goto('/speakers/agnes-toll-2?story=practice-sarn-lock&private=show');
	await note.getByRole('link', { name: 'Agnes Toll, Karvenia' }).click();
	await expect(page.getByText('Karvenia · ')).toBeVisible();
	await expect(note).toContainText('Agnes Toll, no side');
});

test('a surname alone in one report counts for the one who bears it in another, and its own page says so', async ({
	page
}) => {
	const { alda } = await addOwn(page);
	const surname = alda.replace('Alda ', '');
	await page.goto('/add?story=practice-sarn-lock');
	await page
		.getByLabel('Text of the report')
		.fill(`Harbour Minister ${surname} said on Sunday that no boat would be turned away at the northern quay.`);
	await page.getByLabel('Outlet', { exact: true }).fill(`Pike Gazette ${surname}`);
	await page.getByRole('checkbox', { name: /I invented this outlet/ }).check();
	await page.getByRole('button', { name: 'Read it and add it' }).click();
	await expect(page).toHaveURL(new RegExp(PRACTICE.path));

	await page.goto(`/speakers?story=practice-sarn-lock&q=${surname}`);
	await expect(page.getByRole('link', { name: surname })).toHaveText([alda]);
	await page.goto(`/speakers/${surname.toLowerCase()}?story=practice-sarn-lock`);
	await page.getByRole('note').getByRole('link', { name: alda }).click();
	await expect(page.getByRole('heading', { level: 1, name: alda })).toBeVisible();
	await expect(page.getByText('in 2 reports (read by the engine)')).toBeVisible();
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
