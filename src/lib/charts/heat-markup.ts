import { explain } from './summary.ts';
import { escapeXml } from './svg-frame.ts';
import type { Mark, Series } from './series.ts';

/** A name, as a link where it has a page. */
function toName(name: string, page: string | undefined): string {
	return page === undefined ? escapeXml(name) : `<a href="${escapeXml(page)}">${escapeXml(name)}</a>`;
}

/** The heads of a heat table's columns as markup: the group, and below it what its numbers are of. */
export function toHeatHeads({ groups, heads, pages }: Pick<Series, 'groups' | 'heads' | 'pages'>): string {
	const one = (group: string) => {
		const under = heads?.[group];
		return `<th scope="col"><span>${toName(group, pages?.groups[group])}</span>${under ? `<small>${escapeXml(under)}</small>` : ''}</th>`;
	};
	return groups.map(one).join('');
}

/** "0.3 = 0.5 ÷ 1.7" in two lines: the number, and what it was counted from. */
function toLabel(label: string): string {
	const [number, ratio] = label.split(' = ');
	return ratio === undefined ? escapeXml(label) : `<b>${escapeXml(number)}</b><small>${escapeXml(ratio)}</small>`;
}

/** The shade of a cell, 0 to 10 of the darkest, in steps, so that markup repeats; a number above 0 always shows one. */
export function shadeOf(value: number, most: number): number {
	return value <= 0 || most <= 0 ? 0 : Math.max(1, Math.round((10 * value) / most));
}

/** The largest number of a heat table, whichever way it points: what the darkest cell has. */
export function mostOf({ marks }: Pick<Series, 'marks'>): number {
	return Math.max(0, ...marks.map(({ value }) => Math.abs(value)));
}

/** Which way a number points where a table's numbers can point two ways; null in every other table. */
export function directionOf({ colour, value }: Pick<Mark, 'colour' | 'value'>): 'against' | 'for' | null {
	if (!colour.startsWith('tone:')) return null;
	return value < 0 ? 'against' : 'for';
}

function toCell(series: Series, mark: Mark | undefined, most: number): string {
	if (!mark) return '<td></td>';
	const label = toLabel(mark.label);
	const shade = series.unshaded ? 0 : shadeOf(Math.abs(mark.value), most);
	const direction = directionOf(mark);
	const inner = mark.href
		? `<a id="${escapeXml(`${series.id}-${mark.id}`)}" data-mark href="${escapeXml(mark.href)}" aria-label="${escapeXml(explain(series, mark))}">${label}</a>`
		: label;
	return `<td data-shade="${shade}"${direction === null ? '' : ` data-direction="${direction}"`}>${inner}</td>`;
}

/** The rows of a heat table as markup: a cell for each group, shaded by its value; a cell with a number opens what stands behind it. */
export function toHeatRows(series: Series): string {
	const cells = new Map(series.marks.map((mark) => [`${mark.row}\n${mark.group}`, mark]));
	const most = mostOf(series);
	const one = (row: string) =>
		`<tr><th scope="row">${toName(row, series.pages?.rows[row])}</th>${series.groups.map((group) => toCell(series, cells.get(`${row}\n${group}`), most)).join('')}</tr>`;
	return series.rows.map(one).join('');
}
