import type { StoryContext } from '#lib/lexicon/gazetteer.ts';
import { profileSource, type Profile } from './profile.ts';
import type { Reading, Stretch } from './reading.ts';

export type Sex = 'female' | 'male' | null;

/** A person the text names in full, with the roles it gives, and every mention in order. */
export interface Person {
	name: string;
	surname: string;
	given: string;
	profile: Profile;
	roles: Set<string>;
	sex: Sex;
	mentions: Stretch[];
}

/** The people of a text. */
export interface People {
	all: Person[];
	/** Profile of words, looked up once. */
	profile: (words: string) => Profile;
}

/** Finds the people a text names, in the deck and body, inside quotations too. */
export function findPeople(reading: Reading, context: StoryContext): People {
	const profile = remember(context);
	const people: People = { all: [], profile };
	const surnames = new Map<string, Stretch[]>();
	for (const chunk of reading.chunks) {
		if (chunk.kind !== 'name') continue;
		const names = reading.tokens.slice(chunk.from, chunk.to).filter(({ pos }) => pos === 'PROPN');
		const last = names.at(-1)?.lower ?? '';
		surnames.set(last, [...(surnames.get(last) ?? []), chunk]);
		if (names.length < 2) continue;
		const words = wordsOf(reading, chunk);
		const found = profile(words);
		if (found.person && found.name.includes(' ')) addPerson(people.all, found, words, chunk, context);
	}
	for (const person of people.all) {
		const seen = new Set(person.mentions.map(({ from }) => from));
		for (const mention of surnames.get(person.surname) ?? [])
			if (!seen.has(mention.from)) person.mentions.push(mention);
		person.mentions.sort((a, b) => a.from - b.from);
	}
	return people;
}

function remember(context: StoryContext): (words: string) => Profile {
	const known = new Map<string, Profile>();
	return (words) => {
		let profile = known.get(words);
		if (!profile) known.set(words, (profile = profileSource(words, context)));
		return profile;
	};
}

/** The words of a stretch of tokens as they are printed, with what stands between them. */
export function wordsOf(reading: Reading, { from, to }: Stretch): string {
	return reading.doc.text.slice(reading.tokens[from].start, reading.tokens[to - 1].end);
}

function addPerson(all: Person[], profile: Profile, words: string, mention: Stretch, context: StoryContext): void {
	const parts = profile.name.split(' ');
	const surname = surnameOf(parts);
	const given = parts[0].toLowerCase();
	const known = all.find((person) => person.surname === surname && agrees(person.given, given));
	const role = profile.role === null ? [] : [roleClass(profile.role)];
	if (known) {
		known.mentions.push(mention);
		for (const one of role) known.roles.add(one);
		known.profile = better(known.profile, profile);
		known.sex ??= sexOf(words);
		return;
	}
	const sex = context.people.find(({ name }) => name === profile.name)?.sex ?? sexOf(words);
	all.push({ name: profile.name, surname, given, profile, roles: new Set(role), sex, mentions: [mention] });
}

/** Last word of a name, without "Jr."; "Kim Jong-un" keeps its first. */
function surnameOf(parts: string[]): string {
	const words = parts.filter((part) => !/^(jr|sr|ii|iii|iv)\.?$/i.test(part));
	const last = words.at(-1) ?? parts[0];
	return (/-\p{Ll}/u.test(last) ? words[0] : last).toLowerCase();
}

/** Given names that can be one person's: equal, an initial, or the start of the other ("Dan", "Daniel"). */
function agrees(one: string, other: string): boolean {
	const [short, long] = one.length < other.length ? [one, other] : [other, one];
	return long.startsWith(short.replace(/\.$/, ''));
}

/** The profile that says more: a side, a type. */
export function better(one: Profile, other: Profile): Profile {
	const side = one.side === 'none' ? other.side : one.side;
	const type = one.type === 'unclear' ? other.type : one.type;
	return { ...one, side, type, role: one.role ?? other.role };
}

const SEXED: [RegExp, Sex][] = [
	[/\b(Mrs|Ms|Miss|Lady|Madam|Queen|Princess|Sister)\b|woman\b|actress|daughter|mother|sister|wife|widow/, 'female'],
	[/\b(Mr|Sir|King|Prince|Father)\b|[a-z]man\b|\bactor\b|\bson\b|father|brother|husband/, 'male']
];

/** Sex as the words show it: an honorific or a role that has one; null where they do not. */
export function sexOf(words: string): Sex {
	return SEXED.find(([form]) => form.test(words))?.[1] ?? null;
}

/** "spokesman", "spokeswoman" and "spokesperson" are one role; so are "president" and "leader" of a state. */
export function roleClass(role: string): string {
	if (/^spokes/.test(role)) return 'spokesperson';
	if (/^chair/.test(role)) return 'chair';
	return role.replace(/(woman|man|person)$/, 'person');
}

/**
 * The person a name stands for: the earliest longest form with the same surname, whose given name and honorific do not
 * contradict it (Citron's rule with two guards). Of several with one surname, the one mentioned last before `at`.
 */
export function personOf(people: People, name: string, words: string, at: number): Person | null {
	const parts = name.split(' ');
	const [surname, given] = [surnameOf(parts), parts.length > 1 ? parts[0].toLowerCase() : ''];
	const sex = sexOf(words);
	const fits = people.all.filter((person) => {
		const sameName = person.surname === surname || (parts.length === 1 && person.given === surname);
		return (
			sameName &&
			(given === '' || agrees(person.given, given)) &&
			(sex === null || person.sex === null || person.sex === sex)
		);
	});
	if (fits.length < 2) return fits[0] ?? null;
	const last = (person: Person) =>
		person.mentions.filter(({ from, to }) => from <= at && to - from > 1).at(-1)?.from ?? -1;
	return fits.sort((a, b) => last(b) - last(a))[0];
}

/** The person who carries a role ("the spokesman"): the one mentioned last before `at`, else null. */
export function bearerOf(people: People, role: string, at: number): Person | null {
	const wanted = roleClass(role);
	const last = (person: Person) => person.mentions.filter(({ from }) => from < at).at(-1)?.from ?? -1;
	const fits = people.all.filter((person) => person.roles.has(wanted) && last(person) >= 0);
	return fits.sort((a, b) => last(b) - last(a))[0] ?? null;
}
