import { shippedNarrative, type FrameScore } from '#lib/analysis/framing/narrative.ts';
import type { FramedText } from '#lib/analysis/framing/framing.ts';

/** Whether an address asks for the scores of the models. */
export function wantsScores(params: URLSearchParams): boolean {
	return params.get('scores') === 'on';
}

/** What the models say of each text's article text, deck and body; places are those in the stored text. */
export function scoreTexts(
	texts: readonly Pick<FramedText, 'article' | 'sentences' | 'length'>[],
	words: ReadonlyMap<number, string>
): Map<number, FrameScore[]> {
	const model = shippedNarrative();
	return new Map(
		texts.map(({ article, sentences, length }) => {
			const text = words.get(article) ?? '';
			// What is no article text is blanked, so that places stay true.
			let read = '';
			for (const { start, end } of sentences) {
				if (start < read.length) continue;
				read = read.padEnd(start) + text.slice(start, end);
			}
			return [article, model.score(read.slice(0, length))];
		})
	);
}
