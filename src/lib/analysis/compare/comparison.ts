import type { Filters, PoolName } from './filters.ts';
import type { Group } from './group.ts';
import type { Measure } from './measure.ts';
import type { PoolFacts } from './pool.ts';
import type { Report } from './report.ts';

/** One report as the list shows it. */
export interface ListRow {
	report: Report;
	/** In the pool on screen; otherwise why not, in plain words. */
	inPool: boolean;
	why: string | null;
	/** Who coded it ("model reader A", "engine 0.1.0"). */
	coders: string[];
	/** The article it is counted with, where copies of agency texts are folded. */
	foldedInto: number | null;
}

/** One story, compared: everything the charts, tables and files of its page say. Plain data. */
export interface Comparison {
	story: { slug: string; title: string; practice: boolean };
	focus: Report | null;
	filters: Filters;
	/** What the page must say about the filters: unknown values, a pool that can't be made. */
	notices: string[];
	pool: { name: PoolName; label: string; description: string; facts: PoolFacts; empty: boolean };
	/** Who is compared, in the order of the columns. */
	groups: Group[];
	/** Every number, in the one shape. */
	measures: Measure[];
	/** Every listed report but the one in focus, by date. */
	list: ListRow[];
}

/** The numbers of one measure, optionally of one group. */
export function measuresOf(comparison: Comparison, measure: string, group?: Group): Measure[] {
	return comparison.measures.filter(
		(one) =>
			one.measure === measure &&
			(!group || (one.subject.id === group.subject.id && one.coder.kind === group.coder.kind))
	);
}
