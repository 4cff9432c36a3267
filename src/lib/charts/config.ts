import type { ChartArea, ChartConfiguration, ChartDataset, Plugin } from 'chart.js';
import type {} from 'chartjs-chart-error-bars';
import type { Drawn, Label, Layout, Variant } from './layout/layout.ts';
import { toLayout } from './layout/place.ts';
import { chipLook, type Look, type Token } from './palette.ts';
import type { Series } from './series.ts';
import { PATHS } from './shape.ts';

/** What a canvas can't look up by itself: colours of the scheme in force, fills and fonts. */
export interface Theme {
	variant: Variant;
	colour: (token: Token) => string;
	/** Fill of a look: a colour, or a texture made from it. */
	fill: (look: Look) => string | CanvasPattern;
	/** Font family of labels. */
	font: string;
}

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

/** Intervals; a rim of paper under each, so that it stands off from its bar. */
function whiskers(drawn: Drawn[], theme: Theme, max: number): ChartDataset<Kinds>[] {
	if (drawn.length === 0) return [];
	const line = (order: number, colour: string, width: number, cap: number) => ({
		type: 'scatterWithErrorBars' as const,
		clip: false as const,
		order,
		radius: 0,
		data: drawn.map(({ to, y, height, whisker }) => ({
			x: to,
			y: y + height / 2,
			xMin: (whisker?.low ?? 0) / max,
			xMax: (whisker?.high ?? 0) / max
		})),
		errorBarColor: colour,
		errorBarWhiskerColor: colour,
		errorBarLineWidth: width,
		errorBarWhiskerLineWidth: width,
		errorBarWhiskerSize: cap
	});
	const both = [line(0, theme.colour('--paper'), 3.25, 0), line(-1, theme.colour('--ink'), 1.25, 8)];
	return both as unknown as ChartDataset<Kinds>[];
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
	ctx.strokeStyle = theme.colour('--muted');
	for (const { at, y } of layout.breaks) {
		const x = left + at * width;
		line(ctx, [x - 2.5, y + 5], [x + 0.5, y - 5]);
		line(ctx, [x - 0.5, y + 5], [x + 2.5, y - 5]);
	}
	for (const { at, label } of layout.ticks) {
		const anchor = at < 0.02 ? 'start' : at > 0.98 ? 'end' : 'middle';
		write(ctx, left + at * width, { at, dx: 0, y: layout.tickY, text: label, size: 12, anchor, tone: 'muted' }, theme);
	}
}

/** The sign of a group at its value, or that of one text: a chip, filled for yes, empty for no, a line where there is no answer. */
function drawSign(ctx: CanvasRenderingContext2D, one: Drawn, theme: Theme, area: ChartArea): void {
	const chip = one.form === 'chip';
	const look = chip ? chipLook(one) : one.look;
	const path = new Path2D(PATHS[look.shape]);
	ctx.save();
	ctx.translate(area.left + (chip ? 9 : one.to * area.width), one.y + one.height / 2);
	ctx.fillStyle = theme.fill(look);
	ctx.strokeStyle = theme.colour(look.token);
	ctx.lineWidth = chip || look.hollow ? 2 : 1;
	ctx.fill(path);
	ctx.stroke(path);
	ctx.restore();
}

/** Hairlines under the marks, signs and direct labels over them. */
function annotations(layout: Layout, theme: Theme): Plugin<Kinds> {
	return {
		id: 'parallax-annotations',
		beforeDatasetsDraw: ({ ctx, chartArea }) => drawLines(ctx, layout, theme, chartArea.left, chartArea.width),
		afterDatasetsDraw: ({ ctx, chartArea }) => {
			for (const one of layout.drawn) if (one.form !== 'bar') drawSign(ctx, one, theme, chartArea);
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
	const boxes = layout.drawn.filter(({ form }) => form === 'bar');
	const ranged = layout.drawn.filter(({ whisker }) => whisker !== null);
	const hidden = { display: false, type: 'linear' as const, min: 0, offset: false, grace: 0 };
	return {
		type: 'bar',
		data: {
			datasets: [...bars(boxes, theme), ...whiskers(ranged, theme, layout.max)]
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
