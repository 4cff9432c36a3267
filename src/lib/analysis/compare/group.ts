import { coderOf } from '../correction/correct-coding.ts';
import { dateRead } from './date.ts';
import type { Filters } from './filters.ts';
import type { Measure } from './measure.ts';
import type { CodedSource, CoderKind, Coding, Report } from './report.ts';
import { tellApart } from './tell-apart.ts';

/** One report with the one coding that counts for its kind of coder. */
export interface Member {
	report: Report;
	coding: Coding;
}

/** Whoever is measured, by one kind of coder: one colour, one column, never two coders at once. */
export interface Group {
	/** "focus-model", "pool-engine", "article-12-engine". */
	id: string;
	/** "RT report, model code". */
	label: string;
	subject: Measure['subject'];
	coder: Measure['coder'];
	/** Reports in it, and how many have a date that was read. */
	n: number;
	dateRead: number;
	/** Of the n, texts that were cut short: they show what is there, never what is missing. */
	cut: number;
}

export interface CodedGroup extends Group {
	members: Member[];
}

export const CODER_KINDS: CoderKind[] = ['human', 'model', 'engine'];
/** How the work of a kind of coder is called. */
export const CODE_NAME: Record<CoderKind, string> = {
	human: 'human code',
	model: 'model code',
	engine: 'read by the engine'
};

/** A group as pages see it. */
export function withoutMembers({ id, label, subject, coder, n, dateRead, cut }: CodedGroup): Group {
	return { id, label, subject, coder, n, dateRead, cut };
}

/** More added reports than this are shown as one group. */
const MOST_ADDED = 4;

/** The coding that counts, by article, for one kind of coder: the primary one, then the newest. */
export function countedCodings(codings: Coding[], kind: CoderKind): Map<number, Coding> {
	const counted = new Map<number, Coding>();
	for (const coding of codings) {
		if (coding.coderKind !== kind) continue;
		const other = counted.get(coding.article);
		const better = other ? Number(coding.primary) - Number(other.primary) || coding.id - other.id : 1;
		if (better > 0) counted.set(coding.article, coding);
	}
	return counted;
}

/** Rows a count rests on: speaker × mode as coded, captions out, media speakers in or out. */
export function countedSources(coding: Pick<Coding, 'sources'>, filters: Pick<Filters, 'media'>): CodedSource[] {
	return coding.sources.filter(({ place, type }) => place !== 'caption' && (filters.media || type !== 'media'));
}

function toGroup(subject: Measure['subject'], kind: CoderKind, members: Member[]): CodedGroup {
	const coders = [...new Set(members.map(({ coding }) => coderOf(coding)))].sort();
	return {
		id: `${subject.id}-${kind}`,
		label: `${subject.label}, ${CODE_NAME[kind]}`,
		subject,
		coder: { kind, label: coders.join(', ') },
		n: members.length,
		dateRead: members.filter(({ report }) => dateRead(report)).length,
		cut: members.filter(({ coding }) => !coding.whole).length,
		members
	};
}

const reports = (n: number) => `${n} ${n === 1 ? 'report' : 'reports'}`;

/** Reports a visitor added, each on its own while they are few. */
function addedGroups(kind: CoderKind, members: Member[]): CodedGroup[] {
	if (members.length > MOST_ADDED) {
		return [toGroup({ kind: 'added', id: 'added', label: `Added: ${reports(members.length)}` }, kind, members)];
	}
	const names = tellApart(members.map(({ report }) => report));
	return members.map((member, index) =>
		toGroup({ kind: 'report', id: `article-${member.report.article}`, label: names[index] }, kind, [member])
	);
}

/**
 * Who is compared: for each kind of coder the report in focus, the pool, and what was added.
 * @param pool the reports of the pool; `name` is how the pool is called
 * @param added reports a visitor added; they stand beside the pool, never in it
 */
export function toGroups(
	sets: { focus: Report | undefined; pool: Report[]; added: Report[]; name: string },
	codings: Coding[],
	filters: Filters
): CodedGroup[] {
	const kinds = CODER_KINDS.filter((kind) => filters.coder === null || filters.coder === kind);
	return kinds.flatMap((kind) => {
		const counted = countedCodings(codings, kind);
		const members = (of: Report[]) =>
			of.flatMap((report) => {
				const coding = counted.get(report.article);
				return coding ? [{ report, coding }] : [];
			});
		const focus = members(sets.focus ? [sets.focus] : []);
		const pool = members(sets.pool);
		const label = `Pool: ${sets.name}, ${reports(pool.length)}`;
		return [
			...focus.map((member) =>
				toGroup({ kind: 'focus', id: 'focus', label: `${member.report.outlet} report` }, kind, [member])
			),
			...(pool.length > 0 ? [toGroup({ kind: 'pool', id: 'pool', label }, kind, pool)] : []),
			...addedGroups(kind, members(sets.added))
		];
	});
}
