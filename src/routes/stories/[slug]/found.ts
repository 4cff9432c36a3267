import { toPoolFacts } from '#lib/analysis/compare/pool.ts';
import type { Report } from '#lib/analysis/compare/report.ts';
import { showSpan } from '#lib/components/show-date.ts';

/** What was found of a story beside the report in focus: the size of the net, never of a pool. */
export interface Found {
	reports: number;
	outlets: number;
	origins: number;
	languages: number;
	/** First to last date of these and of the report in focus, as printed. */
	span: string;
}

/** Counts everything listed beside the report in focus; what a visitor added was not found, and is said apart. */
export function toFound(reports: Report[], focus: Report | null): Found {
	const others = reports.filter(({ article, added }) => article !== focus?.article && !added);
	const dates = reports.flatMap(({ date, added }) => (added ? [] : (date ?? []))).sort();
	const { outlets, origins } = toPoolFacts(others);
	return {
		reports: others.length,
		outlets,
		origins,
		languages: new Set(others.map(({ lang }) => lang)).size,
		span: showSpan(dates[0] ?? null, dates.at(-1) ?? null)
	};
}
