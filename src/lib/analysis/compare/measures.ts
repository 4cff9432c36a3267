import type { CoderKind } from './report.ts';

/** Whether a coder's answers may be drawn, only listed, or are kept back; or the coder does not code it at all. */
export type Display = 'chart' | 'list' | 'kept back' | 'not coded';

/** What can be said of a measure, and what of it may be shown. Pages, charts and the methods page read this table. */
export interface MeasureCard {
	id: string;
	version: string;
	title: string;
	/** What is counted; one unit a chart, in its title. */
	unit: string;
	definition: string;
	formula: string;
	/** Where the definition comes from: a paper, a codebook, a list; null where it is the project's own. */
	source: string | null;
	display: Record<CoderKind, Display>;
	/** First word of its entries in the record of agreement ("point F02"); null where agreement has no meaning. */
	agreement: string | null;
	/** Categories with fewer positives than this in both codings, or with a low α, are marked; null marks nothing. */
	markBelow: number | null;
	/** "What this cannot tell you", beside the chart. */
	limits: string[];
	threats: string[];
	notFor: string;
}

const ALL_CODERS: Record<CoderKind, Display> = { human: 'chart', model: 'chart', engine: 'chart' };
const ROWS =
	'source rows: each speaker once for each mode, as coded; names of one speaker are merged where a person said so';
const CODEBOOK = 'codebook of the story, version 1';
export const FOUND = 'The list is what was found, not a sample of the coverage.';
export const CUT = 'Long reports are more often cut when a page is stored, so whole texts tend to be the short ones.';
/** Said only where a report of the story is in another language than English. */
export const TRANSLATED = 'Translation can turn direct into indirect speech; not every coded report is in English.';
const WITH_FOCUS = 'Drawn up with the report in focus in hand, so that report has more chances to mention them.';

/** A threat to whatever goes by side or kind where the engine reads. */
export const OFFICES =
	'The engine takes who held which office when from a list written from general knowledge, its years unchecked; it decides sides and kinds, also in the texts that the engine is scored on.';

