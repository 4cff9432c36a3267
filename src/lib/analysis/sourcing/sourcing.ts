import type { Comparison } from '../compare/comparison.ts';
import { CODER_KINDS, type CodedGroup, type Group, type Member, toGroups, withoutMembers } from '../compare/group.ts';
import { filteredOut } from '../compare/pool.ts';
import type { CoderKind, Coding } from '../compare/report.ts';
import { tellApart } from '../compare/tell-apart.ts';
import { groupBy } from '../group-by.ts';
import { type CodedRow, toCodedRows, type Told } from './coded-row.ts';
import { tellSidesApart } from './sides-apart.ts';

/** A group of a comparison with every row of its reports. */
export interface SourcedGroup extends Group {
	rows: CodedRow[];
}

/** One outlet of the pool with all its reports there; or the report in focus, or an added one, which are no part of the pool. */
export interface SourcedOutlet {
	/** "focus", "article-12", "outlet-the-echo". */
	id: string;
	label: string;
	slug: string;
	kind: 'focus' | 'added' | 'pool';
	/** Reports. */
	n: number;
	rows: CodedRow[];
}

/** One text, for what is measured text by text. */
export interface SourcedText extends Omit<SourcedOutlet, 'n' | 'slug'> {
	article: number;
	/** Signs up to the end of its last paragraph; null where the text was not read. */
	length: number | null;
}

/** Who speaks in a story, by one kind of coder alone. */
export interface Sourcing {
	coder: CoderKind;
	groups: SourcedGroup[];
	/** The report in focus, added reports, outlets of the pool by name. */
	outlets: SourcedOutlet[];
	/** The same, report by report. */
	texts: SourcedText[];
}

const KIND = { focus: 'focus', report: 'added', added: 'added', pool: 'pool', outlet: 'pool' } as const;

function toOutlets(group: CodedGroup, rowsOf: (member: Member) => CodedRow[]): SourcedOutlet[] {
	const kind = KIND[group.subject.kind];
	if (kind === 'pool') {
		const byOutlet = groupBy(group.members, ({ report }) => report.outletSlug);
		const outlets = [...byOutlet].map(([slug, members]): SourcedOutlet => {
			const label = members[0].report.outlet;
			return { id: `outlet-${slug}`, label, slug, kind, n: members.length, rows: members.flatMap(rowsOf) };
		});
		return outlets.sort((a, b) => a.label.localeCompare(b.label, 'en') || (a.id < b.id ? -1 : 1));
	}
	return toTexts(group, rowsOf).map(({ id, label, rows }, index) => ({
		id,
		label,
		kind,
		rows,
		slug: group.members[index].report.outletSlug,
		n: 1
	}));
}

function toTexts(group: CodedGroup, rowsOf: (member: Member) => CodedRow[], told?: Told): SourcedText[] {
	const kind = KIND[group.subject.kind];
	// Of a group that is one text the name stands already, told apart from the others of its kind.
	const one = group.subject.kind === 'focus' || group.subject.kind === 'report';
	const names = one ? [group.subject.label] : tellApart(group.members.map(({ report }) => report));
	return group.members.map((member, index) => ({
		id: kind === 'focus' ? 'focus' : `article-${member.report.article}`,
		label: names[index],
		kind,
		article: member.report.article,
		length: told?.analyses.get(member.report.article)?.paragraphs.at(-1)?.end ?? null,
		rows: rowsOf(member)
	}));
}

const inOrder = <T extends { kind: SourcedOutlet['kind'] }>(all: T[]): T[] => [
	...all.filter(({ kind }) => kind === 'focus'),
	...all.filter(({ kind }) => kind === 'added'),
	...all.filter(({ kind }) => kind === 'pool')
];

/** Rows of every group on screen, for each kind of coder by itself, people first; a kind that coded nothing is left out. */
export function toSourcing(comparison: Comparison, codings: Coding[], told: Told): Sourcing[] {
	const { filters, focus, list, pool } = comparison;
	const sets = {
		focus: focus ?? undefined,
		pool: list.filter(({ inPool }) => inPool).map(({ report }) => report),
		added: list.map(({ report }) => report).filter((report) => report.added && filteredOut(report, filters) === null),
		name: pool.label
	};
	const groups = toGroups(sets, codings, filters);
	return CODER_KINDS.flatMap((coder): Sourcing[] => {
		const mine = groups.filter((group) => group.coder.kind === coder);
		if (mine.length === 0) return [];
		const coded = mine.flatMap(({ members }) =>
			members.map((member) => [member, toCodedRows(member, told, filters)] as const)
		);
		const apart = tellSidesApart(coded.flatMap(([, rows]) => rows));
		const known = new Map(coded.map(([member, rows]) => [member, rows.map(apart)]));
		const rowsOf = (member: Member) => known.get(member) ?? [];
		return [
			{
				coder,
				groups: mine.map((group) => ({ ...withoutMembers(group), rows: group.members.flatMap(rowsOf) })),
				outlets: inOrder(mine.flatMap((group) => toOutlets(group, rowsOf))),
				texts: inOrder(mine.flatMap((group) => toTexts(group, rowsOf, told)))
			}
		];
	});
}
