import { type Display, FOUND, type MeasureCard } from '../compare/measures.ts';
import type { CoderKind } from '../compare/report.ts';

const ENGINE_ONLY: Record<CoderKind, Display> = { human: 'not coded', model: 'not coded', engine: 'chart' };
const LISTS = 'A word is taken from a list, whatever it means there; what judges without such a word is overlooked.';
const NO_SCORE = 'Such words say how something is put. They are no measure of slant, and no outlet gets a score.';

const COMMON: Pick<MeasureCard, 'version' | 'markBelow' | 'agreement' | 'display'> = {
	version: '1',
	markBelow: null,
	agreement: null,
	display: ENGINE_ONLY
};

export const WORDING = {
	passages: {
		...COMMON,
		id: 'passages',
		title: 'Passages to check',
		unit: 'sentences',
		definition:
			'Sentences a reader may want to look at for loaded wording in the outlet’s own voice, each with the reason: a word of the lists that judges, or a model that finds it much like sentences that speak ill of those they name.',
		formula:
			'a sentence in the outlet’s own voice whose score is 0.5 or more, or with a judging word in the outlet’s own voice',
		source:
			'after the task of Spinde and others (2021); model trained on NewsMTSC (Hamborg & Donnay 2021), lists of this project',
		limits: [NO_SCORE, 'A sentence that flatters without a word of the lists is seldom found.'],
		threats: [
			'Experts agree only loosely on which sentences are biased by their wording.',
			'The model was trained on US political news; elsewhere its error is not known.',
			'A sad event told plainly can look like a sentence that speaks ill.',
			'A quotation that was overlooked is taken for the outlet’s own voice.'
		],
		notFor: 'Counting how biased a report or an outlet is.'
	},
	'wording-kinds': {
		...COMMON,
		id: 'wording-kinds',
		title: 'Words that judge, hedge, stress or take for granted',
		unit: 'words',
		definition:
			'Words of five kinds in the outlet’s own voice, text by text: judging adjectives, adverbs, nouns and verbs, hedges, boosters, factive and implicative verbs, and up to three words in quotation marks that nobody is said to have said.',
		formula: 'words of a kind; per 1,000 words in the outlet’s own voice',
		source: 'kinds after Hyland (2005), Kiparsky & Kiparsky (1970) and Karttunen (1971); lists of this project',
		limits: [NO_SCORE, FOUND],
		threats: [LISTS, 'Such counts tell little about whether a sentence is called biased; read the words.'],
		notFor: 'Saying that marks around a word keep a distance: that needs a code by a person.'
	},
	distinctive: {
		...COMMON,
		id: 'distinctive',
		title: 'Distinctive wording',
		unit: 'uses of a word in the outlet’s own voice',
		definition:
			'Words that the texts of one side use more than the rest of the coverage of the same event does, in their own voice.',
		formula:
			'difference of log-odds with an informative Dirichlet prior worth 500 words, in standard errors (z); words in three texts or more; p corrected for every word tested (Benjamini–Hochberg)',
		source: 'Monroe, Colaresi & Quinn (2008)',
		limits: [FOUND, 'Of one text, what stands out is the text’s, not the outlet’s.'],
		threats: [
			'Words of one text are not independent of each other, so p is too small where a few texts repeat a word.',
			'Names and topics stand out as much as wording does.',
			'Forms of one word count apart.'
		],
		notFor: 'Proving a choice of words: another topic gives other words.'
	}
} as const satisfies Record<string, MeasureCard>;

export type WordingId = keyof typeof WORDING;

/** The card of a measure of wording. */
export function wordingCard(id: WordingId): MeasureCard & { id: WordingId } {
	return WORDING[id];
}
