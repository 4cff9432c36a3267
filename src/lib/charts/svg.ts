import type { Drawn, Label, Layout, Variant } from './layout/layout.ts';
import { toLayout } from './layout/place.ts';
import { chipLook, LIGHT, type Look, type Token } from './palette.ts';
import type { Series } from './series.ts';
import { BREAK, PATHS } from './shape.ts';
import { escapeXml, frame } from './svg-frame.ts';
import { patternDefs, patternId } from './svg-pattern.ts';

/** How an SVG is drawn. */
export interface SvgTheme {
	variant: Variant;
	/** Pixels; null fills whatever width there is, without scaling the text. */
	width: number | null;
	/** The value of a custom property. */
	colour: (token: Token) => string;
	/** Title, caption and citation are drawn too: the file stands alone. */
	framed: boolean;
}

/** Inside a page: the page's own colours, whatever scheme it is in. */
export function inlineTheme(variant: Variant): SvgTheme {
	return { variant, width: null, colour: (token) => `var(${token}, ${LIGHT[token]})`, framed: false };
}

/** As a file: colours resolved, 860 pixels wide, with everything that must be said. */
export const FILE_THEME: SvgTheme = { variant: 'wide', width: 860, colour: (token) => LIGHT[token], framed: true };

/** What drawing needs at hand. */
interface Pen {
	theme: SvgTheme;
	prefix: string;
	/** A fraction of the plot as a coordinate. */
	x: (at: number) => string;
}

const round = (value: number) => `${Math.round(value * 100) / 100}`;

function toPen(theme: SvgTheme, layout: Layout, prefix: string): Pen {
	const { width } = theme;
	const plot = width === null ? null : width - layout.left - layout.right;
	return { theme, prefix, x: (at) => (plot === null ? `${round(at * 100)}%` : round(at * plot)) };
}

function text(pen: Pen, label: Label): string {
	const { at, dx, y, size, anchor, tone } = label;
	const paper = pen.theme.colour('--paper');
	const attributes = [
		at === 0 ? `x="${round(dx)}"` : `x="${pen.x(at)}"`,
		at === 0 || dx === 0 ? '' : `dx="${round(dx)}"`,
		`y="${round(y)}"`,
		`font-size="${size}"`,
		anchor === 'start' ? '' : `text-anchor="${anchor}"`,
		`fill="${pen.theme.colour(tone === 'ink' ? '--ink' : '--muted')}"`,
		label.strong ? 'font-weight="600"' : '',
		label.rim ? `stroke="${paper}" stroke-width="4" stroke-linejoin="round" paint-order="stroke"` : ''
	];
	return `<text ${attributes.filter((part) => part !== '').join(' ')}>${escapeXml(label.text)}</text>`;
}

function fillOf(pen: Pen, { token, pattern, hollow }: Look): string {
	const colour = pen.theme.colour(token);
	const fill = pattern === 'solid' ? colour : `url(#${patternId(pen.prefix, pattern, token)})`;
	return `fill="${hollow && pattern === 'solid' ? pen.theme.colour('--paper') : fill}" stroke="${colour}" stroke-width="${hollow ? 2 : 1}"`;
}

function point(pen: Pen, drawn: Drawn): string {
	const { to, y, height, look, form } = drawn;
	const filled = form === 'chip' ? chipLook(drawn) : look;
	const at = form === 'chip' ? `x="9"` : `x="${pen.x(to)}"`;
	return `<svg ${at} y="${round(y + height / 2)}" overflow="visible" width="1" height="1"><path d="${PATHS[look.shape]}" ${fillOf(pen, filled)}/></svg>`;
}

function box(pen: Pen, { from, to, y, height, look }: Drawn): string {
	return `<rect x="${pen.x(from)}" y="${round(y)}" width="${pen.x(Math.max(0, to - from))}" height="${round(height)}" ${fillOf(pen, look)}/>`;
}

