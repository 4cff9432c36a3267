import { NO_SIDE, type Identification, type SourceType } from '#lib/lexicon/codes.ts';
import { EMPTY_CONTEXT } from '#lib/lexicon/gazetteer.ts';
import { GROUP_WORDS } from '#lib/lexicon/organisations.ts';
import { NAME_PARTICLES, ORGANISATION_ENDINGS } from '#lib/lexicon/roles.ts';
import type { CoderKind } from '../compare/report.ts';
import { type Called, keyOf, type Known, type Link, type Links } from '../correction/correction.ts';
import { groupBy } from '../group-by.ts';
import { isAcronymOf } from '../name/acronym.ts';
import { resolveForm, toPeople } from '../name/story.ts';
import { knownFor, toKey } from '../quotation/known.ts';

/** A speaker as one coder has it in one report of a story. */
export interface Seen extends Known {
	article: number;
	coderKind: CoderKind;
	identification: Identification;
}

/**
 * Which speakers that the engine named in the reports of a story are one: "Peskov" and "Dmitry Peskov", two spellings of a name, an
 * acronym and its only long form, a name with and without a side or a type. A surname of two people, and one name on two sides, stay apart.
 * Evidence is what the engine itself named; what others coded only lends its address. Who has no other name, side or type is left out.
 * Known misses: a nickname ("Bill", "William"); a surname alone that is meant for somebody else than the one who bears it.
 */
export function linkSpeakers(seen: readonly Seen[]): Links {
	const named = seen.filter(
		({ coderKind, identification }) => coderKind === 'engine' && /^(?:named|metonym)$/.test(identification)
	);
	const links = new Map<string, Link>();
	const addresses = new Set(seen.map(keyOf));
	for (const [name, group] of groupBy(named, nameInStory(named)))
		for (const [key, link] of linkGroup(name, group, addresses)) links.set(key, link);
	return links;
}

/** The name of the story for each name in it. */
function nameInStory(named: readonly Seen[]): (one: Seen) => string {
	const texts = new Map<string, Set<number>>();
	for (const { name, article } of named) texts.set(name, (texts.get(name) ?? new Set<number>()).add(article));
	const people = toPeople(new Map([...texts].flatMap(([name, { size }]) => (isPersonal(name) ? [[name, size]] : []))));
	const bodies = [...texts.keys()].filter((name) => !isPersonal(name));
	return ({ name }) => {
		if (isPersonal(name)) return resolveForm(name, [], people).canonical;
		const long = bodies.filter((body) => isAcronymOf(name, body));
		return long.length === 1 ? long[0]! : name;
	};
}

/** Words of a person's name, as far as the words say: no list has them, and none of them is a word for a group. */
function isPersonal(name: string): boolean {
	const words = name.split(/\s+/);
	const listed = knownFor(EMPTY_CONTEXT).get(toKey(name));
	return (
		words.length <= 5 &&
		listed === undefined &&
		words.every((word) => NAME_PARTICLES.has(word) || /^(?:\p{Lu}|al-|el-)[\p{L}'’.-]*$/u.test(word)) &&
		words.some((word) => /\p{Ll}/u.test(word)) &&
		!words.some((word) => ORGANISATION_ENDINGS.has(word) || GROUP_WORDS.has(word))
	);
}

/** The links of names that are one: to its only side, where it has one. */
function* linkGroup(name: string, group: readonly Seen[], addresses: ReadonlySet<string>): Generator<[string, Link]> {
	const sidesOf = (all: readonly Seen[]) => new Set(all.map(({ side }) => side).filter((side) => side !== NO_SIDE));
	const own = sidesOf(group.filter((one) => one.name === name));
	const fits = ({ name: form, side }: Seen) => form === name || side === NO_SIDE || own.size === 0 || own.has(side);
	const fitting = group.filter(fits);
	const sides = sidesOf(fitting);
	const only = sides.size === 1 ? [...sides][0]! : NO_SIDE;
	for (const [side, same] of groupBy(fitting, (one) => (one.side === NO_SIDE ? only : one.side))) {
		const called = { name, side };
		const identity = addresses.has(keyOf(called)) ? called : addressIn(same, side);
		const type = mostOf(same.map((one) => one.type));
		// Under its own name too a speaker has the type that another report tells.
		const changes = (one: Seen) => keyOf(one) !== keyOf(called) || (one.type === 'unclear' && type !== 'unclear');
		for (const one of same.filter(changes)) yield [keyOf(one), { identity, known: { ...called, type } }];
	}
}

/** Where nobody has name and side together: the speaker that has the side, the most frequent one. */
function addressIn(same: readonly Seen[], side: string): Called {
	const sided = same.filter((one) => one.side === side);
	const first = [...groupBy(sided, keyOf).values()].sort((a, b) => b.length - a.length)[0]![0]!;
	return { name: first.name, side: first.side };
}

/** The type most have, those apart of whom none is known. */
function mostOf(types: readonly SourceType[]): SourceType {
	const told = types.filter((type) => type !== 'unclear');
	const counts = [...groupBy(told, (type) => type)].sort((a, b) => b[1].length - a[1].length);
	return counts[0]?.[0] ?? 'unclear';
}
