import type { Report } from '#lib/analysis/compare/report.ts';
import { printedOutlet } from '#lib/analysis/compare/printed-outlet.ts';
import type { Decision } from '#lib/analysis/correction/decision.ts';
import { type Doubtful, quotationKey } from '#lib/analysis/correction/queue.ts';
import { toAsked } from '#lib/analysis/quotation/printed.ts';
import { withSide } from '#lib/analysis/side-name.ts';
import type { StoryReading } from '#lib/analysis/speakers/statements.ts';
import { inSentence } from '#lib/analysis/text/in-sentence.ts';
import { excerpt } from '#lib/analysis/text/span.ts';
import { showDate } from '#lib/components/show-date.ts';
import { IDENTIFICATION_LABEL, MODE_LABEL, PATTERN_LABEL, PLACE_LABEL, TYPE_LABEL } from '#lib/lexicon/labels.ts';

/** A quotation in doubt as the page prints it: its sentence, with the very words that are asked about. */
export function toShown(
	{ key, article, quotation, counted, reason, sentence }: Doubtful,
	report: Report | undefined,
	reading: Pick<StoryReading, 'text' | 'analysis'> | undefined
) {
	const { identification, mode, place, pattern, confidence, cue, words } = quotation;
	return {
		key,
		reason,
		sentence: reading
			? inSentence(reading.text, reading.analysis.sentences, quotation.content)
			: [{ text: sentence, marked: false }],
		href: `/articles/${article}?q=${toAsked(quotation.content)}`,
		outlet: report ? printedOutlet(report) : '',
		date: report ? showDate(report.date, report.dateInferred) : '',
		headline: report?.headline ?? null,
		lang: report?.lang ?? 'en',
		speaker: counted && { name: counted.name, side: counted.side, type: TYPE_LABEL[counted.type] },
		identification: IDENTIFICATION_LABEL[identification],
		what: `${MODE_LABEL[mode]}, ${words} ${words === 1 ? 'word' : 'words'}, ${PLACE_LABEL[place]}${cue ? `, introduced by “${cue.lemma}”` : ''}`,
		rule: (PATTERN_LABEL[pattern] ?? pattern).replaceAll(/[“”]/g, ''),
		certainty: Math.round(confidence * 100)
	};
}

/** A decision in words. */
export const DECIDED = {
	accept: 'right as read',
	correct: 'corrected',
	reject: 'no quotation',
	undo: 'taken back'
} as const;

/** The minute at which something was said. */
export const saidAt = (at: Date) => `${at.toISOString().slice(0, 16).replace('T', ' ')} UTC`;

/** A decision as the list of what is done prints it; `text` is the stored text it is about. */
export function toDecided(one: Decision, report: Report | undefined, text: string) {
	const { id, article, decision, quotation, speaker, by, at, version } = one;
	return {
		id,
		key: quotationKey(version, quotation),
		href: `/articles/${article}?q=${toAsked(quotation.content)}`,
		outlet: report ? printedOutlet(report) : '',
		what: DECIDED[decision],
		words: quotation.content.map((span) => excerpt(text, span).replaceAll(/\s+/g, ' ')).join(' … '),
		who: decision === 'reject' ? '' : speaker ? withSide(speaker) : 'nobody named',
		by,
		at: saidAt(at)
	};
}

export type Shown = ReturnType<typeof toShown>;
export type Decided = ReturnType<typeof toDecided>;
