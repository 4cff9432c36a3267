import type { Identification, SourceType } from '#lib/lexicon/codes.ts';
import type { CoderKind } from '../compare/report.ts';
import { type Called, keyOf } from '../correction/correction.ts';
import { groupBy } from '../group-by.ts';
import type { Statement } from './statements.ts';

/** A number of things of one kind. */
export interface Tally<T> {
	value: T;
	n: number;
}

/** How often each value occurs, most first, then in the order they came. */
export function tally<T>(values: readonly T[]): Tally<T>[] {
	return [...groupBy(values, (value) => value)]
		.map(([value, same]) => ({ value, n: same.length }))
		.sort((a, b) => b.n - a.n);
}

/** One speaker of a story, as a list shows it. */
export interface Entry {
	identity: Called;
	name: string;
	side: string;
	/** The type most of its statements have. */
	type: SourceType;
	identification: Identification;
	/** A person named in print of whom no public role is known. */
	private: boolean;
	/** Reports that quote it, whoever coded them. */
	reports: number;
	/** Source rows or quotations, each kind of coder apart. */
	statements: Tally<CoderKind>[];
}

/** Types that say of nobody what makes him public: citizens, witnesses and affected, and what no rule or coder could tell. */
const WITHOUT_ROLE: readonly SourceType[] = ['citizen', 'unclear'];

function toEntry(mine: Statement[]): Entry {
	const [first] = mine;
	const type = tally(mine.map((one) => one.type))[0]!.value;
	const identifications = tally(mine.map((one) => one.identification));
	return {
		identity: first!.identity,
		name: first!.name,
		side: first!.side,
		type,
		identification: identifications[0]!.value,
		private: WITHOUT_ROLE.includes(type) && identifications.some(({ value }) => value === 'named'),
		reports: new Set(mine.map(({ article }) => article)).size,
		statements: tally(mine.map(({ coderKind }) => coderKind))
	};
}

/** The speakers of a story, most reports first, then by name. */
export function toEntries(statements: readonly Statement[]): Entry[] {
	const entries = [...groupBy(statements, ({ identity }) => keyOf(identity)).values()].map(toEntry);
	return entries.sort((a, b) => b.reports - a.reports || a.name.localeCompare(b.name, 'en'));
}
