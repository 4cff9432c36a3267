import type { Series } from '../series.ts';
import { LEAST, type Label, type Variant } from './layout.ts';
import { textWidth } from './text.ts';

/** A value axis from nought; `max` is what the plot's right edge means. */
export interface Scale {
	max: number;
	ticks: { at: number; label: string }[];
}

/** The next 1, 2, 2.5 or 5 times a power of ten. */
function niceStep(rough: number): number {
	const power = 10 ** Math.floor(Math.log10(rough));
	const factor = [1, 2, 2.5, 5, 10].find((one) => one * power >= rough * 0.999) ?? 10;
	return factor * power;
}

/** Made at the first call and kept: one is dear to make. */
let numbers: Intl.NumberFormat | undefined;

function plain(value: number): string {
	numbers ??= new Intl.NumberFormat('en', { maximumFractionDigits: 2 });
	return numbers.format(value);
}

/** A length more than this many times the next shorter one lies beyond the axis, so that the others stay readable. */
const FAR = 4;

/** The greatest value that an axis has to hold: of lengths, the last before a leap in the longer half. */
function reach({ unit, kind }: Series, tops: number[]): number {
	const sorted = [...tops].sort((a, b) => a - b);
	const leap = sorted.findIndex((top, at) => at > sorted.length / 2 && top > FAR * sorted[at - 1]);
	const held = unit === 'words' && kind === 'dots' && leap > 0 ? sorted.slice(0, leap) : sorted;
	return held.at(-1) ?? 0;
}

/** Shares always run from 0 to 100 %, so that two charts compare; counts to the next round number; single lengths may lie beyond. */
export function toScale(series: Series, variant: Variant, tops: number[]): Scale {
	if (series.unit === 'share') {
		const steps = variant === 'wide' ? [0, 0.25, 0.5, 0.75, 1] : [0, 0.5, 1];
		return { max: 1, ticks: steps.map((at) => ({ at, label: `${at * 100} %` })) };
	}
	const top = reach(series, tops);
	if (top === 0) return { max: 1, ticks: [{ at: 0, label: '0' }] };
	const whole = series.marks.every(({ value }) => Number.isInteger(value));
	const step = Math.max(niceStep(top / (variant === 'wide' ? 4 : 2)), whole ? 1 : 0);
	const count = Math.ceil(top / step - 1e-9);
	const ticks = Array.from({ length: count + 1 }, (_, index) => ({ at: index / count, label: plain(index * step) }));
	return { max: count * step, ticks };
}

/** Pixels right of the plot that its labels need, at the least width. */
export function roomRight(labels: Label[], variant: Variant, left: number): number {
	const inner = LEAST[variant] - left;
	const needs = labels
		.filter(({ anchor, at }) => anchor === 'start' && at > 0)
		.map(({ at, dx, text, size }) => (dx + textWidth(text, size) - (1 - at) * inner) / at);
	return Math.ceil(Math.max(16, ...needs));
}
