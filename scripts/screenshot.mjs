// node scripts/screenshot.mjs: makes docs/comparison.png, the picture of the comparison in the README.
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium } from './machine.mjs';
import { giveUp, prepare, root } from './prepare.mjs';
import { anyPort, serve } from './serve.mjs';

const PAGE = '/stories/putin-north-korea?pool=next-day';
const FILE = join(root, 'docs', 'comparison.png');
const MOST = 400_000;

/** Who is quoted, by side: from the heading to the end of the first chart, with a little paper around it. */
async function takePicture(browser, address) {
	const context = await browser.newContext({ viewport: { width: 1440, height: 1000 }, colorScheme: 'light' });
	await context.addCookies([{ name: 'oriented', value: '1', url: address }]);
	const page = await context.newPage();
	await page.goto(address + PAGE);
	const section = page.locator('#sides');
	await section.scrollIntoViewIfNeeded();
	await section.locator('canvas').first().waitFor();
	// The line that stays in sight while scrolling would lie over the chart.
	await page.addStyleTag({ content: 'nav { position: static !important; }' });
	await page.evaluate(() => document.fonts.ready);
	// The canvas comes in over the SVG; both show the same, so the picture waits until nothing moves.
	await page.waitForTimeout(1000);
	const top = (await section.boundingBox()).y;
	const chart = await section.locator('figure').first().boundingBox();
	const scrolled = await page.evaluate(() => window.scrollY);
	const clip = { x: 0, y: top + scrolled - 16, width: 1440, height: chart.y + chart.height - top + 32 };
	await page.screenshot({ path: FILE, fullPage: true, clip });
}

const executablePath = findChromium();
if (!executablePath) giveUp('The picture needs a Chromium; name one with CHROMIUM_PATH.', 2);
await prepare();
const { chromium } = await import('@playwright/test');
const data = mkdtempSync(join(tmpdir(), 'parallax-picture-'));
const server = await serve({ port: await anyPort(), stdio: 'ignore', env: { PARALLAX_DATA: data, DATABASE_URL: '' } });
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage'] });
try {
	if (server.ended()) throw new Error('The server ended before it answered.');
	await takePicture(browser, server.address);
	const { size } = statSync(FILE);
	console.log(`${FILE}, ${Math.round(size / 1000)} kB`);
	if (size > MOST) giveUp(`The picture is over ${MOST / 1000} kB.`);
} finally {
	await browser.close();
	server.child.kill('SIGTERM');
	await server.exit;
	rmSync(data, { recursive: true, force: true });
}
