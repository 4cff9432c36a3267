import type { Analysis } from '#lib/analysis/analysis.ts';
import type { Evidence } from '#lib/analysis/compare/measure.ts';
import { printedOutlet } from '#lib/analysis/compare/printed-outlet.ts';
import type { CodedSource, Coding, Report } from '#lib/analysis/compare/report.ts';
import { groupBy } from '#lib/analysis/group-by.ts';
import { UNATTRIBUTED } from '#lib/analysis/quotation/shares.ts';
import { inSentence, type Piece } from '#lib/analysis/text/in-sentence.ts';
import { evidenceHref } from '#lib/charts/story/mark.ts';
import { showDate } from '#lib/components/show-date.ts';

/** One thing a number was counted from. */
export interface Behind {
	article: number;
	href: string;
	outlet: string;
	date: string;
	/** The very words, the coding, or only the facts of a report. */
	opens: Evidence['opens'];
	/** What the coding says there ("Dmitry Peskov, indirect, “say”, lead"); empty where it is a yes or no. */
	what: string;
	/** Who says it; empty where the number is not about speakers. */
	who: string;
	/** The words within their sentences; empty where only a coding is at hand. */
	words: Piece[];
	lang: string;
	/** A coding of a text that is stored here: the text can be read, but which of its words were meant isn’t coded. */
	wordless: boolean;
}

/** What evidence is looked up in. */
export interface Behinds {
	reports: Report[];
	codings: Coding[];
	analyses: ReadonlyMap<number, Analysis>;
	/** The very texts that were analysed, by article. */
	texts: ReadonlyMap<number, string>;
}

function sourceIn(evidence: Evidence, codings: Map<number, Coding>): CodedSource | undefined {
	if (evidence.opens !== 'coding') return undefined;
	return codings.get(evidence.coding)?.sources.find(({ id }) => id === evidence.source);
}

function whatIn(source: CodedSource | undefined): string {
	if (!source) return '';
	return [source.speaker, source.mode, source.cue && `“${source.cue}”`, source.place].filter(Boolean).join(', ');
}

/** The speaker whose very quotation a passage is. */
function speakerIn(evidence: Evidence, analyses: Behinds['analyses']): string {
	const analysis = analyses.get(evidence.article);
	if (evidence.opens !== 'words' || !analysis) return '';
	const [{ start, end }] = evidence.spans;
	const said = analysis.quotations.find(({ content: [first] }) => first.start === start && first.end === end);
	return said ? (analysis.speakers.find(({ id }) => id === said.speaker)?.name ?? UNATTRIBUTED) : '';
}

function wordsIn(evidence: Evidence, { analyses, texts, reports }: Behinds): Piece[] {
	if (evidence.opens === 'headline') {
		const headline = reports.find(({ article }) => article === evidence.article)?.headline ?? '';
		return inSentence(headline, [{ start: 0, end: headline.length }], evidence.spans);
	}
	const text = texts.get(evidence.article);
	if (evidence.opens !== 'words' || text === undefined) return [];
	const spans = [...evidence.spans].sort((a, b) => a.start - b.start);
	return inSentence(text, analyses.get(evidence.article)?.sentences ?? [], spans);
}

const many = (n: number, one: string) => `${n} ${n === 1 ? one : `${one}s`}`;

/** Where in a text evidence stands; codings have no place. */
const placeOf = (evidence: Evidence) => (evidence.opens === 'words' ? evidence.spans[0].start : 0);

/** Evidence as a reader can follow it, by date of the report and place in its text. */
export function toBehind(evidence: Evidence[], known: Behinds): Behind[] {
	const byArticle = new Map(known.reports.map((report) => [report.article, report]));
	const byCoding = new Map(known.codings.map((coding) => [coding.id, coding]));
	const found = evidence.flatMap((one) => {
		const report = byArticle.get(one.article);
		return report ? [{ one, report }] : [];
	});
	found.sort(
		(a, b) =>
			(a.report.date ?? '9').localeCompare(b.report.date ?? '9') ||
			a.report.article - b.report.article ||
			placeOf(a.one) - placeOf(b.one)
	);
	return found.map(({ one, report }): Behind => {
		const source = sourceIn(one, byCoding);
		return {
			article: report.article,
			href: evidenceHref(one),
			outlet: printedOutlet(report),
			date: showDate(report.date, report.dateInferred),
			opens: one.opens,
			what: whatIn(source),
			who: source?.speaker ?? speakerIn(one, known.analyses),
			words: wordsIn(one, known),
			lang: report.lang,
			wordless: one.opens === 'coding' && report.hasText
		};
	});
}

/** "15 places in 6 reports, of 2 speakers: Mara Lind 9, Ole Berg 6": what a number of reports or of speakers was counted from. */
export function sumUp(behind: readonly Pick<Behind, 'article' | 'who'>[]): string {
	const reports = new Set(behind.map(({ article }) => article)).size;
	const places = `${many(behind.length, 'place')} in ${many(reports, 'report')}`;
	const bySpeaker = groupBy(
		behind.filter(({ who }) => who !== ''),
		({ who }) => who
	);
	if (bySpeaker.size === 0) return `${places}.`;
	const said = [...bySpeaker].map(([who, mine]) => ({ who, n: mine.length }));
	said.sort((a, b) => b.n - a.n || a.who.localeCompare(b.who, 'en'));
	return `${places}, of ${many(said.length, 'speaker')}: ${said.map(({ who, n }) => `${who} ${n}`).join(', ')}.`;
}