function whisker(pen: Pen, { whisker: interval, y, height }: Drawn, max: number): string {
	if (!interval) return '';
	const [low, high] = [pen.x(interval.low / max), pen.x(interval.high / max)];
	const middle = y + height / 2;
	const line = (x1: string, x2: string, y1: number, y2: number) =>
		`<line x1="${x1}" x2="${x2}" y1="${round(y1)}" y2="${round(y2)}"/>`;
	const ends = [low, high].map((at) => line(at, at, middle - 4, middle + 4)).join('');
	const rim = `<g stroke="${pen.theme.colour('--paper')}" stroke-width="3.25">${line(low, high, middle, middle)}</g>`;
	return `${rim}<g stroke="${pen.theme.colour('--ink')}" stroke-width="1.25">${line(low, high, middle, middle)}${ends}</g>`;
}

function marks(pen: Pen, layout: Layout): string {
	const bars = layout.drawn.filter(({ form }) => form === 'bar').map((one) => box(pen, one));
	const whiskers = layout.drawn.map((one) => whisker(pen, one, layout.max));
	const points = layout.drawn.filter(({ form }) => form === 'point' || form === 'chip').map((one) => point(pen, one));
	return [...bars, ...whiskers, ...points].join('');
}

function lines(pen: Pen, layout: Layout): string {
	const { ticks, top, bottom, rules, tickY } = layout;
	const grid = ticks.map(
		({ at }) => `<line x1="${pen.x(at)}" x2="${pen.x(at)}" y1="${round(top)}" y2="${round(bottom)}"/>`
	);
	const across = rules.map(
		(y) => `<line x1="${-layout.left}" x2="100%" y1="${round(y)}" y2="${round(y)}" stroke-dasharray="1 3"/>`
	);
	const names = ticks.map(({ at, label }) =>
		text(pen, { at, dx: 0, y: tickY, text: label, size: 12, anchor: anchorOf(at), tone: 'muted' })
	);
	const gaps = layout.breaks.map(
		({ at, y }) =>
			`<svg x="${pen.x(at)}" y="${round(y)}" overflow="visible" width="1" height="1"><path d="${BREAK}" fill="none"/></svg>`
	);
	const stroke = pen.theme.colour('--line');
	const broken = gaps.length === 0 ? '' : `<g stroke="${pen.theme.colour('--muted')}">${gaps.join('')}</g>`;
	return `<g stroke="${stroke}">${grid.join('')}${across.join('')}</g>${broken}${names.join('')}`;
}

function anchorOf(at: number): Label['anchor'] {
	if (at < 0.02) return 'start';
	return at > 0.98 ? 'end' : 'middle';
}

/** Everything within the plot; labels may stand over its edges. */
function plot(pen: Pen, layout: Layout): string {
	return `${lines(pen, layout)}${marks(pen, layout)}${layout.labels.map((label) => text(pen, label)).join('')}`;
}

/**
 * A chart as SVG: without JavaScript the chart itself, and with it the file to take away.
 * Within a page the viewport is the plot, as wide as the page allows; its labels stand over its edges. So bars stretch
 * and text does not. It is hidden from assistive technology there: the table beside it says the same.
 */
export function toSvg(series: Series, theme: SvgTheme = inlineTheme('wide')): string {
	const layout = toLayout(series, theme.variant);
	const prefix = `${series.id}-${theme.variant}`;
	const pen = toPen(theme, layout, prefix);
	const body = `${patternDefs(layout.drawn, prefix, theme.colour)}${plot(pen, layout)}`;
	const { left, right } = layout;
	const height = round(layout.height);
	if (theme.width !== null) {
		const inner = `<svg x="${left}" width="${theme.width - left - right}" height="${height}" overflow="visible">${body}</svg>`;
		return frame(series, { body: inner, layout, width: theme.width, colour: theme.colour });
	}
	const style = `display:block;margin-left:${left}px;width:calc(100% - ${left + right}px);overflow:visible;font-family:var(--sans,sans-serif);--high:${height}`;
	return `<svg xmlns="http://www.w3.org/2000/svg" height="${height}" style="${style}" aria-hidden="true" focusable="false">${body}</svg>`;
}
