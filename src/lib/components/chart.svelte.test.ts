import '../../app.css';
import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { WIDE_FROM } from '#lib/charts/layout/layout.ts';
import { toLayout } from '#lib/charts/layout/place.ts';
import type { Series } from '#lib/charts/series.ts';
import { aFocusMark, aMark, aSeries } from '../../../tests/support/a-series.ts';
import Chart from './Chart.svelte';
import { drawNear } from './chart/attach.ts';

const twoRows = aSeries({
	marks: [
		aFocusMark(),
		aMark(),
		aFocusMark({ id: 'focus-south', row: 'Southland', numerator: 4, value: 4 / 6, label: '4 of 6', href: null }),
		aMark({ id: 'pool-south', row: 'Southland', numerator: 3, value: 3 / 18, label: '3 of 18', interval: null })
	]
});

const show = (series: Series = twoRows) => render(Chart, { series });
const marks = () => page.getByRole('list', { name: 'Marks of this chart' });

test('is a figure with its title as a heading, its n below, and a sentence that tells it', async () => {
	await show();
	const figure = page.getByRole('figure', { name: 'Who is quoted, by side — share of source rows' });
	await expect.element(figure).toBeVisible();
	await expect.element(page.getByRole('heading', { level: 3, name: /Who is quoted/ })).toBeVisible();
	await expect.element(figure).toHaveTextContent('Pool: same statement, 6 reports');
	await expect.element(figure).toHaveTextContent('Northland 15 of 18 (83.3 %, 95 % interval 61–94 %)');
	await expect.element(page.getByText('no person has checked these codes')).toBeVisible();
});

test('the heading takes the level it is given', async () => {
	await render(Chart, { series: twoRows, level: 2 });
	await expect.element(page.getByRole('heading', { level: 2, name: /Who is quoted/ })).toBeVisible();
});

test('what it cannot tell folds under it, unless that stands beside it', async () => {
	const limited = { ...twoRows, limits: ['A list, not a sample.'] };
	const { rerender } = await render(Chart, { series: limited });
	await expect.element(page.getByText('What this cannot tell you')).toBeVisible();
	await rerender({ series: limited, limits: false });
	await expect.element(page.getByText('What this cannot tell you')).not.toBeInTheDocument();
});

test('Chart.js takes over the drawing once the chart is near', async () => {
	const { container } = await show();
	await expect.poll(() => container.querySelector('canvas.drawn')?.clientWidth ?? 0).toBeGreaterThan(100);
	const canvas = container.querySelector('canvas');
	const pixels = canvas?.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
	let painted = 0;
	for (let index = 3; index < pixels.length; index += 4) if (pixels[index] > 0) painted += 1;
	expect(painted).toBeGreaterThan(1000);
	expect(canvas?.getAttribute('aria-hidden')).toBe('true');
});

test('the canvas draws the sign of a group where the layout has it', async () => {
	const series = { ...twoRows, kind: 'dots' as const };
	const { container } = await show(series);
	await expect.poll(() => container.querySelector('canvas.drawn')?.clientWidth ?? 0).toBeGreaterThan(100);
	const canvas = container.querySelector('canvas')!;
	const { left, right, drawn } = toLayout(series, canvas.clientWidth < WIDE_FROM ? 'narrow' : 'wide');
	const fine = canvas.width / canvas.clientWidth;
	const painted = drawn.map(({ to, y, height }) => {
		const x = left + to * (canvas.clientWidth - left - right);
		const area = canvas
			.getContext('2d')!
			.getImageData(fine * (x - 8), fine * (y + height / 2 - 8), 16 * fine, 16 * fine);
		return area.data.filter((value, index) => index % 4 === 3 && value > 0).length / fine ** 2;
	});
	expect(Math.min(...painted)).toBeGreaterThan(30);
});

test('a chart that can’t be drawn stays as it was, and the reason stands in the console', async () => {
	const said = vi.spyOn(console, 'error').mockImplementation(() => {});
	const canvas = document.body.appendChild(document.createElement('canvas'));
	const broken = { ...twoRows, marks: null } as unknown as Series;
	const told: boolean[] = [];
	const takeDown = drawNear(broken, 'wide', (drawn) => told.push(drawn))(canvas);
	await expect.poll(() => said.mock.calls.length).toBe(1);
	expect(said.mock.calls[0][1]).toBeInstanceOf(TypeError);
	expect(told).toEqual([false]);
	if (takeDown) takeDown();
	canvas.remove();
	said.mockRestore();
});

test('each mark is a link or a button that says its numbers', async () => {
	await show();
	const pool = marks().getByRole('link', { name: /^Northland, Pool.*15 of 18 .83\.3 %.*Opens the list/ });
	await expect.element(pool).toHaveAttribute('href', '/stories/the-harbour/evidence?chart=sides&mark=pool-northland');
	await expect.element(marks().getByRole('button', { name: /^Southland, Harbour Post.*4 of 6/ })).toBeInTheDocument();
	expect(marks().getByRole('listitem').elements()).toHaveLength(4);
});

