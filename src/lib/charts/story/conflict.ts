import { agreementMark } from '#lib/analysis/compare/agreement.ts';
import { type Comparison, measuresOf } from '#lib/analysis/compare/comparison.ts';
import { cardOf } from '#lib/analysis/compare/measures.ts';
import type { Series } from '../series.ts';
import { groupsWith, toSeries } from './build.ts';
import { toMark, unlessCoded } from './mark.ts';

/** Section 5: C1 and C2, with the mark where too few positives stand behind the agreement. */
export function conflictCharts(comparison: Comparison): Series[] {
	const groups = groupsWith(comparison, 'items');
	const label = (key: string) => comparison.labels.items.find((item) => item.key === key)?.label ?? key;
	return [
		toSeries(comparison, {
			measure: 'items',
			kind: 'bars',
			unit: 'share',
			title: 'Conflict evidence: items C1 and C2 — share of reports',
			axis: 'share of reports coded yes',
			groups,
			categories: ['C1', 'C2'],
			marks: groups.flatMap((group) =>
				measuresOf(comparison, 'items', group).map((measure) =>
					toMark(comparison, 'items', measure, {
						row: `${measure.category} · ${label(measure.category)}`,
						group: group.label,
						...unlessCoded(measure),
						note:
							group.coder.kind === 'model' ? agreementMark(cardOf('items'), measure.category, comparison.agreement) : ''
					})
				)
			)
		})
	];
}
