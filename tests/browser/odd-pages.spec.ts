import { axeFaults, expect, PRACTICE, test } from './visit.ts';

/** Pages that a visitor comes to by going wrong, or back: axe finds nothing there either, and what is too much is refused in words. */

for (const scheme of ['light', 'dark'] as const) {
	test.describe(`in ${scheme}`, () => {
		test.use({ colorScheme: scheme });

		test('axe finds nothing: adding, with what is wrong', async ({ page }) => {
			await page.goto('/add?story=practice-sarn-lock');
			await page.waitForLoadState('networkidle');
			await page.getByLabel('Text of the report').fill('Too short.');
			await page.getByLabel('Outlet', { exact: true }).fill('Harbour Echo');
			await page.getByLabel('Headline').fill('The lock is shut');
			await page.getByRole('button', { name: 'Read it and add it' }).click();
			await expect(page.getByRole('alert')).toContainText('Not added yet');
			expect(await axeFaults(page)).toEqual([]);
		});

		test('axe finds nothing: a report that was removed, before and after', async ({ page, browser }) => {
			const mark = Math.random().toString(36).slice(2, 8);
			await page.goto('/add?story=practice-sarn-lock');
			await page.waitForLoadState('networkidle');
			await page
				.getByLabel('Text of the report')
				.fill(
					`Minister Ilse Maron said on Saturday that the closure of the Sarn lock would last ninety days (${mark}). “It is maintenance and nothing else,” she told the reporters of Echo ${mark} in Astrel.`
				);
			await page.getByLabel('Outlet', { exact: true }).fill(`Harbour Echo ${mark}`);
			await page.getByLabel('Headline').fill(`The lock is shut, ${mark}`);
			await page.getByRole('checkbox', { name: /I invented this outlet/ }).check();
			await page.getByRole('button', { name: 'Read it and add it' }).click();
			await expect(page).toHaveURL(new RegExp(PRACTICE.path));
			const address = await page.getByRole('status').getByRole('link', { name: mark }).getAttribute('href');
			await page.getByRole('button', { name: 'Undo: remove it' }).click();
			await expect(page.getByRole('status').filter({ hasText: 'Removed:' })).toBeVisible();
			const context = await browser.newContext({ colorScheme: scheme });
			const gone = await context.newPage();
			expect((await gone.goto(address ?? ''))?.status()).toBe(410);
			await expect(gone.getByRole('heading', { name: 'This report was removed' })).toBeVisible();
			expect(await axeFaults(gone)).toEqual([]);
			await context.close();
		});

		test('axe finds nothing: a wrong address', async ({ browser }) => {
			const context = await browser.newContext({ colorScheme: scheme });
			const page = await context.newPage();
			expect((await page.goto('/stories/no-such-story'))?.status()).toBe(404);
			await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
			expect(await axeFaults(page)).toEqual([]);
			await context.close();
		});
	});
}

test('a form larger than the server takes is refused with 413 and in words', async ({ request, baseURL }) => {
	const answer = await request.post('/add?/add', {
		headers: { origin: baseURL ?? '', accept: 'text/html' },
		form: { story: 'practice-sarn-lock', text: 'word '.repeat(500_000) }
	});
	expect(answer.status()).toBe(413);
	expect(await answer.text()).toContain('larger than this server takes');
});
