import type { SourceType } from '#lib/lexicon/codes.ts';
import type { StoryContext } from '#lib/lexicon/gazetteer.ts';
import { publicRole, publicSurname } from '#lib/lexicon/public-roles/public-roles.ts';
import { ROLES } from '#lib/lexicon/roles.ts';
import { describe } from './describe.ts';
import { profileSource } from './profile.ts';
import type { Profile } from './source.ts';
import { toSingular } from './mention.ts';
import { wordsOf, type Reading, type Stretch } from './reading.ts';
import { findHeadNoun } from './head-noun.ts';
import type { Lookup } from './role.ts';
import { nameStretches, withoutNickname } from './name-stretch.ts';
import { settle } from './settle.ts';
import { agrees, givenOf, surnameOf } from './surname.ts';
import { addOffices, bodyIn, bodyShortlyBefore, findAcronyms } from './text-body.ts';
import { findToldBodies } from './told-body.ts';

export type Sex = 'female' | 'male' | null;

/** A person the text names, with the roles it gives, and every mention in order. */
export interface Person {
	name: string;
	surname: string;
	given: string;
	profile: Profile;
	roles: Set<string>;
	sex: Sex;
	mentions: Stretch[];
}

/** A body the text names: "Wells Bank". */
export interface BodyMention extends Stretch {
	profile: Profile;
}

/** The people and bodies of a text. */
export interface People {
	all: Person[];
	bodies: BodyMention[];
	/** Short forms the text introduces in brackets, each with its body: "Pell Rowing Club (PRC)". */
	acronyms: Map<string, Profile>;
	/** What the text says of bodies that nobody knows: "Keep Brill Dry, a residents’ group". */
	told: Map<string, SourceType>;
	/** Day of the text, where it is known. */
	day: string | null;
	/** Profile of words, looked up once; a role held for somebody has that one's type. */
	profile: (words: string) => Profile;
}

/** Finds the people a text names, in the deck and body, inside quotations too, and settles what each is on the `day`. */
export function findPeople(reading: Reading, context: StoryContext, day: string | null): People {
	const named = remember((words) => profileSource(words, context));
	const told = findToldBodies(reading.doc.text, named);
	const people: People = { all: [], bodies: [], acronyms: findAcronyms(reading, named), told, day, profile: named };
	const short: { name: string; words: string; mention: Stretch }[] = [];
	const bare: typeof short = [];
	for (const mention of nameStretches(reading)) {
		const words = withoutNickname(wordsOf(reading, mention));
		const found = named(words);
		if (!found.person) {
			if (found.identification === 'named' || found.identification === 'metonym')
				people.bodies.push({ ...mention, profile: found });
			if (mention.to - mention.from === 1) bare.push({ name: words, words, mention });
		} else if (found.name.includes(' ')) addPerson(people.all, found, words, mention, context);
		else short.push({ name: found.name, words, mention });
	}
	for (const { name, words, mention } of short) addShort(people, name, words, mention, named(words), day);
	// "Hunter" is a hunter, unless the text names a Duncan Hunter.
	for (const one of bare)
		if (isSurname(people, one.name)) addShort(people, one.name, one.words, one.mention, named(one.words), day);
	addOffices(reading, people, named);
	for (const person of people.all) person.mentions.sort((a, b) => a.from - b.from);
	settleAll(reading, people, context, day);
	return people;
}

/** Whether one capitalised word is the surname of somebody whom the text names in full. */
export function isSurname({ all }: People, word: string): boolean {
	return (
		/^\p{Lu}\p{L}+$/u.test(word) && all.some(({ surname, given }) => given !== '' && surname === word.toLowerCase())
	);
}

/** A surname alone: a mention of somebody named in full, else somebody of their own where a title or public life says so. */
function addShort(
	people: People,
	name: string,
	words: string,
	mention: Stretch,
	profile: Profile,
	day: string | null
): void {
	const surname = surnameOf([name]);
	const known = personOf(people, name, words, mention.from);
	if (known && !known.mentions.some(({ from }) => from === mention.from)) known.mentions.push(mention);
	if (known || (words === name && !publicSurname(name, day))) return;
	const role = profile.role === null ? [] : [roleClass(profile.role)];
	people.all.push({ name, surname, given: '', profile, roles: new Set(role), sex: sexOf(words), mentions: [mention] });
}

