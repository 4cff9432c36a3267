import { type Comparison, measuresOf } from '#lib/analysis/compare/comparison.ts';
import type { Group } from '#lib/analysis/compare/group.ts';
import type { Measure } from '#lib/analysis/compare/measure.ts';
import type { Named } from '#lib/analysis/compare/story.ts';
import type { Mark, Series } from '../series.ts';
import { groupsWith, toSeries } from './build.ts';
import { toMark } from './mark.ts';

const TONES = ['unfavourable', 'none', 'favourable'];

/** Forms of one referent: used by more reports first, then by name. */
function formsOf(measures: Measure[], key: string): string[] {
	const uses = new Map<string, number>();
	for (const { category, numerator } of measures) {
		if (category.startsWith(`${key}:`)) uses.set(category, (uses.get(category) ?? 0) + numerator);
	}
	return [...uses].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([category]) => category);
}

function namesOf(comparison: Comparison, groups: Group[], referent: Named): Series {
	const all = measuresOf(comparison, 'names');
	const forms = formsOf(all, referent.key);
	const marks = forms.flatMap((category) =>
		groups.flatMap((group): Mark[] => {
			const measure = measuresOf(comparison, 'names', group).find((one) => one.category === category);
			if (!measure) return [];
			return [
				toMark(comparison, `names--${referent.key}`, measure, {
					row: category.slice(referent.key.length + 1),
					group: group.label
				})
			];
		})
	);
	return toSeries(comparison, {
		measure: 'names',
		variant: referent.key,
		kind: 'bars',
		unit: 'share',
		title: `Names for ${referent.label}, in the outlet’s own voice — share of reports`,
		axis: 'share of reports that use the name',
		groups,
		categories: [],
		marks
	});
}

/** Tone: mostly zeros, listed and never drawn. */
function tone(comparison: Comparison): Series {
	const groups = groupsWith(comparison, 'tone');
	return toSeries(comparison, {
		measure: 'tone',
		kind: 'list',
		unit: 'count',
		title: 'Tone in the outlet’s own voice, by target — count of reports',
		axis: 'reports',
		groups,
		stacks: TONES,
		categories: [],
		caption: ['Mostly no evaluative language found; not a measure of slant.'],
		marks: groups.flatMap((group) =>
			measuresOf(comparison, 'tone', group).map((measure) => {
				const [target, stack] = measure.category.split(':');
				return toMark(comparison, 'tone', measure, {
					row: target.replaceAll('_', ' '),
					group: group.label,
					stack,
					value: measure.numerator
				});
			})
		)
	});
}

/** Section 6: names for the story's referents, and tone. */
export function namesCharts(comparison: Comparison): Series[] {
	const groups = groupsWith(comparison, 'names');
	return [...comparison.labels.referents.map((referent) => namesOf(comparison, groups, referent)), tone(comparison)];
}
