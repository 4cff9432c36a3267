import { passagesOf, type Passage, type Worded } from '#lib/analysis/wording/worded.ts';
import { WORDING_LABEL } from '#lib/lexicon/labels.ts';
import { excerpt } from '#lib/analysis/text/span.ts';

/** A sentence to be checked, as the page lists it. */
export interface ListedPassage {
	words: string;
	href: string;
	/** Why it is here, in words. */
	reasons: string[];
}

/** A text with its sentences to be checked. */
export interface PassageText {
	article: number;
	label: string;
	sentences: number;
	passages: ListedPassage[];
}

/** The sentences to be checked of each text, in the order of the text. */
export function toPassageTexts(texts: readonly Worded[]): PassageText[] {
	return texts.map((text) => ({
		article: text.article,
		label: text.label,
		sentences: text.sentences.length,
		passages: passagesOf(text).map((one) => toListed(text, one))
	}));
}

function toListed({ text, article }: Worded, { passage, reasons }: Passage): ListedPassage {
	const model =
		passage.rule === 'passage-model' ? [`like sentences that speak ill (score ${passage.score?.toFixed(2)})`] : [];
	const words = reasons.map((word) => `“${excerpt(text, word)}”, ${WORDING_LABEL[word.kind]}`);
	return {
		words: excerpt(text, passage).replaceAll(/\s+/g, ' '),
		href: `/articles/${article}?layers=wording&q=${passage.start}-${passage.end}`,
		reasons: [...model, ...words]
	};
}
