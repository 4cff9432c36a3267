import { expect, test } from 'vitest';
import { aFocusMark, aMark, aSeries } from '../../../tests/support/a-series.ts';
import { type Theme, toChartConfig } from './config.ts';
import { toLayout } from './layout/place.ts';
import { LIGHT } from './palette.ts';

const theme: Theme = {
	variant: 'wide',
	colour: (token) => LIGHT[token],
	fill: (look) => (look.hollow ? 'hollow' : `${look.pattern} ${LIGHT[look.token]}`),
	font: 'sans-serif'
};

test('makes a new object at every call, down to its datasets', () => {
	const series = aSeries();
	const [one, two] = [toChartConfig(series, theme), toChartConfig(series, theme)];
	expect(one).not.toBe(two);
	expect(one.data.datasets[0]).not.toBe(two.data.datasets[0]);
	expect(one.options).not.toBe(two.options);
});

test('bars float where the layout puts them, pixels down and fractions across', () => {
	const series = aSeries();
	const { drawn, left, right, height } = toLayout(series, 'wide');
	const { data, options } = toChartConfig(series, theme);
	expect(data.datasets[0].data).toEqual(drawn.map((one) => ({ x: [one.from, one.to], y: one.y + one.height / 2 })));
	expect(options?.layout?.padding).toEqual({ left, right, top: 0, bottom: 0 });
	expect(options?.scales?.y).toMatchObject({ min: 0, max: height, reverse: true });
});

test('list-only marks are hollow, and only marks with an interval have a whisker', () => {
	const { data } = toChartConfig(aSeries(), theme);
	expect(data.datasets[0].backgroundColor).toEqual(['hollow', 'solid #1f5fc4']);
	const ranges = data.datasets.filter(({ type }) => type === 'scatterWithErrorBars');
	expect(ranges.map((dataset) => dataset.data)).toEqual([
		[expect.objectContaining({ xMin: 0.61, xMax: 0.94 })],
		[expect.objectContaining({ xMin: 0.61, xMax: 0.94 })]
	]);
});

test('without intervals there are no whiskers at all', () => {
	const { data } = toChartConfig(aSeries({ marks: [aFocusMark()] }), theme);
	expect(data.datasets.map(({ type }) => type)).toEqual(['bar']);
});

test('signs are no dataset: they are drawn by their outlines, as in a file', () => {
	const { data } = toChartConfig(aSeries({ kind: 'dots', marks: [aFocusMark()] }), theme);
	expect(data.datasets).toEqual([]);
});

test('nothing moves and nothing is hovered on the canvas: the buttons over it do that', () => {
	const { options } = toChartConfig(aSeries({ marks: [aMark()] }), theme);
	expect(options).toMatchObject({ animation: false, events: [], plugins: { tooltip: { enabled: false } } });
});
