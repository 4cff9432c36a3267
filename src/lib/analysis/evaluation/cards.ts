import { type Display, FOUND, type MeasureCard, OFFICES } from '../compare/measures.ts';
import type { CoderKind } from '../compare/report.ts';

const ENGINE_ONLY: Record<CoderKind, Display> = { human: 'not coded', model: 'not coded', engine: 'chart' };
const MODEL =
	'A model trained on sentences of US politics reads every other subject too; irony, and what the sentence before prepares, it does not see.';
const MENTIONS =
	'A mention is a name of a person, an organisation or a state, or a noun for what two states have with each other; pronouns and “the Northlanders” are not counted.';
const NOT_FOR = 'Saying what an outlet thinks of anybody, or how fair it is. There is no number for a whole text.';

const COMMON: Pick<MeasureCard, 'version' | 'markBelow' | 'agreement' | 'display' | 'source' | 'notFor'> = {
	version: '1',
	markBelow: null,
	agreement: null,
	display: ENGINE_ONLY,
	source: 'Hamborg and Donnay (2021) for the task and the sentences the model was trained on',
	notFor: NOT_FOR
};

export const EVALUATION = {
	'target-tone': {
		...COMMON,
		id: 'target-tone',
		title: 'Tone toward a target',
		unit: 'mentions of the target in one voice',
		definition:
			'How each mention is evaluated by its sentence: unfavourably, not at all, favourably, or undecided where the model is less than 60 % sure. Who comes to harm is reported apart, as an event; who only speaks is not evaluated. Own voice, quotation marks and reported words are never added up.',
		formula: 'mentions of a tone / all mentions of the target in that voice',
		limits: [MENTIONS, 'Favourable words for a bad cause count as favourable.', FOUND],
		threats: [MODEL, 'A quotation the engine overlooks leaves somebody’s words in the outlet’s own voice.']
	},
	'source-tone': {
		...COMMON,
		id: 'source-tone',
		title: 'What a source says about a target',
		unit: 'mentions of the target in the words of the source',
		definition:
			'From every source to every target it mentions: chance of favourable less chance of unfavourable, on average over the mentions in its words, direct or reported. It is the tone of the source, never of the outlet.',
		formula: 'mean of p(positive) − p(negative) over mentions in the words of the source, events left out; −1 to 1',
		limits: [MENTIONS, 'What an outlet lets a source say is its choice; the words are the source’s.', FOUND],
		threats: [MODEL, 'A quotation with the wrong speaker stands in the wrong row.', OFFICES]
	},
	'headline-tone': {
		...COMMON,
		id: 'headline-tone',
		title: 'Tone in headlines',
		unit: 'mentions of the target in headlines, in the outlet’s own voice',
		definition:
			'The same as tone toward a target, in headlines alone: they are known of reports whose text is not here. Of reports of which both were read, the headline less the text under it.',
		formula:
			'mentions of a tone / all mentions of the target in headlines; difference: mean of p(positive) − p(negative) in the headline less that in the text, over articles that mention the target in both',
		limits: [
			MENTIONS,
			'A headline is short: more mentions are undecided.',
			'Under 20 articles with the target in both, a difference describes these articles only.'
		],
		threats: [MODEL, 'The model learnt from sentences, not from headlines.', 'Only English headlines are read.']
	}
} as const satisfies Record<string, MeasureCard>;

export type EvaluationId = keyof typeof EVALUATION;

/** The card of a measure of tone, by its id. */
export function evaluationCard(id: EvaluationId): MeasureCard {
	return EVALUATION[id];
}
