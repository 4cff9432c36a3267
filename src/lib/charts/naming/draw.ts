import { toSearch } from '#lib/analysis/compare/filters.ts';
import { CODE_NAME } from '#lib/analysis/compare/group.ts';
import { sayEngine, sayError } from '#lib/analysis/compare/measure-error.ts';
import type { Evidence, Interval } from '#lib/analysis/compare/measure.ts';
import { supportOf } from '#lib/analysis/compare/small-n.ts';
import { groupBy } from '#lib/analysis/group-by.ts';
import { namingCard, type NamingId } from '#lib/analysis/naming/cards.ts';
import type { Span } from '#lib/analysis/text/span.ts';
import type { Mark, Series } from '../series.ts';
import { citationOf, limitsOf } from '../story/lines.ts';
import { evidencePage, toKey } from '../story/mark.ts';
import { type NamedOutlet, type NamesView, toChosen } from './view.ts';

/** A chart and, by the id of each mark, what the mark was counted from. */
export interface NamesChart {
	series: Series;
	behind: Map<string, Evidence[]>;
}

/** One number to be drawn, with the places it was counted from. */
export interface Piece {
	row: string;
	group: string;
	stack?: string;
	key?: string;
	numerator: number;
	denominator: number;
	/** Reports behind the number. */
	n: number;
	interval?: Interval | null;
	counted: readonly (Span & { article: number })[];
	label?: string;
	note?: string;
	colour: string;
}

/** What a chart must say for itself. */
export interface Plan {
	id: NamingId;
	variant?: string;
	kind: Series['kind'];
	unit: Series['unit'];
	title: string;
	subtitle: string;
	axis: string;
	pieces: Piece[];
	empty: string;
	rows?: string[];
	groups?: string[];
	heads?: Record<string, string>;
	pages?: Series['pages'];
	stacks?: string[];
	caption?: string[];
}

const distinct = <T>(all: T[]): T[] => [...new Set(all)];

/** Places as evidence, one piece for each report. */
function toEvidence(counted: Piece['counted']): Evidence[] {
	return [...groupBy(counted, ({ article }) => article)].map(([article, mine]) => ({
		opens: 'words',
		article,
		spans: mine.map(({ start, end }) => ({ start, end })).sort((a, b) => a.start - b.start)
	}));
}

function toMark({ comparison, choice }: NamesView, chart: string, piece: Piece): Mark {
	const { row, group, stack = '', numerator, denominator, n, interval = null, counted } = piece;
	const id = toKey(piece.key ?? [row, group, stack].join(':'));
	const chosen = toChosen(choice).map(([name, value]) => `&${name}=${encodeURIComponent(value)}`);
	const page = evidencePage(comparison.story.slug, chart, id, toSearch(comparison.filters));
	return {
		id,
		row,
		group,
		stack,
		value: denominator === 0 ? 0 : numerator / denominator,
		numerator,
		denominator,
		n,
		interval,
		support: supportOf(n),
		label: piece.label ?? `${numerator} of ${denominator}`,
		href: counted.length === 0 ? null : `${page}${chosen.join('')}`,
		note: piece.note ?? '',
		colour: piece.colour
	};
}

/** The engine and its version, as its results carry them. */
function engineOf({ groups }: NamesView): string {
	return distinct(groups.map(({ coder }) => coder.label)).join(', ');
}

/** A chart with everything that must be said under it. */
export function draw(view: NamesView, plan: Plan): NamesChart {
	const { comparison } = view;
	const card = namingCard(plan.id);
	const id = plan.variant ? `${plan.id}--${plan.variant}` : plan.id;
	const marks = plan.pieces.map((piece) => toMark(view, id, piece));
	const title = `${plan.title} (${CODE_NAME.engine})`;
	const intervals = marks.some(({ interval }) => interval !== null);
	return {
		series: {
			id,
			kind: plan.kind,
			title,
			subtitle: plan.subtitle,
			unit: plan.unit,
			axis: plan.axis,
			rows: plan.rows ?? distinct(marks.map(({ row }) => row)),
			groups: plan.groups ?? distinct(marks.map(({ group }) => group)),
			...(plan.heads ? { heads: plan.heads } : {}),
			...(plan.pages ? { pages: plan.pages } : {}),
			stacks: plan.stacks ?? [],
			marks,
			empty: plan.empty,
			caption: [
				...(plan.caption ?? []),
				`Read by the engine (${engineOf(view)}) from the stored texts. ${sayEngine(plan.id)[0]}`,
				...(intervals
					? ['Intervals of 95 %: how far the number might move if other texts like these had been found.']
					: [])
			],
			limits: limitsOf(comparison, card),
			error: sayError(plan.id, ['engine']),
			method: card.id,
			citation: citationOf(comparison, card, { title, coders: view.groups.map(({ coder }) => coder.label) })
		},
		behind: new Map(plan.pieces.map(({ counted }, index) => [marks[index]!.id, toEvidence(counted)]))
	};
}

/** "in focus", "added", or nothing for an outlet of the pool. */
export function standing({ kind }: Pick<NamedOutlet, 'kind'>): string {
	return kind === 'focus' ? 'in focus, not in the pool' : kind === 'added' ? 'added, not in the pool' : '';
}

/** The colour of an outlet: in focus, added, of the pool. */
export function outletColour({ kind }: Pick<NamedOutlet, 'kind'>): string {
	return kind === 'focus' ? 'group:focus' : kind === 'added' ? 'group:report' : 'group:pool';
}
