import { FRAMES, frameOf, type Scheme } from '#lib/lexicon/frames/items.ts';
import type { Voice } from '#lib/lexicon/codes.ts';
import { excerpt, type Span } from '../text/span.ts';
import type { FramedText } from './framing.ts';
import { labelOf } from './rows.ts';

/** One finding in a cell of the crosswalk. */
export interface Crossed extends Span {
	/** "C1 disagreement between parties or countries". */
	label: string;
	words: string;
	rule: string;
	voice: Voice;
}

/** One sentence with what each scheme makes of it. */
export interface CrossedSentence extends Span {
	words: string;
	schemes: Partial<Record<Scheme, Crossed[]>>;
}

/** The sentences of a text that hold evidence for any scheme, in order, with the findings of each scheme beside each other. */
export function toCrosswalk(
	text: string,
	{ items, sentences }: Pick<FramedText, 'items' | 'sentences'>
): CrossedSentence[] {
	return sentences.flatMap((sentence) => {
		const mine = items.filter(({ start }) => start >= sentence.start && start < sentence.end);
		if (mine.length === 0) return [];
		const schemes: CrossedSentence['schemes'] = {};
		for (const { item, start, end, rule, voice } of mine) {
			const { scheme } = FRAMES[frameOf(item)];
			(schemes[scheme] ??= []).push({
				start,
				end,
				label: labelOf(item),
				words: excerpt(text, { start, end }),
				rule,
				voice
			});
		}
		return [{ start: sentence.start, end: sentence.end, words: excerpt(text, sentence), schemes }];
	});
}
