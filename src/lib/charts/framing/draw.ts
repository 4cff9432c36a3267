import type { Comparison } from '#lib/analysis/compare/comparison.ts';
import { toSearch } from '#lib/analysis/compare/filters.ts';
import { sayError } from '#lib/analysis/compare/measure-error.ts';
import type { Evidence, Interval, Support } from '#lib/analysis/compare/measure.ts';
import { framingCard, type FramingId } from '#lib/analysis/framing/cards.ts';
import type { FramedText, Framing } from '#lib/analysis/framing/framing.ts';
import type { Mark, Series } from '../series.ts';
import { citationOf, limitsOf } from '../story/lines.ts';
import { evidencePage, toKey } from '../story/mark.ts';

/** Everything the charts of the page of frames are made from. */
export interface FrameView {
	comparison: Comparison;
	framing: Framing;
}

/** A chart and, by the id of each mark, what the mark was counted from. */
export interface FrameChart {
	series: Series;
	behind: Map<string, Evidence[]>;
}

/** One number to be drawn, with the places it was counted from. */
export interface Piece {
	row: string;
	group: string;
	stack?: string;
	key: string;
	value: number;
	numerator: number;
	denominator: number;
	n: number;
	interval?: Interval | null;
	support: Support;
	label: string;
	answer?: Mark['answer'];
	note?: string;
	colour: string;
	evidence: Evidence[];
}

/** What a chart must say for itself. */
export interface Plan {
	id: FramingId;
	variant?: string;
	kind: Series['kind'];
	unit: Series['unit'];
	title: string;
	axis: string;
	rows: string[];
	groups: string[];
	stacks?: string[];
	heads?: Record<string, string>;
	caption?: string[];
	pieces: Piece[];
}

/** Words of one text as evidence; nothing where there are none. */
export function wordsIn(
	{ article }: Pick<FramedText, 'article'>,
	spans: readonly { start: number; end: number }[]
): Evidence[] {
	return spans.map(({ start, end }) => ({ opens: 'words', article, spans: [{ start, end }] }));
}

/** A chart of the engine's reading, with everything that must be said under it. */
export function draw({ comparison, framing }: FrameView, plan: Plan): FrameChart {
	const card = framingCard(plan.id);
	const id = [plan.id, ...(plan.variant ? [plan.variant] : [])].join('--');
	const marks = plan.pieces.map(({ evidence, stack = '', interval = null, note = '', key, ...piece }): Mark => {
		const mark = toKey(key);
		const page = evidencePage(comparison.story.slug, id, mark, toSearch(comparison.filters));
		return { ...piece, id: mark, stack, interval, note, href: evidence.length === 0 ? null : page };
	});
	const engines = [...new Set(framing.groups.map(({ coder }) => coder.label))];
	const title = `${plan.title} (read by the engine)`;
	return {
		series: {
			id,
			kind: plan.kind,
			title,
			subtitle: framing.groups.map(({ label }) => label).join(' · '),
			unit: plan.unit,
			axis: plan.axis,
			rows: plan.rows,
			groups: plan.groups,
			stacks: plan.stacks ?? [],
			...(plan.heads ? { heads: plan.heads } : {}),
			marks,
			empty: 'The engine read no text under these filters, so nothing can be said of frames.',
			caption: [
				...(plan.caption ?? []),
				`Read by the engine (${engines.join(', ')}) from the stored text; codes by language models are in no chart of this page.`
			],
			limits: limitsOf(comparison, card),
			error: sayError(plan.id, ['engine']),
			method: card.id,
			citation: citationOf(comparison, card, { title, coders: engines })
		},
		behind: new Map(plan.pieces.map(({ evidence }, index) => [marks[index]!.id, evidence]))
	};
}

/** The colour of a group or a text: in focus, added, of the pool. */
export function colourOf(kind: FramedText['kind']): string {
	return kind === 'focus' ? 'group:focus' : kind === 'added' ? 'group:report' : 'group:pool';
}
