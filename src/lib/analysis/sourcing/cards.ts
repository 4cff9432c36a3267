import { type Display, FOUND, type MeasureCard, OFFICES } from '../compare/measures.ts';
import type { CoderKind } from '../compare/report.ts';

const ENGINE_ONLY: Record<CoderKind, Display> = { human: 'not coded', model: 'not coded', engine: 'chart' };
/** Agreement of models was established for sides and modes; what needs more is only listed. */
const MODELS_LISTED: Record<CoderKind, Display> = { human: 'chart', model: 'list', engine: 'chart' };
const DRAWN: Record<CoderKind, Display> = { human: 'chart', model: 'chart', engine: 'chart' };

const UNIT =
	'statements, or their words; of a coding by people or models its source rows (speaker × mode), which have no words';
const NAMES =
	'One speaker may stand under two names (“Kremlin” and its spokesman), which makes outlets look further apart than they are.';
const NOBODY =
	'Identified speakers are those told by name, office, institution or document. Anonymous and collective sources (“senior officials”) and unattributed statements are left out: nobody knows whether two outlets’ officials are the same people.';
const OVERLOOKED =
	'A quotation the engine overlooks is missing from every number; one it gives to the wrong speaker is in the wrong place.';
const TEXT = 'one text has one answer, and an outlet with few texts a list';

/** What is common to all measures of sourcing. */
const COMMON: Pick<MeasureCard, 'version' | 'markBelow' | 'agreement' | 'threats'> = {
	version: '1',
	markBelow: null,
	agreement: null,
	threats: [OVERLOOKED]
};

