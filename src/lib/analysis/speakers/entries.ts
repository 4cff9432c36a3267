import type { Identification, SourceType } from '#lib/lexicon/codes.ts';
import { CODER_KINDS } from '../compare/group.ts';
import type { CoderKind } from '../compare/report.ts';
import { type Called, keyOf, type Known } from '../correction/correction.ts';
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

/** How often one kind of coder has a speaker: never added up with another's. */
export interface Counted {
	kind: CoderKind;
	/** Reports that quote it. */
	reports: number;
	/** Source rows or quotations. */
	statements: number;
}

/** One speaker of a story, as a list shows it. */
export interface Entry {
	identity: Called;
	name: string;
	side: string;
	/** The type most of its statements have, of the coders that come first: people, else models, else the engine. */
	type: SourceType;
	identification: Identification;
	/** A person whom any coder found named in print, and of whom the coders that come first know no public role. */
	private: boolean;
	/** In the same order. */
	counted: Counted[];
}

/** Types that say of nobody what makes him public: citizens, witnesses and affected, and what no rule or coder could tell. */
const WITHOUT_ROLE: readonly SourceType[] = ['citizen', 'unclear'];

/**
 * Whether somebody is a private person in a story: as what is said counts now, else as it was coded under the name, and
 * where nothing of that is left (rejected, removed) by the type it was first seen with, as a private person when in doubt.
 */
export function isPrivate(who: Known, statements: readonly Statement[]): boolean {
	const key = keyOf(who);
	const counted = statements.filter(({ identity }) => keyOf(identity) === key);
	if (counted.length > 0) return toEntry(counted).private;
	const coded = statements.filter((one) => keyOf(one.coded) === key);
	if (coded.length > 0) return toEntry(coded.map((one) => ({ ...one, type: one.coded.type }))).private;
	return WITHOUT_ROLE.includes(who.type);
}

function toEntry(mine: Statement[]): Entry {
	const [first] = mine;
	const byKind = CODER_KINDS.map((kind) => ({ kind, said: mine.filter(({ coderKind }) => coderKind === kind) }));
	const kinds = byKind.filter(({ said }) => said.length > 0);
	const decisive = kinds[0]!.said;
	const type = tally(decisive.map((one) => one.type))[0]!.value;
	return {
		identity: first!.identity,
		name: first!.name,
		side: first!.side,
		type,
		identification: tally(decisive.map((one) => one.identification))[0]!.value,
		private: WITHOUT_ROLE.includes(type) && mine.some(({ identification }) => identification === 'named'),
		counted: kinds.map(({ kind, said }) => ({
			kind,
			reports: new Set(said.map(({ article }) => article)).size,
			statements: said.length
		}))
	};
}

/** The most reports that any one kind of coder has of a speaker. */
const mostReports = ({ counted }: Entry) => Math.max(...counted.map(({ reports }) => reports));

/** The speakers of a story, those first of which some kind of coder has most reports, then by name. */
export function toEntries(statements: readonly Statement[]): Entry[] {
	const entries = [...groupBy(statements, ({ identity }) => keyOf(identity)).values()].map(toEntry);
	return entries.sort((a, b) => mostReports(b) - mostReports(a) || a.name.localeCompare(b.name, 'en'));
}
