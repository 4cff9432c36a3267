import { type Display, FOUND, type MeasureCard, TRANSLATED } from '../compare/measures.ts';
import type { CoderKind } from '../compare/report.ts';

const ENGINE_ONLY: Record<CoderKind, Display> = { human: 'not coded', model: 'not coded', engine: 'chart' };

/** What is common to the measures of names and agency. */
const COMMON: Pick<MeasureCard, 'version' | 'markBelow' | 'agreement' | 'display'> = {
	version: '1',
	markBelow: null,
	agreement: null,
	display: ENGINE_ONLY
};

const OVERLOOKED =
	'A use that no rule can place is left out, and some rules miss more of one desk’s style than of another’s.';
const NORMAL =
	'A passive is often the norm: nobody knows who did it, or the source is a police register. A form says nothing of why it was chosen.';

export const NAMING = {
	ledger: {
		...COMMON,
		id: 'ledger',
		title: 'Ledger of names',
		unit: 'uses of a form',
		definition:
			'Every form by which an outlet names a person, a government, a war or a group, in its own voice; uses in words it gives to somebody stand apart. A name alone is one form. People are one across the reports where their names say so.',
		formula: 'uses of a form / uses of all forms of the thing',
		source: 'sets of alternatives after studies of word choice by labelling (NewsWCL50); the lists are our own',
		limits: [
			'A form is counted where a rule can tell what it names; the rest is in no number.',
			'No form is called good or bad: what a word does is for a reader to say.',
			FOUND
		],
		threats: [OVERLOOKED, 'One word may name two things that the rules take for one.', TRANSLATED],
		notFor: 'Reading a stance from one word.'
	},
	'form-test': {
		...COMMON,
		id: 'form-test',
		title: 'Forms used more or less than elsewhere',
		unit: 'reports that use a form in their own voice',
		definition:
			'Outlets of five reports or more that name a thing, and forms that three reports or more use: whether the outlet uses the form more or less often than all other outlets. Over the whole story, whatever the filters.',
		formula:
			'reports that use the form / reports that name the thing, the outlet against the rest; p: Fisher’s exact test, two-sided; q: Benjamini & Hochberg over all that was tested',
		source: 'Fisher (1935); Benjamini & Hochberg (1995)',
		limits: ['Few outlets have as many reports of one story; without them nothing is tested.', FOUND],
		threats: [OVERLOOKED, 'Copies of an agency’s text count as often as they were printed.'],
		notFor: 'Saying why an outlet chose a word.'
	},
	agency: {
		...COMMON,
		id: 'agency',
		title: 'How events are told',
		unit: 'tellings of events of harm or decision, in the outlet’s own voice',
		definition:
			'Active with a subject, passive with who did it, passive without, as a noun (“the shelling”), or as something that happens (“thirty died”). The list of events is fixed; an event counts once at each mention.',
		formula: 'tellings in a form / all tellings',
		source: 'typology as in studies of reports on police killings; lists and rules are our own',
		limits: [NORMAL, 'Infinitives and “-ing” forms without a subject of their own are not counted.', FOUND],
		threats: [OVERLOOKED, 'A word for harm may be a figure of speech.'],
		notFor: 'Saying that somebody’s part is concealed.'
	},
	'agent-rate': {
		...COMMON,
		id: 'agent-rate',
		title: 'Who did it is named',
		unit: 'tellings of events of harm or decision, in the outlet’s own voice',
		definition:
			'Tellings that name somebody who does it, at that very mention; beside it the tellings without, in whose text another mention of such an event names somebody. A thing (“the blast killed”) is nobody.',
		formula:
			'tellings that name somebody / all tellings; tellings without, named elsewhere in the text / tellings without',
		source: null,
		limits: [
			NORMAL,
			'What a text names elsewhere a reader can find: leaving it out once conceals nothing. Two events of one kind in one text count as one for this.',
			FOUND
		],
		threats: [OVERLOOKED],
		notFor: 'Saying that somebody’s part is concealed.'
	}
} as const satisfies Record<string, MeasureCard>;

export type NamingId = keyof typeof NAMING;

/** The card of a measure of names or agency, by its id. */
export function namingCard(id: NamingId): MeasureCard {
	return NAMING[id];
}
