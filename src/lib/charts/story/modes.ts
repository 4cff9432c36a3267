import { type Comparison, measuresOf } from '#lib/analysis/compare/comparison.ts';
import { MODES } from '#lib/analysis/compare/rows.ts';
import type { Series } from '../series.ts';
import { groupsWith, toSeries } from './build.ts';
import { toMark } from './mark.ts';

/** Section 4: how speakers are quoted, one stacked bar for each group, and where, as a list. */
export function modesCharts(comparison: Comparison): Series[] {
	const groups = groupsWith(comparison, 'modes');
	const placed = groupsWith(comparison, 'places');
	return [
		toSeries(comparison, {
			measure: 'modes',
			kind: 'stacked',
			unit: 'share',
			title: 'How speakers are quoted: direct, mixed, indirect — share of source rows',
			axis: 'share of source rows (speaker × mode)',
			groups,
			stacks: [...MODES],
			categories: [...MODES],
			marks: groups.flatMap((group) =>
				measuresOf(comparison, 'modes', group).map((measure) =>
					toMark(comparison, 'modes', measure, {
						row: group.label,
						group: group.label,
						stack: measure.category,
						colour: `voice:${measure.category}`
					})
				)
			)
		}),
		toSeries(comparison, {
			measure: 'places',
			kind: 'list',
			unit: 'count',
			title: 'Where speakers are quoted: headline, lead, body, end — count of source rows',
			axis: 'source rows',
			groups: placed,
			marks: placed.flatMap((group) =>
				measuresOf(comparison, 'places', group).map((measure) =>
					toMark(comparison, 'places', measure, { group: group.label, value: measure.numerator })
				)
			)
		})
	];
}
