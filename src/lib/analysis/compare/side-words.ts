import type { Analysis, Quotation } from '../analysis.ts';
import { isAttributed } from '../quotation/shares.ts';
import { type Context, toMeasure } from './context.ts';
import type { Measure } from './measure.ts';
import { listed } from './rows.ts';

/** The two ways to count: category "with the deck: Russia" or "body alone: Russia". */
export const DECKS = { with: 'with the deck', without: 'body alone' } as const;

function sideOf(analysis: Analysis, quotation: Quotation): string {
	return analysis.speakers.find(({ id }) => id === quotation.speaker)?.side ?? 'unattributed';
}

/** Attributed words of the report in focus by side, as the engine read them: one text, a panel of its own. */
export function findSideWords(context: Context): Measure[] {
	const group = context.groups.find(({ subject, coder }) => subject.kind === 'focus' && coder.kind === 'engine');
	const article = group?.members[0].report.article;
	const analysis = article === undefined ? undefined : context.analyses.get(article);
	if (!group || !analysis || article === undefined) return [];
	const all = analysis.quotations.filter(isAttributed);
	const sides = [...new Set(all.map((quotation) => sideOf(analysis, quotation)))].sort();
	return Object.entries(DECKS).flatMap(([deck, label]) => {
		const counted = all.filter(({ place }) => deck === 'with' || place !== 'deck');
		const denominator = counted.reduce((sum, { words }) => sum + words, 0);
		return sides.map((side) => {
			const mine = counted.filter((quotation) => sideOf(analysis, quotation) === side);
			return listed(
				toMeasure('side-words', group, {
					category: `${label}:${side}`,
					numerator: mine.reduce((sum, { words }) => sum + words, 0),
					denominator,
					evidence:
						mine.length === 0 ? [] : [{ opens: 'words', article, spans: mine.flatMap(({ content }) => content) }]
				})
			);
		});
	});
}
