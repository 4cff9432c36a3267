import { type MeasureCard } from './measures.ts';
import type { Coding } from './report.ts';
import type { Agreement } from './story.ts';

/** Two codings of one report by the same kind of coder, the one that counts first. */
export type Pair = [Coding, Coding];

/** Reports coded twice by models. */
export function findPairs(codings: Coding[]): Pair[] {
	const second = codings.filter(({ coderKind, primary }) => coderKind === 'model' && !primary);
	return second.flatMap((coding): Pair[] => {
		const first = codings.find(
			(other) => other.primary && other.coderKind === 'model' && other.article === coding.article
		);
		return first ? [[first, coding]] : [];
	});
}

/**
 * Agreement of two coders on a yes/no question: Krippendorff's α, nominal, two coders, nothing missing
 * (Krippendorff 2004). null where all answers are the same, because then nothing can be agreed by more than chance.
 */
export function toAgreement(measure: string, pairs: Pair[], yes: (coding: Coding) => boolean): Agreement {
	const answers = pairs.map(([a, b]) => [yes(a), yes(b)]);
	const values = answers.flat();
	const ones = values.filter(Boolean).length;
	const differing = answers.filter(([a, b]) => a !== b).length;
	const expected = (2 * ones * (values.length - ones)) / (values.length * (values.length - 1));
	return {
		measure,
		pairs: pairs.length,
		positives: answers.filter(([a, b]) => a && b).length,
		alpha: expected > 0 ? 1 - differing / pairs.length / expected : null
	};
}

/** Below this α agreement is called low: the lowest at which Krippendorff (2004) lets tentative conclusions be drawn. */
export const LOW_ALPHA = 0.667;

/** What is said of a category whose agreement rests on too few positives, or is low; empty where nothing must be said. */
export function agreementMark(
	card: Pick<MeasureCard, 'agreement' | 'markBelow'>,
	category: string,
	agreement: Agreement[]
): string {
	if (card.agreement === null || card.markBelow === null) return '';
	const found = agreement.find(({ measure }) => measure === `${card.agreement} ${category}`);
	if (!found) return '';
	const { positives, alpha } = found;
	if (positives < card.markBelow)
		return `agreement not established (${positives} ${positives === 1 ? 'positive' : 'positives'})`;
	return alpha !== null && alpha < LOW_ALPHA ? `agreement low (α ${alpha.toFixed(2).replace(/^(-?)0/, '$1')})` : '';
}
