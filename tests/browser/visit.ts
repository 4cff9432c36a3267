import AxeBuilder from '@axe-core/playwright';
import { expect, test as base, type Locator, type Page } from '@playwright/test';

/**
 * What every spec asks of every page: no error in the console, no script that failed, no file that is missing. `expected`
 * are answers that a spec goes to on purpose.
 */
export const test = base.extend<{ quiet: void; expected: number[] }>({
	expected: [[], { option: true }],
	quiet: [
		async ({ page, expected }, use) => {
			const errors: string[] = [];
			const isExpected = (text: string) => expected.some((status) => text.includes(`status of ${status} `));
			page.on('console', (message) => {
				if (message.type() === 'error' && !isExpected(message.text())) errors.push(message.text());
			});
			page.on('pageerror', (error) => errors.push(error.message));
			page.on('response', (answer) => {
				const status = answer.status();
				if (status >= 400 && !expected.includes(status)) errors.push(`${status} ${answer.url()}`);
			});
			await use();
			expect(errors).toEqual([]);
		},
		{ auto: true }
	]
});
export { expect };

export const REAL = { title: 'Putin’s visit to North Korea', path: '/stories/putin-north-korea' };
export const PRACTICE = { title: 'The closing of the Sarn lock', path: '/stories/practice-sarn-lock' };

/** What axe finds on a page, each fault with its elements. */
export async function axeFaults(page: Page): Promise<string[]> {
	const { violations } = await new AxeBuilder({ page }).analyze();
	return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`);
}

/**
 * The page runs: the first chart has woken and offers its downloads. Charts further down wake in their turn. Scripts may
 * wait four seconds for the first picture before they are asked for, so this waits for longer than the usual five.
 */
export async function untilAwake(page: Page): Promise<void> {
	await expect(page.getByRole('button', { name: /^Download CSV/ }).first()).toBeVisible({ timeout: 20_000 });
}

const hasFocus = (target: Locator) =>
	target.evaluateAll((all) => all.some((element) => element === document.activeElement));

async function pressUntil(page: Page, key: string, target: Locator, most: number): Promise<void> {
	for (let pressed = 0; !(await hasFocus(target)); pressed++) {
		if (pressed === most) throw new Error(`not reached with ${most} times ${key}: ${target}`);
		await page.keyboard.press(key);
	}
}

/** Goes to a thing with Tab alone, as somebody without a mouse does. */
export const tabTo = (page: Page, target: Locator, most = 250) => pressUntil(page, 'Tab', target, most);

/** Goes to a mark of a chart: Tab reaches the chart, arrow keys its marks. */
export async function arrowTo(page: Page, figure: Locator, mark: Locator): Promise<void> {
	await tabTo(page, figure.getByRole('list', { name: 'Marks of this chart' }).locator(':is(a, button)'));
	await pressUntil(page, 'ArrowDown', mark, 80);
}

/** The number that a sentence of the page states ("48 reports in the pool"). */
export async function numberIn(sentence: Locator): Promise<number> {
	return Number.parseInt((await sentence.innerText()).replaceAll(',', ''), 10);
}