export const MEASURES = {
	reports: {
		id: 'reports',
		version: '1',
		title: 'What is being compared',
		unit: 'reports',
		definition:
			'How many reports are listed, coded, stored whole and near enough to the report in focus to be compared.',
		formula: 'count of reports after each step',
		source: 'list of reports, as noted by a reader of each page',
		display: ALL_CODERS,
		agreement: null,
		markBelow: null,
		limits: [FOUND, 'What was never stored, or not found, is not in any count.'],
		threats: ['Archives keep some outlets and languages better than others.'],
		notFor: 'Saying how much an outlet reported on the event.'
	},
	words: {
		id: 'words',
		version: '2',
		title: 'Length',
		unit: 'words of whole texts',
		definition: 'Length of the texts that are stored whole; how much of a cut text was read is never a length.',
		formula:
			'words of the body, without headline, deck, captions and links; the median of an even number of texts is the mean of the two middle ones',
		source: 'list of reports',
		display: ALL_CODERS,
		agreement: null,
		markBelow: null,
		limits: [CUT],
		threats: ['Words are counted by spaces, so lengths in Korean and English do not compare.'],
		notFor: 'Judging how thorough an outlet was.'
	},
	dates: {
		id: 'dates',
		version: '1',
		title: 'When the reports appeared',
		unit: 'reports',
		definition: 'Listed reports by date and by part of the story.',
		formula: 'count of reports',
		source: 'list of reports; an inferred date is marked “about”',
		display: ALL_CODERS,
		agreement: null,
		markBelow: null,
		limits: [FOUND, 'Times of day are hardly ever known, so the order within a day is not known.'],
		threats: ['An inferred date may be off by days.'],
		notFor: 'Saying who reported first.'
	},
	points: {
		id: 'points',
		version: '2',
		title: 'Points mentioned',
		unit: 'reports that mention a point',
		definition: 'Whether a report mentions a point: in its own voice, in somebody’s mouth, or with a denial.',
		formula:
			'reports that mention it / reports that mention it or could have: whole texts with a date that was read, from the day on which a report first mentions it',
		source: CODEBOOK,
		display: { human: 'chart', model: 'chart', engine: 'not coded' },
		agreement: 'point',
		markBelow: 5,
		limits: [
			WITH_FOCUS,
			'A point is not missing from a report that came before it was known, has an inferred date, or is not stored whole.',
			'A report with an inferred date counts where it mentions a point, and not where it does not, so a share may be somewhat high.'
		],
		threats: ['Whole texts are short; a short text mentions fewer points.'],
		notFor: 'Saying why something is not mentioned.'
	},
	sides: {
		id: 'sides',
		version: '1',
		title: 'Who is quoted, by side',
		unit: 'source rows',
		definition: `Shares of sides in the ${ROWS}. Captions are no source. A joint source is a side of its own.`,
		formula: 'rows of a side / all rows',
		source: CODEBOOK,
		display: ALL_CODERS,
		agreement: 'side',
		markBelow: 5,
		limits: [
			'Rows say how many speakers are quoted in how many ways, not how many words they get; by words the order can differ.',
			FOUND
		],
		threats: ['Rows of one report are not independent; the interval is widened for it.', OFFICES],
		notFor: 'Measuring space, or whether a speaker was quoted fairly.'
	},
	'sides-per-100': {
		id: 'sides-per-100',
		version: '1',
		title: 'Who is quoted, by side, against length',
		unit: 'source rows per 100 words',
		definition: 'Source rows of a side for each 100 words, over texts stored whole.',
		formula: '100 × rows of a side / words of whole texts',
		source: CODEBOOK,
		display: ALL_CODERS,
		agreement: 'side',
		markBelow: 5,
		limits: ['Words are counted by spaces, so texts in different languages compare only roughly.'],
		threats: ['Short texts have more rows per 100 words.', OFFICES],
		notFor: 'Comparing single outlets.'
	},
	speakers: {
		id: 'speakers',
		version: '1',
		title: 'Distinct speakers, by side',
		unit: 'names as coded',
		definition: 'How many different speakers a side has; names of one speaker are merged where a person said so.',
		formula: 'count of distinct names',
		source: CODEBOOK,
		display: { human: 'list', model: 'list', engine: 'list' },
		agreement: null,
		markBelow: null,
		limits: ['More reports have more speakers; the counts of pools of different size do not compare.'],
		threats: ['“Kremlin” and its spokesman are two names.'],
		notFor: 'Diversity of sources.'
	},
	'side-words': {
		id: 'side-words',
		version: '1',
		title: 'Attributed words, by side',
		unit: 'attributed words',
		definition:
			'Shares of sides in the words given to speakers, in the report in focus only, with and without its deck.',
		formula: 'words of quotation content of a side / words of all quotation content',
		source: null,
		display: { human: 'not coded', model: 'not coded', engine: 'chart' },
		agreement: null,
		markBelow: null,
		limits: [
			'Attributed words are those of one text, read by the engine: that chart compares it with no other coverage.'
		],
		threats: ['A quotation the engine overlooks is missing from both numbers.', OFFICES],
		notFor: 'Putting beside shares of source rows.'
	},
	modes: {
		id: 'modes',
		version: '1',
		title: 'How speakers are quoted',
		unit: 'source rows',
		definition: 'Direct: all in quotation marks. Mixed: part in quotation marks. Indirect: none.',
		formula: 'rows of a mode / all rows',
		source: CODEBOOK,
		display: ALL_CODERS,
		agreement: 'mode',
		markBelow: 5,
		limits: [TRANSLATED, FOUND],
		threats: ['Short reports paraphrase more.'],
		notFor: 'Judging how exact a quotation is.'
	},
	places: {
		id: 'places',
		version: '1',
		title: 'Where speakers are quoted',
		unit: 'source rows',
		definition:
			'Headline, lead (first two paragraphs), body, end (last quarter). The engine reads no headline and knows no end, but the deck.',
		formula: 'rows in a place / all rows',
		source: CODEBOOK,
		display: { human: 'list', model: 'list', engine: 'list' },
		agreement: null,
		markBelow: null,
		limits: ['Agreement on places was not established: a list, not a comparison.'],
		threats: ['Texts stored without a headline have no row there.'],
		notFor: 'Comparison.'
	},
	items: {
		id: 'items',
		version: '1',
		title: 'Conflict evidence',
		unit: 'reports in which the item is coded yes',
		definition: 'C1: disagreement between parties or countries. C2: one side reproaches another.',
		formula: 'reports coded yes / reports coded for the item',
		source: 'Semetko & Valkenburg (2000), paraphrased',
		display: ALL_CODERS,
		agreement: 'item',
		markBelow: 5,
		limits: [
			'Evidence of conflict in the text is not a frame of the text; no scale mean or leading frame is given.',
			'The other items are kept back until a person has coded them.'
		],
		threats: ['The report in focus was coded by another coder than the pool.'],
		notFor: 'Naming the frame of a report or an outlet.'
	},
	names: {
		id: 'names',
		version: '1',
		title: 'Names',
		unit: 'reports that use a name',
		definition: 'Words a report uses for a thing in its own voice, outside quotation marks.',
		formula: 'reports that use the form / reports coded',
		source: CODEBOOK,
		display: ALL_CODERS,
		agreement: null,
		markBelow: null,
		limits: [
			'Forms from other languages are given in English translation.',
			'A report can use several names, so shares do not add up to one.'
		],
		threats: ['A headline that was not stored has no names.'],
		notFor: 'Reading a stance from one word.'
	},
	tone: {
		id: 'tone',
		version: '1',
		title: 'Tone, by target',
		unit: 'reports that mention the target',
		definition: 'Evaluation in the outlet’s own voice: unfavourable, none, favourable.',
		formula: 'reports with a code / reports coded for the target',
		source: CODEBOOK,
		display: { human: 'list', model: 'list', engine: 'not coded' },
		agreement: null,
		markBelow: null,
		limits: ['Mostly no evaluative language found; not a measure of slant.'],
		threats: ['Agreement on tone was not established.'],
		notFor: 'A measure of slant.'
	}
} as const satisfies Record<string, MeasureCard>;

export type MeasureId = keyof typeof MEASURES;

/** Measures that were coded but are shown nowhere, with the reason. */
export const KEPT_BACK = [
	{
		title: 'Items other than C1 and C2',
		reason: 'Fewer than 5 positives in both codings; kept back until a person codes them.'
	},
	{ title: 'Scale means and a “dominant frame”', reason: 'Kept back until a person codes the items.' },
	{
		title: 'Names for persons and for North Korea',
		reason: 'Kept back: agreement on single forms was not established.'
	}
];

/** The card of a measure, by its id. */
export function cardOf(id: MeasureId): MeasureCard {
	return MEASURES[id];
}

/** Whether a coder's answers to a measure appear at all. */
export function isShown(id: MeasureId, coder: CoderKind): boolean {
	const display = cardOf(id).display[coder];
	return display === 'chart' || display === 'list';
}
