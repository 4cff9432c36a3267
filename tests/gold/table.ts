import { isTest, measureOf, showP, type By } from '../../src/lib/analysis/scores.ts';
import { FEWEST, type Row } from './rows.ts';

/** What the parts of a set are told apart by, as its tables are headed. */
export const BREAKDOWN_TITLE: Record<By, string> = {
	type: 'By type of quotation',
	pattern: 'By rule',
	position: 'By third of the text',
	outlet: 'By outlet',
	prose: 'By kind of prose'
};
export const BREAKDOWNS = Object.keys(BREAKDOWN_TITLE) as By[];

/** The value as its texts support it: of fewer than five, how many of how many. */
export function showValue({ value, n, by, texts = FEWEST }: Row, show: (value: number) => string): string {
	return by !== undefined && texts < FEWEST ? `${Math.round(value * n)} of ${n}` : show(value);
}

/** The ends of the interval, or "none". */
export function showInterval({ low, high }: Row, show: (value: number) => string): string {
	return low === high ? 'none' : `${show(low)}–${show(high)}`;
}

/** The tables for the terminal: whole sets, then their parts, then the tests that the parts are alike. */
export function toTable(rows: Row[]): string {
	const parts = BREAKDOWNS.map((by) => {
		const part = rows.filter((row) => row.by === by && !isTest(row));
		return toColumns(BREAKDOWN_TITLE[by], [
			['set', 'split', 'group', 'measure', 'value', '95 % interval', 'n', 'texts'],
			...part.map((row) => [
				row.set,
				row.split,
				row.group ?? '',
				measureOf(row),
				showValue(row, decimals),
				showInterval(row, decimals),
				String(row.n),
				String(row.texts)
			])
		]);
	});
	const whole = rows.filter(({ by }) => by === undefined);
	return [
		toColumns('', [
			['set', 'split', 'measure', 'value', '95 % interval', 'n'],
			...whole.map((row) => [
				row.set,
				row.split,
				row.measure,
				decimals(row.value),
				showInterval(row, decimals),
				String(row.n)
			])
		]),
		...parts,
		toColumns('Is a measure the same in every group? (likelihood-ratio test)', [
			['set', 'split', 'measure', 'by', 'statistic', 'df', 'p', 'p shuffled', 'n'],
			...rows.filter(isTest).map(toTestCells)
		])
	]
		.filter((table) => table !== '')
		.join('\n\n');
}

/** The cells of a test: where it was made, statistic, degrees of freedom, both p and n. */
export function toTestCells(row: Row): string[] {
	const { set, split, by = '', statistic = 0, df = 0, value, shuffled = 1, n } = row;
	return [set, split, measureOf(row), by, statistic.toFixed(1), String(df), showP(value), showP(shuffled), String(n)];
}

function decimals(value: number): string {
	return value.toFixed(3);
}

/** Lines of columns as wide as their widest cell; nothing where only the head stands. */
function toColumns(title: string, lines: string[][]): string {
	if (lines.length < 2) return '';
	const widths = lines[0].map((_, column) => Math.max(...lines.map((cells) => cells[column].length)));
	const rows = lines.map((cells) =>
		cells
			.map((cell, column) => cell.padEnd(widths[column]))
			.join('  ')
			.trimEnd()
	);
	return [...(title === '' ? [] : [title]), ...rows].join('\n');
}
