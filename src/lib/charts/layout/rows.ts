import { isSingle, type Look, toLook } from '../palette.ts';
import type { Mark, Series } from '../series.ts';
import { type Drawn, type Label, LEAST, type Layout, type Variant } from './layout.ts';
import { roomRight, type Scale, toScale } from './scale.ts';
import { cut, SIZE, textWidth, wrap } from './text.ts';

/** One line of a row: what one group shows there. */
interface Line {
	group: string;
	marks: Mark[];
}

interface Row {
	name: string;
	/** Said once where it holds for every mark of the row. */
	note: string;
	lines: Line[];
}

/** Pixels that names and groups may take of the wide form together; names are broken into lines, groups are not. */
const COLUMNS = 430;
const MOST_GROUP = 264;
const LEAST_NAME = 166;

/** Pixels of a line, of the gap after a row, of the line of text above. */
const GAP = 14;
const TEXT = 18;
const NOTE = 16;

/** "RT report, model code" → "RT report" where no other group is called so; otherwise with its coder. */
export function shortName(series: Series, group: string): string {
	const first = (name: string) => name.split(/[,:]/)[0].trim();
	const alike = series.groups.filter((name) => first(name) === first(group));
	if (alike.length < 2) return first(group);
	return `${first(group)}, ${group.split(',').at(-1)?.trim()}`;
}

/** Notes that every mark of a row carries, word for word. */
function sharedNote(marks: Mark[]): string {
	const parts = marks.map(({ note }) => note.split('; '));
	return [...new Set(parts.flat())].filter((part) => part !== '' && /agreement/.test(part)).join('; ');
}

function toRows(series: Series): Row[] {
	return series.rows.map((name) => {
		const mine = series.marks.filter(({ row }) => row === name);
		const groups = [...new Set([...series.groups, ...mine.map(({ group }) => group)])];
		const lines = groups
			.map((group) => ({ group, marks: mine.filter((mark) => mark.group === group) }))
			.filter(({ marks }) => marks.length > 0);
		return { name, note: sharedNote(mine), lines };
	});
}

/** The direct label of a line; in a narrow stack or strip it also says who is shown. */
function valueLabel({ series, variant, whole }: Pen, { group, marks }: Line): string {
	const total = marks.reduce((sum, { numerator }) => sum + numerator, 0);
	const [first] = marks;
	const parts = whole ? `n = ${total}` : `${total} of ${first.denominator}`;
	const sum = series.kind === 'strip' ? `${marks.length}` : parts;
	const said = marks.length === 1 && series.kind !== 'strip' ? first.label : sum;
	const keyless = series.kind === 'stacked' || series.kind === 'strip';
	const unnamed = variant === 'narrow' && keyless && group !== first.row && series.groups.length > 1;
	return unnamed ? `${shortName(series, group)}: ${said}` : said;
}

/** Whether the parts of every line add up to what they are of. */
function makesWhole(rows: Row[]): boolean {
	const sum = (marks: Mark[]) => marks.reduce((total, { numerator }) => total + numerator, 0);
	return rows.every(({ lines }) => lines.every(({ marks }) => sum(marks) === marks[0].denominator));
}

interface Pen {
	series: Series;
	variant: Variant;
	/** Every stack makes up its whole, so only its size is left to say. */
	whole: boolean;
	scale: Scale;
	barHeight: number;
	drawn: Drawn[];
	labels: Label[];
}

function look(pen: Pen, mark: Mark): Look {
	return toLook(pen.series, mark);
}

/** Numbers inside the segments of a stack, where they surely fit. */
function segmentLabel(pen: Pen, mark: Mark, from: number, to: number, y: number): void {
	const plot = pen.variant === 'wide' ? 250 : 160;
	const text = `${mark.numerator}`;
	if ((to - from) * plot < textWidth(text, SIZE.note) + 8) return;
	pen.labels.push({
		at: (from + to) / 2,
		dx: 0,
		y: y + pen.barHeight / 2 + 4.5,
		text,
		size: SIZE.note,
		anchor: 'middle',
		tone: 'ink',
		strong: true,
		rim: true
	});
}

/** Draws one group's line with its top at `y`. */
function drawLine(pen: Pen, line: Line, y: number): void {
	const { series, scale, barHeight } = pen;
	const chip = isSingle(series, line.group) || line.marks.every(({ answer }) => answer !== undefined);
	const dots = series.kind === 'dots' || series.kind === 'strip';
	let from = 0;
	let reach = 0;
	for (const mark of line.marks) {
		const to = series.kind === 'stacked' ? from + mark.value / scale.max : Math.min(1, mark.value / scale.max);
		const whisker = series.kind === 'stacked' ? null : mark.interval;
		const form = chip ? 'chip' : dots ? 'point' : 'bar';
		pen.drawn.push({ mark, form, from: dots ? to : from, to, y, height: barHeight, look: look(pen, mark), whisker });
		if (series.kind === 'stacked' && line.marks.length > 1) segmentLabel(pen, mark, from, to, y);
		reach = Math.max(reach, to, (whisker?.high ?? 0) / scale.max);
		if (series.kind === 'stacked') from = to;
	}
	const label = { y: y + barHeight / 2 + 4.5, text: valueLabel(pen, line), size: SIZE.value, tone: 'ink' as const };
	// What lies beyond the axis stands at its end, its value before it.
	if (series.unit === 'words' && dots && line.marks.some(({ value }) => value > scale.max))
		pen.labels.push({ ...label, at: 1, dx: -12, anchor: 'end', text: `${label.text}, beyond the axis →` });
	else pen.labels.push({ ...label, at: chip ? 0 : reach, dx: chip ? 20 : dots ? 12 : 7, anchor: 'start' });
}