test('a mark’s button lies over its bar', async () => {
	const { container } = await show(aSeries({ marks: [aMark({ value: 0.5 })] }));
	await expect.element(marks().getByRole('link')).toBeInTheDocument();
	const button = marks().getByRole('link').element().getBoundingClientRect();
	const bar = container.querySelector('.drawing rect:last-of-type')?.getBoundingClientRect();
	expect(Math.abs(button.left - (bar?.left ?? 0))).toBeLessThan(2);
	expect(Math.abs(button.right - (bar?.right ?? 0))).toBeLessThan(2);
	expect(Math.abs(button.top + button.height / 2 - (bar?.top ?? 0) - (bar?.height ?? 0) / 2)).toBeLessThan(2);
});

test('Tab reaches one mark, arrows move among them, Home and End jump', async () => {
	await show();
	await expect.element(marks().getByRole('link').first()).toBeInTheDocument();
	const focused = () => document.activeElement?.getAttribute('aria-label') ?? '';
	await userEvent.tab();
	expect(focused()).toMatch(/^Northland, Harbour Post/);
	await userEvent.keyboard('{ArrowDown}');
	expect(focused()).toMatch(/^Northland, Pool/);
	await userEvent.keyboard('{ArrowRight}');
	expect(focused()).toMatch(/^Southland, Harbour Post/);
	await userEvent.keyboard('{ArrowLeft}');
	expect(focused()).toMatch(/^Northland, Pool/);
	await userEvent.keyboard('{End}');
	expect(focused()).toMatch(/^Southland, Pool/);
	await userEvent.keyboard('{ArrowDown}{Home}');
	expect(focused()).toMatch(/^Northland, Harbour Post/);
	await userEvent.tab();
	expect(focused()).not.toMatch(/land,/);
});

test('focus shows what the mark says, Escape takes it away', async () => {
	const { container } = await show();
	await expect.element(marks().getByRole('link').first()).toBeInTheDocument();
	await userEvent.tab();
	await expect.poll(() => container.querySelector('.tip')?.textContent).toContain('2 of 6 (33.3 %)');
	await userEvent.keyboard('{Escape}');
	await expect.poll(() => container.querySelector('.tip')).toBeNull();
});

test('"t" opens the table twin and goes to it, Escape goes back, "t" closes it', async () => {
	await show();
	await expect.element(marks().getByRole('link').first()).toBeInTheDocument();
	await userEvent.tab();
	await userEvent.keyboard('t');
	const table = page.getByRole('table');
	await expect.element(table).toBeVisible();
	const pool = table.getByRole('row', { name: /Northland Pool/ });
	await expect.element(pool).toHaveTextContent(/83\.3 %\s*15\s*18\s*6\s*61–94 %\s*few texts/);
	await expect.element(pool.getByRole('link', { name: '83.3 %' })).toBeVisible();
	await expect.element(page.getByRole('region', { name: /^Table:/ })).toHaveFocus();
	await userEvent.keyboard('{Escape}');
	await expect.element(marks().getByRole('link').first()).toHaveFocus();
	await userEvent.keyboard('t');
	await expect.poll(() => table.elements().length).toBe(0);
});

test('the table is also one press away, and sorts', async () => {
	await show();
	await page.getByText('Table', { exact: false }).first().click();
	const rows = () =>
		page
			.getByRole('rowheader')
			.elements()
			.map((cell) => cell.parentElement?.querySelector('.numeric')?.textContent?.trim());
	expect(rows()).toEqual(['33.3 %', '83.3 %', '66.7 %', '16.7 %']);
	await page.getByRole('button', { name: 'Share', exact: true }).click();
	expect(rows()).toEqual(['83.3 %', '66.7 %', '33.3 %', '16.7 %']);
	await expect.element(page.getByRole('columnheader', { name: 'Share' })).toHaveAttribute('aria-sort', 'descending');
	await page.getByRole('button', { name: 'Share', exact: true }).click();
	expect(rows()[0]).toBe('16.7 %');
	await page.getByRole('button', { name: 'Share', exact: true }).click();
	expect(rows()[0]).toBe('33.3 %');
});

test('says what it cannot tell, and where the measure is explained', async () => {
	await show();
	await page.getByText('What this cannot tell you').click();
	await expect.element(page.getByText('The list is what was found, not a sample.')).toBeVisible();
	await expect
		.element(page.getByRole('link', { name: 'How this is counted' }))
		.toHaveAttribute('href', '/methods#sides');
});

