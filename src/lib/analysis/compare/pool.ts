import { addDays, dateRead, outBy } from './date.ts';
import type { Filters, PoolName } from './filters.ts';
import { mean, toMiddle } from './median.ts';
import type { Report } from './report.ts';

/** Why a report is not in a pool; null where it is. */
export type Outside = string | null;

/** What a pool is made of. */
export interface PoolFacts {
	reports: number;
	/** Of these, how many have a date that was read. */
	dateRead: number;
	outlets: number;
	/** An agency's text counts once for the agency. */
	origins: number;
	/** Lengths of whole texts. */
	words: { min: number; median: number; max: number; texts: number } | null;
}

/** Counts of a set of reports. */
export function toPoolFacts(reports: Report[]): PoolFacts {
	const words = reports.flatMap((report) => report.words ?? []).sort((a, b) => a - b);
	return {
		reports: reports.length,
		dateRead: reports.filter(dateRead).length,
		outlets: new Set(reports.map((report) => report.outlet)).size,
		origins: new Set(reports.map((report) => report.textBy ?? report.outlet)).size,
		words:
			words.length === 0
				? null
				: { min: words[0], median: mean(toMiddle(words)), max: words[words.length - 1], texts: words.length }
	};
}

/** An outlet's own other reports, those of its house, and copies of its text are no other telling. */
export function sameHouse(report: Report, focus: Report): boolean {
	const house = [focus.outlet, focus.group].filter((name) => name !== null);
	return [report.outlet, report.group, report.derivedFrom, report.textBy].some(
		(name) => name !== null && house.includes(name)
	);
}

/** The pool that can be made: without a report in focus, its statement or its day, the next wider one. */
export function possiblePool(wanted: PoolName, focus: Report | undefined): PoolName {
	if (wanted === 'statement' && !focus?.statement) return possiblePool('next-day', focus);
	if (wanted === 'next-day' && focus?.date?.length !== 10) return 'all';
	return wanted;
}

/** Whether a report's statement and date put it into a pool. */
export function inWindow(report: Report, pool: PoolName, focus: Report | undefined): boolean {
	if (pool === 'all' || !focus) return true;
	if (pool === 'statement') return report.statement !== null && report.statement === focus.statement;
	return focus.date !== null && outBy(report, addDays(focus.date, 1));
}

/** Why the visitor's own filters leave a report out; null where they don't. */
export function filteredOut(report: Report, filters: Filters): Outside {
	const misses = (wanted: string[], values: (string | null)[]) =>
		wanted.length > 0 && !values.some((value) => value !== null && wanted.includes(value));
	if (misses(filters.outlets, [report.outletSlug])) return 'another outlet';
	if (misses(filters.countries, [report.country])) return 'another country';
	if (misses(filters.kinds, [report.kind])) return 'another kind of outlet';
	if (misses(filters.langs, [report.lang])) return 'another language';
	if (misses(filters.parts, report.parts)) return 'another part of the story';
	// A month lies in a span of days if any of its days does.
	if (filters.from !== null && (report.date === null || report.date < filters.from.slice(0, report.date.length)))
		return 'before the first day';
	if (filters.to !== null && (report.date === null || report.date > filters.to)) return 'after the last day';
	return null;
}

/** Why a report's nature leaves it out of comparisons: a house text, another form, a text cut short. */
export function unfit(report: Report, whole: boolean, focus: Report | undefined, filters: Filters): Outside {
	if (focus && sameHouse(report, focus))
		return `from the house of the report in focus (${focus.outlet}) or a copy of it`;
	if (filters.reports && report.form !== 'report') return `not a report but: ${report.form}`;
	if (filters.whole && !whole) return 'not stored whole: it can show what is there, never what is missing';
	return null;
}
