import { groupBy } from '../group-by.ts';
import { dayInWords } from './date.ts';
import { printedOutlet } from './printed-outlet.ts';
import type { Report } from './report.ts';

/** "Echo", "Echo of 24 May 2024", "Echo no. 57": as much as parts one report from the others of its outlet. */
function longer(report: Report, more: 0 | 1 | 2): string {
	const day = report.date?.length === 10 ? dayInWords(report.date) : report.date;
	const dated = more > 0 && day !== null ? `${printedOutlet(report)} of ${day}` : printedOutlet(report);
	return more === 2 ? `${dated} no. ${report.article}` : dated;
}

/**
 * What each report is called where several stand side by side, in their order: its outlet; where two have the same one,
 * with the day; where that is the same too, or one has none, with its number. No two names are alike.
 */
export function tellApart(reports: Report[]): string[] {
	const levels = ([0, 1] as const).map((more) => {
		const names = reports.map((report) => longer(report, more));
		return { names, bearers: groupBy(names, (name) => name) };
	});
	return reports.map((report, index) => {
		const level = levels.find(({ names, bearers }) => bearers.get(names[index])?.length === 1);
		return level ? level.names[index] : longer(report, 2);
	});
}
