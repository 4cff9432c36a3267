import { expect, REAL, test, untilAwake } from './visit.ts';

/** Pages of charts are read first: their scripts wait for the first picture. A form needs its scripts at once. */
const WAITS = /PerformanceObserver\(go\)[\s\S]+\.then\(\(\) => Promise\.all\(\[\s*import\(/;

test('the scripts of a comparison wait for its words, and then run', async ({ page }) => {
	const answer = await page.goto(REAL.path);
	expect(await answer?.text()).toMatch(WAITS);
	await untilAwake(page);
});

test('the scripts of a form do not wait', async ({ page }) => {
	const html = await (await page.request.get('/add')).text();
	expect(html).toMatch(/Promise\.all\(\[\s*import\(/);
	expect(html).not.toContain('PerformanceObserver');
});
