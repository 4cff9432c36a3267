import { agreementMark, LOW_ALPHA } from '#lib/analysis/compare/agreement.ts';
import { type Comparison, measuresOf } from '#lib/analysis/compare/comparison.ts';
import type { Group } from '#lib/analysis/compare/group.ts';
import { cardOf } from '#lib/analysis/compare/measures.ts';
import type { PointRow } from '#lib/analysis/compare/points.ts';
import type { Agreement } from '#lib/analysis/compare/story.ts';
import { type Beside, beside, edition, inThese } from './beside.ts';
import { alpha, count, theReport } from './lines.ts';

/** Longest name of a point within a sentence, in characters. */
const LONGEST = 48;

/** More points than this are left to the table. */
const MOST = 8;

/** A label cut at a space where it is too long for a sentence. */
export function shortened(label: string): string {
	if (label.length <= LONGEST) return label;
	const cut = label.slice(0, LONGEST);
	return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1)).replace(/[\s,;:]+$/, '')}…`;
}

/** "“UN sanctions on North Korea” (F10), …", in the order of the codebook; with the pool also "(F10, 4 of 20)". */
function named(comparison: Comparison, points: string[], pool?: Group): string {
	const labels = new Map(comparison.labels.points.map(({ key, label }) => [key, label]));
	const shares = pool ? measuresOf(comparison, 'points', pool) : [];
	const base = (key: string) => {
		const share = shares.find(({ category }) => category === key);
		return share ? `, ${share.denominator > 0 ? `${share.numerator} of ${share.denominator}` : 'no base'}` : '';
	};
	const said = points.slice(0, MOST).map((key) => `“${shortened(labels.get(key) ?? key)}” (${key}${base(key)})`);
	return [...said, ...(points.length > MOST ? [`${points.length - MOST} more in the table`] : [])].join(', ');
}

/** What stands in one of the two only; points without established agreement in a sentence of their own. */
function onlyIn(comparison: Comparison, name: string, pool: Group, points: string[]): string {
	const weak = (key: string) =>
		pool.coder.kind === 'model' && agreementMark(cardOf('points'), key, comparison.agreement) !== '';
	const [established, open] = [points.filter((key) => !weak(key)), points.filter(weak)];
	return [
		...(established.length > 0 || open.length === 0
			? [`Only in ${name}: ${named(comparison, established, pool) || 'none'}.`]
			: []),
		...(open.length > 0
			? [`Only in ${name}, but agreement on the point is not established: ${named(comparison, open, pool)}.`]
			: [])
	].join(' ');
}

/** How reliable the codes of points are, over all of them. */
function reliability({ agreement, coders, labels }: Comparison, group: Group): string {
	if (group.coder.kind !== 'model') return '';
	if (coders.pairs === 0) return 'No report was coded twice, so nothing is known of agreement.';
	const least = cardOf('points').markBelow ?? 0;
	const keys = new Set(
		labels.points.flatMap(({ key }) => (agreementMark(cardOf('points'), key, agreement) === '' ? `point ${key}` : []))
	);
	const firm = agreement.filter(({ measure }) => keys.has(measure));
	const rest = labels.points.length - firm.length;
	const found = `Of ${count(labels.points.length, 'point')}, ${firm.length} ${firm.length === 1 ? 'has' : 'have'} ${least} or more positives in both codings of ${count(coders.pairs, 'report')} coded twice and an α of ${alpha(LOW_ALPHA)} or more${rangeOf(firm)}`;
	return `${found}${rest > 0 ? `; for the other ${rest}, agreement is not established` : ''}. Agreement between models is not accuracy.`;
}

/** " (α .82–1.00)", from the lowest to the highest. */
function rangeOf(agreement: Agreement[]): string {
	const values = agreement.flatMap(({ alpha: value }) => value ?? []);
	if (values.length === 0) return '';
	const [least, most] = [alpha(Math.min(...values)), alpha(Math.max(...values))];
	return ` (${values.length === 1 ? 'its α' : 'their α'} ${least === most ? least : `${least}–${most}`})`;
}

/** What one says of the points, and what of the other can't be said. */
interface Sides {
	focus: Group;
	pool: Group;
	mine: string[];
	theirs: string[];
	/** How each of the two stands to a point. */
	row: (point: string, group: Group) => PointRow | undefined;
}

function toSides(comparison: Comparison, { focus, pool }: Required<Beside>): Sides {
	const mentioned = (group: Group) =>
		measuresOf(comparison, 'points', group)
			.filter(({ category, numerator }) => !category.includes(':') && numerator > 0)
			.map(({ category }) => category);
	const row = (point: string, group: Group) =>
		comparison.points.find((one) => one.point === point && one.group === group.id);
	return { focus, pool, mine: mentioned(focus), theirs: mentioned(pool), row };
}

/** Points that are missing nowhere, each with its reason: what happened later can't be missing from an earlier report. */
function notCompared(comparison: Comparison, { focus, pool, mine, theirs, row }: Sides): string {
	const name = theReport(focus.subject.label);
	const all = comparison.labels.points.map(({ key }) => key);
	const late = all.filter((key) => (row(key, focus)?.early ?? 0) > 0);
	const open = theirs.filter((key) => (row(key, focus)?.unknown ?? 0) > 0);
	const poolOpen = mine.filter((key) => !theirs.includes(key) && row(key, pool)?.absent === 0);
	const never = all.filter((key) => comparison.known[key] === undefined && ![...mine, ...theirs].includes(key));
	const say = (begin: string, points: string[]) =>
		points.length === 0 ? [] : [`${begin}: ${named(comparison, points)}.`];
	return [
		...say(`Came up only after ${name}, so not missing from it`, late),
		...say(`Not known of ${name}`, open),
		...say('Not known of the pool, which came too early or can’t show it', poolOpen),
		...say('Mentioned by no report', never)
	].join(' ');
}

/** Which points only one of the two mentions, what can't be compared, and how reliable the codes are. */
export function pointsFinding(comparison: Comparison): string[] {
	const found = beside(comparison, 'points');
	if (!found?.focus) return [];
	const sides = toSides(comparison, { ...found, focus: found.focus });
	const { focus, pool, mine, theirs, row } = sides;
	const only = (some: string[], others: string[], other: Group) =>
		some.filter((key) => !others.includes(key) && (row(key, other)?.absent ?? 0) > 0);
	const apart = [only(mine, theirs, pool), only(theirs, mine, focus)];
	const name = theReport(focus.subject.label);
	const all = count(comparison.labels.points.length, 'point');
	const lines = [
		[
			`${inThese(comparison, found)}, ${theirs.length} of ${all} are mentioned; ${name} mentions ${mine.length}.`,
			...[
				onlyIn(comparison, name, pool, apart[0]),
				onlyIn(comparison, 'the pool', pool, apart[1]),
				apart.flat().length > 0 ? 'In brackets: how many of the pool’s reports that could mention the point do.' : ''
			].filter((part) => part !== '')
		].join(' '),
		notCompared(comparison, sides),
		`${reliability(comparison, pool)} ${edition('points')}`.trim()
	];
	return lines.filter((line) => line !== '');
}
