import type { Mark, Series } from './series.ts';
import { saySupport } from './support.ts';
import { sayInterval, sayValue } from './table.ts';

const reports = (n: number) => `${n} ${n === 1 ? 'report' : 'reports'}`;

/** More than this many numbers are left to the table. */
const MOST = 6;

/** "15 of 18 (83.3 %)"; the label alone where the unit is no share, or a place in a text. */
function figure(series: Series, mark: Mark): string {
	if (mark.missing || mark.answer) return mark.label;
	if (series.unit !== 'share' || series.kind === 'strip') return mark.label;
	const whole = `${mark.numerator} of ${mark.denominator} (${sayValue('share', mark.value)}`;
	return mark.interval ? `${whole}, 95 % interval ${sayInterval('share', mark.interval)})` : `${whole})`;
}

function name({ row, stack }: Mark): string {
	return stack === '' ? row : `${row}, ${stack}`;
}

/** What one group's marks say. Under 20 reports nothing is ranked: the numbers come in the order of the rows. */
function sayGroup(series: Series, group: string): string {
	const mine = series.marks.filter((mark) => mark.group === group);
	if (mine.length === 0) return '';
	const counted = mine.filter(({ missing }) => missing === undefined);
	if (counted.length > 0 && counted.every(({ answer }) => answer !== undefined)) return sayAnswers(group, mine);
	const ranked = counted.every(({ support }) => support === 'estimate' || support === 'comparison');
	const order = ranked
		? [...counted].sort((a, b) => b.value - a.value)
		: counted.filter(({ numerator }) => numerator > 0);
	const said = order.slice(0, MOST).map((mark) => `${name(mark)} ${figure(series, mark)}`);
	const more = order.length > MOST ? `; ${order.length - MOST} more in the table` : '';
	const begin = [group, sayBase(series, counted)].filter((part) => part !== '').join(', ');
	const numbers = said.length === 0 ? `${begin}: none counted.` : `${begin}: ${said.join('; ')}${more}.`;
	return counted.length === mine.length ? numbers : `${numbers} ${sayMissing(mine)}`;
}

/** What one text answers: what it has by name, what it hasn't by name or, where that is much, by number. */
function sayAnswers(group: string, mine: Mark[]): string {
	const said = (wanted: Mark['answer']) => {
		const all = mine.filter(({ answer }) => answer === wanted).map(name);
		const more = all.length > MOST ? [`${all.length - MOST} more in the table`] : [];
		return all.length === 0 ? 'none' : [...all.slice(0, MOST), ...more].join('; ');
	};
	const missing = mine.some((mark) => mark.missing) ? ` ${sayMissing(mine)}` : '';
	return `${group}, one text. Yes: ${said('yes')}. No: ${said('no')}.${missing}`;
}

/** How many reports stand behind a group's numbers, and what these can carry; each may have a base of its own. */
function sayBase(series: Series, counted: Mark[]): string {
	const all = counted.map(({ n }) => n);
	const [least, most] = [Math.min(...all), Math.max(...all)];
	if (all.length === 0) return '';
	if (least < most) return `n = ${least} to ${reports(most)}, each number with a base of its own`;
	return `n = ${reports(most)} (${saySupport(series, counted[0])})`;
}

/** How many of a group's marks have no number, by the reason. */
function sayMissing(marks: Mark[]): string {
	const reasons = marks.flatMap(({ missing }) => missing ?? []);
	const said = [...new Set(reasons)].map((reason) => `${reasons.filter((one) => one === reason).length} ${reason}`);
	return `No number: ${said.join(', ')}.`;
}

/**
 * What a listener hears in place of the chart: form and unit, who is compared, n, numbers with their intervals.
 * It reports; it ranks nothing that fewer than 20 reports stand behind.
 */
export function describe(series: Series): string {
	if (series.marks.length === 0)
		return `${series.title}. ${series.empty ?? 'Nothing was counted under these filters.'}`;
	const groups = [...new Set(series.marks.map(({ group }) => group))];
	if (series.kind === 'heat') return describeCells(series);
	return [`${series.title}.`, ...groups.map((group) => sayGroup(series, group))]
		.filter((part) => part !== '')
		.join(' ');
}

/** A grid is read cell by cell; what is said before it is how large it is. */
function describeCells({ title, rows, groups, marks }: Series): string {
	const count = (n: number, one: string) => `${n} ${n === 1 ? one : `${one}s`}`;
	const cells = `${count(marks.length, 'cell')} ${marks.length === 1 ? 'has' : 'have'} a number`;
	return `${title}. ${count(rows.length, 'row')} by ${count(groups.length, 'column')}; ${cells}, which opens what it was counted from.`;
}

/** What a press on a mark opens, in words. */
function opens(href: string | null): string {
	if (href === null) return '';
	if (href.includes('coding=')) return 'Opens the coding.';
	if (/[?&]q=/.test(href)) return 'Opens the words.';
	if (href.includes('/evidence')) return 'Opens the list of what was counted.';
	return href.includes('#reports') ? 'Opens the list of reports.' : 'Opens the report.';
}

/** One mark in plain words, for its button and its tip. */
export function explain(series: Series, mark: Mark): string {
	const group = mark.group === mark.row || mark.group === '' ? '' : `, ${mark.group}`;
	const parts = [
		`${name(mark)}${group}: ${figure(series, mark)}`,
		mark.missing ? '' : `n = ${reports(mark.n)}, ${saySupport(series, mark)}`,
		mark.note
	];
	return `${parts.filter((part) => part !== '').join('; ')}. ${opens(mark.href)}`.trim();
}
