import { type Comparison, measuresOf } from '#lib/analysis/compare/comparison.ts';
import type { Series } from '../series.ts';
import { toMark } from './mark.ts';

/** Who is quoted, by side: shares of source rows, one bar for each group. */
export function sidesSeries(comparison: Comparison): Series {
	const id = 'sides';
	const marks = comparison.groups.flatMap((group) =>
		measuresOf(comparison, 'sides', group).map((measure) =>
			toMark(comparison, id, group, measure, { colour: `side:${measure.category}` })
		)
	);
	return {
		id,
		kind: 'bars',
		title: 'Who is quoted, by side — share of source rows',
		subtitle: comparison.groups.map((group) => group.label).join(' · '),
		unit: 'share',
		axis: 'share of source rows (speaker × mode)',
		rows: [...new Set(marks.map(({ row }) => row))],
		groups: comparison.groups.map(({ label }) => label),
		stacks: [],
		marks,
		caption: [],
		limits: [],
		method: 'sides',
		citation: ''
	};
}
