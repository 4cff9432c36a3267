import { type Comparison, measuresOf } from '#lib/analysis/compare/comparison.ts';
import type { Group } from '#lib/analysis/compare/group.ts';
import { sayError } from '#lib/analysis/compare/measure-error.ts';
import { cardOf, type MeasureId } from '#lib/analysis/compare/measures.ts';
import type { ChartKind, Mark, Series } from '../series.ts';
import { citationOf, coderLines, limitsOf, readingLines, subtitle, unreadLines } from './lines.ts';

/** What a chart must say for itself; the rest follows from its measure. */
export interface Plan {
	/** The measure drawn; also the start of the chart's id. */
	measure: MeasureId;
	/** Added to the id where one measure has several charts. */
	variant?: string;
	kind: ChartKind;
	unit: Series['unit'];
	title: string;
	axis: string;
	marks: Mark[];
	groups: Group[];
	/** Rows in their order; defaults to the order of the marks. */
	rows?: string[];
	stacks?: string[];
	/** Categories whose agreement the line under the chart names. */
	categories?: string[];
	caption?: string[];
	subtitle?: string;
}

/** Every row in the order in which it first comes. */
function rowsOf(marks: Mark[]): string[] {
	return [...new Set(marks.map(({ row }) => row))];
}

/** Each line once: two groups may have the same to say. */
const distinct = (lines: string[]) => [...new Set(lines)];

/** The chart's id, which addresses of evidence name. */
export function chartId(measure: MeasureId, variant?: string): string {
	return variant ? `${measure}--${variant}` : measure;
}

/** A chart with everything that must be said under it. */
export function toSeries(comparison: Comparison, plan: Plan): Series {
	const card = cardOf(plan.measure);
	const where = plan.kind === 'stacked' || plan.kind === 'list' ? 'in the table' : 'drawn';
	const intervals = plan.marks.some(({ interval }) => interval !== null) ? where : null;
	const empty = plan.marks.length === 0 ? ['Nothing to show: no coder has coded this for the reports on screen.'] : [];
	return {
		id: chartId(plan.measure, plan.variant),
		kind: plan.kind,
		title: plan.title,
		subtitle: plan.subtitle ?? subtitle(comparison, plan.groups),
		unit: plan.unit,
		axis: plan.axis,
		rows: plan.rows ?? rowsOf(plan.marks),
		groups: plan.groups.map(({ label }) => label),
		stacks: plan.stacks ?? [],
		sides: comparison.labels.sides,
		marks: plan.marks,
		caption: distinct([
			...(plan.caption ?? []),
			...empty,
			...unreadLines(comparison, plan.measure),
			...coderLines(comparison, plan.measure, plan.groups, plan.categories ?? rowsOf(plan.marks)),
			...readingLines(plan.measure, plan.groups, intervals)
		]),
		limits: limitsOf(comparison, card),
		error: sayError(plan.measure, [...new Set(plan.groups.map(({ coder }) => coder.kind))]),
		method: card.id,
		citation: citationOf(comparison, card, {
			title: plan.title,
			coders: plan.groups.map(({ coder }) => coder.label)
		})
	};
}

/** The groups that quote somebody, and in one line each those that don't. */
export function speaking(comparison: Comparison, measure: MeasureId): { groups: Group[]; silent: string[] } {
	const quotes = (group: Group) => measuresOf(comparison, 'sides', group).some(({ numerator }) => numerator > 0);
	const media = comparison.filters.media ? '' : ' (media as speakers are out)';
	return {
		groups: groupsWith(comparison, measure).filter(quotes),
		silent: comparison.groups
			.filter((group) => !quotes(group))
			.map(({ label }) => `${label}: no quotation found${media}.`)
	};
}

/** The groups whose coder has something to show for a measure. */
export function groupsWith(comparison: Comparison, measure: MeasureId): Group[] {
	return comparison.groups.filter(({ subject, coder }) =>
		comparison.measures.some(
			(one) => one.measure === measure && one.subject.id === subject.id && one.coder.kind === coder.kind
		)
	);
}
