import { agreementMark } from '#lib/analysis/compare/agreement.ts';
import type { Comparison } from '#lib/analysis/compare/comparison.ts';
import { dateRead } from '#lib/analysis/compare/date.ts';
import { countedCodings } from '#lib/analysis/compare/group.ts';
import { cardOf } from '#lib/analysis/compare/measures.ts';
import { printedOutlet } from '#lib/analysis/compare/printed-outlet.ts';
import { findKnown, pointState, type PointState } from '#lib/analysis/compare/points.ts';
import type { Coding, Report } from '#lib/analysis/compare/report.ts';
import { showDate } from '#lib/components/show-date.ts';

/** One report of the matrix. */
export interface MatrixColumn {
	article: number;
	outlet: string;
	date: string;
	kind: 'focus' | 'pool' | 'added';
	/** The coding a cell opens; null where nobody coded points. */
	coding: number | null;
	coder: string | null;
	length: string;
}

/** One point in every report, and how often it is what. */
export interface MatrixRow {
	key: string;
	label: string;
	/** First day on which a report with a date that was read mentions it; null where none does. */
	since: string | null;
	/** "agreement not established (3 positives)", or empty. */
	mark: string;
	states: PointState[];
	/** Of the pool alone: the report in focus and added ones are no part of it. */
	sums: Record<PointState, number>;
}

export interface Matrix {
	columns: MatrixColumn[];
	rows: MatrixRow[];
	pool: { reports: number; dateRead: number; coded: number };
}

/** The coding of a report that knows points: a person's before a model's. */
function pointCodings(codings: Coding[], coder: Comparison['filters']['coder']): Map<number, Coding> {
	const withPoints = codings.filter(
		({ facts, coderKind }) => facts !== null && (coder === null || coder === coderKind)
	);
	return new Map([...countedCodings(withPoints, 'model'), ...countedCodings(withPoints, 'human')]);
}

function toColumn(report: Report, kind: MatrixColumn['kind'], coding: Coding | undefined): MatrixColumn {
	return {
		article: report.article,
		outlet: printedOutlet(report),
		date: showDate(report.date, report.dateInferred),
		kind,
		coding: coding?.id ?? null,
		coder: coding?.coder ?? null,
		length: report.words === null ? 'not whole' : `${report.words} words`
	};
}

const NONE: Record<PointState, number> = {
	own: 0,
	attributed: 0,
	disputed: 0,
	absent: 0,
	'too early': 0,
	'not known': 0,
	'not coded': 0
};

/** Points × reports: the report in focus, what visitors added, then the pool on screen by date. */
export function toMatrix(comparison: Comparison, codings: Coding[]): Matrix {
	const { focus, list, filters } = comparison;
	const pool = list.filter(({ inPool }) => inPool).map(({ report }) => report);
	const added = list.filter(({ report }) => report.added).map(({ report }) => report);
	const counted = pointCodings(codings, filters.coder);
	const members = [
		...(focus ? [{ report: focus, kind: 'focus' as const }] : []),
		...added.map((report) => ({ report, kind: 'added' as const })),
		...pool.map((report) => ({ report, kind: 'pool' as const }))
	];
	const all = [...(focus ? [focus] : []), ...list.map(({ report }) => report)];
	const known = findKnown(all, codings);
	const rows = comparison.labels.points.map(({ key, label }): MatrixRow => {
		const states = members.map(({ report }) => pointState(report, counted.get(report.article), key, known));
		const sums = { ...NONE };
		members.forEach(({ kind }, index) => {
			const state = states[index];
			if (kind === 'pool' && state) sums[state] += 1;
		});
		const mark = agreementMark(cardOf('points'), key, comparison.agreement);
		return { key, label, since: known.get(key) ?? null, mark, states, sums };
	});
	return {
		columns: members.map(({ report, kind }) => toColumn(report, kind, counted.get(report.article))),
		rows,
		pool: {
			reports: pool.length,
			dateRead: pool.filter(dateRead).length,
			coded: pool.filter(({ article }) => counted.has(article)).length
		}
	};
}

/** What a share of a point is of: reports that mention it or could have. 0 where that is not known, and there is no share. */
export function base({ sums, since }: Pick<MatrixRow, 'sums' | 'since'>): number {
	return since === null ? 0 : mentions({ sums }) + sums.absent;
}

/** Reports of the pool that mention a point in any voice. */
export function mentions({ sums }: Pick<MatrixRow, 'sums'>): number {
	return sums.own + sums.attributed + sums.disputed;
}
