import { expect, test } from 'vitest';
import { aFocusMark, aMark, aSeries } from '../../../tests/support/a-series.ts';
import { sortTable, toTable, toTabs } from './table.ts';

const texts = (rows: ReturnType<typeof toTable>['rows'], column: number) => rows.map(({ cells }) => cells[column].text);

test('gives the reason why a number is only listed before the word on its n', () => {
	const { rows } = toTable(aSeries({ listedFor: 'agreement not established' }));
	expect(rows.map(({ cells }) => cells.at(-1)?.text)).toEqual(rows.map(() => 'agreement not established'));
});

test('says for each mark its value, numerator, denominator, reports and interval', () => {
	const { columns, rows } = toTable(aSeries());
	expect(columns.map(({ label }) => label)).toEqual([
		'What is counted',
		'In',
		'Share',
		'Counted',
		'Of',
		'Reports',
		'95 % interval',
		'What n can carry'
	]);
	expect(rows[1].cells.map(({ text }) => text)).toEqual([
		'Northland',
		'Pool: same statement, 6 reports, model code',
		'83.3 %',
		'15',
		'18',
		'6',
		'61–94 %',
		'few texts: a wide interval, no ranking'
	]);
});

test('the number opens what stands behind it; a number with nothing behind it is no link', () => {
	const { rows } = toTable(aSeries({ marks: [aFocusMark(), aMark({ href: null })] }));
	expect(rows.map(({ cells }) => cells[2].href)).toEqual(['/articles/1?coding=4', undefined]);
});

test('rows come in the chart’s order of rows, whatever the order of the marks', () => {
	const marks = [aMark({ id: 'b', row: 'B' }), aMark({ id: 'a', row: 'A' }), aFocusMark({ id: 'b2', row: 'B' })];
	const { rows } = toTable(aSeries({ marks, rows: ['A', 'B'] }));
	expect(rows.map(({ id }) => id)).toEqual(['a', 'b', 'b2']);
});

test('sorts numbers as numbers and keeps ties in order', () => {
	const marks = [9, 100, 9, 20].map((numerator, index) => aMark({ id: `m${index}`, row: `r${index}`, numerator }));
	const table = toTable(aSeries({ marks }));
	const column = table.columns.findIndex(({ key }) => key === 'numerator');
	expect(texts(sortTable(table, column, 'ascending').rows, 0)).toEqual(['r0', 'r2', 'r3', 'r1']);
	expect(texts(sortTable(table, column, 'descending').rows, column)).toEqual(['100', '20', '9', '9']);
});

test('columns that say nothing are left out; notes come in when there are some', () => {
	const bare = toTable(aSeries({ marks: [aMark({ interval: null, group: 'Northland' })] }));
	expect(bare.columns.map(({ key }) => key)).toEqual(['row', 'value', 'numerator', 'denominator', 'n', 'support']);
	const noted = toTable(aSeries({ marks: [aMark({ note: 'agreement not established (1 positive)' })] }));
	expect(noted.columns.at(-1)?.key).toBe('note');
});

test('where there is no share no number stands, only what was found and the reason', () => {
	const none = { denominator: 0, numerator: 0, value: 0, n: 0, interval: null };
	const early = aFocusMark({ ...none, missing: 'too early', label: 'too early' });
	const found = aMark({ ...none, numerator: 2, missing: 'not known', label: 'in 2 reports, the share is not known' });
	const table = toTable(aSeries({ marks: [early, found, aMark({ id: 'n', row: 'Southland' })] }));
	expect(table.rows[0].cells.slice(2).map(({ text }) => text)).toEqual(['too early', '–', '–', '–', 'none', '–']);
	expect(table.rows[1].cells.slice(2, 5).map(({ text }) => text)).toEqual([found.label, '2', '–']);
	const least = sortTable(table, 2, 'ascending');
	expect(least.rows.map(({ cells }) => cells[2].text)).toEqual(['too early', found.label, '83.3 %']);
});

test('copies as lines of tabs, with how to cite them', () => {
	const series = aSeries({
		marks: [aMark({ row: 'a\tb' })],
		citation: 'Parallax. Practice texts, invented for teaching.'
	});
	const [head, first, last] = toTabs(toTable(series), series).split('\n');
	expect(head.split('\t')).toHaveLength(first.split('\t').length);
	expect(first).toMatch(/^a b\t/);
	expect(last).toBe('Cite as: Parallax. Practice texts, invented for teaching.');
});
