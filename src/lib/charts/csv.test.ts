import { expect, test } from 'vitest';
import { aFocusMark, aMark, aSeries } from '../../../tests/support/a-series.ts';
import { toCsv, toField } from './csv.ts';

test.each([
	['plain', 'plain'],
	['a, b', '"a, b"'],
	['she said "no"', '"she said ""no"""'],
	['two\nlines', '"two\nlines"'],
	['=SUM(A1:A9)', "'=SUM(A1:A9)"],
	['+1', "'+1"],
	['-1', "'-1"],
	['@cmd', "'@cmd"],
	['＝1+1', "'＝1+1"],
	['\n=1', '"\'\n=1"'],
	['\t=1', "'\t=1"],
	[-1, '-1'],
	[0.5, '0.5'],
	[null, '']
])('writes %j as the field %j', (value, field) => {
	expect(toField(value)).toBe(field);
});

const ORIGIN = 'https://parallax.example';

/** Reads a file back as a parser would that is told nothing: fields of each line, quotes taken off. */
function parse(csv: string): string[][] {
	const lines: string[][] = [[]];
	for (const [whole, quoted, plain, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
		if (whole === '') continue;
		lines.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
		if (end === '\r\n') lines.push([]);
	}
	return lines.slice(0, -1);
}

/** The rows of a file by the names of its columns. */
function records(csv: string): Record<string, string>[] {
	const [header, ...rows] = parse(csv);
	return rows.map((row) => Object.fromEntries(header.map((name, index) => [name, row[index]])));
}

test('the first line names the columns, the last is a mark like every other, and all have as many fields', () => {
	const csv = toCsv(aSeries({ limits: ['A list, not a sample.'], citation: 'Parallax, “The ferry”: sides.' }), ORIGIN);
	expect(csv.startsWith('chart,row,group,stack,coder,value,answer,unit,numerator,denominator,n_reports,')).toBe(true);
	const lines = csv.split('\r\n');
	expect(lines[0]).toBe(
		'chart,row,group,stack,coder,value,answer,unit,numerator,denominator,n_reports,interval_level,interval_low,interval_high,support,no_value_because,note,opens,caveat,citation'
	);
	expect(lines.at(-1)).toBe('');
	expect(lines.at(-2)).toBe(
		'"Who is quoted, by side — share of source rows",Northland,"Pool: same statement, 6 reports, model code",,model code,0.8333333333333334,,share,15,18,6,95,0.61,0.94,"few texts: a wide interval, no ranking",,,https://parallax.example/stories/the-harbour/evidence?chart=sides&mark=pool-northland,"Coded by language models; no person has checked these codes. A list, not a sample.","Parallax, “The ferry”: sides."'
	);
	const parsed = parse(csv);
	expect(parsed.map((fields) => fields.length)).toEqual([20, 20, 20]);
});

test('one text’s answer is a word in a column of its own, never a value of 1 or 0', () => {
	const [mark] = records(
		toCsv(aSeries({ marks: [aFocusMark({ denominator: 1, numerator: 0, value: 0, answer: 'no' })] }), ORIGIN)
	);
	expect(mark).toMatchObject({ value: '', answer: 'no', numerator: '0', denominator: '1' });
});

test('carries value, numerator, denominator, n, interval with its level, coder and a whole address', () => {
	const csv = toCsv(aSeries({ marks: [aFocusMark({ coder: 'model reader D' }), aMark()] }), ORIGIN);
	const [focus, pool] = records(csv);
	expect(focus).toMatchObject({
		coder: 'model reader D',
		value: '0.3333333333333333',
		numerator: '2',
		denominator: '6',
		n_reports: '1',
		interval_level: '',
		interval_low: '',
		opens: 'https://parallax.example/articles/1?coding=4'
	});
	expect(pool).toMatchObject({
		coder: 'model code',
		interval_level: '95',
		interval_low: '0.61',
		interval_high: '0.94'
	});
});

test('every row says what must be said of it and how to cite it; without a link there is no address', () => {
	const rows = records(toCsv(aSeries({ marks: [aMark({ href: null }), aFocusMark()], citation: '' }), ORIGIN));
	expect(rows.map(({ caveat }) => caveat)).toEqual(
		rows.map(() => expect.stringContaining('no person has checked these codes'))
	);
	expect(rows.map(({ citation }) => citation)).toEqual(rows.map(() => 'Who is quoted, by side — share of source rows'));
	expect(rows[0].opens).toBe('');
});

test('where there is no share the fields of the number are empty and the reason stands beside them', () => {
	const none = { denominator: 0, numerator: 0, value: 0, n: 0, interval: null, label: 'too early' };
	const [row] = records(toCsv(aSeries({ marks: [aFocusMark({ ...none, missing: 'too early' })] }), ORIGIN));
	expect(row).toMatchObject({ value: '', numerator: '', denominator: '', n_reports: '', support: '' });
	expect(row.no_value_because).toBe('too early');
});

test('a row named like a formula stays text', () => {
	expect(toCsv(aSeries({ marks: [aMark({ row: '=HYPERLINK("x")' })] }), ORIGIN)).toContain(`"'=HYPERLINK(""x"")"`);
});
