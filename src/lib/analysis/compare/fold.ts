import { daysApart } from './date.ts';
import type { Report } from './report.ts';

/** A report counted with an earlier one that carries the same agency's text. */
export interface Folded {
	article: number;
	into: number;
	agency: string;
	/** Without both texts at hand, a fold is "probably the same text". */
	bothTexts: boolean;
}

/** Most days between two copies of one agency text. */
const MOST_DAYS = 2;

/** The agency whose text a report is; an agency's own report counts as its text where others carry it. */
function agencyOf(report: Report, agencies: Set<string>): string | null {
	if (report.textBy !== null) return report.textBy;
	return agencies.has(report.outlet) ? report.outlet : null;
}

/** Day first, then the agency's own report, then the article's number, so that the same input folds the same way. */
function earlier(a: Report, b: Report): number {
	return (
		(a.date ?? '').localeCompare(b.date ?? '') ||
		Number(a.textBy !== null) - Number(b.textBy !== null) ||
		a.article - b.article
	);
}

/**
 * Finds copies of one agency text: the same agency, a part of the story in common, at most two days after the first
 * copy. Two reports by the agency itself are two texts. A report with only a month as date is never folded.
 */
export function findFolds(reports: Report[]): Folded[] {
	const agencies = new Set(reports.flatMap((report) => report.textBy ?? []));
	const heads: Report[] = [];
	const folds: Folded[] = [];
	for (const report of [...reports].sort(earlier)) {
		const agency = agencyOf(report, agencies);
		if (agency === null) continue;
		const head = heads.find((other) => {
			if (agencyOf(other, agencies) !== agency || (other.textBy === null && report.textBy === null)) return false;
			const days = daysApart(other.date, report.date);
			return days !== null && days <= MOST_DAYS && other.parts.some((part) => report.parts.includes(part));
		});
		if (head)
			folds.push({ article: report.article, into: head.article, agency, bothTexts: head.hasText && report.hasText });
		else heads.push(report);
	}
	return folds;
}