export const SOURCING = {
	'who-where': {
		...COMMON,
		id: 'who-where',
		title: 'Who is quoted where',
		unit: UNIT,
		definition:
			'How much each speaker says in each outlet. The report in focus and added reports stand beside the pool, never in it. Outlets and speakers stand in the order in which blocks show.',
		formula:
			'what a speaker says in an outlet / all that is attributed there; order: first axis of a correspondence analysis (reciprocal averaging)',
		source: 'Hill (1973) for the order',
		display: DRAWN,
		limits: [NAMES, FOUND],
		threats: [OVERLOOKED, 'An outlet with one report has a column of one text.'],
		notFor: 'Ranking outlets or speakers.'
	},
	voice: {
		...COMMON,
		id: 'voice',
		title: 'Share of voice',
		unit: UNIT,
		definition:
			'What each side says, of all that is attributed to anybody. The pool leaves out the house of the report in focus.',
		formula: 'statements (or words) of a side / all attributed statements (or words)',
		source: null,
		display: DRAWN,
		agreement: 'side',
		limits: [
			'Statements say how often a side speaks, words how long; the two can differ. An even split is not the measure of anything.',
			FOUND
		],
		threats: [OVERLOOKED, OFFICES],
		notFor: 'Judging whether a side was quoted fairly.'
	},
	position: {
		...COMMON,
		id: 'position',
		title: 'Where in the text each side speaks',
		unit: 'place of a statement, 0 % the beginning of the text, 100 % its end',
		definition:
			'Each statement at the place where its words begin, text by text and side by side; and the place of the first statement of a side, on average over the texts that quote it.',
		formula: 'signs before the first word of the statement / signs of the text; mean over texts of the least of a side',
		source: null,
		display: ENGINE_ONLY,
		limits: ['The place in a text says nothing of how prominent a page made it.', FOUND],
		notFor: `A comparison of outlets: ${TEXT}.`
	},
	'modes-by-side': {
		...COMMON,
		id: 'modes-by-side',
		title: 'Direct, mixed or indirect, by side',
		unit: 'statements; of a coding by people or models its source rows',
		definition: 'Direct: all in quotation marks. Mixed: part of it. Indirect: none.',
		formula: 'statements of a side in a mode / all statements of the side',
		source: null,
		display: DRAWN,
		agreement: 'mode',
		limits: ['Translation can turn direct into indirect speech.', FOUND],
		notFor: 'Judging how exact a quotation is.'
	},
	directness: {
		...COMMON,
		id: 'directness',
		title: 'Words in quotation marks, by side',
		unit: 'attributed words',
		definition: 'How many of the words given to a side stand inside quotation marks.',
		formula: 'words inside marks / attributed words of the side',
		source: null,
		display: ENGINE_ONLY,
		limits: ['Words of other languages are put into marks in translation.', FOUND],
		notFor: 'Judging how exact a quotation is.'
	},
	stance: {
		...COMMON,
		id: 'stance',
		title: 'The words that introduce a side',
		unit: 'cues (“said”, “claimed”)',
		definition:
			'Cues by their class, side by side. From 20 cues of a side on, an index: endorsing less distancing cues, of all cues (−1 to 1). Within an outlet that has as many of two sides, the contrast of the two indices, tested by dealing the cues of each text over its sides.',
		formula: 'cues of a class / all cues of the side',
		source: null,
		display: ENGINE_ONLY,
		limits: ['A cue may be the habit of a desk; only a contrast of two sides within one outlet says more.', FOUND],
		threats: [OVERLOOKED, 'A word is classed by what it mostly does, not by what it does here.'],
		notFor: 'Reading a stance from one cue.'
	},
	overlap: {
		...COMMON,
		id: 'overlap',
		title: 'Speakers that two outlets share',
		unit: UNIT,
		definition:
			'How alike two outlets divide their attributed statements or words among identified speakers: 0 where they share none, 1 where each speaker has the same share in both.',
		formula: 'Σ min(p, q) / Σ max(p, q), p and q the shares of a speaker in the two outlets (weighted Jaccard)',
		source: 'Ružička (1958)',
		display: MODELS_LISTED,
		limits: [NAMES, NOBODY, 'Few texts make any two outlets look apart. It describes these texts and has no interval.'],
		notFor: 'Saying that one outlet took speakers from another.'
	},
	exclusive: {
		...COMMON,
		id: 'exclusive',
		title: 'Speakers nobody else quotes',
		unit: UNIT,
		definition:
			'What is said by speakers whom no other outlet of the pool quotes, of all that identified speakers say in an outlet.',
		formula: 'statements (or words) of speakers quoted nowhere else in the pool / those of all identified speakers',
		source: null,
		display: MODELS_LISTED,
		limits: [NAMES, NOBODY, 'A small pool makes every share high.'],
		notFor: 'Judging an outlet’s own research.'
	},
	diversity: {
		...COMMON,
		id: 'diversity',
		title: 'How varied the speakers are',
		unit: 'speakers, as Hill numbers, in the same number of statements',
		definition:
			'How many speakers there would be if all spoke equally often: counting rare ones fully (order 0), by weight (1), hardly (2). All are brought to the number of statements of the smallest, because more statements always have more speakers.',
		formula:
			'q0 = speakers; q1 = exp(−Σ p ln p); q2 = 1 / Σ p²; expected in a draw of the smallest number of statements',
		source: 'Hill (1973); Chao et al. (2014); corrections of bias: Chao (1984), Miller (1955)',
		display: MODELS_LISTED,
		limits: [NAMES, NOBODY, 'Fewer than five statements take no part.'],
		notFor: 'Saying that more speakers are better.'
	},
	official: {
		...COMMON,
		id: 'official',
		title: 'Officials and governments',
		unit: UNIT,
		definition:
			'What governments, parliaments and parties, military and police, courts and bodies of states say, of all that is attributed; and what governments alone say.',
		formula: 'statements (or words) of kinds 1 to 5 of the codebook / all; kind 1 / all',
		source: 'Bennett (1990), of whose indexing this is one side: what officials in the debate said is not measured',
		display: MODELS_LISTED,
		limits: ['An unclear kind counts as not official, so the shares are rather low.', FOUND],
		threats: [OVERLOOKED, OFFICES],
		notFor: 'Saying how close an outlet stands to a state.'
	},
	'lead-access': {
		...COMMON,
		id: 'lead-access',
		title: 'Who is quoted at the top',
		unit: 'texts',
		definition: 'Texts that quote a side in the headline, the deck or the first two paragraphs.',
		formula: 'texts that quote the side there / texts that quote anybody',
		source: null,
		display: MODELS_LISTED,
		limits: ['A text stored without its headline has none to quote in.', FOUND],
		notFor: 'Saying what an editor meant to stress.'
	},
	gender: {
		...COMMON,
		id: 'gender',
		title: 'Women and men among named persons',
		unit: 'named persons',
		definition:
			'Each named person once, by what the text itself tells: a pronoun at a quotation, or a title (“Ms.”). Never by the given name. Where the text does not tell, the person is unknown; the two bounds count the unknown as no women and as women.',
		formula: 'women / (women + men + others); bounds women / all and (women + unknown) / all',
		source: 'Asr et al. (2021), who count by given names',
		display: ENGINE_ONLY,
		limits: ['Most texts do not tell, so the bounds lie far apart.', FOUND],
		threats: [OVERLOOKED, 'A pronoun that was linked to the wrong person.'],
		notFor: 'Saying who a person is.'
	},
	'over-quoted': {
		...COMMON,
		id: 'over-quoted',
		title: 'Speakers quoted more than elsewhere',
		unit: UNIT,
		definition:
			'Outlets with five reports or more, and speakers whom three reports or more quote: whether the outlet gives a speaker more than reports dealt at random would. Over the whole story, whatever the filters.',
		formula:
			'p = (1 + hits) / (1 + 10,000 dealings of outlets to reports); q: Benjamini & Hochberg over all pairs tested',
		source: 'Phipson & Smyth (2010)',
		display: MODELS_LISTED,
		limits: [NAMES, NOBODY, 'It is exploration: no plan named the pairs beforehand.'],
		notFor: 'Saying why a speaker is quoted.'
	}
} as const satisfies Record<string, MeasureCard>;

export type SourcingId = keyof typeof SOURCING;

/** The card of a measure of sourcing, by its id. */
export function sourcingCard(id: SourcingId): MeasureCard {
	return SOURCING[id];
}
