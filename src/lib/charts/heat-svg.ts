import { directionOf, mostOf, shadeOf } from './heat-markup.ts';
import { SIZE, wrap } from './layout/text.ts';
import { LIGHT } from './palette.ts';
import type { Mark, Series } from './series.ts';
import { escapeXml, frame } from './svg-frame.ts';

/** Pixels: the names of rows, a column, the least width that leaves room for title and citation, and a line of text. */
const NAMES = 230;
const COLUMN = 104;
const LEAST_WIDTH = 640;
const LINE = 16;
/** How dark the darkest cell is: never so dark that its number would be lost. */
const DARKEST = 0.4;

interface Text {
	x: number;
	y: number;
	size?: number;
	colour?: string;
	end?: boolean;
	strong?: boolean;
}

function text(words: string, { x, y, size = SIZE.note, colour = LIGHT['--ink'], end, strong }: Text): string {
	const more = `${end ? ' text-anchor="end"' : ''}${strong ? ' font-weight="600"' : ''}`;
	return `<text x="${x}" y="${y}" font-size="${size}" fill="${colour}"${more}>${escapeXml(words)}</text>`;
}

/** The names of the columns, and below each what its numbers are of; all stand on one foot. */
function toHeads({ groups, heads }: Series): { markup: string; height: number } {
	const columns = groups.map((group) => {
		const name = wrap(group, SIZE.note, COLUMN - 10).map((line) => ({ line, strong: true }));
		const of = wrap(heads?.[group] ?? '', SIZE.note, COLUMN - 10).map((line) => ({ line, strong: false }));
		return [...name, ...of];
	});
	const most = Math.max(0, ...columns.map(({ length }) => length));
	const markup = columns.flatMap((lines, column) =>
		lines.map(({ line, strong }, at) => {
			const y = (most - lines.length + at + 1) * LINE - 3;
			return text(line, { x: NAMES + column * COLUMN + 5, y, strong, colour: LIGHT[strong ? '--ink' : '--muted'] });
		})
	);
	return { markup: markup.join(''), height: most * LINE + 4 };
}

interface Cell {
	x: number;
	y: number;
	height: number;
	shade: number;
}

function toCell(mark: Mark, { x, y, height, shade }: Cell): string {
	const direction = directionOf(mark);
	const fill = LIGHT[direction === null ? '--extra-1' : direction === 'for' ? '--tone-positive' : '--tone-negative'];
	const box =
		shade === 0
			? ''
			: `<rect x="${x}" y="${y}" width="${COLUMN}" height="${height}" fill="${fill}" fill-opacity="${(DARKEST * shade) / 10}"/>`;
	const colour = LIGHT[mark.href ? '--ink' : '--muted'];
	const lines = mark.label.split(' = ');
	return `${box}${lines.map((line, at) => text(line, { x: x + COLUMN - 6, y: y + 17 + at * LINE, end: true, colour })).join('')}`;
}

/** A heat table as a file of its own: every row and column on screen, the number in each cell, its shade behind it. */
export function toHeatSvg(series: Series): string {
	const width = Math.max(LEAST_WIDTH, NAMES + series.groups.length * COLUMN);
	const cells = new Map(series.marks.map((mark) => [`${mark.row}\n${mark.group}`, mark]));
	const most = series.unshaded ? 0 : mostOf(series);
	const heads = toHeads(series);
	const parts = [heads.markup];
	let y = heads.height;
	for (const row of series.rows) {
		const names = wrap(row, SIZE.value, NAMES - 16);
		const mine = series.groups.map((group) => cells.get(`${row}\n${group}`));
		const lines = Math.max(names.length, ...mine.map((mark) => mark?.label.split(' = ').length ?? 1));
		const height = lines * LINE + 10;
		parts.push(`<line x1="0" x2="${width}" y1="${y}" y2="${y}" stroke="${LIGHT['--line']}"/>`);
		parts.push(...names.map((line, at) => text(line, { x: 0, y: y + 17 + at * LINE, size: SIZE.value })));
		for (const [column, mark] of mine.entries()) {
			const place = { x: NAMES + column * COLUMN, y, height };
			if (mark) parts.push(toCell(mark, { ...place, shade: shadeOf(Math.abs(mark.value), most) }));
		}
		y += height;
	}
	return frame(series, { body: parts.join(''), layout: { height: y }, width, colour: (token) => LIGHT[token] });
}
