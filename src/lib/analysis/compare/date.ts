import type { Report } from './report.ts';

/** The day `days` after a day, as `YYYY-MM-DD`. */
export function addDays(day: string, days: number): string {
	return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** Days between two full days; null where one of them is a month or unknown. */
export function daysApart(a: string | null, b: string | null): number | null {
	if (a?.length !== 10 || b?.length !== 10) return null;
	return Math.abs(Date.parse(a) - Date.parse(b)) / 86_400_000;
}

/** A date somebody read: a full day, not inferred. Only such a date supports an absence. */
export function dateRead(report: Report): boolean {
	return report.date?.length === 10 && !report.dateInferred;
}

/** Whether a report may have been out by the end of a day; a month counts if it had begun ("about"). */
export function outBy(report: Report, day: string): boolean {
	return report.date !== null && report.date <= day;
}

const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** "25 May 2024" for "2024-05-25". */
export function dayInWords(day: string): string {
	return DAY.format(new Date(`${day}T00:00:00Z`));
}
