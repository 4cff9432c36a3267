import type { Analysis, Quotation, Tone } from '../analysis.ts';
import { isFoundFrom } from '../frame/reproach.ts';
import { isFoundInSpeaking } from '../frame/who-speaks.ts';
import { contains, type Span } from '../text/span.ts';

/**
 * Evidence of conflict, names of things, tone and wording once people rejected quotations: what was found from a rejected one is out, and
 * words inside one that was no quotation of anybody are the outlet's own, unless another quotation has them. Known misses: a
 * word in marks stays direct; evidence that had been left out for overlapping what is out does not come back.
 * @param rejected as the engine read them
 * @param left the quotations that stand
 */
export function withoutRejected(
	{ items, names, tones, wordings }: Pick<Analysis, 'items' | 'names' | 'tones' | 'wordings'>,
	rejected: readonly Quotation[],
	left: readonly Pick<Quotation, 'content'>[]
): Pick<Analysis, 'items' | 'names' | 'tones' | 'wordings'> {
	const isIn = (span: Span, quotations: readonly Pick<Quotation, 'content'>[]) =>
		quotations.some(({ content }) => content.some((words) => contains(words, span)));
	const heard = <T extends Analysis['items' | 'names' | 'tones' | 'wordings'][number]>(found: T): T =>
		found.voice === 'indirect' && isIn(found, rejected) && !isIn(found, left) ? { ...found, voice: 'own' } : found;
	const gone = new Set(rejected.map(({ id }) => id));
	const spoken = (tone: Tone): Tone =>
		tone.quotation !== null && gone.has(tone.quotation) ? heard({ ...tone, quotation: null }) : tone;
	return {
		items: items
			.filter(
				(item) => !rejected.some((quotation) => isFoundFrom(item, quotation) || isFoundInSpeaking(item, quotation))
			)
			.map(heard),
		names: names.map(heard),
		tones: tones.map(spoken),
		wordings: wordings.map(heard)
	};
}
