import type { ChartConfiguration, ChartDataset, Plugin } from 'chart.js';
import type {} from 'chartjs-chart-error-bars';
import type { Drawn, Label, Layout, Variant } from './layout/layout.ts';
import { toLayout } from './layout/place.ts';
import type { Look, Shape, Token } from './palette.ts';
import type { Series } from './series.ts';

/** What a canvas can't look up by itself: colours of the scheme in force, fills and fonts. */
export interface Theme {
	variant: Variant;
	colour: (token: Token) => string;
	/** Fill of a look: a colour, or a texture made from it. */
	fill: (look: Look) => string | CanvasPattern;
	/** Font family of labels. */
	font: string;
}

const POINT: Record<Shape, 'rectRot' | 'rect' | 'triangle' | 'circle' | 'line'> = {
	diamond: 'rectRot',
	square: 'rect',
	triangle: 'triangle',
	circle: 'circle',
	line: 'line'
};

type Kinds = 'bar' | 'scatterWithErrorBars';

/** Bars float from `from` to `to`, at the place in pixels that the layout gave them: the y axis counts pixels. */
function bars(drawn: Drawn[], theme: Theme): ChartDataset<Kinds>[] {
	const heights = [...new Set(drawn.map(({ height }) => height))];
	return heights.map((height) => {
		const mine = drawn.filter((one) => one.height === height);
		return {
			type: 'bar',
			indexAxis: 'y',
			grouped: false,
			barThickness: height,
			order: 1,
			borderSkipped: false,
			clip: false,
			data: mine.map(({ from, to, y }) => ({ x: [from, to], y: y + height / 2 })) as unknown as number[],
			backgroundColor: mine.map(({ look }) => theme.fill(look)),
			borderColor: mine.map(({ look }) => theme.colour(look.token)),
			borderWidth: mine.map(({ look }) => (look.hollow ? 2 : 1))
		};
	});
}

/** Points with their intervals; on bars the points are nothing but their whiskers. */
function points(drawn: Drawn[], theme: Theme, max: number): ChartDataset<Kinds>[] {
	if (drawn.length === 0) return [];
	const isPoint = ({ form }: Drawn) => form === 'point';
	return [
		{
			type: 'scatterWithErrorBars',
			clip: false,
			order: -1,
			data: drawn.map(({ to, y, height, whisker }) => ({
				x: to,
				y: y + height / 2,
				xMin: whisker ? whisker.low / max : to,
				xMax: whisker ? whisker.high / max : to
			})),
			pointStyle: drawn.map(({ look }) => POINT[look.shape]),
			pointRotation: drawn.map(({ look }) => (look.shape === 'line' ? 90 : 0)),
			pointRadius: drawn.map((one) => (isPoint(one) ? 7.5 : 0)),
			pointBackgroundColor: drawn.map(({ look }) => theme.fill(look)) as string[],
			pointBorderColor: drawn.map(({ look }) => theme.colour(look.token)),
			pointBorderWidth: drawn.map((one) => (!isPoint(one) ? 0 : one.look.shape === 'line' ? 3.5 : 2)),
			errorBarColor: theme.colour('--ink'),
			errorBarWhiskerColor: theme.colour('--ink'),
			errorBarLineWidth: 1.25,
			errorBarWhiskerLineWidth: 1.25,
			errorBarWhiskerSize: 8
		} as unknown as ChartDataset<Kinds>
	];
}

/** A rim of paper under each whisker, so that it stands off from its bar. */
function rims(drawn: Drawn[], theme: Theme, max: number): ChartDataset<Kinds>[] {
	const paper = theme.colour('--paper');
	return points(drawn, theme, max).map((dataset) => ({
		...dataset,
		order: 0,
		pointRadius: 0,
		pointBorderWidth: 0,
		errorBarColor: paper,
		errorBarWhiskerColor: paper,
		errorBarLineWidth: 4,
		errorBarWhiskerLineWidth: 4
	})) as unknown as ChartDataset<Kinds>[];
}

function write(ctx: CanvasRenderingContext2D, x: number, label: Label, theme: Theme): void {
	ctx.font = `${label.strong ? 600 : 400} ${label.size}px ${theme.font}`;
	ctx.textAlign = label.anchor === 'middle' ? 'center' : label.anchor;
	ctx.textBaseline = 'alphabetic';
	if (label.rim) {
		ctx.strokeStyle = theme.colour('--paper');
		ctx.lineWidth = 4;
		ctx.lineJoin = 'round';
		ctx.strokeText(label.text, x + label.dx, label.y);
	}
	ctx.fillStyle = theme.colour(label.tone === 'ink' ? '--ink' : '--muted');
	ctx.fillText(label.text, x + label.dx, label.y);
}