/** Columns left of the plot in the wide form: the row's name, and who is shown where there are several. */
function columns(series: Series, rows: Row[], variant: Variant): { names: number; groups: number } {
	if (variant === 'narrow') return { names: 0, groups: 0 };
	// Names are set in semibold, which is broader.
	const longest = Math.max(
		0,
		...rows.flatMap(({ name, note }) => [1.08 * textWidth(name, SIZE.row), textWidth(note, SIZE.note)])
	);
	const several = rows.some(({ name, lines }) => lines.some(({ group }) => !saysGroup(series, name, group)));
	const groups =
		several && series.groups.length > 1
			? Math.max(...series.groups.map((group) => textWidth(shortName(series, group), SIZE.note))) + 12
			: 0;
	if (groups === 0) return { names: Math.min(longest + 14, 320), groups };
	const mine = Math.min(groups, MOST_GROUP);
	return { names: Math.min(longest + 14, Math.max(LEAST_NAME, COLUMNS - mine)), groups: mine };
}

/** Whether a row's own name already says who is shown ("Pool: median"); a text never says which side speaks in it. */
function saysGroup(series: Series, row: string, group: string): boolean {
	return row === group || (series.kind !== 'strip' && row.startsWith(shortName(series, group)));
}

function rowText(row: Row, width: number): { name: string[]; note: string[] } {
	return { name: wrap(row.name, SIZE.row, width), note: wrap(row.note, SIZE.note, width) };
}

/** Writes a row's name and note with their top at `y`; gives back their height. */
function writeRow(pen: Pen, row: Row, y: number, width: number, dx: number): number {
	const { name, note } = rowText(row, width);
	const write = (text: string, at: number, size: number, tone: Label['tone']) =>
		pen.labels.push({ at: 0, dx, y: at, text, size, anchor: 'start', tone, strong: tone === 'ink' });
	name.forEach((text, index) => write(text, y + 13 + index * TEXT, SIZE.row, 'ink'));
	note.forEach((text, index) => write(text, y + 12 + name.length * TEXT + index * NOTE, SIZE.note, 'muted'));
	return name.length * TEXT + note.length * NOTE;
}

/** Rows of bars, stacks or dots, one line for each group. */
export function rowsLayout(series: Series, variant: Variant): Layout {
	const rows = toRows(series);
	const { names, groups } = columns(series, rows, variant);
	const left = variant === 'wide' ? Math.ceil(names + groups) : 8;
	const most = Math.max(1, ...rows.map(({ lines }) => lines.length));
	const tops = rows.flatMap(({ lines }) =>
		lines.map(({ marks }) =>
			series.kind === 'stacked'
				? marks.reduce((sum, { value }) => sum + value, 0)
				: Math.max(...marks.map(({ value, interval }) => Math.max(value, interval?.high ?? 0)))
		)
	);
	const scale = toScale(series, variant, tops);
	const pen: Pen = {
		series,
		variant,
		whole: makesWhole(rows),
		scale,
		barHeight: most > 2 ? 13 : 16,
		drawn: [],
		labels: []
	};
	const step = pen.barHeight + 4;
	const top = 26;
	const rules: number[] = [];
	let y = top;
	for (const row of rows) {
		y += GAP / 2;
		const above = variant === 'narrow';
		const text = writeRow(pen, row, y, above ? LEAST.narrow - 8 : names - 14, above ? -8 : -left);
		const start = above ? y + text + 3 : y;
		row.lines.forEach((line, index) => {
			drawLine(pen, line, start + index * step);
			if (groups > 0 && !saysGroup(series, row.name, line.group))
				pen.labels.push(groupLabel(pen, line, start + index * step, groups - 12));
		});
		const lines = row.lines.length * step;
		y = above ? start + lines : Math.max(y + text, y + lines);
		y += GAP / 2;
		rules.push(y);
	}
	const right = roomRight(pen.labels, variant, left);
	return {
		variant,
		left,
		right,
		height: y + 4,
		top,
		bottom: y,
		ticks: scale.ticks,
		tickY: 14,
		rules: rules.slice(0, -1),
		breaks: [],
		max: scale.max,
		labels: pen.labels,
		drawn: pen.drawn
	};
}

/** A group's name in its column; the outlet's part of it gives way where it is too long, never the coder's. */
function fitted(name: string, width: number): string {
	const comma = name.lastIndexOf(', ');
	const [first, rest] = comma < 0 ? [name, ''] : [name.slice(0, comma), name.slice(comma)];
	return `${cut(first, SIZE.note, width - textWidth(rest, SIZE.note))}${rest}`;
}

function groupLabel({ series, barHeight }: Pen, line: Line, y: number, width: number): Label {
	return {
		at: 0,
		dx: -10,
		y: y + barHeight / 2 + 4.5,
		text: fitted(shortName(series, line.group), width),
		size: SIZE.note,
		anchor: 'end',
		tone: 'muted'
	};
}
