import { toSearch } from '#lib/analysis/compare/filters.ts';
import { sayError } from '#lib/analysis/compare/measure-error.ts';
import type { Evidence } from '#lib/analysis/compare/measure.ts';
import { evaluationCard, type EvaluationId } from '#lib/analysis/evaluation/cards.ts';
import type { ToneRow } from '#lib/analysis/evaluation/row.ts';
import type { TonedGroup } from '#lib/analysis/evaluation/toned.ts';
import type { Figure } from '#lib/analysis/sourcing/row.ts';
import type { Mark, Series } from '../series.ts';
import { citationOf, count, limitsOf } from '../story/lines.ts';
import { evidencePage, toKey } from '../story/mark.ts';
import { toToneChosen, type ToneView } from './view.ts';

/** A chart and, by the id of each mark, what the mark was counted from. */
export interface ToneChart {
	series: Series;
	behind: Map<string, Evidence[]>;
}

/** One number to be drawn, with the mentions it was counted from. */
export interface TonePiece {
	row: string;
	group: string;
	stack?: string;
	/** The mark's id comes from it. */
	key: string;
	figure: Figure;
	counted: readonly ToneRow[];
	label?: string;
	note?: string;
	colour: string;
}

/** What a chart must say for itself. */
export interface TonePlan {
	id: EvaluationId;
	variant?: string;
	kind: Series['kind'];
	unit: Series['unit'];
	title: string;
	subtitle: string;
	axis: string;
	pieces: TonePiece[];
	empty: string;
	rows?: string[];
	groups?: string[];
	stacks?: string[];
	caption: string[];
}

const distinct = <T>(all: T[]): T[] => [...new Set(all)];

function toMark({ comparison, choice }: ToneView, chart: string, piece: TonePiece): Mark {
	const { figure, row, group, stack = '', counted, colour } = piece;
	const id = toKey(piece.key);
	const chosen = toToneChosen(choice).map(([name, value]) => `&${name}=${value}`);
	const page = evidencePage(comparison.story.slug, chart, id, toSearch(comparison.filters));
	return {
		...{ id, row, group, stack, colour },
		value: figure.value ?? 0,
		numerator: figure.numerator,
		denominator: figure.denominator,
		n: figure.n,
		interval: figure.interval,
		support: figure.support,
		label: piece.label ?? `${figure.numerator} of ${figure.denominator}`,
		href: counted.length === 0 ? null : `${page}${chosen.join('')}`,
		note: piece.note ?? ''
	};
}

/** A chart of tone as the engine reads it, with everything that must be said under it. */
export function drawTone(view: ToneView, plan: TonePlan): ToneChart {
	const { comparison, engine } = view;
	const card = evaluationCard(plan.id);
	const id = [plan.id, ...(plan.variant ? [plan.variant] : [])].join('--');
	const marks = plan.pieces.map((piece) => toMark(view, id, piece));
	const title = `${plan.title} (read by the engine)`;
	const intervals = marks.some(({ interval }) => interval !== null)
		? ['Intervals of 95 %, in the table: how far the number might move if other texts like these had been found.']
		: [];
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
			stacks: plan.stacks ?? [],
			sides: comparison.labels.sides,
			marks,
			empty: plan.empty,
			caption: [...plan.caption, ...intervals],
			limits: limitsOf(comparison, card),
			error: sayError(plan.id, ['engine']),
			method: card.id,
			citation: citationOf(comparison, card, { title, coders: [engine] })
		},
		behind: new Map(plan.pieces.map(({ counted }, at) => [marks[at]!.id, counted.map(({ evidence }) => evidence)]))
	};
}

/** "RT report: 1 text · Pool …: 3 texts": whose words a chart stands on, and how much was read. */
export function sayGroups(groups: readonly TonedGroup[], what: 'texts' | 'headlines'): string {
	const one = what === 'texts' ? 'text' : 'headline';
	return groups
		.filter((group) => group[what] > 0)
		.map((group) => `${group.label}: ${count(group[what], one)}`)
		.join(' · ');
}
