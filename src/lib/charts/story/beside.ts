import type { Comparison } from '#lib/analysis/compare/comparison.ts';
import { CODER_KINDS, type Group } from '#lib/analysis/compare/group.ts';
import { cardOf, type MeasureId } from '#lib/analysis/compare/measures.ts';
import { groupsWith } from './build.ts';

/** The report in focus and the pool, as far as one kind of coder speaks of both; of the first kind that does. */
export interface Beside {
	focus?: Group;
	pool: Group;
}

/** Who of a comparison is put beside whom for a measure; undefined where no pool was coded for it. */
export function beside(comparison: Comparison, measure: MeasureId): Beside | undefined {
	const groups = groupsWith(comparison, measure);
	const of = CODER_KINDS.flatMap((kind): Beside[] => {
		const mine = groups.filter(({ coder }) => coder.kind === kind);
		const pool = mine.find(({ subject }) => subject.id === 'pool');
		return pool ? [{ pool, focus: mine.find(({ subject }) => subject.kind === 'focus') }] : [];
	});
	return of.find(({ focus }) => focus !== undefined) ?? of[0];
}

/** "In these 6 reports on “…” (same statement, model code)". */
export function inThese(comparison: Comparison, { pool }: Beside): string {
	const these = pool.n === 1 ? 'this 1 report' : `these ${pool.n} reports`;
	const coder = pool.label.slice(pool.label.lastIndexOf(', ') + 2);
	return `In ${these} on “${comparison.story.title}” (${comparison.pool.label}, ${coder})`;
}

/** "Measure “points”, version 2." */
export const edition = (measure: MeasureId) => `Measure “${measure}”, version ${cardOf(measure).version}.`;
