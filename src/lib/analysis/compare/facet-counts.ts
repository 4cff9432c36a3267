import type { Comparison } from './comparison.ts';
import type { Filters } from './filters.ts';
import { findFolds } from './fold.ts';
import { CODER_KINDS } from './group.ts';
import { filteredOut } from './pool.ts';
import type { CoderKind, Coding, Report } from './report.ts';
import { type Field, select } from './select.ts';

/** The filters that are lists of values. */
export type ListField = 'outlets' | 'countries' | 'kinds' | 'langs' | 'parts';

/** What a selection of this comparison looks at; codings of coders that the filters leave aside are gone. */
export function toField({ focus, list, filters }: Comparison, codings: Coding[]): Field {
	return {
		focus: focus ?? undefined,
		others: list.map(({ report }) => report),
		codings: codings.filter(({ coderKind }) => filters.coder === null || coderKind === filters.coder),
		filters
	};
}

/** Reports on screen under some filters: those of the pool, and what visitors added, which stands beside it. */
function onScreen(field: Field, pool: Comparison['pool']['name']): Report[] {
	const coded = new Set(field.codings.map(({ article }) => article));
	return [
		...select(field, pool).members,
		...field.others.filter(
			(report) => report.added && filteredOut(report, field.filters) === null && coded.has(report.article)
		)
	];
}

/**
 * How many reports each value of one filter would put on screen if it alone were chosen there, all other filters as they
 * are; a value without any is not named.
 */
export function countValues(
	comparison: Comparison,
	codings: Coding[],
	name: ListField,
	valuesOf: (report: Report) => string[]
): Map<string, number> {
	const { fold } = comparison.filters;
	const filters: Filters = { ...comparison.filters, [name]: [], fold: false };
	const shown = onScreen({ ...toField(comparison, codings), filters }, comparison.pool.name);
	const byValue = new Map<string, Report[]>();
	for (const report of shown) {
		for (const value of valuesOf(report)) byValue.set(value, [...(byValue.get(value) ?? []), report]);
	}
	// Copies are folded among the reports that a value leaves, so each value folds for itself.
	const folded = (reports: Report[]) => (fold ? findFolds(reports.filter(({ added }) => !added)).length : 0);
	return new Map([...byValue].map(([value, reports]) => [value, reports.length - folded(reports)]));
}

/** How many reports each kind of coder alone would put on screen, the one in focus among them. */
export function countCoders(comparison: Comparison, codings: Coding[]): Map<CoderKind, number> {
	const field = toField(comparison, codings);
	return new Map(
		CODER_KINDS.map((kind) => {
			const mine = codings.filter(({ coderKind }) => coderKind === kind);
			const focus = mine.some(({ article }) => article === comparison.focus?.article) ? 1 : 0;
			return [kind, focus + onScreen({ ...field, codings: mine }, comparison.pool.name).length];
		})
	);
}
