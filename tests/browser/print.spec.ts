import { expect, REAL, test, untilAwake } from './visit.ts';

/** What an A4 sheet holds within its margins, in pixels. */
const PAGE = { width: 718, height: 1046 };

test('on paper a chart stands on one page with its title, so that none is almost empty', async ({ page }) => {
	await page.setViewportSize(PAGE);
	await page.goto(REAL.path);
	await untilAwake(page);
	await page.emulateMedia({ media: 'print' });
	const heights = await page.locator('figure:visible').evaluateAll((figures) =>
		figures.flatMap((figure) => {
			const plot = [...figure.querySelectorAll('svg')].findLast(
				(svg) => svg.clientHeight > 60 || svg.getBoundingClientRect().height > 60
			);
			return plot ? plot.getBoundingClientRect().bottom - figure.getBoundingClientRect().top : [];
		})
	);
	expect(heights.length).toBeGreaterThan(6);
	expect(Math.max(...heights)).toBeLessThan(PAGE.height);
});
