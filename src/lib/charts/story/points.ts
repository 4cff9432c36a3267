import { agreementMark } from '#lib/analysis/compare/agreement.ts';
import { type Comparison, measuresOf } from '#lib/analysis/compare/comparison.ts';
import { dayInWords } from '#lib/analysis/compare/date.ts';
import type { Group } from '#lib/analysis/compare/group.ts';
import type { Measure } from '#lib/analysis/compare/measure.ts';
import { cardOf } from '#lib/analysis/compare/measures.ts';
import { type PointRow, VOICES_OF_POINTS } from '#lib/analysis/compare/points.ts';
import type { Mark, Missing, Series } from '../series.ts';
import { groupsWith, toSeries } from './build.ts';
import { count } from './lines.ts';
import { toMark } from './mark.ts';

const STACKS: Record<string, string> = { own: 'own voice', attributed: 'attributed', disputed: 'disputed' };

/** What each share is of. */
const BASE =
	'Each share has a base of its own: the reports that mention the point, and those that could have and did not (whole, with a date that was read, from the day of the first mention on). Without a base there is no share.';

/** Why there is nothing to divide by; undefined where there is. */
function missingOf(comparison: Comparison, whole: Measure, row: PointRow | undefined): Missing | undefined {
	if (whole.denominator > 0) return undefined;
	if (comparison.known[whole.category] === undefined) return whole.numerator > 0 ? 'not known' : 'mentioned by none';
	return row && row.early > row.unknown ? 'too early' : 'not known';
}

/** Says when a point was known from, or why that is not known. */
function sinceNote(since: string | undefined): string {
	return since === undefined
		? 'no report with a date that was read mentions it, so from when on it could have been is not known'
		: `first mentioned in a report of ${dayInWords(since)}`;
}

/** What one text that doesn't mention a point can say of it. */
function noteOfOne(group: Group, row: PointRow, since: string | undefined): string {
	if (row.absent === 1) return 'not mentioned';
	if (row.early === 1) return `published before the point was known: ${sinceNote(since)}`;
	if (row.unknown === 0) return '';
	if (group.cut > 0) return 'the text is not whole, so it can’t show what is missing';
	return group.dateRead === 0 ? 'its date was not read, so it can’t show what is missing' : sinceNote(since);
}

/** How the reports that don't mention a point stand to it. */
function noteOfMany(row: PointRow, since: string | undefined): string {
	if (since === undefined) return sinceNote(since);
	return [
		row.absent > 0 ? `${row.absent} could have mentioned it and did not` : '',
		row.early > 0 ? `${row.early} came too early (${sinceNote(since)})` : '',
		row.unknown > 0 ? `${row.unknown} can’t show it, for want of a date that was read` : ''
	]
		.filter((part) => part !== '')
		.join(', ');
}

/** What a mark says in place of a number: "too early", "5 too early, 1 not known". */
function labelOfMissing(missing: Missing, mentions: number, row: PointRow | undefined): string {
	if (mentions > 0) return `in ${count(mentions, 'report')}, the share is not known`;
	return row && row.early > 0 && row.unknown > 0 ? `${row.early} too early, ${row.unknown} not known` : missing;
}

/** One bar of a point in a group: a mark for each voice, or one mark where nobody mentions it or no share can be made. */
function marksOf(comparison: Comparison, group: Group, measures: Measure[], key: string, row: string): Mark[] {
	const whole = measures.find(({ category }) => category === key);
	if (!whole) return [];
	const stands = comparison.points.find((one) => one.point === key && one.group === group.id);
	const since: string | undefined = comparison.known[key];
	const coded = group.coder.kind === 'model' ? agreementMark(cardOf('points'), key, comparison.agreement) : '';
	const absence = stands ? (group.n === 1 ? noteOfOne(group, stands, since) : noteOfMany(stands, since)) : '';
	const note = [coded, absence].filter((part) => part !== '').join('; ');
	const drawn = { row, group: group.label, note };
	const missing = missingOf(comparison, whole, stands);
	if (missing) {
		return [
			toMark(comparison, 'points', whole, {
				...drawn,
				missing,
				label: labelOfMissing(missing, whole.numerator, stands)
			})
		];
	}
	const voices = VOICES_OF_POINTS.flatMap((voice) => {
		const measure = measures.find(({ category }) => category === `${key}:${voice}`);
		return measure && measure.numerator > 0 ? [{ voice, measure }] : [];
	});
	if (voices.length === 0)
		return [toMark(comparison, 'points', whole, { ...drawn, stack: 'not mentioned', colour: 'muted' })];
	return voices.map(({ voice, measure }) =>
		toMark(comparison, 'points', measure, {
			...drawn,
			stack: STACKS[voice],
			label:
				group.n === 1 ? `yes, ${STACKS[voice]}` : `${measure.numerator} of ${measure.denominator} ${STACKS[voice]}`,
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
			title: 'Points mentioned, in the outlet’s own voice or attributed — share of reports that could mention them',
			axis: 'share of the reports that mention the point or could have',
			groups,
			stacks: Object.values(STACKS),
			categories: comparison.labels.points.map(({ key }) => key),
			caption: [
				...(points.length > 0 ? [`All ${count(points.length, 'point')} of the codebook are shown. ${BASE}`] : []),
				...notCoded(comparison, groups)
			],
			marks
		})
	];
}
