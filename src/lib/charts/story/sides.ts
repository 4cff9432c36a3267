import { agreementMark } from '#lib/analysis/compare/agreement.ts';
import { type Comparison, measuresOf } from '#lib/analysis/compare/comparison.ts';
import type { Group } from '#lib/analysis/compare/group.ts';
import { cardOf, type MeasureId } from '#lib/analysis/compare/measures.ts';
import { sideName } from '#lib/analysis/side-name.ts';
import type { Series } from '../series.ts';
import { groupsWith, speaking, toSeries } from './build.ts';
import { toMark } from './mark.ts';

/** Whether models agreed on a side; the engine's reading has no second one. */
function noteOf({ agreement }: Comparison, { coder }: Group, side: string): string {
	return coder.kind === 'model' ? agreementMark(cardOf('sides'), side, agreement) : '';
}

/** The sides a measure counts, as they are coded. */
function sidesOf(comparison: Comparison, measure: MeasureId): string[] {
	return [...new Set(measuresOf(comparison, measure).map(({ category }) => category))];
}

/** Who is quoted, by side: shares of source rows, one bar for each group. */
function shares(comparison: Comparison): Series {
	const { groups, silent } = speaking(comparison, 'sides');
	const media = comparison.filters.media ? 'media speakers in' : 'media speakers out';
	return toSeries(comparison, {
		measure: 'sides',
		kind: 'bars',
		unit: 'share',
		title: 'Who is quoted, by side — share of source rows',
		axis: 'share of source rows (speaker × mode)',
		groups,
		categories: sidesOf(comparison, 'sides'),
		caption: [
			...silent,
			`Rows as coded, names of one speaker merged only where a person said so; captions are no source; ${media}.`
		],
		marks: groups.flatMap((group) =>
			measuresOf(comparison, 'sides', group).map((measure) =>
				toMark(comparison, 'sides', measure, {
					row: sideName(measure.category),
					group: group.label,
					colour: `side:${measure.category}`,
					note: noteOf(comparison, group, measure.category)
				})
			)
		)
	});
}

/** The same rows against the length of the texts. */
function per100(comparison: Comparison): Series {
	const { groups, silent } = speaking(comparison, 'sides-per-100');
	return toSeries(comparison, {
		measure: 'sides-per-100',
		kind: 'dots',
		unit: 'count',
		title: 'Who is quoted, by side, against length — source rows per 100 words',
		axis: 'source rows per 100 words of whole texts',
		groups,
		categories: sidesOf(comparison, 'sides-per-100'),
		caption: silent,
		marks: groups.flatMap((group) =>
			measuresOf(comparison, 'sides-per-100', group).map((measure) =>
				toMark(comparison, 'sides-per-100', measure, {
					row: sideName(measure.category),
					group: group.label,
					colour: `side:${measure.category}`,
					note: noteOf(comparison, group, measure.category),
					label: `${measure.value.toFixed(2)} (${measure.numerator} in ${measure.denominator} words)`
				})
			)
		)
	});
}

/** How many different names stand behind the rows. */
function speakers(comparison: Comparison): Series {
	const { groups, silent } = speaking(comparison, 'speakers');
	return toSeries(comparison, {
		measure: 'speakers',
		kind: 'list',
		unit: 'count',
		title: 'Distinct speakers, by side — count of names as coded',
		axis: 'distinct names as coded',
		groups,
		categories: [],
		caption: silent,
		marks: groups.flatMap((group) =>
			measuresOf(comparison, 'speakers', group).map((measure) =>
				toMark(comparison, 'speakers', measure, {
					row: sideName(measure.category),
					group: group.label,
					value: measure.numerator,
					colour: `side:${measure.category}`
				})
			)
		)
	});
}

/** The report in focus alone, by words, as the engine read it. */
function words(comparison: Comparison): Series[] {
	const measures = measuresOf(comparison, 'side-words');
	if (measures.length === 0) return [];
	const groups = groupsWith(comparison, 'side-words');
	const outlet = comparison.focus?.outlet ?? '';
	const marks = measures.map((measure) => {
		const [deck, side] = measure.category.split(':');
		const label = `${Math.round(100 * measure.value)} % (${measure.numerator} of ${measure.denominator} words)`;
		return toMark(comparison, 'side-words', measure, {
			row: sideName(side),
			group: deck,
			colour: `side:${side}`,
			label
		});
	});
	const series = toSeries(comparison, {
		measure: 'side-words',
		kind: 'bars',
		unit: 'share',
		title: `${outlet} report only: attributed words, by side — share of attributed words`,
		axis: 'share of attributed words',
		subtitle: `${outlet} report only, read by the engine · with the deck and body alone`,
		groups,
		marks
	});
	return [{ ...series, groups: [...new Set(marks.map(({ group }) => group))] }];
}

/** Section 3: who is quoted. */
export function sidesCharts(comparison: Comparison): Series[] {
	return [shares(comparison), per100(comparison), speakers(comparison), ...words(comparison)];
}
