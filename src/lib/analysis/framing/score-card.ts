import { FOUND, type MeasureCard } from '../compare/measures.ts';
import { SCORES, type Score } from '../scores.ts';
import { NARRATIVE_FRAMES } from './narrative-frames.ts';

const percent = (share: number) => Math.round(share * 100);

/** What was measured of the models, as sentences; nothing where it was not. */
export function sayNarrative(scores: readonly Score[] = SCORES): string[] {
	const of = (measure: string) => scores.find((row) => row.set === 'narrative-frames' && row.measure === measure);
	const [all, error] = [of('macro-F1'), of('ECE')];
	if (!all || !error) return [];
	const each = NARRATIVE_FRAMES.flatMap((frame) => {
		const score = of(`macro-F1 of ${frame}`);
		return score ? [`${frame} ${score.value.toFixed(2).slice(1)}`] : [];
	});
	return [
		`Measured on ${all.n} articles on climate, each by models that did not see it: macro-F1 ${all.value.toFixed(2).slice(1)} (${each.join(', ')}); the percentages were off by ${percent(error.value)} points on average.`
	];
}

/** The card of the scores of narrative frames. */
export const FRAME_SCORES = {
	'frame-scores': {
		id: 'frame-scores',
		version: '1',
		title: 'Scores of narrative frames',
		unit: 'probability that people would give a text the frame',
		definition:
			'For each of five narrative frames, how likely people would be to give it to a text, as models trained on articles about climate tell it from its words. Off unless switched on; beside it stand the words that spoke most for the frame.',
		formula:
			'linear model over words (tf·idf), calibrated by Platt’s method; shown only where 100 coded texts or more calibrated it',
		source: 'frames after Frermann, Li, Khanehzar & Mikolajczak (2023); Platt (1999)',
		display: { human: 'not coded', model: 'not coded', engine: 'list' },
		agreement: null,
		markBelow: null,
		limits: [
			'Trained and measured on coverage of climate: on any other subject neither the error nor the calibration is known.',
			'A text with a high score is no proof of a frame; read its evidence.',
			FOUND
		],
		threats: [
			'Words of the subject speak for a frame as much as the frame does.',
			'Texts shorter than a news article were not in the training.'
		],
		notFor: 'Comparing outlets on a subject the models were not validated on.'
	}
} as const satisfies Record<string, MeasureCard>;
