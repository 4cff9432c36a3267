import { type Comparison, measuresOf } from '#lib/analysis/compare/comparison.ts';
import type { Measure } from '#lib/analysis/compare/measure.ts';
import type { MeasureId } from '#lib/analysis/compare/measures.ts';
import { sideName } from '#lib/analysis/side-name.ts';
import { beside, edition, inThese } from './beside.ts';
import { pointsFinding } from './finding-points.ts';
import { theReport } from './lines.ts';
import { answerOf, unlessCoded } from './mark.ts';

/** "83 % (95 % interval 45–97 %)", or no percentage at all where the texts are too few. */
function shareOf({ value, interval, support }: Measure): string {
	if (support === 'list' || interval === null) return 'a description of these texts only';
	const percent = (share: number) => `${Math.round(100 * share)}`;
	return `${percent(value)} % (95 % interval ${percent(interval.low)}–${percent(interval.high)} %)`;
}

/** "in the RT report, 2 of 6", or the one answer that a single text has: "the RT report: yes". */
function sayMine(comparison: Comparison, mine: Measure, name: string): string {
	const answer = answerOf(comparison, mine) ?? unlessCoded(mine).label;
	return answer ? `${name}: ${answer}` : `in ${name}, ${mine.numerator} of ${mine.denominator}`;
}

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
	const other = mine && found.focus ? `; ${sayMine(comparison, mine, theReport(found.focus.subject.label))}` : '';
	return [
		`${inThese(comparison, found)}, ${top.numerator} of ${top.denominator} ${unit} ${name(top.category)}: ${shareOf(top)}${other}. ${edition(measure)}`
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

/** "no side", "the side Russia". */
const aSide = (side: string) => (sideName(side) === side ? `the side ${side}` : sideName(side));

/** What a section's main chart shows, in one or two sentences with n, pool, interval and version. */
export function findingsOf(comparison: Comparison, section: string): string[] {
	if (section === 'compared') return [comparison.pool.description];
	if (section === 'points') return pointsFinding(comparison);
	if (section === 'sides') return largest(comparison, 'sides', 'source rows have', aSide);
	if (section === 'modes') return largest(comparison, 'modes', 'source rows are', (mode) => mode);
	if (section === 'conflict') return largest(comparison, 'items', 'reports are coded yes on', (item) => item);
	if (section === 'names') return names(comparison);
	return [];
}
