import { toLook } from '../palette.ts';
import type { Mark, Series } from '../series.ts';
import { type Drawn, type Label, LEAST, type Layout, type Variant } from './layout.ts';
import { SIZE, textWidth, wrap } from './text.ts';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
/** Pixels: the tallest column, and what stands above it. */
const COLUMN = 40;
const HEAD = 18;
const TOP = 44;

/** "2023-12" → "2024-01". */
function nextMonth(month: string): string {
	const [year, number] = month.split('-').map(Number);
	return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
}

/**
 * Places on the time axis, in order. Months alone: every month from first to last, empty ones too. With days: only the
 * days and months that have a report, with a break wherever days are left out.
 */
export function toSlots(rows: string[]): { slot: string; breaks: boolean }[] {
	const sorted = [...new Set(rows)].sort();
	if (sorted.length === 0) return [];
	if (sorted.every((row) => row.length === 7)) {
		const slots: string[] = [];
		for (let month = sorted[0]; month <= sorted[sorted.length - 1]; month = nextMonth(month)) slots.push(month);
		return slots.map((slot) => ({ slot, breaks: false }));
	}
	const day = (row: string) => Date.parse(row.length === 7 ? `${row}-01` : row) / 86_400_000;
	return sorted.map((slot, index) => ({ slot, breaks: index > 0 && day(slot) - day(sorted[index - 1]) > 1 }));
}

interface Axis {
	slots: string[];
	/** Pixels of one slot at the least width. */
	room: number;
}

/** "Apr" for a month; "3 Apr" for the first day of a month, "4" for those after it. */
function slotName(slot: string, sameMonth: boolean): string {
	const [, month, day] = slot.split('-');
	const name = MONTHS[Number(month) - 1];
	if (day === undefined) return name;
	return sameMonth ? `${Number(day)}` : `${Number(day)} ${name}`;
}

/** Names of months and days, as many as there is room for, and of years above them. */
function axisLabels({ slots, room }: Axis): Label[] {
	let free = 0;
	let named = '';
	return slots.flatMap((slot, index) => {
		const year = slot.slice(0, 4);
		const label = { at: (index + 0.5) / slots.length, dx: 0, size: 12, anchor: 'middle' as const };
		const head = { ...label, y: 14, text: year, strong: true, tone: 'muted' as const };
		const years = slots[index - 1]?.startsWith(year) ? [] : [head];
		const text = slotName(slot, named === slot.slice(0, 7));
		const half = textWidth(text, 12) / 2 + 3;
		const middle = (index + 0.5) * room;
		if (middle - half < free) return years;
		free = middle + half;
		named = slot.slice(0, 7);
		return [...years, { ...label, y: 31, text, tone: 'muted' as const }];
	});
}

/** One part's columns with their foot at `base`. */
function drawLane(series: Series, marks: Mark[], axis: Axis, base: number, max: number): [Drawn[], Label[]] {
	const drawn: Drawn[] = [];
	const labels: Label[] = [];
	const stacked = new Map<string, number>();
	for (const mark of marks) {
		const index = axis.slots.indexOf(mark.row);
		if (index < 0) continue;
		const height = Math.max(2, (mark.value / max) * COLUMN);
		const foot = base - (stacked.get(mark.row) ?? 0);
		stacked.set(mark.row, base - foot + height);
		const half = 0.38 * Math.min(1, axis.slots.length / 8);
		const [from, to] = [index + 0.5 - half, index + 0.5 + half].map((place) => place / axis.slots.length);
		const look = { ...toLook(series, mark), hollow: false };
		drawn.push({ mark, form: 'bar', from, to, y: foot - height, height, look, whisker: null });
		const text = `${mark.value}`;
		if (textWidth(text, SIZE.note) > axis.room + 2) continue;
		labels.push({
			at: (from + to) / 2,
			dx: 0,
			y: foot - height - 4,
			text,
			size: SIZE.note,
			anchor: 'middle',
			tone: 'ink'
		});
	}
	return [drawn, labels];
}

/** Time from left to right, a lane for each part of the story, a column for each day or month. */
export function timelineLayout(series: Series, variant: Variant): Layout {
	const stacks = series.stacks.length > 0 ? series.stacks : [''];
	const wide = variant === 'wide';
	const longest = Math.max(0, ...stacks.map((stack) => textWidth(stack, SIZE.row)));
	const left = wide ? Math.ceil(Math.min(longest + 20, 250)) : 0;
	const places = toSlots(series.marks.map(({ row }) => row));
	const slots = places.map(({ slot }) => slot);
	const axis = { slots, room: (LEAST[variant] - left - 8) / Math.max(1, slots.length) };
	const max = Math.max(1, ...series.marks.map(({ value }) => value));
	const drawn: Drawn[] = [];
	const labels: Label[] = axisLabels(axis);
	const rules: number[] = [];
	let y = TOP;
	for (const stack of stacks) {
		const lines = wrap(stack, SIZE.row, wide ? left - 16 : LEAST.narrow);
		const above = wide ? 0 : lines.length * 18;
		const base = y + above + HEAD + COLUMN;
		lines.forEach((text, index) => {
			const line = wide ? base - 4 - (lines.length - 1 - index) * 18 : y + 16 + index * 18;
			labels.push({ at: 0, dx: -left, y: line, text, size: SIZE.row, anchor: 'start', tone: 'ink', strong: true });
		});
		const [bars, counts] = drawLane(
			series,
			series.marks.filter((mark) => mark.stack === stack),
			axis,
			base,
			max
		);
		drawn.push(...bars);
		labels.push(...counts);
		rules.push(base + 0.5);
		y = base + 8;
	}
	const breaks = places.flatMap(({ breaks: broken }, index) => (broken ? [index / slots.length] : []));
	return {
		variant,
		left,
		right: 8,
		height: y + 2,
		top: TOP - 6,
		bottom: y,
		ticks: [],
		tickY: 0,
		rules,
		breaks: breaks.map((at) => ({ at, y: TOP - 10 })),
		max: 1,
		labels,
		drawn
	};
}
