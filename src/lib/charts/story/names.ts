import { type Comparison, measuresOf } from '#lib/analysis/compare/comparison.ts';
import type { Group } from '#lib/analysis/compare/group.ts';
import type { Named } from '#lib/analysis/compare/story.ts';
import type { Mark, Series } from '../series.ts';
import { chartId, groupsWith, type Plan, toSeries } from './build.ts';
import { toMark, unlessCoded } from './mark.ts';

const TONES = ['unfavourable', 'none', 'favourable'];

/** With more names than this, those that one report of the pool uses are listed and not drawn. */
const MOST_DRAWN = 12;

/** Names of one referent, those used by more reports first, then by name; drawn and listed ones apart. */
function formsOf(comparison: Comparison, key: string): { drawn: string[]; listed: string[] } {
	const uses = new Map<string, { all: number; focus: boolean }>();
	for (const { category, numerator, subject } of measuresOf(comparison, 'names')) {
		if (!category.startsWith(`${key}:`)) continue;
		const { all, focus } = uses.get(category) ?? { all: 0, focus: false };
		uses.set(category, { all: all + numerator, focus: focus || (subject.kind !== 'pool' && numerator > 0) });
	}
	const sorted = [...uses].sort((a, b) => b[1].all - a[1].all || (a[0] < b[0] ? -1 : 1));
	const often = ([, { all, focus }]: (typeof sorted)[number]) => sorted.length <= MOST_DRAWN || focus || all > 1;
	const names = (some: typeof sorted) => some.map(([category]) => category);
	return { drawn: names(sorted.filter(often)), listed: names(sorted.filter((form) => !often(form))) };
}

function marksOf(comparison: Comparison, groups: Group[], chart: string, key: string, forms: string[]): Mark[] {
	return forms.flatMap((category) =>
		groups.flatMap((group): Mark[] => {
			const measure = measuresOf(comparison, 'names', group).find((one) => one.category === category);
			const row = category.slice(key.length + 1);
			return measure ? [toMark(comparison, chart, measure, { row, group: group.label, ...unlessCoded(measure) })] : [];
		})
	);
}

/** How forms are written, and what the engine can't know of them. */
function readingOf(marks: Mark[]): string[] {
	const open = marks.some(({ missing }) => missing === 'not coded');
	return [
		'Forms stand as the codebook asks for them: in small letters, four words at most. Some are phrases rather than names.',
		...(open
			? [
					'“Not coded”: the engine knows only the forms that the story lists, so it can’t tell whether a text uses another.'
				]
			: [])
	];
}

/** One referent: the names that are drawn, and a list of those that only one report uses. */
function namesOf(comparison: Comparison, groups: Group[], { key, label }: Named): Series[] {
	const { drawn, listed } = formsOf(comparison, key);
	const plan = (variant: string, forms: string[], some: Pick<Plan, 'kind' | 'title'>) => {
		const marks = marksOf(comparison, groups, chartId('names', variant), key, forms);
		return toSeries(comparison, {
			measure: 'names',
			variant,
			unit: 'share',
			axis: 'share of reports that use the name',
			groups,
			categories: [],
			caption: readingOf(marks),
			marks,
			...some
		});
	};
	const names = `Names for “${label}”, in the outlet’s own voice`;
	return [
		plan(key, drawn, { kind: 'bars', title: `${names} — share of reports` }),
		...(listed.length > 0
			? [plan(`${key}--once`, listed, { kind: 'list', title: `${names}, each used by one report — share of reports` })]
			: [])
	];
}

/** Tone as coded for whole reports: mostly zeros, listed and never drawn. */
export function toneList(comparison: Comparison): Series {
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
					row: comparison.labels.targets.find(({ key }) => key === target)?.label ?? target,
					group: group.label,
					stack,
					value: measure.numerator
				});
			})
		)
	});
}

/** Section 6: names for the story's referents. */
export function namesCharts(comparison: Comparison): Series[] {
	const groups = groupsWith(comparison, 'names');
	return comparison.labels.referents.flatMap((referent) => namesOf(comparison, groups, referent));
}
