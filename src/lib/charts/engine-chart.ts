import type { Comparison } from '#lib/analysis/compare/comparison.ts';
import { toSearch } from '#lib/analysis/compare/filters.ts';
import { sayError } from '#lib/analysis/compare/measure-error.ts';
import type { Evidence } from '#lib/analysis/compare/measure.ts';
import type { MeasureCard } from '#lib/analysis/compare/measures.ts';
import type { Mark, Series } from './series.ts';
import { citationOf, limitsOf } from './story/lines.ts';
import { evidencePage, toKey } from './story/mark.ts';

/** A chart and, by the id of each mark, what the mark was counted from. */
export interface EngineChart {
	series: Series;
	behind: Map<string, Evidence[]>;
}

/** What a chart of the engine's readings stands on: the comparison, the groups by name, the engines. */
export interface EngineView {
	comparison: Comparison;
	labels: readonly string[];
	engines: readonly string[];
}

/** One number to be drawn, with what it was counted from. */
export type EnginePiece = Omit<Mark, 'id' | 'stack' | 'interval' | 'href' | 'note'> &
	Partial<Pick<Mark, 'note' | 'interval'>> & { key: string; evidence: Evidence[] };

/** What a chart must say for itself. */
export type EnginePlan = Pick<Series, 'kind' | 'title' | 'axis' | 'rows' | 'groups' | 'empty'> &
	Partial<Pick<Series, 'heads' | 'caption' | 'unit' | 'unshaded'>> & { variant?: string; pieces: EnginePiece[] };

/** A chart of what the engine read, with everything that must be said under it. */
export function drawEngine(
	{ comparison, labels, engines }: EngineView,
	card: MeasureCard & { id: Parameters<typeof sayError>[0] },
	{ variant, pieces, ...plan }: EnginePlan
): EngineChart {
	const id = variant ? `${card.id}--${variant}` : card.id;
	const title = `${plan.title} (read by the engine)`;
	const marks = pieces.map(({ key, evidence, note = '', interval = null, ...piece }): Mark => {
		const mark = toKey(key);
		const page = evidencePage(comparison.story.slug, id, mark, toSearch(comparison.filters));
		return { ...piece, id: mark, stack: '', interval, note, href: evidence.length === 0 ? null : page };
	});
	return {
		series: {
			unit: 'count',
			...plan,
			id,
			title,
			subtitle: labels.join(' · '),
			stacks: [],
			marks,
			caption: [...(plan.caption ?? []), `Read by the engine (${engines.join(', ')}).`],
			limits: limitsOf(comparison, card),
			error: sayError(card.id, ['engine']),
			method: card.id,
			citation: citationOf(comparison, card, { title, coders: engines })
		},
		behind: new Map(pieces.map(({ evidence }, index) => [marks[index]!.id, evidence]))
	};
}

/** The mark of a chart among charts, with what it was counted from; `undefined` where none has it. */
export function findMark(
	charts: readonly EngineChart[],
	chart: string,
	mark: string
): { series: Series; mark: Mark; evidence: Evidence[] } | undefined {
	for (const { series, behind } of charts) {
		const found = series.id === chart ? series.marks.find(({ id }) => id === mark) : undefined;
		if (found) return { series, mark: found, evidence: behind.get(mark) ?? [] };
	}
	return undefined;
}

/** The colour of a group or a text: in focus, added, of the pool. */
export function colourOf(kind: 'focus' | 'added' | 'pool'): string {
	return kind === 'focus' ? 'group:focus' : kind === 'added' ? 'group:report' : 'group:pool';
}
