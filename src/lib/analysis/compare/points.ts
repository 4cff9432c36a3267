import { type Context, reportShare, wholeGroupsFor } from './context.ts';
import { dateRead } from './date.ts';
import type { Member } from './group.ts';
import type { Evidence, Measure } from './measure.ts';
import type { Coding, Report } from './report.ts';

export const VOICES_OF_POINTS = ['own', 'attributed', 'disputed'] as const;
export type PointVoice = (typeof VOICES_OF_POINTS)[number];

/** What can be said of one point in one report. */
export type PointState =
	| PointVoice
	/** Whole text, a date that was read, late enough to know: it is missing. */
	| 'absent'
	/** Published before the point was known. */
	| 'too early'
	/** Cut short, or with a date that was not read: nothing can be said of a missing point. */
	| 'not known'
	/** Nobody coded points for this report (the engine does not). */
	| 'not coded';

/** From when each point was known: the first day on which a report with a date that was read mentions it. */
export type Known = ReadonlyMap<string, string>;

/** Reads from the codings when each point was first mentioned; codings that don't count are read too. */
export function findKnown(reports: Report[], codings: Coding[]): Known {
	const dates = new Map(reports.filter(dateRead).map((report) => [report.article, report.date ?? '']));
	const known = new Map<string, string>();
	for (const { article, facts } of codings) {
		const date = dates.get(article);
		if (date === undefined) continue;
		for (const point of Object.keys(facts ?? {})) {
			const first = known.get(point);
			if (first === undefined || date < first) known.set(point, date);
		}
	}
	return known;
}

/**
 * The state of a point in a report. Absence is stated only of a whole text with a date that was read, published on or
 * after the day the point was known: what happened later can't be missing from an earlier report.
 */
export function pointState(report: Report, coding: Coding | undefined, point: string, known: Known): PointState {
	if (!coding?.facts) return 'not coded';
	const state = coding.facts[point];
	if (state) return state;
	const since = known.get(point);
	if (since === undefined || !coding.whole || !dateRead(report)) return 'not known';
	return (report.date ?? '') < since ? 'too early' : 'absent';
}

/** One point in one group: how many reports mention it, and of how many it can be said to be missing. */
export interface PointRow {
	point: string;
	/** `subject.id` and coder kind of the group, as in `Group.id`. */
	group: string;
	absent: number;
	/** Reports that don't mention it and of which no absence can be stated. */
	open: number;
}

const opensCoding = ({ coding }: Member): Evidence => ({ opens: 'coding', article: coding.article, coding: coding.id });

/** The members of each group for whom somebody coded points. */
function coded(context: Context) {
	return wholeGroupsFor(context, 'points').flatMap((group) => {
		const members = group.members.filter(({ coding }) => coding.facts !== null);
		return members.length === 0 ? [] : [{ ...group, members, n: members.length }];
	});
}

/** Shares of reports that mention a point (category "F02"), and those that do so in one voice ("F02:own"). */
export function findPoints(context: Context): Measure[] {
	return coded(context).flatMap((group) =>
		context.story.points.flatMap(({ key }) => {
			const saying = (voice?: PointVoice) =>
				group.members.filter(({ coding }) => {
					const state = coding.facts?.[key];
					return voice ? state === voice : state !== undefined;
				});
			return [
				reportShare('points', group, key, saying(), opensCoding),
				...VOICES_OF_POINTS.map((voice) => reportShare('points', group, `${key}:${voice}`, saying(voice), opensCoding))
			];
		})
	);
}

/** For each group and point, of how many reports an absence can be stated. */
export function findPointRows(context: Context, known: Known): PointRow[] {
	return coded(context).flatMap((group) =>
		context.story.points.map(({ key }) => {
			const states = group.members.map(({ report, coding }) => pointState(report, coding, key, known));
			return {
				point: key,
				group: group.id,
				absent: states.filter((state) => state === 'absent').length,
				open: states.filter((state) => state === 'too early' || state === 'not known').length
			};
		})
	);
}
