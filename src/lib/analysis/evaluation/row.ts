import type { Place, TargetKind, ToneCode, ToneRule, Voice } from '#lib/lexicon/codes.ts';
import type { Analysis, Tone } from '../analysis.ts';
import type { Evidence } from '../compare/measure.ts';
import type { Report } from '../compare/report.ts';
import { resolveForm, toPeople } from '../name/story.ts';

export { VOICES, type ToneCode, type Voice } from '#lib/lexicon/codes.ts';
export { TONE_LABEL } from '#lib/lexicon/labels.ts';

/** One mention of a target in one article: what every measure of tone is counted from. */
export interface ToneRow {
	article: number;
	/** The target under the name it has in the story. */
	target: string;
	kind: TargetKind;
	voice: Voice;
	place: Place;
	tone: ToneCode;
	rule: ToneRule;
	/** Chance of positive less chance of negative, −1 to 1. */
	score: number;
	/** Who says it, where somebody else than the outlet does; null in the outlet's own voice and where nobody is named. */
	source: string | null;
	evidence: Evidence;
}

/** A tone in a headline, with who speaks there. */
export type HeadlineTone = Omit<Tone, 'quotation'> & { speaker: string | null };

/** What was read of the texts and headlines of a story, by article. */
export interface ReadTones {
	analyses: ReadonlyMap<number, Pick<Analysis, 'tones' | 'quotations' | 'speakers'>>;
	headlines: ReadonlyMap<number, { tones: readonly HeadlineTone[] }>;
}

const toFacts = ({ target, kind, voice, place, tone, rule, positive, negative }: Omit<Tone, 'quotation'>) => ({
	...{ target, kind, voice, place, tone, rule },
	score: positive - negative
});

/** The rows of one report: its headline's and its text's. A quotation that a person took out has no speaker any more. */
function rowsOf({ article }: Pick<Report, 'article'>, { analyses, headlines }: ReadTones): ToneRow[] {
	const analysis = analyses.get(article);
	const speakerOf = new Map(analysis?.speakers.map(({ id, name }) => [id, name]));
	const quotationOf = new Map(analysis?.quotations.map((quotation) => [quotation.id, quotation]));
	const inText = (analysis?.tones ?? []).map((tone): ToneRow => {
		const speaker = tone.quotation === null ? null : (quotationOf.get(tone.quotation)?.speaker ?? null);
		const spans = [{ start: tone.start, end: tone.end }];
		return {
			article,
			...toFacts(tone),
			source: speaker === null ? null : (speakerOf.get(speaker) ?? null),
			evidence: { opens: 'words', article, spans }
		};
	});
	const inHeadline = (headlines.get(article)?.tones ?? []).map((tone): ToneRow => {
		const spans = [{ start: tone.start, end: tone.end }];
		return { article, ...toFacts(tone), source: tone.speaker, evidence: { opens: 'headline', article, spans } };
	});
	return [...inHeadline, ...inText];
}

/** The rows of reports, a person under one name across them: “Lind” is Mara Lind where the story knows only one. */
export function toToneRows(reports: readonly Pick<Report, 'article'>[], read: ReadTones): Map<number, ToneRow[]> {
	const rows = new Map(reports.map((report) => [report.article, rowsOf(report, read)]));
	const counts = new Map<string, number>();
	for (const mine of rows.values()) {
		const people = new Set(mine.filter(({ kind }) => kind === 'person').map(({ target }) => target));
		for (const name of people) counts.set(name, (counts.get(name) ?? 0) + 1);
	}
	const people = toPeople(counts);
	const named = ({ kind, target }: ToneRow) => (kind === 'person' ? resolveForm(target, [], people).canonical : target);
	return new Map([...rows].map(([article, mine]) => [article, mine.map((row) => ({ ...row, target: named(row) }))]));
}
