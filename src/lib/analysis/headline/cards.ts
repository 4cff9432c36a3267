import { type Display, FOUND, type MeasureCard } from '../compare/measures.ts';
import type { CoderKind } from '../compare/report.ts';

const ENGINE_ONLY: Record<CoderKind, Display> = { human: 'not coded', model: 'not coded', engine: 'chart' };
const ALONE = 'Headlines by themselves: nothing here says what the texts under them say, and no text is counted here.';

const COMMON: Pick<MeasureCard, 'version' | 'markBelow' | 'agreement' | 'display' | 'source' | 'limits' | 'threats'> = {
	version: '1',
	markBelow: null,
	agreement: null,
	display: ENGINE_ONLY,
	source: null,
	limits: [ALONE, FOUND],
	threats: [
		'The rules were measured on sentences of texts; their error in headlines, which leave out words, is not known.',
		'Headlines change; the one that was noted is read.'
	]
};

export const HEADLINES = {
	'headline-frames': {
		...COMMON,
		id: 'headline-frames',
		title: 'Evidence for frames in headlines',
		unit: 'headlines in which evidence is found',
		definition: 'Whether the words of a headline bear out an item of a frame, by the same rules as in texts.',
		formula:
			'headlines with evidence for any item of the frame / headlines the engine read; word-for-word repeats once',
		notFor: 'Naming the frame of a report: a headline is not its text.'
	},
	'headline-names': {
		...COMMON,
		id: 'headline-names',
		title: 'Names in headlines',
		unit: 'headlines that use a form',
		definition: 'Forms by which headlines name people, governments, wars and groups in the outlet’s own voice.',
		formula: 'headlines with the form / headlines the engine read; word-for-word repeats once',
		notFor: 'Saying how the text under a headline names somebody.'
	},
	'headline-acts': {
		...COMMON,
		id: 'headline-acts',
		title: 'How headlines tell events',
		unit: 'tellings of events of harm and decision',
		definition: 'The form in which headlines tell events of harm and decision, in the outlet’s own voice.',
		formula: 'tellings in a form / tellings in headlines',
		notFor: 'Saying that somebody is hidden: a headline has little room.'
	},
	'headline-wording': {
		...COMMON,
		id: 'headline-wording',
		title: 'Wording of headlines',
		unit: 'headlines with such a word',
		definition:
			'Headlines with a word that judges, holds back, stresses or takes for granted in the outlet’s own voice.',
		formula: 'headlines with such a word / headlines the engine read; word-for-word repeats once',
		notFor: 'Counting how biased an outlet is.'
	}
} as const satisfies Record<string, MeasureCard>;

export type HeadlineId = keyof typeof HEADLINES;

/** The card of a measure of headlines. */
export function headlineCard(id: HeadlineId): MeasureCard & { id: HeadlineId } {
	return HEADLINES[id];
}
