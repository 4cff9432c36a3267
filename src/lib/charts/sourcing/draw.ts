import { toSearch } from '#lib/analysis/compare/filters.ts';
import { CODE_NAME } from '#lib/analysis/compare/group.ts';
import { sayError } from '#lib/analysis/compare/measure-error.ts';
import type { Evidence } from '#lib/analysis/compare/measure.ts';
import type { CodedRow } from '#lib/analysis/sourcing/coded-row.ts';
import { sourcingCard, type SourcingId } from '#lib/analysis/sourcing/cards.ts';
import type { Figure } from '#lib/analysis/sourcing/row.ts';
import type { SourcedOutlet, Sourcing } from '#lib/analysis/sourcing/sourcing.ts';
import type { Mark, Series } from '../series.ts';
import { citationOf, limitsOf } from '../story/lines.ts';
import { evidencePage, toKey } from '../story/mark.ts';
import { coderLine } from './lines.ts';
import { toChosen, type View } from './view.ts';

/** A chart and, by the id of each mark, what the mark was counted from. */
export interface SourcingChart {
	series: Series;
	behind: Map<string, Evidence[]>;
}

/** One number to be drawn, with the rows it was counted from. */
export interface Piece {
	row: string;
	group: string;
	stack?: string;
	/** Part of the mark's id; what stands in row, group and stack where it is not given. */
	key?: string;
	figure: Figure;
	counted: readonly CodedRow[];
	label?: string;
	/** Where one text alone says yes or no, which is no share. */
	answer?: Mark['answer'];
	note?: string;
	colour: string;
}

/** What a chart must say for itself. */
export interface Plan {
	id: SourcingId;
	variant?: string;
	kind: Series['kind'];
	unit: Series['unit'];
	title: string;
	subtitle?: string;
	axis: string;
	pieces: Piece[];
	empty?: string;
	rows?: string[];
	groups?: string[];
	heads?: Record<string, string>;
	pages?: Series['pages'];
	stacks?: string[];
	/** Sides or modes whose agreement the line of the models names. */
	categories?: readonly string[];
	caption?: string[];
}

const distinct = <T>(all: T[]): T[] => [...new Set(all)];

/** "who-where--model": a chart of one measure by one kind of coder. */
export function chartId({ coder }: Pick<Sourcing, 'coder'>, id: SourcingId, variant?: string): string {
	return [id, ...(variant ? [variant] : []), coder].join('--');
}

function toMark(view: View, chart: string, listed: boolean, piece: Piece): Mark {
	const { figure, row, group, stack = '' } = piece;
	const id = toKey(piece.key ?? [row, group, stack].join(':'));
	const { comparison, choice } = view;
	const chosen = toChosen(choice).map(([name, value]) => `&${name}=${value}`);
	return {
		id,
		row,
		group,
		stack,
		value: figure.value ?? 0,
		numerator: figure.numerator,
		denominator: figure.denominator,
		n: figure.n,
		interval: listed ? null : figure.interval,
		support: listed ? 'list' : figure.support,
		label: piece.label ?? piece.answer ?? `${figure.numerator} of ${figure.denominator}`,
		href:
			piece.counted.length === 0
				? null
				: `${evidencePage(comparison.story.slug, chart, id, toSearch(comparison.filters))}${chosen.join('')}`,
		note: piece.note ?? '',
		colour: piece.colour,
		...(piece.answer ? { answer: piece.answer } : {})
	};
}

/** Whether this coder's answers to a measure may only be listed. */
export function isListed({ coder }: Pick<Sourcing, 'coder'>, id: SourcingId): boolean {
	return sourcingCard(id).display[coder] === 'list';
}

/** Whether a coder can answer a measure at all. */
export function isCoded({ coder }: Pick<Sourcing, 'coder'>, id: SourcingId): boolean {
	return sourcingCard(id).display[coder] !== 'not coded';
}

