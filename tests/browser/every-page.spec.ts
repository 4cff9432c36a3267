import { axeFaults, expect, PRACTICE, REAL, test } from './visit.ts';

/** What holds on every page: axe finds nothing and no id stands twice in light and dark, and a phone never scrolls sideways. */

const PAGES = [
	['the stories', '/'],
	['the comparison', REAL.path],
	['the comparison of all reports', `${REAL.path}?pool=all`],
	['a practice comparison', PRACTICE.path],
	['the points', `${REAL.path}/points`],
	['the sources', `${REAL.path}/sources?pool=all`],
	['the sources of a practice story', `${PRACTICE.path}/sources`],
	['the sources, every step unfolded', `${REAL.path}/sources?steps=open`],
	['the tone', `${REAL.path}/tone?pool=all`],
	['the tone of a practice story', `${PRACTICE.path}/tone`],
	['the names', `${REAL.path}/names?pool=all`],
	['the names of a practice story', `${PRACTICE.path}/names`],
	['the frames', `${REAL.path}/frames`],
	['the frames of a practice story', `${PRACTICE.path}/frames`],
	['the wording of a practice story', `${PRACTICE.path}/wording`],
	['the headlines', `${REAL.path}/headlines`],
	['the crosswalk of frames', `${PRACTICE.path}/frames/crosswalk`],
	['the words behind a cell', `${PRACTICE.path}/evidence?chart=voice--engine&mark=focus-veloria`],
	['two tellings', `${PRACTICE.path}/read`],
	['a telling beside facts', `${REAL.path}/read`],
	['what is behind a bar', `${REAL.path}/evidence?chart=sides&mark=pool-model-russia`],
	['a report with its text', '/articles/1'],
	['a report without a text', '/articles/100'],
	['the speakers', '/speakers?story=practice-sarn-lock'],
	['a speaker', '/speakers/dmitry-peskov?story=putin-north-korea'],
	['a speaker of read texts', '/speakers/ilse-maron?story=practice-sarn-lock'],
	['a private person', '/speakers/ben-arlow?story=practice-sarn-lock'],
	['the outlets', '/outlets'],
	['an outlet', '/outlets/daily-klaxon'],
	['the review', `${PRACTICE.path}/review`],
	['adding', '/add'],
	['the methods', '/methods']
] as const;

for (const scheme of ['light', 'dark'] as const) {
	test.describe(`in ${scheme}`, () => {
		test.use({ colorScheme: scheme });
		for (const [name, path] of PAGES) {
			test(`axe finds nothing, and no id stands twice: ${name}`, async ({ page }) => {
				await page.goto(path);
				await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
				await page.waitForLoadState('networkidle');
				expect(await axeFaults(page)).toEqual([]);
				const ids = await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id));
				expect(ids.filter((id, index) => ids.indexOf(id) < index)).toEqual([]);
			});
		}
	});
}

test.describe('on a phone', () => {
	test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });
	for (const [name, path] of PAGES) {
		test(`no sideways scroll: ${name}`, async ({ page }) => {
			await page.goto(path);
			await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
			const { wide, seen } = await page.evaluate(() => ({
				wide: document.documentElement.scrollWidth,
				seen: document.documentElement.clientWidth
			}));
			expect(wide).toBeLessThanOrEqual(seen);
		});
	}
});

test('a wrong address is told in words, with a way back', async ({ browser }) => {
	const page = await browser.newPage();
	const answer = await page.goto('/stories/no-such-story');
	expect(answer?.status()).toBe(404);
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await page
		.getByRole('link', { name: /stories/i })
		.first()
		.click();
	await expect(page).toHaveURL(/\/$/);
	await page.close();
});
