import { type Context, groupsFor, reportShare } from './context.ts';
import { dateRead } from './date.ts';
import type { CodedGroup, Member } from './group.ts';
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

/** One point in one group: how its coded reports stand to it. What a share may be of is `mentioned` and `absent` together. */
export interface PointRow {
	point: string;
	/** `subject.id` and coder kind of the group, as in `Group.id`. */
	group: string;
	mentioned: number;
	/** Reports that could have mentioned it and don't. */
	absent: number;
	/** Reports from before it was known. */
	early: number;
	/** Reports that don't mention it and can't show that it is missing. */
	unknown: number;
}

const opensCoding = ({ coding }: Member): Evidence => ({ opens: 'coding', article: coding.article, coding: coding.id });

/** One text by itself: it shows what is there even where it was cut short. */
export function standsAlone({ subject }: Pick<CodedGroup, 'subject'>): boolean {
	return subject.kind === 'focus' || subject.kind === 'report';
}

/** The members of each group for whom somebody coded points; of a pool only whole texts, which can also lack a point. */
function coded(context: Context): CodedGroup[] {
	return groupsFor(context, 'points').flatMap((group) => {
		const members = group.members.filter(({ coding }) => coding.facts !== null && (coding.whole || standsAlone(group)));
		return members.length === 0 ? [] : [{ ...group, members, n: members.length }];
	});
}

function toRow({ known }: Context, group: CodedGroup, point: string): PointRow {
	const states = group.members.map(({ report, coding }) => pointState(report, coding, point, known));
	const count = (...wanted: PointState[]) => states.filter((state) => wanted.includes(state)).length;
	return {
		point,
		group: group.id,
		mentioned: count(...VOICES_OF_POINTS),
		absent: count('absent'),
		early: count('too early'),
		unknown: count('not known')
	};
}

/**
 * How many reports a share of a point is of: those that mention it and those that could have and don't. 0 where that is
 * not known: no report with a date that was read mentions it, so nobody can be said to leave it out.
 */
function baseOf({ known }: Context, group: CodedGroup, row: PointRow): number {
	return known.has(row.point) || standsAlone(group) ? row.mentioned + row.absent : 0;
}

/**
 * Shares of reports that mention a point (category "F02"), and those that do so in one voice ("F02:own"). Each point has
 * a base of its own, and with it its own n, interval and support.
 */
export function findPoints(context: Context): Measure[] {
	return coded(context).flatMap((group) =>
		context.story.points.flatMap(({ key }) => {
			const base = { ...group, n: baseOf(context, group, toRow(context, group, key)) };
			const saying = (voice?: PointVoice) =>
				group.members.filter(({ coding }) => {
					const state = coding.facts?.[key];
					return voice ? state === voice : state !== undefined;
				});
			return [
				reportShare('points', base, key, saying(), opensCoding),
				...VOICES_OF_POINTS.map((voice) => reportShare('points', base, `${key}:${voice}`, saying(voice), opensCoding))
			];
		})
	);
}

/** For each group and point, how the coded reports stand to it. */
export function findPointRows(context: Context): PointRow[] {
	return coded(context).flatMap((group) => context.story.points.map(({ key }) => toRow(context, group, key)));
}
