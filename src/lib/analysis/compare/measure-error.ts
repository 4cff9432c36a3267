import { GOLD_SETS, type GoldSetId } from '../gold-sets.ts';
import { PROSE_LABEL } from '#lib/lexicon/labels.ts';
import { SCORES, showP, type Score } from '../scores.ts';
import { EVALUATION, type EvaluationId } from '../evaluation/cards.ts';
import { NAMING, type NamingId } from '../naming/cards.ts';
import { FRAMING, type FramingId } from '../framing/cards.ts';
import { HEADLINES, type HeadlineId } from '../headline/cards.ts';
import { WORDING, type WordingId } from '../wording/cards.ts';
import { FRAME_SCORES } from '../framing/score-card.ts';
import { SOURCING, type SourcingId } from '../sourcing/cards.ts';
import { supportOf } from './small-n.ts';
import type { Group } from './group.ts';
import { MEASURES, type MeasureCard, type MeasureId } from './measures.ts';

/** A measure of the comparison, or of the pages of sources, tone, names, frames, wording and headlines. */
type AnyId = MeasureId | SourcingId | EvaluationId | NamingId | FramingId | WordingId | HeadlineId | 'frame-scores';

const CARDS: Record<AnyId, MeasureCard> = {
	...MEASURES,
	...SOURCING,
	...EVALUATION,
	...NAMING,
	...FRAMING,
	...WORDING,
	...HEADLINES,
	...FRAME_SCORES
};

/** One step of the engine that a measure rests on: a row of the measured errors and what it says, as a reader meets it. */
interface Step {
	set: GoldSetId;
	split: string;
	measure: string;
	/** "Speaker right", before "87 times in 100". */
	says: string;
}

const dev = (measure: string, says: string): Step => ({ set: 'polnear', split: 'dev', measure, says });
const own = (measure: string, says: string): Step => ({ set: 'breadth', split: 'all', measure, says });

const SPEAKER = dev('speaker right', 'Speaker right');
const FOUND = dev('speech found', 'Speech found');
const PRECISE = dev('precision', 'A quotation it found confirmed');
const SIDE = own('side right', 'Side right');

const NAME = own('name right', 'The speaker’s name right');
const MODE = own('type right', 'Direct, mixed and indirect told apart');

const tone = (split: string, says: string): Step => ({
	set: 'newsmtsc',
	split,
	measure: 'accuracy where decided',
	says
});
const TONE = [
	tone('dev_rw', 'Where it decides, the tone right'),
	tone('dev_mt', 'In sentences that name several, the tone right where it decides')
];
const OWN_VOICE: Step = {
	set: 'basil',
	split: 'all',
	measure: 'own voice found',
	says: 'The outlet’s own voice known as such'
};
const NAMING_RIGHT: Step = {
	set: 'names',
	split: 'fresh draw',
	measure: 'precision as drawn',
	says: 'A form and whom it names judged right'
};
const ACT_RIGHT: Step = {
	set: 'agency',
	split: 'fresh draw',
	measure: 'precision as drawn',
	says: 'An event, its form and who did it judged right'
};
const babe = (measure: string, says: string): Step => ({ set: 'babe', split: 'sentences', measure, says });
const VOICE: Step[] = [
	OWN_VOICE,
	{ set: 'basil', split: 'all', measure: 'quoted voice found', says: 'Somebody else’s words known as such' }
];

/** Of what people call a frame, how often the detectors find evidence in a sentence: where people saw the frame, and where not. */
const EVIDENCE = (['conflict', 'economic', 'moral', 'human interest', 'resolution'] as const).flatMap((frame): Step[] =>
	(['coded', 'not coded'] as const).map((answer) => ({
		set: 'narrative-frames',
		split: 'articles',
		measure: `${frame} evidence, ${answer}`,
		says: `Evidence for ${frame} in a sentence of an article ${answer === 'coded' ? 'that people gave this frame' : 'that they did not give it'}`
	}))
);

