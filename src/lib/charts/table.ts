import type { Mark, Series } from './series.ts';
import { saySupport } from './support.ts';

/** One cell: what is read, and what it is sorted by. */
export interface Cell {
	text: string;
	sort: number | string;
	href?: string;
}

export interface Column {
	key: string;
	label: string;
	numeric: boolean;
}

/** A chart's twin: the same numbers, as a table. */
export interface Table {
	columns: Column[];
	rows: { id: string; cells: Cell[] }[];
}

const FIRST: Partial<Record<Series['kind'], string>> = { timeline: 'Date' };

/** Made at the first call and kept: one is dear to make. */
let numbers: Intl.NumberFormat | undefined;

/** "83.3 %", or the number as it stands. */
export function sayValue(unit: Series['unit'], value: number): string {
	if (unit === 'share') return `${(100 * value).toFixed(1).replace(/\.0$/, '')} %`;
	numbers ??= new Intl.NumberFormat('en', { maximumFractionDigits: 2, useGrouping: false });
	return numbers.format(value);
}

/** "61–94 %". */
export function sayInterval(unit: Series['unit'], interval: Mark['interval']): string {
	if (!interval) return '';
	if (unit !== 'share') return `${sayValue(unit, interval.low)}–${sayValue(unit, interval.high)}`;
	return `${Math.round(100 * interval.low)}–${Math.round(100 * interval.high)} %`;
}

/** Whether a mark's numerator is a number to be read: without a base only what was found is. */
export function hasCount({ missing, numerator }: Pick<Mark, 'missing' | 'numerator'>): boolean {
	return missing === undefined || numerator > 0;
}

type Take = (mark: Mark, series: Series) => Cell;
const words = (text: string): Cell => ({ text, sort: text });
const amount = (value: number): Cell => ({ text: `${value}`, sort: value });
/** Where there is no number a sign stands, and sorts below every number. */
const NONE: Cell = { text: '–', sort: -1 };
/** A chart of counts has no denominator of its own: the mark's own measure says what it is of. */
const VALUE: Record<Series['unit'], string> = { share: 'Share', count: 'Value', words: 'Words' };

const TAKES: { key: string; label: string; numeric: boolean; needs?: (series: Series) => boolean; take: Take }[] = [
	{ key: 'row', label: 'What is counted', numeric: false, take: ({ row }) => words(row) },
	{ key: 'group', label: 'In', numeric: false, needs: hasGroups, take: ({ group }) => words(group) },
	{ key: 'stack', label: 'Of which', numeric: false, needs: hasStacks, take: ({ stack }) => words(stack) },
	{
		key: 'value',
		label: 'Value',
		numeric: true,
		take: ({ value, missing, answer, label }, { unit }) => ({
			text: missing ? label : (answer ?? sayValue(unit, value)),
			sort: missing ? -1 : value
		})
	},
	{
		key: 'numerator',
		label: 'Counted',
		numeric: true,
		take: (mark) => (hasCount(mark) ? amount(mark.numerator) : NONE)
	},
	{
		key: 'denominator',
		label: 'Of',
		numeric: true,
		take: ({ denominator, missing }) => (missing ? NONE : amount(denominator))
	},
	{ key: 'n', label: 'Reports', numeric: true, take: ({ n, missing }) => (missing ? NONE : amount(n)) },
	{
		key: 'interval',
		label: '95 % interval',
		numeric: true,
		needs: ({ marks }) => marks.some(({ interval }) => interval !== null),
		take: ({ interval }, { unit }) => ({ text: sayInterval(unit, interval) || 'none', sort: interval?.low ?? -1 })
	},
	{
		key: 'support',
		label: 'What n can carry',
		numeric: false,
		take: (mark, series) => (mark.missing ? NONE : { text: saySupport(series, mark), sort: mark.n })
	},
	{
		key: 'note',
		label: 'Note',
		numeric: false,
		needs: ({ marks }) => marks.some(({ note }) => note !== ''),
		take: ({ note }) => words(note)
	}
];

function hasGroups({ marks }: Series): boolean {
	return marks.some(({ group, row }) => group !== '' && group !== row);
}

function hasStacks({ marks }: Series): boolean {
	return marks.some(({ stack }) => stack !== '');
}

/** The same numbers as the chart, a row for each mark, in the chart's order. The number opens what stands behind it. */
export function toTable(series: Series): Table {
	const takes = TAKES.filter(({ needs }) => needs?.(series) ?? true);
	const columns = takes.map(({ key, label, numeric }) => ({ key, label: nameOf(series, key) ?? label, numeric }));
	const rows = inOrder(series).map((mark) => ({
		id: mark.id,
		cells: takes.map(({ key, take }) => {
			const cell = take(mark, series);
			return key === 'value' && mark.href !== null ? { ...cell, href: mark.href } : cell;
		})
	}));
	return { columns, rows };
}

function nameOf(series: Series, key: string): string | undefined {
	if (key === 'row') return FIRST[series.kind];
	return key === 'value' ? VALUE[series.unit] : undefined;
}

/** Marks row by row, group by group, as the eye meets them. */
export function inOrder({ rows, marks }: Series): Mark[] {
	const place = new Map(rows.map((row, index) => [row, index]));
	return marks
		.map((mark, index) => ({ mark, index }))
		.sort((a, b) => (place.get(a.mark.row) ?? 0) - (place.get(b.mark.row) ?? 0) || a.index - b.index)
		.map(({ mark }) => mark);
}

/** Sorts a table by a column; ties keep the chart's order. */
export function sortTable(table: Table, column: number, direction: 'ascending' | 'descending'): Table {
	const sign = direction === 'ascending' ? 1 : -1;
	const compare = (a: Cell, b: Cell) =>
		typeof a.sort === 'number' && typeof b.sort === 'number'
			? a.sort - b.sort
			: String(a.sort).localeCompare(String(b.sort), 'en', { numeric: true });
	const rows = [...table.rows].sort((a, b) => sign * compare(a.cells[column], b.cells[column]));
	return { columns: table.columns, rows };
}

/** The table as tab-separated lines, for pasting into a sheet; the last one says how to cite it, and that practice texts are such. */
export function toTabs({ columns, rows }: Table, { citation, title }: Pick<Series, 'citation' | 'title'>): string {
	const line = (cells: string[]) => cells.map((cell) => cell.replace(/\s+/g, ' ')).join('\t');
	return [
		line(columns.map(({ label }) => label)),
		...rows.map(({ cells }) => line(cells.map(({ text }) => text))),
		line([`Cite as: ${citation || title}`])
	].join('\n');
}
