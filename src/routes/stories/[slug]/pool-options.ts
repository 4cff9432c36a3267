import type { Comparison } from '#lib/analysis/compare/comparison.ts';
import { toField } from '#lib/analysis/compare/facet-counts.ts';
import { POOLS, type PoolName } from '#lib/analysis/compare/filters.ts';
import { possiblePool, toPoolFacts } from '#lib/analysis/compare/pool.ts';
import type { Coding } from '#lib/analysis/compare/report.ts';
import { poolLabel, select } from '#lib/analysis/compare/select.ts';
import type { PoolOption } from '#lib/components/filters/PoolChoice.svelte';

const LABELS: Record<PoolName, string> = {
	statement: 'The same statement',
	'next-day': 'Published by the day after the report in focus',
	all: 'All that can be compared'
};

function detail(reports: number, found: number, inferred: number, day: string): string {
	const count = `${reports} of the ${found} reports found`;
	return [count, day, inferred > 0 ? `${inferred} with an inferred date` : ''].filter(Boolean).join(', ');
}

/** The pools this story can make, each with what it holds under the other filters. */
export function toPoolOptions(comparison: Comparison, codings: Coding[]): PoolOption[] {
	const field = toField(comparison, codings);
	const { focus } = field;
	const found = comparison.list.filter(({ report }) => !report.added).length;
	return POOLS.filter((name) => possiblePool(name, focus) === name).map((name) => {
		const { reports, dateRead } = toPoolFacts(select(field, name).members);
		const day = name === 'next-day' ? poolLabel(name, focus) : '';
		return { name, label: LABELS[name], detail: detail(reports, found, reports - dateRead, day) };
	});
}