/** Groups that have nothing to be divided by in any row. */
function silentLine(pieces: readonly Piece[]): string[] {
	const speaking = new Set(pieces.flatMap(({ group, figure }) => (figure.denominator > 0 ? group : [])));
	const silent = distinct(pieces.map(({ group }) => group)).filter((group) => !speaking.has(group));
	return silent.length > 0 ? [`Nothing to count, so no number: ${silent.join('; ')}.`] : [];
}

/** A chart of one kind of coder, with everything that must be said under it. */
export function draw(view: View, sourcing: Sourcing, plan: Plan): SourcingChart {
	const { comparison } = view;
	const card = sourcingCard(plan.id);
	const id = chartId(sourcing, plan.id, plan.variant);
	const listed = isListed(sourcing, plan.id);
	// Of nothing there is no share: 0 of 0 is no 0 %.
	const pieces = plan.pieces.filter(({ figure }) => figure.denominator > 0);
	const marks = pieces.map((piece) => toMark(view, id, listed, piece));
	const title = `${plan.title} (${CODE_NAME[sourcing.coder]})`;
	const intervals = marks.some(({ interval }) => interval !== null);
	return {
		series: {
			id,
			kind: listed && plan.kind !== 'heat' ? 'list' : plan.kind,
			title,
			subtitle: plan.subtitle ?? sourcing.groups.map(({ label }) => label).join(' · '),
			coder: CODE_NAME[sourcing.coder],
			unit: plan.unit,
			axis: plan.axis,
			rows: plan.rows ?? distinct(marks.map(({ row }) => row)),
			groups: plan.groups ?? distinct(marks.map(({ group }) => group)),
			...(listed && plan.kind === 'heat' ? { unshaded: true as const } : {}),
			...(plan.heads ? { heads: plan.heads } : {}),
			...(plan.pages ? { pages: plan.pages } : {}),
			stacks: plan.stacks ?? [],
			sides: comparison.labels.sides,
			...(listed ? { listedFor: 'only listed: agreement not established' } : {}),
			marks,
			...(plan.empty ? { empty: plan.empty } : {}),
			caption: [
				...(plan.caption ?? []),
				...silentLine(plan.pieces),
				...(listed ? ['Only listed: agreement of the models was not established for this.'] : []),
				coderLine(view, sourcing, plan.id, plan.categories ?? []),
				...(intervals
					? ['Intervals of 95 %: how far the number might move if other texts like these had been found.']
					: [])
			],
			limits: limitsOf(comparison, card),
			error: sayError(plan.id, [sourcing.coder]),
			method: card.id,
			citation: citationOf(comparison, card, {
				title,
				coders: sourcing.groups.map(({ coder }) => coder.label)
			})
		},
		behind: new Map(pieces.map(({ counted }, index) => [marks[index].id, counted.map(({ evidence }) => evidence)]))
	};
}

/** A number without an interval, that needs no more than its two parts. */
export function plainFigure(numerator: number, denominator: number, n: number, support: Figure['support']): Figure {
	return {
		value: denominator === 0 ? null : numerator / denominator,
		numerator,
		denominator,
		n,
		interval: null,
		support
	};
}

/** The page of each outlet; the pool as a whole has none. */
export function outletPages(outlets: readonly SourcedOutlet[]): Record<string, string> {
	return Object.fromEntries(outlets.flatMap(({ label, slug }) => (slug ? [[label, `/outlets/${slug}`]] : [])));
}

/** The colour of an outlet: in focus, added, of the pool. */
export function outletColour({ kind }: Pick<SourcedOutlet, 'kind'>): string {
	return kind === 'focus' ? 'group:focus' : kind === 'added' ? 'group:report' : 'group:pool';
}

/** "in focus", "added", or nothing for an outlet of the pool. */
export function standing({ kind }: Pick<SourcedOutlet, 'kind'>): string {
	return kind === 'focus' ? 'in focus, not in the pool' : kind === 'added' ? 'added, not in the pool' : '';
}