/** Reads what stands round every mention, then settles each person's type; a spokesman's after that of whom he serves. */
function settleAll(reading: Reading, people: People, context: StoryContext, day: string | null): void {
	const told = new Map(
		people.all.map((person) => [person, person.mentions.map((mention) => inFull(reading, person, mention))])
	);
	const settled = new Set<Person>();
	const lookup: Lookup = (words, bodies = false) => {
		const body = bodyIn(people, words);
		if (bodies || body) return body;
		const person = personIn(people, words);
		const known = publicly(words, day);
		// "the Lind team" is that of Senator Lind, though the text names only her son in full.
		const other = known !== null && person !== null && !publicOf(people, [person], words.at(-1) ?? '');
		if (other && !words.some((word) => word.toLowerCase() === person.given)) return known;
		if (person) settleOnce(person);
		return person ? person.profile : personIn(people, words.slice(-1)) ? null : publicly(words, day);
	};
	const profile = remember((words) => profileSource(words, context, lookup));
	const settleOnce = (person: Person) => {
		if (settled.has(person)) return;
		settled.add(person);
		const profiles = (told.get(person) ?? []).map(profile).filter((one) => one.person && isOf(person, one.name));
		for (const { role } of profiles) if (role !== null) person.roles.add(roleClass(role));
		person.profile = settle(person.profile, profiles, day, () => isPrivate(reading, person));
		const bare = profiles.some(({ unowned, role }) => unowned === true && /^spokes/.test(role ?? ''));
		const owner =
			bare && person.profile.type === 'government' ? bodyShortlyBefore(people, person.mentions[0]?.from ?? 0) : null;
		if (owner) person.profile = { ...person.profile, type: owner.type };
	};
	for (const person of people.all) settleOnce(person);
	people.profile = profile;
}

/** What stands round a mention; a surname that is also a noun is read as the whole name: "Song, an activist". */
function inFull(reading: Reading, { name, given }: Person, mention: Stretch): string {
	const words = describe(reading, mention);
	const word = wordsOf(reading, mention);
	const noun = given !== '' && !word.includes(' ') && findHeadNoun([word]) !== null;
	return noun ? words.replace(word, name) : words;
}

/** A word for private people close to the first mention, outside marks: "neighbour", "voter", "mother". */
function isPrivate(reading: Reading, { mentions, given }: Person): boolean {
	const first = mentions[0];
	if (given === '' || !first) return false;
	const sentence = reading.doc.sentences[reading.tokens[first.from].sentence];
	const from = Math.max(sentence.first, first.from - 8);
	return reading.tokens.slice(from, Math.min(sentence.last, first.to + 12)).some(({ lower, quoted, pos }, at) => {
		// "could be heard shouting that her husband": kin may stand further off.
		const near = from + at < first.to + 8 || /^(?:his|her)$/.test(reading.tokens[from + at - 1].lower);
		return near && !quoted && pos === 'NOUN' && ROLES.get(toSingular(lower)) === 'citizen';
	});
}

function publicly(words: readonly string[], day: string | null) {
	return publicSurname(words.at(-1) ?? '', day);
}

/** Whether a name is one this person can have. */
function isOf(person: Person, name: string): boolean {
	const parts = name.split(' ');
	return surnameOf(parts) === person.surname || givenOf(parts) === person.given;
}

