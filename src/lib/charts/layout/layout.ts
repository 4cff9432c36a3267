import type { Interval } from '#lib/analysis/compare/measure.ts';
import type { Look } from '../palette.ts';
import type { Mark } from '../series.ts';

/** Labels above their bars (phones) or in a column of their own. */
export type Variant = 'narrow' | 'wide';

/** From this width of the figure on, in pixels, labels have their own column. */
export const WIDE_FROM = 700;

/** A text; `at` is a fraction of the plot's width, `dx` pixels from there, `y` the baseline in pixels. */
export interface Label {
	at: number;
	dx: number;
	y: number;
	text: string;
	size: number;
	anchor: 'start' | 'middle' | 'end';
	tone: 'ink' | 'muted';
	/** Set in semibold. */
	strong?: boolean;
	/** Stands on a fill: drawn with a rim of paper. */
	rim?: boolean;
}

/**
 * One mark in its place. `bar`: a box from `from` to `to`. `point`: a shape at `to`. `chip`: a shape at the foot of the
 * axis, for one single text, which has no share.
 */
export interface Drawn {
	mark: Mark;
	form: 'bar' | 'point' | 'chip';
	/** Fractions of the plot's width. */
	from: number;
	to: number;
	/** Top and height in pixels. */
	y: number;
	height: number;
	look: Look;
	whisker: Interval | null;
}

/** A chart, placed: horizontal places as fractions of the plot, everything else in pixels; the same for any width. */
export interface Layout {
	variant: Variant;
	/** Pixels kept free left and right of the plot. */
	left: number;
	right: number;
	height: number;
	top: number;
	bottom: number;
	/** Vertical hairlines with their labels. */
	ticks: { at: number; label: string }[];
	/** Baseline of the labels of the ticks. */
	tickY: number;
	/** Horizontal hairlines. */
	rules: number[];
	/** Where the axis leaves days out. */
	breaks: { at: number; y: number }[];
	/** What the plot's right edge means; whiskers are in values. */
	max: number;
	labels: Label[];
	drawn: Drawn[];
}

/** Width for which text is made to fit; a figure is rarely narrower. */
export const LEAST: Record<Variant, number> = { narrow: 300, wide: WIDE_FROM };
