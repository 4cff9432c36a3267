import type { ListRow } from '#lib/analysis/compare/comparison.ts';
import { languageName } from '#lib/components/filters/facets.ts';
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
	dir: 'rtl' | undefined;
	/** Name of the language where it is not English. */
	language: string | null;
	date: string;
	length: string;
	coders: string;
	why: string | null;
	url: string | null;
	added: boolean;
}

const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he', 'ur']);

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
		outlet: report.edition ? `${report.outlet} (${report.edition})` : report.outlet,
		noted: `${country} · ${report.kind}${report.form === 'report' ? '' : ` · ${report.form}`}`,
		headline: report.headline,
		lang: report.lang,
		dir: RIGHT_TO_LEFT.has(report.lang) ? 'rtl' : undefined,
		language: report.lang === 'en' ? null : languageName(report.lang),
		date: showDate(report.date, report.dateInferred),
		length: toLength(listed),
		coders: listed.coders.length > 0 ? listed.coders.join(', ') : 'not coded',
		why: listed.why,
		url: report.url,
		added: report.added
	};
}

/** The reports in the pool on screen and the rest of what was found, each in the order asked for. */
export function toRows(list: ListRow[], sort: Sort): { pool: Row[]; rest: Row[] } {
	const sorted = [...list].sort((a, b) => order(sort, a, b));
	return {
		pool: sorted.filter(({ inPool }) => inPool).map(toRow),
		rest: sorted.filter(({ inPool }) => !inPool).map(toRow)
	};
}