/** The steps each measure rests on where the engine codes it. */
const STEPS: Record<AnyId, Step[]> = {
	reports: [],
	words: [],
	dates: [],
	points: [],
	tone: [],
	items: [],
	sides: [SPEAKER, FOUND, PRECISE, SIDE],
	'sides-per-100': [SPEAKER, FOUND, PRECISE, SIDE],
	speakers: [NAME, SPEAKER, FOUND],
	'side-words': [
		dev('content recall', 'A word given to a speaker found'),
		dev('content precision', 'A word it gave to a speaker confirmed'),
		SPEAKER,
		SIDE
	],
	modes: [
		MODE,
		dev('direct found', 'A wholly direct quotation found'),
		dev('mixed found', 'A quotation partly in quotation marks found')
	],
	places: [FOUND, PRECISE],
	names: VOICE,
	'who-where': [NAME, SPEAKER, FOUND],
	voice: [SPEAKER, FOUND, PRECISE, SIDE],
	position: [FOUND, PRECISE, SIDE],
	'modes-by-side': [MODE, SPEAKER, SIDE],
	directness: [MODE, SPEAKER, SIDE],
	stance: [own('stance right', 'The class of a cue right'), SPEAKER, SIDE],
	overlap: [NAME, SPEAKER, FOUND],
	exclusive: [NAME, SPEAKER, FOUND],
	diversity: [NAME, SPEAKER, FOUND],
	official: [
		{ set: 'mentions', split: 'unread half', measure: 'type right', says: 'The kind of a source right' },
		SPEAKER,
		FOUND
	],
	'lead-access': [FOUND, SPEAKER, SIDE],
	gender: [SPEAKER, FOUND],
	'over-quoted': [NAME, SPEAKER, FOUND],
	'target-tone': [...TONE, OWN_VOICE],
	'source-tone': [...TONE, SPEAKER, FOUND],
	'headline-tone': TONE,
	ledger: [NAMING_RIGHT, OWN_VOICE],
	'form-test': [NAMING_RIGHT, OWN_VOICE],
	agency: [ACT_RIGHT, OWN_VOICE],
	'agent-rate': [ACT_RIGHT, OWN_VOICE],
	'frame-evidence': EVIDENCE,
	'frame-items': EVIDENCE,
	'frame-voice': VOICE,
	'frame-space': EVIDENCE,
	'frame-place': EVIDENCE,
	passages: [
		babe('precision', 'A passage to check called biased'),
		babe('recall', 'A sentence called biased found as a passage to check'),
		OWN_VOICE
	],
	'wording-kinds': [babe('precision of listed words', 'A sentence with a word of the lists called biased'), OWN_VOICE],
	distinctive: [OWN_VOICE],
	'frame-scores': EVIDENCE,
	'headline-frames': EVIDENCE,
	'headline-names': [NAMING_RIGHT],
	'headline-acts': [ACT_RIGHT],
	'headline-wording': [babe('precision of listed words', 'A sentence with a word of the lists called biased')]
};

/** A measure's card: what it is, and what was measured of the steps it rests on. */
export interface ScoredCard extends MeasureCard {
	gold: MeasuredStep[];
	/** The same in sentences: the engine's error, and whether it is the same in every outlet. */
	error: { engine: string[]; outlets: string[] };
}

/** The card of every measure, its numbers from the scores. */
export function toCards(scores: readonly Score[] = SCORES): ScoredCard[] {
	return (Object.keys(CARDS) as AnyId[]).map((id) => ({
		...CARDS[id],
		gold: stepsOf(id, scores),
		error: { engine: sayEngine(id, scores), outlets: sayOutlets(id, scores) }
	}));
}

/** What was measured of one step. */
export interface MeasuredStep extends Score {
	says: string;
	/** The same in each kind of prose, where the set has several. */
	prose: Score[];
}

/** The scores of the steps a measure rests on, the one that errs most first; empty where it rests on none, or none was measured. */
export function stepsOf(id: AnyId, scores: readonly Score[] = SCORES): MeasuredStep[] {
	return STEPS[id]
		.flatMap(({ says, ...step }) => {
			const score = scores.find(
				({ set, split, measure }) => set === step.set && split === step.split && measure === step.measure
			);
			const prose = scores.filter(
				({ set, split, by, measure }) =>
					by === 'prose' && set === step.set && split === step.split && measure === `${step.measure} by prose`
			);
			return score ? [{ ...score, says, prose }] : [];
		})
		.sort((a, b) => a.value - b.value);
}

