import { toLook } from '../palette.ts';
import type { Series } from '../series.ts';
import { type Drawn, type Label, LEAST, type Layout, type Variant } from './layout.ts';
import { shortName } from './rows.ts';
import { toScale } from './scale.ts';
import { SIZE, textWidth, wrap } from './text.ts';

const BAR = 14;

/** Heads of the columns, broken to their width; gives back how high they are. */
function heads(series: Series, width: number, labels: Label[]): number {
	const columns = series.groups.map((group) => wrap(shortName(series, group), SIZE.note, width - 8));
	const most = Math.max(1, ...columns.map(({ length }) => length));
	columns.forEach((lines, column) =>
		lines.forEach((text, index) =>
			labels.push({
				at: column / series.groups.length,
				dx: 0,
				y: 14 + (most - lines.length + index) * 16,
				text,
				size: SIZE.note,
				anchor: 'start',
				tone: 'muted'
			})
		)
	);
	return most * 16 + 8;
}

interface Pen {
	series: Series;
	drawn: Drawn[];
	labels: Label[];
}

/** The cells of one row: a label and below it a bar, at most as wide as its column. */
function drawCells({ series, drawn, labels }: Pen, row: string, y: number, max: number): void {
	const columns = Math.max(1, series.groups.length);
	for (const mark of series.marks.filter((one) => one.row === row)) {
		const from = Math.max(0, series.groups.indexOf(mark.group)) / columns;
		const to = from + (0.9 * mark.value) / max / columns;
		drawn.push({ mark, form: 'bar', from, to, y: y + 18, height: BAR, look: toLook(series, mark), whisker: null });
		labels.push({ at: from, dx: 0, y: y + 13, text: mark.label, size: SIZE.note, anchor: 'start', tone: 'ink' });
	}
}

/** A grid: a row for each thing counted, a column for each group, in each cell a small bar with its label above. */
export function matrixLayout(series: Series, variant: Variant): Layout {
	const wide = variant === 'wide';
	const longest = Math.max(0, ...series.rows.map((row) => textWidth(row, SIZE.row)));
	const left = wide ? Math.ceil(Math.min(longest + 20, 300)) : 0;
	const columns = Math.max(1, series.groups.length);
	const labels: Label[] = [];
	const drawn: Drawn[] = [];
	const rules: number[] = [];
	const { max } = toScale(
		series,
		variant,
		series.marks.map(({ value }) => value)
	);
	const top = heads(series, (LEAST[variant] - left - 8) / columns, labels);
	let y = top;
	for (const row of series.rows) {
		const lines = wrap(row, SIZE.row, wide ? left - 16 : LEAST.narrow);
		const start = wide ? y + 4 : y + 6 + lines.length * 18;
		lines.forEach((text, index) =>
			labels.push({
				at: 0,
				dx: -left,
				y: y + 20 + index * 18,
				text,
				size: SIZE.row,
				anchor: 'start',
				tone: 'ink',
				strong: true
			})
		);
		drawCells({ series, drawn, labels }, row, start, max);
		y = Math.max(start + 18 + BAR + 8, y + 10 + lines.length * 18);
		rules.push(y);
	}
	return {
		variant,
		left,
		right: 8,
		height: y + 4,
		top,
		bottom: y,
		ticks: series.groups.map((_, column) => ({ at: column / columns, label: '' })),
		tickY: 0,
		rules: rules.slice(0, -1),
		breaks: [],
		max,
		labels,
		drawn
	};
}
