import { agreementMark } from '#lib/analysis/compare/agreement.ts';
import { type Comparison, measuresOf } from '#lib/analysis/compare/comparison.ts';
import type { Group } from '#lib/analysis/compare/group.ts';
import { cardOf } from '#lib/analysis/compare/measures.ts';
import { MODES } from '#lib/analysis/compare/rows.ts';
import type { Series } from '../series.ts';
import { speaking, toSeries } from './build.ts';
import { toMark, unlessCoded } from './mark.ts';

/** Whether models agreed on a mode, which the line names: all three share a row. */
function noteOf({ agreement }: Comparison, { coder }: Group, mode: string): string {
	const mark = coder.kind === 'model' ? agreementMark(cardOf('modes'), mode, agreement) : '';
	return mark === '' ? '' : `${mode}: ${mark}`;
}

/** Section 4: how speakers are quoted, one stacked bar for each group, and where, as a list. */
export function modesCharts(comparison: Comparison): Series[] {
	const { groups, silent } = speaking(comparison, 'modes');
	const { groups: placed } = speaking(comparison, 'places');
	return [
		toSeries(comparison, {
			measure: 'modes',
			kind: 'stacked',
			unit: 'share',
			title: 'How speakers are quoted: direct, mixed, indirect — share of source rows',
			axis: 'share of source rows (speaker × mode)',
			groups,
			stacks: [...MODES],
			caption: silent,
			categories: [...MODES],
			marks: groups.flatMap((group) =>
				measuresOf(comparison, 'modes', group).map((measure) =>
					toMark(comparison, 'modes', measure, {
						row: group.label,
						group: group.label,
						stack: measure.category,
						note: noteOf(comparison, group, measure.category),
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
			caption: silent,
			marks: placed.flatMap((group) =>
				measuresOf(comparison, 'places', group).map((measure) =>
					toMark(comparison, 'places', measure, {
						group: group.label,
						value: measure.numerator,
						...unlessCoded(measure)
					})
				)
			)
		})
	];
}
