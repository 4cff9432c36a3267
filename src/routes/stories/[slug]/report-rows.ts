import type { ListRow } from '#lib/analysis/compare/comparison.ts';
import { printedOutlet } from '#lib/analysis/compare/printed-outlet.ts';
import { languageName } from '#lib/analysis/compare/language-name.ts';
import { showDate } from '#lib/components/show-date.ts';

export const SORTS = ['date', 'outlet', 'country', 'words'] as const;
export type Sort = (typeof SORTS)[number];

/** One report as the list prints it: only what is printed travels to the browser. */
export interface Row {
	id: number;
	outlet: string;
	/** Country and kind, as noted by a reader of the page. */
	noted: string;
	headline: string | null;
	lang: string;
	/** Name of the language where it is not English. */
	language: string | null;
	date: string;
	length: string;
	coders: string;
	why: string | null;
	url: string | null;
}

/** The order asked for in the address; anything else is by date. */
export function parseSort(params: URLSearchParams): Sort {
	return SORTS.find((sort) => sort === params.get('sort')) ?? 'date';
}

function byText(a: string | null, b: string | null): number {
	if (a === null || b === null) return Number(a === null) - Number(b === null);
	return a.localeCompare(b, 'en');
}

/** Compares two rows; what is not known comes last, and equal rows keep the order of dates. */
function order(sort: Sort, a: ListRow, b: ListRow): number {
	const inTime = byText(a.report.date, b.report.date) || a.report.article - b.report.article;
	if (sort === 'outlet') return byText(a.report.outlet, b.report.outlet) || inTime;
	if (sort === 'country') return byText(a.report.country, b.report.country) || inTime;
	if (sort === 'words') return (b.report.words ?? -1) - (a.report.words ?? -1) || inTime;
	return inTime;
}

function toLength({ report }: ListRow): string {
	if (report.words !== null) return `${report.words} words`;
	return report.whole ? 'whole text' : 'not whole';
}

function toRow(listed: ListRow): Row {
	const { report } = listed;
	const country = report.country ?? report.countryNote ?? 'country not known';
	return {
		id: report.article,
		outlet: report.edition ? `${report.outlet} (${report.edition})` : printedOutlet(report),
		noted: `${country} · ${report.kind}${report.form === 'report' ? '' : ` · ${report.form}`}`,
		headline: report.headline,
		lang: report.lang,
		language: report.lang === 'en' ? null : languageName(report.lang),
		date: showDate(report.date, report.dateInferred),
		length: toLength(listed),
		coders: listed.coders.length > 0 ? listed.coders.join(', ') : 'not coded',
		why: listed.why,
		url: report.url
	};
}

/** The list in its parts, each in the order asked for. */
export interface Rows {
	pool: Row[];
	/** What visitors added; it stands beside the pool, never in it. */
	added: Row[];
	/** Why the other reports found are not in the pool, with the number of each, most first. */
	reasons: { why: string; reports: number }[];
	/** Those other reports; empty until they are asked for, so that the page stays light. */
	rest: Row[];
}

function toReasons(rest: ListRow[]): Rows['reasons'] {
	const counted = new Map<string, number>();
	for (const { why } of rest) if (why !== null) counted.set(why, (counted.get(why) ?? 0) + 1);
	return [...counted].map(([why, reports]) => ({ why, reports })).sort((a, b) => b.reports - a.reports);
}

/**
 * How the parts of a list add up, in words: all that was found is the pool and what is not in it, for each reason.
 * "5 reports found beside the one in focus = 2 in this pool + 3 not in it (2 + 1, by the reasons below)."
 */
export function sayParts({ pool, added, reasons }: Rows): string {
	const out = reasons.reduce((sum, { reports }) => sum + reports, 0);
	const many = (n: number) => `${n} ${n === 1 ? 'report' : 'reports'}`;
	const sum = reasons.length > 1 ? ` (${reasons.map(({ reports }) => reports).join(' + ')}, by the reasons below)` : '';
	const beside = added.length > 0 ? ` Beside them, in none of these counts, added by visitors: ${added.length}.` : '';
	return `${many(pool.length + out)} found beside the one in focus = ${pool.length} in this pool + ${out} not in it${sum}.${beside}`;
}

/** Parts the list into pool, added and the rest; `all` asks for the rows of the rest too. */
export function toRows(list: ListRow[], sort: Sort, all: boolean): Rows {
	const sorted = [...list].sort((a, b) => order(sort, a, b));
	const rest = sorted.filter(({ inPool, report }) => !inPool && !report.added);
	return {
		pool: sorted.filter(({ inPool }) => inPool).map(toRow),
		added: sorted.filter(({ inPool, report }) => !inPool && report.added).map(toRow),
		reasons: toReasons(rest),
		rest: all ? rest.map(toRow) : []
	};
}
