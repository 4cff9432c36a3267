import type { Analysis } from '../analysis.ts';
import type { FramedGroup, FramedText, Framing } from '../framing/framing.ts';
import { overlap } from '../text/span.ts';
import { ownWords, type OwnWord } from './own-words.ts';
import type { Wording } from './wording.ts';

/** One text the engine read, with its wording. */
export interface Worded extends Omit<FramedText, 'items'> {
	text: string;
	own: OwnWord[];
	wordings: Wording[];
}

/** A group of a comparison with the texts of it that the engine read. */
export interface WordedGroup extends Omit<FramedGroup, 'texts'> {
	texts: Worded[];
}

/** A sentence to be checked, with the words in it that are reasons. */
export interface Passage {
	passage: Wording;
	reasons: Wording[];
}

/** The texts of a comparison with their wording: the same groups and texts as those of the frames. */
export function toWorded(
	{ groups }: Framing,
	analyses: ReadonlyMap<number, Analysis>,
	texts: ReadonlyMap<number, string>
): WordedGroup[] {
	return groups.map((group) => ({
		...group,
		texts: group.texts.flatMap(({ items: _, ...text }): Worded[] => {
			const [analysis, words] = [analyses.get(text.article), texts.get(text.article)];
			if (!analysis || words === undefined) return [];
			return [{ ...text, text: words, own: ownWords(words, analysis), wordings: analysis.wordings }];
		})
	}));
}

/** The sentences of a text to be checked, in their order, each with the words in the outlet's own voice that stand in it. */
export function passagesOf({ wordings }: Pick<Worded, 'wordings'>): Passage[] {
	const words = wordings.filter(({ kind, voice }) => kind !== 'passage' && voice === 'own');
	return wordings
		.filter(({ kind }) => kind === 'passage')
		.map((passage) => ({ passage, reasons: words.filter((word) => overlap(word, passage) > 0) }));
}
