import { GENERIC_KEYS } from '#lib/lexicon/frames/items.ts';
import type { Analysis, Quotation } from '../analysis.ts';
import { groupBy } from '../group-by.ts';
import { isAttributed, UNATTRIBUTED } from '../quotation/shares.ts';
import type { CodedSource, Coding } from './report.ts';

function toSource(quotation: Quotation, { speakers }: Pick<Analysis, 'speakers'>): Omit<CodedSource, 'id'> {
	const speaker = speakers.find(({ id }) => id === quotation.speaker);
	const side = speaker?.side ?? 'none';
	return {
		speaker: speaker?.name ?? UNATTRIBUTED,
		side,
		sides: [side],
		type: speaker?.type ?? 'unclear',
		identification: speaker?.identification ?? 'none',
		mode: quotation.mode,
		cue: quotation.cue?.lemma ?? null,
		channel: quotation.channel,
		place: quotation.place,
		quotations: [quotation.id]
	};
}

/**
 * The engine's coding of who is quoted: distinct speaker × side × mode, each with the quotations it was counted from, in
 * the order of the text. Speech and labelling count, as in every measure.
 */
export function toEngineSources(analysis: Pick<Analysis, 'quotations' | 'speakers'>): Omit<CodedSource, 'id'>[] {
	const sources = analysis.quotations.filter(isAttributed).map((quotation) => toSource(quotation, analysis));
	const rows = groupBy(sources, ({ speaker, side, mode }) => JSON.stringify([speaker, side, mode]));
	return [...rows.values()].map(([first, ...others]) => ({
		...first!,
		quotations: [first!, ...others].flatMap(({ quotations }) => quotations)
	}));
}

/** The engine's answers to the nineteen items of the generic frames, and the names a text uses in its outlet's own voice, by referent. */
export function toEngineAnswers({ items, names }: Pick<Analysis, 'items' | 'names'>): Pick<Coding, 'items' | 'names'> {
	const answer = (item: string) => (items.some((one) => one.item === item) ? 1 : 0);
	const own = groupBy(
		names.filter(({ voice }) => voice === 'own'),
		({ referent }) => referent
	);
	return {
		items: Object.fromEntries(GENERIC_KEYS.map((item) => [item, answer(item)])),
		names: Object.fromEntries([...own].map(([key, same]) => [key, [...new Set(same.map(({ form }) => form))]]))
	};
}
