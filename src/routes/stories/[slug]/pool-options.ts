import type { Comparison } from '#lib/analysis/compare/comparison.ts';
import { POOLS, type PoolName } from '#lib/analysis/compare/filters.ts';
import { possiblePool, toPoolFacts } from '#lib/analysis/compare/pool.ts';
import type { Coding } from '#lib/analysis/compare/report.ts';
import { poolLabel, select } from '#lib/analysis/compare/select.ts';
import type { PoolOption } from '#lib/components/filters/PoolChoice.svelte';

const LABELS: Record<PoolName, string> = {
	statement: 'The same statement',
	'next-day': 'Published by the end of the next day',
	all: 'All the coverage found'
};

function detail(reports: number, inferred: number, day: string): string {
	const count = `${reports} ${reports === 1 ? 'report' : 'reports'}`;
	return [count, day, inferred > 0 ? `${inferred} with an inferred date` : ''].filter(Boolean).join(', ');
}

/** The pools this story can make, each with what it holds under the other filters. */
export function toPoolOptions(comparison: Comparison, codings: Coding[]): PoolOption[] {
	const { filters } = comparison;
	const focus = comparison.focus ?? undefined;
	const field = {
		focus,
		others: comparison.list.map(({ report }) => report),
		codings: codings.filter(({ coderKind }) => filters.coder === null || coderKind === filters.coder),
		filters
	};
	return POOLS.filter((name) => possiblePool(name, focus) === name).map((name) => {
		const { reports, dateRead } = toPoolFacts(select(field, name).members);
		const day = name === 'next-day' ? poolLabel(name, focus) : '';
		return { name, label: LABELS[name], detail: detail(reports, reports - dateRead, day) };
	});
}