function line(ctx: CanvasRenderingContext2D, from: [number, number], to: [number, number]): void {
	ctx.beginPath();
	ctx.moveTo(...from);
	ctx.lineTo(...to);
	ctx.stroke();
}

function drawLines(ctx: CanvasRenderingContext2D, layout: Layout, theme: Theme, left: number, width: number): void {
	ctx.save();
	ctx.strokeStyle = theme.colour('--line');
	ctx.lineWidth = 1;
	for (const { at } of layout.ticks) {
		const x = left + at * width;
		line(ctx, [x, layout.top], [x, layout.bottom]);
	}
	ctx.setLineDash([1, 3]);
	for (const y of layout.rules) line(ctx, [0, y], [left + width, y]);
	ctx.restore();
	for (const { at, label } of layout.ticks) {
		const anchor = at < 0.02 ? 'start' : at > 0.98 ? 'end' : 'middle';
		write(ctx, left + at * width, { at, dx: 0, y: layout.tickY, text: label, size: 12, anchor, tone: 'muted' }, theme);
	}
}

/** A chip: the sign of one text, filled for yes and empty for no. */
function drawChip(ctx: CanvasRenderingContext2D, one: Drawn, theme: Theme, left: number): void {
	const [x, y, r] = [left + 9, one.y + one.height / 2, 7.5];
	ctx.save();
	ctx.beginPath();
	if (one.look.shape === 'square') ctx.rect(x - 5.5, y - 5.5, 11, 11);
	else if (one.look.shape === 'circle') ctx.arc(x, y, 6, 0, 2 * Math.PI);
	else {
		ctx.moveTo(x, y - r);
		ctx.lineTo(x + r, y);
		ctx.lineTo(x, y + r);
		ctx.lineTo(x - r, y);
		ctx.closePath();
	}
	ctx.fillStyle = theme.fill({ ...one.look, hollow: one.mark.value === 0 });
	ctx.strokeStyle = theme.colour(one.look.token);
	ctx.lineWidth = 2;
	ctx.fill();
	ctx.stroke();
	ctx.restore();
}

/** Hairlines under the marks, chips and direct labels over them. */
function annotations(layout: Layout, theme: Theme): Plugin<Kinds> {
	return {
		id: 'parallax-annotations',
		beforeDatasetsDraw: ({ ctx, chartArea }) => drawLines(ctx, layout, theme, chartArea.left, chartArea.width),
		afterDatasetsDraw: ({ ctx, chartArea }) => {
			for (const one of layout.drawn) if (one.form === 'chip') drawChip(ctx, one, theme, chartArea.left);
			for (const label of layout.labels) write(ctx, chartArea.left + label.at * chartArea.width, label, theme);
		}
	};
}

/**
 * The configuration Chart.js draws. A new object at every call: Chart.js changes what it is given.
 * Axes are hidden and count what the layout counts (fractions across, pixels down), so that canvas, SVG and buttons agree.
 */
export function toChartConfig(series: Series, theme: Theme): ChartConfiguration<Kinds> {
	const layout = toLayout(series, theme.variant);
	const boxes = layout.drawn.filter(({ form }) => form === 'bar' || form === 'cell');
	const dotted = layout.drawn.filter(({ form, whisker }) => form === 'point' || (form === 'bar' && whisker));
	const hidden = { display: false, type: 'linear' as const, min: 0, offset: false, grace: 0 };
	return {
		type: 'bar',
		data: {
			datasets: [...bars(boxes, theme), ...rims(dotted, theme, layout.max), ...points(dotted, theme, layout.max)]
		},
		options: {
			animation: false,
			indexAxis: 'y',
			events: [],
			maintainAspectRatio: false,
			layout: { autoPadding: false, padding: { left: layout.left, right: layout.right, top: 0, bottom: 0 } },
			plugins: { legend: { display: false }, tooltip: { enabled: false } },
			scales: { x: { ...hidden, max: 1 }, y: { ...hidden, max: layout.height, reverse: true } }
		},
		plugins: [annotations(layout, theme)]
	};
}