const per100 = (share: number) => String(Math.round(share * 100));

/** The worst and the best kind of prose: "; by kind of prose from 10 of 46 (state agencies in translation) to 33 of 34 (tabloids)". */
function sayProse(prose: readonly Score[]): string {
	const [worst, best] = [
		prose.toSorted((a, b) => a.value - b.value)[0],
		prose.toSorted((a, b) => b.value - a.value)[0]
	];
	if (!worst || !best || worst === best) return '';
	const told = ({ group = '', value, n, texts }: Score) =>
		`${supportOf(texts ?? n) === 'list' ? `${Math.round(value * n)} of ${n}` : `${per100(value)} in 100`} (${PROSE_LABEL[group] ?? group})`;
	return `; by kind of prose from ${told(worst)} to ${told(best)}`;
}

/** "Speaker right 87 times in 100 on 84 US campaign reports of 2016, coded by hand (95 % interval 85–90; n = 1,488; PolNeAR, dev)." */
export function sayStep({ says, set, split, value, low, high, n, texts, prose }: MeasuredStep): string {
	const { texts: kind, coded, name } = GOLD_SETS[set as GoldSetId];
	const where = `on ${texts === undefined ? '' : `${texts} `}${kind}, coded ${coded}`;
	const from = split === 'all' ? name : `${name}, ${split}`;
	if (supportOf(texts ?? n) === 'list')
		return `${says} ${Math.round(value * n)} times of ${n} ${where} (${from})${sayProse(prose)}.`;
	return `${says} ${per100(value)} times in 100 ${where} (95\u00a0% interval ${per100(low)}–${per100(high)}; n = ${n.toLocaleString('en')}; ${from})${sayProse(prose)}.`;
}

/** Whether an error is the same in every outlet, for the steps it was tested for. */
export function sayOutlets(id: AnyId, scores: readonly Score[] = SCORES): string[] {
	return stepsOf(id, scores).flatMap(({ set, split, measure, says }) => {
		const test = scores.find(
			(one) => one.set === set && one.split === split && one.measure === `${measure} same by outlet`
		);
		if (test?.statistic === undefined) return [];
		const p = (value: number) => `p ${showP(value).replace(/^(?=[.\d])/, '= ')}`;
		return [
			`“${says}”: likelihood ratio ${test.statistic.toFixed(1)}, df ${test.df}, ${p(test.value)}; with outlets dealt anew to whole texts ${p(test.shuffled ?? 1)} (n = ${test.n.toLocaleString('en')}).`
		];
	});
}

const COUNTED: AnyId[] = ['reports', 'words', 'dates'];
const UNSCORED = 'No hand-coded texts were at hand to score the engine on: take it as unscored.';

/** What is known of the engine's error in a measure, a sentence a step. Never a number where none was measured. */
export function sayEngine(id: AnyId, scores: readonly Score[] = SCORES): string[] {
	if (COUNTED.includes(id)) return ['Counted from the list of reports, not found by rules: there is no error rate.'];
	if (CARDS[id].display.engine === 'not coded') return ['The engine does not code it.'];
	const steps = stepsOf(id, scores).map(sayStep);
	return steps.length > 0 ? steps : [UNSCORED];
}

/** What is known of how often a chart of these coders errs, the most telling sentence first. */
export function sayError(
	id: AnyId,
	coders: readonly Group['coder']['kind'][],
	scores: readonly Score[] = SCORES
): string[] {
	const engine = sayEngine(id, scores);
	if (COUNTED.includes(id)) return engine;
	const [step] = stepsOf(id, scores);
	const said = coders.includes('engine')
		? engine.map((line, at) => (at === 0 ? `Read by the engine: ${line}` : line))
		: [];
	if (coders.includes('model')) {
		said.push('Coded by language models and scored against no person’s codes: how often they err is not known.');
		if (step && !coders.includes('engine')) said.push(`Where the engine reads instead: ${sayStep(step)}`);
	}
	return coders.includes('human') ? [...said, 'Coded by people: what other coders are scored against.'] : said;
}