test('opens how often it errs with the keyboard, with the way to the card, and Escape closes it', async () => {
	await show(aSeries({ error: ['Speaker right 9 times in 10 on 61 texts.'] }));
	const button = page.getByRole('button', { name: /^How sure this is: Who is quoted/ });
	await expect.element(page.getByRole('note')).not.toBeInTheDocument();
	button.element().focus();
	await userEvent.keyboard('{Enter}');
	await expect.element(page.getByRole('note')).toBeVisible();
	await expect.element(page.getByText('Speaker right 9 times in 10 on 61 texts.')).toBeVisible();
	await expect
		.element(page.getByRole('link', { name: 'The card of this measure' }))
		.toHaveAttribute('href', '/methods#sides');
	await userEvent.keyboard('{Escape}');
	await expect.element(page.getByRole('note')).not.toBeInTheDocument();
	expect(document.activeElement).toBe(button.element());
});

/** What the page would have given the reader to save. */
async function downloaded(press: () => Promise<void>): Promise<{ name: string; text: string; type: string }> {
	const caught = new Promise<{ name: string; file: Promise<Response> }>((resolve) => {
		const { click } = HTMLAnchorElement.prototype;
		HTMLAnchorElement.prototype.click = function () {
			HTMLAnchorElement.prototype.click = click;
			resolve({ name: this.download, file: fetch(this.href) });
		};
	});
	await press();
	const { name, file } = await caught;
	const blob = await (await file).blob();
	return { name, text: await blob.text(), type: blob.type };
}

test('downloads its numbers as CSV: a header and a row for each mark, with whole addresses and a citation in each', async () => {
	await show();
	const file = await downloaded(() => page.getByRole('button', { name: /^Download CSV/ }).click());
	expect(file.name).toEqual(expect.stringMatching(/^parallax-.*sides\.csv$/));
	const lines = file.text.split('\r\n');
	expect(lines[0]).toMatch(
		/^chart,row,group,stack,coder,value,answer,unit,numerator,denominator,n_reports,interval_level,/
	);
	expect(lines.filter((line) => line.includes(',15,18,6,95,0.61,0.94,'))).toHaveLength(1);
	expect(lines).toHaveLength(twoRows.marks.length + 2);
	expect(file.text).toContain(`${location.origin}/stories/the-harbour/evidence?chart=sides&mark=pool-northland`);
	expect(lines.at(-2)).toMatch(/Parallax, “The harbour treaty”/);
});

test('downloads itself as SVG and as PNG', async () => {
	await show();
	const svg = await downloaded(() => page.getByRole('button', { name: /^Download SVG/ }).click());
	expect(svg.name).toEqual(expect.stringMatching(/^parallax-.*sides\.svg$/));
	const parsed = new DOMParser().parseFromString(svg.text, 'image/svg+xml');
	expect(parsed.querySelector('parsererror')).toBeNull();
	expect(parsed.documentElement.textContent).toContain('Parallax, “The harbour treaty”');
	const png = await downloaded(() => page.getByRole('button', { name: /^Download PNG/ }).click());
	expect(png).toMatchObject({ name: expect.stringMatching(/^parallax-.*sides\.png$/), type: 'image/png' });
	expect(png.text.length).toBeGreaterThan(5000);
});

test('without anything to count it says so and offers nothing to press', async () => {
	await show(aSeries({ marks: [], rows: [], groups: [] }));
	await expect
		.element(page.getByText('Nothing was counted under these filters.', { exact: false }).last())
		.toBeVisible();
	expect(page.getByRole('table').elements()).toHaveLength(0);
	expect(page.getByRole('button').elements()).toHaveLength(0);
});

test('numbers that may only be listed come as an open table, without a drawing', async () => {
	const { container } = await show(aSeries({ kind: 'list' }));
	await expect.element(page.getByRole('table')).toBeVisible();
	expect(container.querySelector('canvas, .drawing')).toBeNull();
	expect(page.getByRole('button', { name: /PNG/ }).elements()).toHaveLength(0);
});

test('a new series is drawn in place of the old one', async () => {
	const { rerender } = await show();
	await expect.element(marks().getByRole('link').first()).toBeInTheDocument();
	await rerender({ series: aSeries({ marks: [aMark({ row: 'Eastland' })] }) });
	await expect.element(marks().getByRole('link', { name: /^Eastland/ })).toBeInTheDocument();
	expect(marks().getByRole('listitem').elements()).toHaveLength(1);
});

test.each([
	[360, 'narrow'],
	[1100, 'wide']
])('at %i pixels every text stays within the figure', async (width) => {
	await page.viewport(width, 900);
	const { container } = await show();
	await expect.element(marks().getByRole('link').first()).toBeInTheDocument();
	await document.fonts.ready;
	const edge = container.querySelector('figure')?.getBoundingClientRect();
	const outside = [...container.querySelectorAll('.drawing text')]
		.map((text) => text.getBoundingClientRect())
		.filter(({ left, right }) => left < (edge?.left ?? 0) - 1 || right > (edge?.right ?? 0) + 1);
	expect(outside).toEqual([]);
});
