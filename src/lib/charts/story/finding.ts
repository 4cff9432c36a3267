import { type Comparison, measuresOf } from '#lib/analysis/compare/comparison.ts';
import { CODER_KINDS, type Group } from '#lib/analysis/compare/group.ts';
import type { Measure } from '#lib/analysis/compare/measure.ts';
import { cardOf, type MeasureId } from '#lib/analysis/compare/measures.ts';
import { groupsWith } from './build.ts';
import { count, theReport } from './lines.ts';

/** The report in focus and the pool, as far as one kind of coder speaks of both; of the first kind that does. */
interface Beside {
	focus?: Group;
	pool: Group;
}

function beside(comparison: Comparison, measure: MeasureId): Beside | undefined {
	const groups = groupsWith(comparison, measure);
	const of = CODER_KINDS.flatMap((kind): Beside[] => {
		const mine = groups.filter(({ coder }) => coder.kind === kind);
		const pool = mine.find(({ subject }) => subject.id === 'pool');
		return pool ? [{ pool, focus: mine.find(({ subject }) => subject.kind === 'focus') }] : [];
	});
	return of.find(({ focus }) => focus !== undefined) ?? of[0];
}

/** "In these 6 reports on “…” (same statement, model code)". */
function inThese(comparison: Comparison, { pool }: Beside): string {
	const these = pool.n === 1 ? 'this 1 report' : `these ${pool.n} reports`;
	const coder = pool.label.slice(pool.label.lastIndexOf(', ') + 2);
	return `In ${these} on “${comparison.story.title}” (${comparison.pool.label}, ${coder})`;
}

/** "83 % (95 % interval 45–97 %)", or no percentage at all where the texts are too few. */
function shareOf({ value, interval, support }: Measure): string {
	if (support === 'list' || interval === null) return 'a description of these texts only';
	const percent = (share: number) => `${Math.round(100 * share)}`;
	return `${percent(value)} % (95 % interval ${percent(interval.low)}–${percent(interval.high)} %)`;
}

const edition = (measure: MeasureId) => `Measure “${measure}”, version ${cardOf(measure).version}.`;

/** The category that is largest in the pool, beside the same one in the report in focus. */
function largest(
	comparison: Comparison,
	measure: MeasureId,
	unit: string,
	name: (category: string) => string
): string[] {
	const found = beside(comparison, measure);
	if (!found) return [];
	const inPool = measuresOf(comparison, measure, found.pool);
	const top = inPool.reduce<Measure | undefined>(
		(best, one) => (!best || one.numerator > best.numerator ? one : best),
		undefined
	);
	if (!top || top.numerator === 0) return [`${inThese(comparison, found)} there is none. ${edition(measure)}`];
	const mine =
		found.focus && measuresOf(comparison, measure, found.focus).find(({ category }) => category === top.category);
	const other =
		mine && found.focus ? `; in ${theReport(found.focus.subject.label)}, ${mine.numerator} of ${mine.denominator}` : '';
	return [
		`${inThese(comparison, found)}, ${top.numerator} of ${top.denominator} ${unit} ${name(top.category)}: ${shareOf(top)}${other}. ${edition(measure)}`
	];
}

/** Points that one of the two mentions and the other could have mentioned, and those it could not. */
function onlyIn(comparison: Comparison, some: string[], other: Group, others: string[]) {
	const open = (point: string) =>
		comparison.points.some((row) => row.point === point && row.group === other.id && row.absent === 0);
	const missing = some.filter((point) => !others.includes(point));
	return { missing: missing.filter((point) => !open(point)), open: missing.filter(open) };
}

/** Which points only one of the two mentions; what happened later can't be missing from an earlier report. */
function points(comparison: Comparison): string[] {
	const found = beside(comparison, 'points');
	if (!found?.focus) return [];
	const mentioned = (group: Group) =>
		measuresOf(comparison, 'points', group)
			.filter(({ category, numerator }) => !category.includes(':') && numerator > 0)
			.map(({ category }) => category);
	const [mine, theirs] = [mentioned(found.focus), mentioned(found.pool)];
	const there = onlyIn(comparison, mine, found.pool, theirs);
	const here = onlyIn(comparison, theirs, found.focus, mine);
	const open = [...there.open, ...here.open];
	const list = (some: string[]) => some.join(', ') || 'none';
	const all = count(comparison.labels.points.length, 'point');
	const focus = theReport(found.focus.subject.label);
	return [
		`${inThese(comparison, found)}, ${theirs.length} of ${all} are mentioned; ${focus} mentions ${mine.length}. Only in ${focus}: ${list(there.missing)}; only in the pool: ${list(here.missing)}.${open.length > 0 ? ` Not compared, because the other came too early or can’t show it: ${open.join(', ')}.` : ''} ${edition('points')}`
	];
}

/** The most used name of the first referent; where several are used equally often, only that. */
function names(comparison: Comparison): string[] {
	const found = beside(comparison, 'names');
	const referent = comparison.labels.referents[0];
	if (!found || !referent) return [];
	const mine = {
		...comparison,
		measures: measuresOf(comparison, 'names').filter(({ category }) => category.startsWith(`${referent.key}:`))
	};
	const counts = measuresOf(mine, 'names', found.pool).map(({ numerator }) => numerator);
	const most = Math.max(0, ...counts);
	if (most > 0 && counts.filter((n) => n === most).length > 1) {
		return [
			`${inThese(comparison, found)}, no single name for “${referent.label}” leads: several are used by ${most} of ${found.pool.n}. ${edition('names')}`
		];
	}
	return largest(mine, 'names', 'reports say', (form) => `“${form.slice(form.indexOf(':') + 1)}”`);
}

/** What a section's main chart shows, in one or two sentences with n, pool, interval and version. */
export function findingsOf(comparison: Comparison, section: string): string[] {
	if (section === 'compared') return [comparison.pool.description];
	if (section === 'points') return points(comparison);
	if (section === 'sides') return largest(comparison, 'sides', 'source rows have the side', (side) => side);
	if (section === 'modes') return largest(comparison, 'modes', 'source rows are', (mode) => mode);
	if (section === 'conflict') return largest(comparison, 'items', 'reports are coded yes on', (item) => item);
	if (section === 'names') return names(comparison);
	return [];
}
