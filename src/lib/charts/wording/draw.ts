import type { Comparison } from '#lib/analysis/compare/comparison.ts';
import { toSearch } from '#lib/analysis/compare/filters.ts';
import { sayError } from '#lib/analysis/compare/measure-error.ts';
import type { Evidence } from '#lib/analysis/compare/measure.ts';
import type { Span } from '#lib/analysis/text/span.ts';
import { wordingCard, type WordingId } from '#lib/analysis/wording/cards.ts';
import type { WordedGroup } from '#lib/analysis/wording/worded.ts';
import type { Mark, Series } from '../series.ts';
import { citationOf, limitsOf } from '../story/lines.ts';
import { evidencePage, toKey } from '../story/mark.ts';

/** Everything the charts of the page of wording are made from. */
export interface WordingView {
	comparison: Comparison;
	groups: WordedGroup[];
}

/** A chart and, by the id of each mark, what the mark was counted from. */
export interface WordingChart {
	series: Series;
	behind: Map<string, Evidence[]>;
}

/** One number to be drawn, with the words it was counted from. */
export type Piece = Omit<Mark, 'id' | 'stack' | 'interval' | 'href' | 'note'> & {
	key: string;
	note?: string;
	counted: readonly (Span & { article: number })[];
};

/** What a chart must say for itself. */
export type Plan = Pick<Series, 'kind' | 'title' | 'axis' | 'rows' | 'groups' | 'empty'> &
	Partial<Pick<Series, 'heads' | 'caption'>> & { id: WordingId; variant?: string; pieces: Piece[] };

/** A chart of the engine's reading, with everything that must be said under it. */
export function draw({ comparison, groups }: WordingView, { id: card, variant, pieces, ...plan }: Plan): WordingChart {
	const measure = wordingCard(card);
	const id = variant ? `${card}--${variant}` : card;
	const title = `${plan.title} (read by the engine)`;
	const engines = [...new Set(groups.map(({ coder }) => coder.label))];
	const marks = pieces.map(({ key, counted, note = '', ...piece }): Mark => {
		const mark = toKey(key);
		const page = evidencePage(comparison.story.slug, id, mark, toSearch(comparison.filters));
		return { ...piece, id: mark, stack: '', interval: null, note, href: counted.length === 0 ? null : page };
	});
	return {
		series: {
			...plan,
			id,
			title,
			subtitle: groups.map(({ label }) => label).join(' · '),
			unit: 'count',
			stacks: [],
			marks,
			caption: [...(plan.caption ?? []), `Read by the engine (${engines.join(', ')}) from the stored text.`],
			limits: limitsOf(comparison, measure),
			error: sayError(card, ['engine']),
			method: card,
			citation: citationOf(comparison, measure, { title, coders: engines })
		},
		behind: new Map(
			pieces.map(({ counted }, index) => [
				marks[index]!.id,
				counted.map(({ article, start, end }): Evidence => ({ opens: 'words', article, spans: [{ start, end }] }))
			])
		)
	};
}

/** The colour of a group or a text: in focus, added, of the pool. */
export function colourOf(kind: 'focus' | 'added' | 'pool'): string {
	return kind === 'focus' ? 'group:focus' : kind === 'added' ? 'group:report' : 'group:pool';
}
