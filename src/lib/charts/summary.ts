import { SUPPORT_LABEL } from '#lib/analysis/compare/small-n.ts';
import type { Mark, Series } from './series.ts';
import { sayInterval, sayValue } from './table.ts';

const reports = (n: number) => `${n} ${n === 1 ? 'report' : 'reports'}`;

/** More than this many numbers are left to the table. */
const MOST = 6;

/** "15 of 18 (83.3 %)"; the label alone where the unit is no share. */
function figure(series: Series, mark: Mark): string {
	if (series.unit !== 'share') return mark.label;
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
	const { n, support } = mine[0];
	const ranked = support === 'estimate' || support === 'comparison';
	const order = ranked ? [...mine].sort((a, b) => b.value - a.value) : mine.filter(({ numerator }) => numerator > 0);
	const said = order.slice(0, MOST).map((mark) => `${name(mark)} ${figure(series, mark)}`);
	const more = order.length > MOST ? `; ${order.length - MOST} more in the table` : '';
	const begin = `${group}, n = ${reports(n)} (${SUPPORT_LABEL[support]})`;
	return said.length === 0 ? `${begin}: none counted.` : `${begin}: ${said.join('; ')}${more}.`;
}

/**
 * What a listener hears in place of the chart: form and unit, who is compared, n, numbers with their intervals.
 * It reports; it ranks nothing that fewer than 20 reports stand behind.
 */
export function describe(series: Series): string {
	if (series.marks.length === 0) return `${series.title}. Nothing was counted under these filters.`;
	const groups = [...new Set(series.marks.map(({ group }) => group))];
	return [`${series.title}.`, ...groups.map((group) => sayGroup(series, group))]
		.filter((part) => part !== '')
		.join(' ');
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
		`n = ${reports(mark.n)}, ${SUPPORT_LABEL[mark.support]}`,
		mark.note
	];
	return `${parts.filter((part) => part !== '').join('; ')}. ${opens(mark.href)}`.trim();
}
