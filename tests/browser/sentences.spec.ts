import { axeFaults, expect, PRACTICE, REAL, test } from './visit.ts';

/** A reader follows two tellings sentence by sentence. */

const READ = `${PRACTICE.path}/read`;

test('sentences are joined, and each join says why, how near and how sure, by mouse and by keyboard', async ({
	page
}) => {
	await page.goto(READ);
	const section = page.getByRole('region', { name: 'Sentence by sentence' });
	await expect(section.getByRole('paragraph').first()).toContainText(/\d+ of \d+ sentences of [\s\S]+ are joined/);
	const joined = section
		.getByRole('listitem')
		.filter({ hasText: /says the same|same matter/ })
		.first();
	const why = joined.getByText(/Similarity \.\d\d; this kind begins at \.\d\d\. Measured: \d+ of \d+/);
	await expect(why).toBeHidden();
	const sign = joined.getByRole('link');
	await sign.focus();
	await expect(why).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(why).toBeHidden();
	await sign.hover();
	await expect(why).toBeVisible();
	expect(await axeFaults(page)).toEqual([]);
});

test('a sentence alone has no counterpart found, which is never called left out', async ({ page }) => {
	await page.goto(READ);
	const alone = page.getByRole('region', { name: 'Sentence by sentence' }).locator('li.alone');
	await expect(alone.first()).toContainText('no counterpart found');
	await expect(alone.first()).toContainText('It may still stand there in other words');
	for (const words of await alone.allInnerTexts()) expect(words).not.toMatch(/left out|omits/);
});

test('columns that scroll together keep joined sentences beside each other', async ({ page }) => {
	await page.setViewportSize({ width: 1280, height: 600 });
	await page.goto(READ);
	await page.getByRole('checkbox', { name: 'Scroll both together' }).check();
	const columns = page.locator('.pair > section');
	await columns.first().hover();
	await page.mouse.wheel(0, 500);
	await expect.poll(() => columns.last().evaluate(({ scrollTop }) => scrollTop)).toBeGreaterThan(50);
	const end = () => columns.first().evaluate((box) => box.scrollTo({ top: box.scrollHeight }));
	await end();
	await expect
		.poll(() => columns.last().evaluate((box) => box.scrollHeight - box.clientHeight - box.scrollTop))
		.toBeLessThan(3);
});

test('on a phone a swipe keeps the joined sentence in view', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 700 });
	await page.goto(READ);
	const last = page.locator('#sentences li.same, #sentences li.near').last();
	const [first, second] = await last.locator('.cell').evaluateAll((cells) =>
		cells.map((cell) =>
			[...cell.childNodes]
				.map((node) => (node.nodeType === 3 || node.nodeName === 'MARK' ? node.textContent : ''))
				.join('')
				.trim()
				.slice(0, 24)
		)
	);
	const place = (column: string, words: string) =>
		page.locator(column).evaluate((box, sought) => {
			const line = [...box.querySelectorAll('.text > [data-start]')].findLast(({ textContent }) =>
				textContent.includes(sought)
			);
			return line ? line.getBoundingClientRect().top : Number.NaN;
		}, words);
	const swipe = (to: 0 | 1) =>
		page.locator('.pair').evaluate((pair, left) => pair.scrollTo({ left: left * pair.clientWidth }), to);
	// Until the page runs, a swipe moves nothing up or down.
	await expect
		.poll(
			async () => {
				await swipe(0);
				await page.waitForTimeout(300);
				const top = await place('#text-a', first!);
				const before = await page.evaluate((by) => (scrollBy({ top: by }), scrollY), top - 200);
				await swipe(1);
				await page.waitForTimeout(400);
				return Math.abs((await page.evaluate(() => scrollY)) - before);
			},
			{ timeout: 20_000 }
		)
		.toBeGreaterThan(1);
	await expect.poll(() => place('#text-b', second!)).toBeLessThan(700);
	expect(await place('#text-b', second!)).toBeGreaterThan(-250);
	expect(await page.locator('.pair').evaluate((pair) => Math.round(pair.scrollLeft / pair.clientWidth))).toBe(1);
});

test('on a phone a join is read from top to bottom, with the outlet above each sentence', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 800 });
	await page.goto(READ);
	const joined = page
		.locator('#sentences li')
		.filter({ hasText: /says the same|same matter/ })
		.first();
	const [first, second] = [joined.locator('.cell').first(), joined.locator('.cell').last()];
	const [above, below] = [await first.boundingBox(), await second.boundingBox()];
	expect(above!.y + above!.height).toBeLessThanOrEqual(below!.y);
	await expect(first.locator('.who')).toBeVisible();
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});

test('a report without a text has no sentences to join', async ({ page }) => {
	await page.goto(`${REAL.path}/read`);
	await expect(page.getByRole('heading', { name: 'Sentence by sentence' })).toHaveCount(0);
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the lines are there, and a join explains itself when it is reached', async ({ page }) => {
		await page.goto(READ);
		const joined = page
			.locator('#sentences li')
			.filter({ hasText: /says the same|same matter/ })
			.first();
		await joined.getByRole('link').focus();
		await expect(joined.getByText(/Similarity/)).toBeVisible();
	});
});
