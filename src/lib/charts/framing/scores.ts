import { supportOf } from '#lib/analysis/compare/small-n.ts';
import type { FrameScore } from '#lib/analysis/framing/narrative.ts';
import { NARRATIVE_FRAMES } from '#lib/analysis/framing/narrative-frames.ts';
import { FRAME_SCORES, sayNarrative } from '#lib/analysis/framing/score-card.ts';
import { drawEngine, colourOf, type EngineChart } from '../engine-chart.ts';
import { wordsIn, type FrameView } from './draw.ts';

/** So many texts have a column at once; the filters choose others. */
const MOST_TEXTS = 12;

/** What the models say of each text of a story, by article. */
export type ScoredTexts = ReadonlyMap<number, readonly FrameScore[]>;

/** Narrative frames × texts, each a probability by itself: nothing is added up over texts of a subject the models do not know. */
export function scoresChart({ comparison, framing }: FrameView, scored: ScoredTexts): EngineChart {
	const known = framing.texts.filter(({ article }) => (scored.get(article) ?? []).length > 0);
	const texts = known.slice(0, MOST_TEXTS);
	const view = {
		comparison,
		labels: framing.groups.map(({ label }) => label),
		engines: [...new Set(framing.groups.map(({ coder }) => coder.label))]
	};
	return drawEngine(view, FRAME_SCORES['frame-scores'], {
		kind: 'heat',
		unit: 'share',
		title: 'Scores of narrative frames, text by text — probability that people would give the frame',
		axis: 'calibrated probability, 0 to 100 %; a number opens the words that spoke most for the frame',
		rows: [...NARRATIVE_FRAMES],
		groups: texts.map(({ label }) => label),
		caption: [
			'Not validated for this story: the models know coverage of climate alone.',
			...sayNarrative(),
			'One text stands by itself: there is no mean over texts and no interval.',
			...(known.length > texts.length
				? [`The first ${MOST_TEXTS} texts of ${known.length}; the filters choose others.`]
				: [])
		],
		empty: 'No text under these filters has words the models know.',
		pieces: texts.flatMap((text) =>
			(scored.get(text.article) ?? []).map(({ frame, p, reasons }) => ({
				row: frame,
				group: text.label,
				key: `${text.id}:${frame}`,
				value: p,
				numerator: Math.round(1000 * p) / 1000,
				denominator: 1,
				n: 1,
				support: supportOf(1),
				label: `${Math.round(100 * p)} %`,
				colour: colourOf(text.kind),
				evidence: wordsIn(text, reasons)
			}))
		)
	});
}
