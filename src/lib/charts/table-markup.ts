import { escapeXml } from './svg-frame.ts';
import type { Cell, Column, Table } from './table.ts';

const classOf = ({ numeric }: Column) => (numeric ? ' class="numeric"' : '');

/** The cells of a table's head row as markup, for a table that nobody sorts yet. */
export function toHeadCells({ columns }: Table): string {
	return columns.map((column) => `<th scope="col"${classOf(column)}>${escapeXml(column.label)}</th>`).join('');
}

/** The rows of a table's body as markup; the first cell of each is its heading. Every text is escaped. */
export function toBodyRows({ columns, rows }: Table): string {
	const one = (cells: Cell[]) => cells.map((cell, index) => toCell(cell, columns[index], index === 0)).join('');
	return rows.map(({ cells }) => `<tr>${one(cells)}</tr>`).join('');
}

function toCell({ text, href }: Cell, column: Column, heads: boolean): string {
	if (heads) return `<th scope="row">${escapeXml(text)}</th>`;
	const inner = href ? `<a href="${escapeXml(href)}">${escapeXml(text)}</a>` : escapeXml(text);
	return `<td${classOf(column)}>${inner}</td>`;
}
