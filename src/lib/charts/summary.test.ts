import { expect, test } from 'vitest';
import { aFocusMark, aMark, aSeries } from '../../../tests/support/a-series.ts';
import { describe as tell, explain } from './summary.ts';

/** Words that no sentence of the project may hold. */
const NEVER = /\b(bias(ed)?|objective|propaganda|neutral outlet|left|right|hides?)\b/i;

test('tells the form, then each group with its n and its numbers', () => {
	expect(tell(aSeries())).toBe(
		'Who is quoted, by side — share of source rows. ' +
			'Harbour Post report, model code, n = 1 report (a description of these texts only): Northland 2 of 6 (33.3 %). ' +
			'Pool: same statement, 6 reports, model code, n = 6 reports (few texts: a wide interval, no ranking): Northland 15 of 18 (83.3 %, 95 % interval 61–94 %).'
	);
});

test('under 20 reports nothing is ranked; from 20 on the largest comes first', () => {
	const marks = (support: 'wide' | 'estimate') => [
		aMark({ id: 'a', row: 'Aland', value: 0.2, numerator: 2, support }),
		aMark({ id: 'b', row: 'Bland', value: 0.6, numerator: 6, support })
	];
	expect(tell(aSeries({ marks: marks('wide') }))).toMatch(/Aland.*Bland/);
	expect(tell(aSeries({ marks: marks('estimate') }))).toMatch(/Bland.*Aland/);
});

test('more than six numbers are left to the table, and how many is said', () => {
	const marks = Array.from({ length: 9 }, (_, index) => aMark({ id: `${index}`, row: `R${index}` }));
	expect(tell(aSeries({ marks }))).toContain('; 3 more in the table.');
});

test('a group with nothing counted is told, and so is an empty chart', () => {
	expect(tell(aSeries({ marks: [aMark({ numerator: 0, value: 0 })] }))).toContain('none counted.');
	expect(tell(aSeries({ marks: [] }))).toBe(
		'Who is quoted, by side — share of source rows. Nothing was counted under these filters.'
	);
});

test('one mark says ratio, share, interval, n, what n can carry, its note and what it opens', () => {
	const mark = aMark({ note: 'agreement not established (1 positive)' });
	expect(explain(aSeries({ marks: [mark] }), mark)).toBe(
		'Northland, Pool: same statement, 6 reports, model code: 15 of 18 (83.3 %, 95 % interval 61–94 %); ' +
			'n = 6 reports, few texts: a wide interval, no ranking; agreement not established (1 positive). ' +
			'Opens the list of what was counted.'
	);
});

test.each([
	['/articles/1?coding=4&source=2', 'Opens the coding.'],
	['/articles/1?q=10-20', 'Opens the words.'],
	['/stories/x?pool=all#reports', 'Opens the list of reports.'],
	['/articles/1', 'Opens the report.']
])('a mark that leads to %s says “%s”', (href, said) => {
	const mark = aMark({ href });
	expect(explain(aSeries({ marks: [mark] }), mark)).toContain(said);
});

test('what has no number is told by its reason, never as nought', () => {
	const none = { denominator: 0, numerator: 0, value: 0, n: 0, interval: null, href: null };
	const early = aFocusMark({ ...none, missing: 'too early', label: 'too early', note: 'published before' });
	const series = aSeries({ marks: [aFocusMark({ id: 'f', row: 'Southland' }), early] });
	expect(explain(series, early)).toBe('Northland, Harbour Post report, model code: too early; published before.');
	expect(tell(series)).toContain(
		'n = 1 report (a description of these texts only): Southland 2 of 6 (33.3 %). No number: 1 too early.'
	);
	expect(tell(aSeries({ marks: [early] }))).toContain(
		'Harbour Post report, model code: none counted. No number: 1 too early.'
	);
});

test('one text is told by what it answers, without a share', () => {
	const one = (row: string, answer: 'yes' | 'no') =>
		aFocusMark({ id: row, row, answer, label: answer, denominator: 1, numerator: Number(answer === 'yes') });
	const series = aSeries({ marks: [one('C1', 'yes'), one('C2', 'no')] });
	expect(tell(series)).toContain('Harbour Post report, model code, one text. Yes: C1. No: C2.');
	expect(series.marks.map((mark) => explain(series, mark)).join(' ')).not.toContain('%');
});

test('numbers with different bases say from how many to how many reports', () => {
	const marks = [aMark({ id: 'a', n: 4, support: 'list' }), aMark({ id: 'b', n: 77, support: 'comparison' })];
	expect(tell(aSeries({ marks }))).toContain('n = 4 to 77 reports, each number with a base of its own: ');
});

test('a grid is told by its size, and a cell by its row and column', () => {
	const series = aSeries({
		kind: 'heat',
		rows: ['Northland'],
		groups: ['Echo', 'Post'],
		marks: [aMark({ group: 'Post' })]
	});
	expect(tell(series)).toBe(
		'Who is quoted, by side — share of source rows. 1 row by 2 columns; 1 cell has a number, which opens what it was counted from.'
	);
	expect(explain(series, series.marks[0])).toContain('Northland, Post: 15 of 18 (83.3 %');
});

test('a place in a text is told as such, not as a share', () => {
	const mark = aFocusMark({ label: 'Mara Lind, at 10 %' });
	expect(explain(aSeries({ kind: 'strip', marks: [mark] }), mark)).toContain(': Mara Lind, at 10 %; n = 1 report');
});

test('a chart without marks says why, where it knows', () => {
	expect(tell(aSeries({ marks: [], empty: 'No outlet has five reports.' }))).toContain('No outlet has five reports.');
});

test('nothing behind a mark, nothing promised', () => {
	const mark = aMark({ href: null });
	expect(explain(aSeries({ marks: [mark] }), mark)).not.toContain('Opens');
});

test('no sentence holds a word that judges', () => {
	const series = aSeries({ marks: [aFocusMark(), aMark(), aMark({ id: 'c', support: 'comparison', n: 60 })] });
	for (const sentence of [tell(series), ...series.marks.map((mark) => explain(series, mark))])
		expect(sentence).not.toMatch(NEVER);
});
