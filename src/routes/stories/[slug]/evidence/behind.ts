import type { Evidence } from '#lib/analysis/compare/measure.ts';
import { printedOutlet } from '#lib/analysis/compare/printed-outlet.ts';
import type { Coding, Report } from '#lib/analysis/compare/report.ts';
import { evidenceHref } from '#lib/charts/story/mark.ts';
import { showDate } from '#lib/components/show-date.ts';

/** One thing a number was counted from. */
export interface Behind {
	href: string;
	outlet: string;
	date: string;
	/** The very words, the coding, or only the facts of a report. */
	opens: Evidence['opens'];
	/** What the coding says there ("Dmitry Peskov, indirect, “say”, lead"); empty where it is a yes or no. */
	what: string;
}

function whatIn(evidence: Evidence, codings: Map<number, Coding>): string {
	if (evidence.opens !== 'coding') return '';
	const source = codings.get(evidence.coding)?.sources.find(({ id }) => id === evidence.source);
	if (!source) return '';
	return [source.speaker, source.mode, source.cue && `“${source.cue}”`, source.place].filter(Boolean).join(', ');
}

/** Evidence as a reader can follow it, by date of the report. */
export function toBehind(evidence: Evidence[], reports: Report[], codings: Coding[]): Behind[] {
	const byArticle = new Map(reports.map((report) => [report.article, report]));
	const byCoding = new Map(codings.map((coding) => [coding.id, coding]));
	const found = evidence.flatMap((one) => {
		const report = byArticle.get(one.article);
		return report ? [{ one, report }] : [];
	});
	found.sort(
		(a, b) => (a.report.date ?? '9').localeCompare(b.report.date ?? '9') || a.report.article - b.report.article
	);
	return found.map(({ one, report }) => ({
		href: evidenceHref(one),
		outlet: printedOutlet(report),
		date: showDate(report.date, report.dateInferred),
		opens: one.opens,
		what: whatIn(one, byCoding)
	}));
}
