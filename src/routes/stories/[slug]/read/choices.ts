import { printedOutlet } from '#lib/analysis/compare/printed-outlet.ts';
import type { Report } from '#lib/analysis/compare/report.ts';
import { showDate } from '#lib/components/show-date.ts';

/** One report in a picker. */
export interface Choice {
	id: number;
	label: string;
}

/** What can be read side by side: reports with a text here, and reports of which only facts and codings are known. */
export interface Choices {
	texts: Choice[];
	facts: Choice[];
}

function toChoice(report: Report): Choice {
	const mark = report.focus ? ' (in focus)' : '';
	const headline = report.headline ? `: ${shorten(report.headline)}` : '';
	return {
		id: report.article,
		label: `${printedOutlet(report)}, ${showDate(report.date, report.dateInferred)}${mark}${headline}`
	};
}

function shorten(words: string): string {
	return words.length <= 48 ? words : `${words.slice(0, 46).replace(/\s+\S*$/, '')} …`;
}

/** Texts by date with the report in focus first, then the rest by outlet. */
export function toChoices(reports: Report[]): Choices {
	const date = (report: Report) => `${report.focus ? '0' : '1'}${report.date ?? '9'}`;
	const texts = reports.filter(({ hasText }) => hasText).sort((a, b) => date(a).localeCompare(date(b)));
	const facts = reports
		.filter(({ hasText }) => !hasText)
		.sort((a, b) => a.outlet.localeCompare(b.outlet, 'en') || date(a).localeCompare(date(b)));
	return { texts: texts.map(toChoice), facts: facts.map(toChoice) };
}

/**
 * The two reports an address asks for. Without one: the report in focus (or the first text), and beside it the first
 * other text, else the first report of the same statement, else of the same part.
 * @returns `unknown` holds what the address asked for and the story does not have
 */
export function choosePair(reports: Report[], params: URLSearchParams): { a?: Report; b?: Report; unknown: string[] } {
	const unknown: string[] = [];
	const asked = (name: string) => {
		const value = params.get(name);
		if (value === null || value === '') return undefined;
		const found = reports.find(({ article }) => String(article) === value);
		if (!found) unknown.push(value.slice(0, 20));
		return found;
	};
	const [first, second] = [asked('a'), asked('b')];
	const a = first ?? reports.find((report) => report.focus && report !== second) ?? firstText(reports, second);
	return { a, b: second ?? (a && beside(reports, a)), unknown };
}

function firstText(reports: Report[], not: Report | undefined): Report | undefined {
	return reports.find((report) => report.hasText && report !== not) ?? reports.find((report) => report !== not);
}

function beside(reports: Report[], a: Report): Report | undefined {
	const others = reports.filter((report) => report !== a);
	// The same words to speak of weigh most, then an event in common, then a language in common.
	const near = (report: Report) =>
		4 * Number(report.statement !== null && report.statement === a.statement) +
		2 * Number(report.parts.some((part) => a.parts.includes(part))) +
		Number(report.lang === a.lang);
	return others.find(({ hasText }) => hasText) ?? [...others].sort((one, two) => near(two) - near(one))[0];
}
