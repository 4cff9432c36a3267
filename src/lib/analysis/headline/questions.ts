import { frameOf } from '#lib/lexicon/frames/items.ts';
import { ACT_FORM_LABEL, WORDING_LABEL } from '#lib/lexicon/labels.ts';
import { ACT_FORMS } from '../agency/act.ts';
import { FRAME_ROWS } from '../framing/rows.ts';
import { referentLabel } from '../text/explain-found.ts';
import type { Span } from '../text/span.ts';
import { WORD_KINDS } from '../wording/wording.ts';
import type { HeadlineFindings, Headlines } from './headlines.ts';

/** A row of a chart: what it asks of a headline, and the words that answer; none is no. */
export interface Question {
	row: string;
	find: (findings: HeadlineFindings) => readonly Span[];
}

/** So many forms are listed. */
export const MOST_FORMS = 24;

/** Whether a headline bears out a frame, in any voice. */
export const FRAME_QUESTIONS: readonly Question[] = FRAME_ROWS.map(({ id, label }) => ({
	row: label,
	find: ({ items }) => items.filter(({ item }) => frameOf(item) === id)
}));

/** Whether a headline tells an event in a form, in the outlet's own voice. */
export const ACT_QUESTIONS: readonly Question[] = ACT_FORMS.map((form) => ({
	row: ACT_FORM_LABEL[form],
	find: ({ acts }) => acts.filter((act) => act.form === form && act.voice === 'own')
}));

/** Whether a headline has a word of a kind, in the outlet's own voice. */
export const WORDING_QUESTIONS: readonly Question[] = WORD_KINDS.map((kind) => ({
	row: WORDING_LABEL[kind],
	find: ({ wordings }) => wordings.filter((one) => one.kind === kind && one.voice === 'own')
}));

/** The forms that most headlines use in their own voice; a name alone tells no choice of words. */
export function formQuestions({ groups }: Headlines): Question[] {
	const uses = new Map<string, number>();
	for (const { findings } of groups.flatMap(({ headlines }) => headlines))
		for (const key of new Set(formsIn(findings).map(({ key }) => key))) uses.set(key, (uses.get(key) ?? 0) + 1);
	return [...uses]
		.sort(([a, many], [b, few]) => few - many || (a < b ? -1 : 1))
		.slice(0, MOST_FORMS)
		.map(([key]) => ({ row: key, find: (findings) => formsIn(findings).filter((form) => form.key === key) }));
}

function formsIn({ namings, names }: HeadlineFindings): (Span & { key: string })[] {
	const found = namings
		.filter(({ voice, rule }) => voice === 'own' && rule !== 'name')
		.map(({ start, end, form, referent }) => ({ start, end, key: `${referentLabel(referent)}: “${form}”` }));
	const listed = names
		.filter(({ voice }) => voice === 'own')
		.map(({ start, end, form, referent }) => ({ start, end, key: `${referent}: “${form}”` }));
	return [...listed, ...found.filter((one) => !listed.some((other) => other.start < one.end && one.start < other.end))];
}
