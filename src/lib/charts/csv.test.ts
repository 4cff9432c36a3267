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
	['\t=1', "'\t=1"],
	[-1, '-1'],
	[0.5, '0.5'],
	[null, '']
])('writes %j as the field %j', (value, field) => {
	expect(toField(value)).toBe(field);
});

test('every line has as many fields as the header, ends in CRLF, and the last one says how to cite', () => {
	const lines = toCsv(aSeries({ citation: 'Parallax: sides' })).split('\r\n');
	expect(lines.pop()).toBe('');
	const width = lines[0].split(',').length;
	expect(lines).toHaveLength(4);
	expect(lines.at(-1)).toBe(`Cite as: Parallax: sides${','.repeat(width - 1)}`);
});

test('carries value, numerator, denominator, n, interval, coder and address', () => {
	const [header, focus, pool] = toCsv(aSeries({ marks: [aFocusMark({ coder: 'model reader D' }), aMark()] })).split(
		'\r\n'
	);
	expect(header).toBe(
		'row,group,stack,coder,value,unit,numerator,denominator,n_reports,interval_low,interval_high,support,no_value_because,note,opens'
	);
	expect(focus).toContain(',model reader D,0.3333333333333333,share,2,6,1,,,');
	expect(pool).toContain(',model code,0.8333333333333334,share,15,18,6,0.61,0.94,');
	expect(focus).toContain('/articles/1?coding=4');
});

test('where there is no share the fields of the number are empty and the reason stands beside them', () => {
	const none = { denominator: 0, numerator: 0, value: 0, n: 0, interval: null, label: 'too early' };
	const [header, line] = toCsv(aSeries({ marks: [aFocusMark({ ...none, missing: 'too early' })] })).split('\r\n');
	const fields = line.replace(/"[^"]*"/g, 'quoted').split(',');
	const of = (name: string) => fields[header.split(',').indexOf(name)];
	expect(['value', 'numerator', 'denominator', 'n_reports', 'support', 'no_value_because'].map(of)).toEqual([
		...['', '', '', '', ''],
		'too early'
	]);
});

test('a row named like a formula stays text', () => {
	expect(toCsv(aSeries({ marks: [aMark({ row: '=HYPERLINK("x")' })] }))).toContain(`"'=HYPERLINK(""x"")"`);
});
