import { analyse } from '../../src/lib/analysis/analyse.ts';
import { itemsOf, type ItemKey } from '../../src/lib/lexicon/frames/items.ts';
import type { Narrative } from '../../tools/train/frames.ts';
import type { FramedArticle } from './frames.ts';
import { bootstrapRows, type Measure, type Row } from './rows.ts';

/** Which items bear on a frame that people gave whole articles; "resolution" is nearest to a solution, R1 and R3. */
const ITEMS: Record<Narrative, readonly ItemKey[]> = {
	conflict: itemsOf('conflict'),
	resolution: ['R1', 'R3'],
	human_interest: itemsOf('human-interest'),
	economic: itemsOf('economic'),
	moral: itemsOf('morality')
};
const FRAMES = Object.keys(ITEMS) as Narrative[];

type Counts = Record<string, number>;

/**
 * How many sentences with evidence an article has where people gave it the frame, and where not: the detectors were not made
 * for these labels, but where both shares are the same they say nothing of them.
 */
export function evidenceRows(set: string, split: string, articles: readonly FramedArticle[]): Row[] {
	return bootstrapRows(set, split, articles.map(countEvidence), MEASURES);
}

function countEvidence({ text, frames }: FramedArticle): Counts {
	const { items, sentences } = analyse({ text, lang: 'en' });
	const counts: Counts = {};
	for (const frame of FRAMES) {
		const evidence = items.filter(({ item }) => ITEMS[frame].includes(item));
		const borne = sentences.filter(({ start, end }) => evidence.some((one) => one.start < end && one.end > start));
		for (const answer of ['coded', 'not coded']) {
			const mine = frames.includes(frame) === (answer === 'coded');
			counts[`${frame} ${answer} with`] = mine ? borne.length : 0;
			counts[`${frame} ${answer}`] = mine ? sentences.length : 0;
		}
	}
	return counts;
}

const MEASURES: Record<string, Measure<Counts>> = Object.fromEntries(
	FRAMES.flatMap((frame) =>
		['coded', 'not coded'].map((answer) => [
			`${frame.replace('_', ' ')} evidence, ${answer}`,
			{
				value: (counts: Counts) => counts[`${frame} ${answer} with`]! / Math.max(1, counts[`${frame} ${answer}`]!),
				n: (counts: Counts) => counts[`${frame} ${answer}`]!
			}
		])
	)
);
