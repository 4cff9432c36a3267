import { expect, test } from 'vitest';
import { aMark, aSeries } from '../../../tests/support/a-series.ts';
import { toHeatSvg } from './heat-svg.ts';
import type { Mark } from './series.ts';

const cell = (row: string, group: string, value: number, facts: Partial<Mark> = {}) =>
	aMark({ id: `${row}${group}`, row, group, value, label: `${value}`, ...facts });

const heat = (facts = {}) =>
	aSeries({
		kind: 'heat',
		rows: ['Mara Lind', 'Ole <Berg>'],
		groups: ['The Echo', 'Harbour Post'],
		heads: { 'The Echo': 'of 5, 1 report' },
		marks: [cell('Mara Lind', 'The Echo', 5), cell('Ole <Berg>', 'Harbour Post', 1, { label: '0.2 = 0.33 ÷ 1.67' })],
		...facts
	});

const shades = (svg: string) => [...svg.matchAll(/fill-opacity="([\d.]+)"/g)].map(([, shade]) => Number(shade));

test('every name and number stands in the file, escaped, with what the numbers are of', () => {
	const svg = toHeatSvg(heat());
	for (const words of ['Mara Lind', 'Ole &lt;Berg&gt;', 'The Echo', 'Harbour Post', 'of 5, 1', '>5<', '0.33 ÷ 1.67']) {
		expect(svg).toContain(words);
	}
});

test('the larger number has the darker cell; what may only be listed has none', () => {
	expect(shades(toHeatSvg(heat()))).toEqual([0.4, 0.08]);
	expect(shades(toHeatSvg(heat({ unshaded: true })))).toEqual([]);
});

test('the file is as wide as its columns ask for', () => {
	const width = (groups: string[]) => Number(/width="(\d+)"/.exec(toHeatSvg(heat({ groups })))?.[1]);
	const many = Array.from({ length: 30 }, (_, index) => `Outlet ${index}`);
	expect(width(many) - width(many.slice(0, 20))).toBe(10 * 104);
});
