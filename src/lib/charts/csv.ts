import type { Mark, Series } from './series.ts';
import { saySupport } from './support.ts';
import { hasCount, inOrder } from './table.ts';

/** Width of the intervals of the project, in percent. */
const LEVEL = 95;

/** A file travels: what stands in one row says all that must be said of it, and its addresses are whole. */
const COLUMNS: { name: string; take: (mark: Mark, series: Series, origin: string) => string | number | null }[] = [
	{ name: 'chart', take: (_, { title }) => title },
	{ name: 'row', take: ({ row }) => row },
	{ name: 'group', take: ({ group }) => group },
	{ name: 'stack', take: ({ stack }) => stack },
	{ name: 'coder', take: ({ coder, group }, series) => coder ?? series.coder ?? coderIn(group) },
	{ name: 'value', take: ({ value, missing, answer }) => (missing || answer ? null : value) },
	{ name: 'answer', take: ({ answer }) => answer ?? null },
	{ name: 'unit', take: (_, { unit }) => unit },
	{ name: 'numerator', take: (mark) => (hasCount(mark) ? mark.numerator : null) },
	{ name: 'denominator', take: ({ denominator, missing }) => (missing ? null : denominator) },
	{ name: 'n_reports', take: ({ n, missing }) => (missing ? null : n) },
	{ name: 'interval_level', take: ({ interval }) => (interval ? LEVEL : null) },
	{ name: 'interval_low', take: ({ interval }) => interval?.low ?? null },
	{ name: 'interval_high', take: ({ interval }) => interval?.high ?? null },
	{ name: 'support', take: (mark, series) => (mark.missing ? null : saySupport(series, mark)) },
	{ name: 'no_value_because', take: ({ missing }) => missing ?? null },
	{ name: 'note', take: ({ note }) => note },
	{ name: 'opens', take: ({ href }, _, origin) => (href === null ? null : new URL(href, origin).href) },
	{ name: 'caveat', take: (_, { caption, limits }) => [...caption, ...limits].join(' ') },
	{ name: 'citation', take: (_, { citation, title }) => citation || title }
];

/** Groups carry the kind of their coder as the last part of their name. */
function coderIn(group: string): string {
	return group.includes(',') ? (group.split(',').at(-1)?.trim() ?? '') : '';
}

/**
 * One field of RFC 4180. A text that a spreadsheet would run as a formula gets an apostrophe in front
 * (OWASP, "CSV injection"); numbers stay numbers.
 */
export function toField(value: string | number | null): string {
	if (value === null) return '';
	if (typeof value === 'number') return `${value}`;
	const safe = /^\s*[=+\-@\t\r\n＝＋－＠]/.test(value) ? `'${value}` : value;
	return /[",\r\n]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * The chart's numbers as comma-separated lines with CRLF (RFC 4180): a header, then a row for each mark and nothing else,
 * so that `read.csv` and `read_csv` take the file as it is. Caveat and citation stand in every row.
 * @param origin where the application is reached ("https://parallax.example"), for the addresses in the file
 */
export function toCsv(series: Series, origin: string): string {
	const header = COLUMNS.map(({ name }) => name);
	const rows = inOrder(series).map((mark) => COLUMNS.map(({ take }) => toField(take(mark, series, origin))));
	return [header, ...rows].map((fields) => `${fields.join(',')}\r\n`).join('');
}
