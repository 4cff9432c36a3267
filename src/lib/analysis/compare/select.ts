import { coderOf } from '../correction/correct-coding.ts';
import type { ListRow } from './comparison.ts';
import { addDays, dayInWords } from './date.ts';
import type { Filters, PoolName } from './filters.ts';
import { findFolds } from './fold.ts';
import { filteredOut, inWindow, possiblePool, unfit } from './pool.ts';
import type { Coding, Report } from './report.ts';

/** How a pool is called: "same statement", "by 25 May 2024", "all comparable coverage". */
export function poolLabel(pool: PoolName, focus: Report | undefined): string {
	if (pool === 'statement') return 'same statement';
	if (pool === 'all') return 'all comparable coverage';
	return focus?.date?.length === 10
		? `by ${dayInWords(addDays(focus.date, 1))}`
		: 'by the day after the report in focus';
}

/** The reports of one pool, before and after copies are folded, and why each other report is not in it. */
export interface Selection {
	pool: PoolName;
	rows: ListRow[];
	members: Report[];
}

/** Everything a selection looks at; codings of coders that the filters leave aside are already gone. */
export interface Field {
	focus: Report | undefined;
	others: Report[];
	codings: Coding[];
	filters: Filters;
}

/** Whether a report counts as whole: the list says so, or a coder that had the text does. */
export function isWhole(report: Report, codings: Coding[]): boolean {
	return report.whole || codings.some(({ whole }) => whole);
}

function whyNot(report: Report, codings: Coding[], pool: PoolName, { focus, filters }: Field): string | null {
	const filtered = filteredOut(report, filters);
	if (filtered !== null) return filtered;
	if (report.added) return 'added by a visitor: stands beside the pool, not in it';
	// The order of the steps of the funnel, so that each step's loss can be found again among the reasons.
	if (codings.length === 0) return 'listed, not coded';
	const nature = unfit(report, isWhole(report, codings), focus, filters);
	if (nature !== null) return nature;
	return inWindow(report, pool, focus) ? null : `not in the pool “${poolLabel(pool, focus)}”`;
}

/** Puts every listed report into a pool, or says why it is not there. */
export function select(field: Field, pool: PoolName): Selection {
	const codingsOf = new Map<number, Coding[]>();
	for (const coding of field.codings) {
		codingsOf.set(coding.article, [...(codingsOf.get(coding.article) ?? []), coding]);
	}
	const rows = field.others.map((report): ListRow => {
		const codings = codingsOf.get(report.article) ?? [];
		const why = whyNot(report, codings, pool, field);
		const coders = [...new Set(codings.map(coderOf))].sort();
		return { report, inPool: why === null, why, coders, foldedInto: null };
	});
	if (field.filters.fold) fold(rows);
	return { pool, rows, members: rows.filter(({ inPool }) => inPool).map(({ report }) => report) };
}

/** Takes copies of agency texts out of the pool; the first copy stays. */
function fold(rows: ListRow[]): void {
	const folds = findFolds(rows.filter(({ inPool }) => inPool).map(({ report }) => report));
	for (const { article, into, agency, bothTexts } of folds) {
		const row = rows.find(({ report }) => report.article === article);
		if (!row) continue;
		row.inPool = false;
		row.foldedInto = into;
		row.why = bothTexts
			? `counted with another copy by ${agency}; both texts are at hand`
			: `counted with another copy: probably the same text by ${agency}`;
	}
}

/** The pool on screen: the one asked for, or the next wider one that can be made, with a notice. */
export function choosePool(wanted: PoolName, focus: Report | undefined): { pool: PoolName; notices: string[] } {
	const pool = possiblePool(wanted, focus);
	if (pool === wanted) return { pool, notices: [] };
	const reason = focus ? 'the report in focus has no statement or day noted' : 'no report is in focus';
	return {
		pool,
		notices: [`The pool “${poolLabel(wanted, focus)}” can’t be made: ${reason}. Shown: “${poolLabel(pool, focus)}”.`]
	};
}
