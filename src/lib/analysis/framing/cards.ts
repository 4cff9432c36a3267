import { type Display, FOUND, type MeasureCard } from '../compare/measures.ts';
import type { CoderKind } from '../compare/report.ts';

const ENGINE_ONLY: Record<CoderKind, Display> = { human: 'not coded', model: 'not coded', engine: 'chart' };
const OVERLOOKED =
	'What is told without any of the words of a rule is overlooked; a word in a second meaning may be taken for evidence.';
const NO_FRAME = 'Evidence for an item is no frame of the text: no leading frame and no scale mean is given.';

const COMMON: Pick<MeasureCard, 'version' | 'markBelow' | 'agreement' | 'threats' | 'display' | 'source'> = {
	version: '1',
	markBelow: null,
	agreement: null,
	display: ENGINE_ONLY,
	source:
		'Semetko & Valkenburg (2000); Boydstun and others (2014); Iyengar (1991); Aalberg, Strömbäck & de Vreese (2012); Lee & Maslog (2005); Entman (1993); all paraphrased',
	threats: [OVERLOOKED]
};

export const FRAMING = {
	'frame-evidence': {
		...COMMON,
		id: 'frame-evidence',
		title: 'Evidence for frames',
		unit: 'reports in which evidence is found',
		definition:
			'Whether the words of a text bear out an item of a scheme of frames, by rules that can be read at each finding. Found or not found; a percentage would need codes by people to be measured against.',
		formula: 'reports with evidence for any item of the frame / reports the engine read',
		limits: [NO_FRAME, FOUND],
		threats: [OVERLOOKED, 'A longer text has more chances to hold evidence.'],
		notFor: 'Naming the frame of a report or an outlet.'
	},
	'frame-items': {
		...COMMON,
		id: 'frame-items',
		title: 'Items, by voice',
		unit: 'places in the text',
		definition:
			'Places that bear out each item, in the outlet’s own voice and in quoted or reported words, text by text. “Not found” is an answer about these rules and this text.',
		formula: 'count of places; overlapping ones of one item once',
		limits: [NO_FRAME, 'Counts grow with the length of a text.'],
		notFor: 'Comparing texts of different length.'
	},
	'frame-voice': {
		...COMMON,
		id: 'frame-voice',
		title: 'Whose voice the evidence is in',
		unit: 'places with evidence',
		definition:
			'Of all evidence for a frame, how much stands in the outlet’s own voice, in quotation marks, or in words reported for somebody.',
		formula: 'places in a voice / places with evidence for the frame',
		source: null,
		limits: [FOUND],
		threats: [OVERLOOKED, 'A quotation that was overlooked is taken for the outlet’s own voice.'],
		notFor: 'Saying that an outlet shares what it quotes.'
	},
	'frame-space': {
		...COMMON,
		id: 'frame-space',
		title: 'Space',
		unit: 'sentences',
		definition: 'Share of the sentences of a text that hold evidence for a frame.',
		formula: 'sentences with evidence / sentences of deck and body, summed over texts',
		source: null,
		limits: [NO_FRAME, 'A frame can fill many items and little of a text: read it beside the items.'],
		notFor: 'Reading the importance of a frame from its space alone.'
	},
	'frame-place': {
		...COMMON,
		id: 'frame-place',
		title: 'Place',
		unit: 'place of the evidence, 0 % the beginning of the text, 100 % its end',
		definition:
			'Where evidence for a frame stands: each place, text by text, and the first of each text, on average over the texts that have any.',
		formula: 'signs before the first word of the evidence / signs of the text',
		source: null,
		limits: [FOUND, 'A text without evidence has no place for it and is left out, not counted as the end.'],
		notFor: 'Saying why something stands late.'
	}
} as const satisfies Record<string, MeasureCard>;

export type FramingId = keyof typeof FRAMING;

/** The card of a measure of frames. */
export function framingCard(id: FramingId): MeasureCard {
	return FRAMING[id];
}