/** The person among words, the one named last in them: "Ostmark Governor Ida Lind", "a Lind". */
function personIn(people: People, words: readonly string[]): Person | null {
	for (let at = words.length - 1; at >= 0; at--) {
		const surname = words[at].toLowerCase().replace(/'s?$/, '');
		if (!/^\p{Lu}/u.test(words[at])) continue;
		const fits = people.all.filter((person) => person.surname === surname);
		const [given, behind] = [words[at - 1]?.toLowerCase(), words.slice(at)];
		const known = fits.find(
			(person) => person.given === given || (behind.length > 1 && person.given === givenOf(behind))
		);
		const found =
			known ?? publicOf(people, fits, surname) ?? fits.sort((a, b) => b.mentions.length - a.mentions.length)[0];
		if (found) return found;
	}
	return null;
}

function remember(read: (words: string) => Profile): (words: string) => Profile {
	const known = new Map<string, Profile>();
	return (words) => {
		let profile = known.get(words);
		if (!profile) known.set(words, (profile = read(words)));
		return profile;
	};
}

function addPerson(all: Person[], profile: Profile, words: string, mention: Stretch, context: StoryContext): void {
	const name = withoutVerb(profile.name);
	const parts = name.split(' ');
	const [surname, given] = [surnameOf(parts), givenOf(parts)];
	const known = all.find((person) => person.surname === surname && agrees(person.given, given));
	const role = profile.role === null ? [] : [roleClass(profile.role)];
	if (known) {
		known.mentions.push(mention);
		for (const one of role) known.roles.add(one);
		known.sex ??= sexOf(words);
		return;
	}
	const sex = context.people.find((one) => one.name === name)?.sex ?? sexOf(words);
	all.push({ name, surname, given, profile: { ...profile, name }, roles: new Set(role), sex, mentions: [mention] });
}

/** "Bernie Sanders Calls", of a headline with capitals: the public person whose whole name comes first. */
function withoutVerb(name: string): string {
	const parts = name.split(' ');
	const first = parts.slice(0, 2).join(' ');
	const longer =
		parts.length > 2 && publicRole(name, null) === null && !/^(?:[JS]r\.?|I{2,3}|\p{Lu}\.?)$/u.test(parts[2] ?? '');
	return longer && publicRole(first, null) !== null ? first : name;
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
	const [surname, given] = [surnameOf(parts), parts.length > 1 ? givenOf(parts) : ''];
	// "Mr. Lind, who met Mrs. Marsh": what follows the name is said of others.
	const end = words.lastIndexOf(parts.at(-1) ?? '');
	const sex = sexOf(end < 0 ? words : words.slice(0, end));
	const fits = people.all.filter((person) => {
		const sameName = person.surname === surname || (parts.length === 1 && person.given === surname);
		return (
			sameName &&
			(given === '' || agrees(person.given, given)) &&
			(sex === null || person.sex === null || person.sex === sex)
		);
	});
	if (fits.length === 0) return people.all.find((person) => isWithin(name, person.name)) ?? null;
	if (fits.length < 2) return fits[0];
	const last = (person: Person) =>
		person.mentions.filter(({ from, to }) => from <= at && to - from > 1).at(-1)?.from ?? -1;
	const [latest] = fits.sort((a, b) => last(b) - last(a));
	if (given !== '') return latest;
	// "The union's Marsh" is the one of two who is of the union, whoever was named last.
	const { type } = people.profile(/^(.+)['’]s? \S+$/.exec(words)?.[1] ?? words);
	const described = fits.filter(({ profile }) => type !== 'unclear' && profile.type === type);
	if (described.length === 1) return described[0];
	if (at - last(latest) < NEARBY) return latest;
	// A surname alone is that of the public person, not of the wife named far above.
	return publicOf(people, fits, name) ?? latest;
}

/** The one of several with a surname who is of public life by it. */
function publicOf({ day }: People, fits: readonly Person[], surname: string): Person | undefined {
	const known = publicSurname(surname, day);
	const is = (person: Person) => person.given === '' || publicRole(person.name, day)?.name === known?.name;
	return known ? fits.find(is) : undefined;
}

/** Tokens within which the one named in full last is meant. */
const NEARBY = 40;

/** "Acosta" of "Melba Acosta Febo", "Le Pen" of "Marine Le Pen": some of the names after the given one. */
function isWithin(name: string, whole: string): boolean {
	return ` ${whole.split(' ').slice(1).join(' ')} `.includes(` ${name} `);
}

/** The person who carries a role ("the spokesman"): the one mentioned last before `at`, else null. */
export function bearerOf(people: People, role: string, at: number): Person | null {
	const wanted = roleClass(role);
	const last = (person: Person) => person.mentions.filter(({ from }) => from < at).at(-1)?.from ?? -1;
	const fits = people.all.filter((person) => person.roles.has(wanted) && last(person) >= 0);
	return fits.sort((a, b) => last(b) - last(a))[0] ?? null;
}
