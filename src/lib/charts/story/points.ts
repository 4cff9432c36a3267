import { agreementMark } from '#lib/analysis/compare/agreement.ts';
import { type Comparison, measuresOf } from '#lib/analysis/compare/comparison.ts';
import type { Group } from '#lib/analysis/compare/group.ts';
import type { Measure } from '#lib/analysis/compare/measure.ts';
import { cardOf } from '#lib/analysis/compare/measures.ts';
import { VOICES_OF_POINTS } from '#lib/analysis/compare/points.ts';
import type { Mark, Series } from '../series.ts';
import { groupsWith, toSeries } from './build.ts';
import { count } from './lines.ts';
import { toMark } from './mark.ts';

const STACKS: Record<string, string> = { own: 'own voice', attributed: 'attributed', disputed: 'disputed' };

/** Of how many of the other reports it can be said that they leave the point unmentioned. */
function absenceNote(comparison: Comparison, group: Group, key: string): string {
	const row = comparison.points.find((one) => one.point === key && one.group === group.id);
	if (!row || row.absent + row.open === 0) return '';
	if (group.n === 1) return row.absent === 1 ? 'not mentioned' : 'not known: published too early, or no whole text';
	const open = row.open === 0 ? '' : `, ${row.open} came too early or can’t show it`;
	return `${row.absent} could have mentioned it and did not${open}`;
}

/** One bar of a point in a group: a mark for each voice, or one empty mark where nobody mentions it. */
function marksOf(comparison: Comparison, group: Group, measures: Measure[], key: string, row: string): Mark[] {
	const whole = measures.find(({ category }) => category === key);
	if (!whole) return [];
	const coded = group.coder.kind === 'model' ? agreementMark(cardOf('points'), key, comparison.agreement) : '';
	const note = [coded, absenceNote(comparison, group, key)].filter((part) => part !== '').join('; ');
	const voices = VOICES_OF_POINTS.flatMap((voice) => {
		const measure = measures.find(({ category }) => category === `${key}:${voice}`);
		return measure && measure.numerator > 0 ? [{ voice, measure }] : [];
	});
	const drawn = { row, group: group.label, note };
	if (voices.length === 0) return [toMark(comparison, 'points', whole, { ...drawn, stack: 'not mentioned' })];
	return voices.map(({ voice, measure }) =>
		toMark(comparison, 'points', measure, {
			...drawn,
			stack: STACKS[voice],
			label: `${measure.numerator} of ${measure.denominator} ${STACKS[voice]}`,
			colour: `state:${voice}`
		})
	);
}

/** Groups that were read but whose coder codes no points are named, so that silence is not read as absence. */
function notCoded(comparison: Comparison, shown: Group[]): string[] {
	const names = comparison.groups
		.filter(({ coder }) => coder.kind === 'engine')
		.filter(({ subject }) => !shown.some((group) => group.subject.id === subject.id))
		.map(({ label }) => label);
	return names.length === 0 ? [] : [`Not coded (the engine codes no points): ${names.join('; ')}.`];
}

/** Section 2: the points of the story, in the outlet's own voice or in somebody's mouth. */
export function pointsCharts(comparison: Comparison): Series[] {
	const groups = groupsWith(comparison, 'points');
	const measures = new Map(groups.map((group) => [group.id, measuresOf(comparison, 'points', group)]));
	const points = groups.length === 0 ? [] : comparison.labels.points;
	const marks = points.flatMap(({ key, label }) =>
		groups.flatMap((group) => marksOf(comparison, group, measures.get(group.id) ?? [], key, `${key} · ${label}`))
	);
	return [
		toSeries(comparison, {
			measure: 'points',
			kind: 'stacked',
			unit: 'share',
			title: 'Points mentioned, in the outlet’s own voice or attributed — share of reports',
			axis: 'share of reports that mention the point',
			groups,
			stacks: Object.values(STACKS),
			categories: comparison.labels.points.map(({ key }) => key),
			caption: [
				...(points.length > 0 ? [`All ${count(points.length, 'point')} of the codebook are shown.`] : []),
				...notCoded(comparison, groups)
			],
			marks
		})
	];
}
