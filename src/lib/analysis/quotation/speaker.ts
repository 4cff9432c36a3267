import type { StoryContext } from '#lib/lexicon/gazetteer.ts';
import { BODY_NOUNS } from '#lib/lexicon/roles.ts';
import type { Quotation, Speaker } from '../analysis.ts';
import { findChannel } from './channel.ts';
import type { Found } from './found.ts';
import { bearerOf, findPeople, personOf, wordsOf, type People, type Person } from './people.ts';
import type { Profile } from './profile.ts';
import { pointsBack, resolvePronoun, type Previous } from './pronoun.ts';
import { toSpan, type Reading, type Stretch } from './reading.ts';

/** How sure a link from a mention to a speaker is, by how it was made. */
const CERTAINTY = { name: 0.97, role: 0.85, pronoun: 0.85, inherited: 0.9, nobody: 0.8 };

interface Resolved {
	profile: Profile;
	person: Person | null;
	by: keyof typeof CERTAINTY;
}

/**
 * Resolves the source of each quotation to a speaker: names by the longest form in the text, roles by who carries them,
 * pronouns by who spoke and was named before, seats of government and bodies by the gazetteers. Fills `speaker`,
 * `identification` and the speaker's part of `confidence`; a source that points to nobody stays without a speaker.
 */
export function resolveSpeakers(
	reading: Reading,
	found: Found[],
	quotations: Quotation[],
	context: StoryContext,
	day: string | null
): Speaker[] {
	const people = findPeople(reading, context, day);
	quotations.forEach((quotation, i) => {
		const { sentence } = reading.tokens[found[i].cue?.from ?? found[i].content[0].from];
		quotation.channel = findChannel(reading, people, sentence, quotation.content);
	});
	const speakers = new SpeakerTable();
	let previous: Previous | null = null;
	found.forEach((one, i) => {
		if (!one.source) {
			quotations[i].confidence *= CERTAINTY.nobody;
			return;
		}
		const source = { from: one.source.from, to: withoutRelative(reading, one.source) };
		const back = pointsBack(reading.tokens[source.from].lower);
		const resolved = source.to - source.from === 1 && back ? null : resolve(reading, people, source, previous);
		const again = previous && pointsTo(previous, reading.tokens[source.from].lower) ? previous.speaker : -1;
		const id = resolved ? speakers.add(resolved) : again;
		quotations[i].confidence *= CERTAINTY[resolved?.by ?? 'nobody'] * (one.inherited ? CERTAINTY.inherited : 1);
		if (id < 0) return;
		const speaker = speakers.list[id];
		speakers.mention(id, toSpan(reading, source));
		quotations[i].speaker = id;
		quotations[i].identification = speaker.identification;
		const plural = speaker.identification === 'collective' || /s$/.test(reading.tokens[source.to - 1].lower);
		previous = {
			person: resolved?.person ?? null,
			speaker: id,
			at: source.from,
			plural,
			thing: resolved?.person === null,
			unnamed: !plural && resolved?.person == null && /^(?:role|anonymous)$/.test(speaker.identification)
		};
	});
	return speakers.list;
}

/** "they" after a group, "it" after a body or thing, "she" after "a neighbour": the one quoted before. */
function pointsTo({ plural, thing, unnamed }: Previous, word: string): boolean {
	const back = pointsBack(word);
	if (back !== null) return back === 'plural' ? plural : thing;
	return unnamed && /^(?:he|she|his|her)$/.test(word);
}

/** "the ministry, which" names the ministry. */
function withoutRelative(reading: Reading, { from, to }: Stretch): number {
	let end = to;
	while (end - 1 > from && /^(who|which|that|,|—|–)$/.test(reading.tokens[end - 1].lower)) end--;
	return end;
}

/** Who a source's words stand for: a name, a pronoun, a label in capitals, a role or a kind of body named before. */
function resolve(reading: Reading, people: People, source: Stretch, previous: Previous | null): Resolved | null {
	const words = wordsOf(reading, source);
	const profile = people.profile(words);
	const { lower } = reading.tokens[source.from];
	if (profile.identification === 'none') {
		if (/^(?:i|we)$/.test(lower))
			return reading.tokens[source.from].quoted ? null : { profile: AUTHOR, person: null, by: 'name' };
		const person = resolvePronoun(reading, people, lower, source.from, previous);
		return person ? { profile: person.profile, person, by: 'pronoun' } : null;
	}
	const named = profile.person ? profile.name : inCapitals(words);
	const person = named === null ? null : personOf(people, named, words, source.from);
	if (person) return { profile: { ...person.profile, name: person.name }, person, by: 'name' };
	if (profile.person) return { profile, person, by: 'name' };
	const bearer = pointsToRole(reading, profile, source) ? bearerOf(people, profile.role ?? '', source.from) : null;
	if (bearer) return { profile: bearer.profile, person: bearer, by: 'role' };
	const alias = people.acronyms.get(words.replace(/^the\s+/i, ''));
	if (alias) return { profile: alias, person: null, by: 'name' };
	const alone = source.to - source.from === 2;
	const body = pointsToBody(reading, profile, source) ? bodyBefore(people, profile, source.from, alone) : null;
	return { profile: body ?? profile, person: null, by: body ? 'role' : 'name' };
}

/** Who writes: "we know from his papers" outside quotation marks. */
const AUTHOR: Profile = {
	name: 'the author',
	side: 'none',
	type: 'media',
	identification: 'none',
	person: false,
	former: false,
	role: null
};

/** The surname of a label in capitals ("SEN. HALE" → "Hale"); null where the words are none. */
function inCapitals(words: string): string | null {
	const last = words.trim().split(/\s+/).at(-1) ?? '';
	return /^\p{Lu}[\p{Lu}'’-]+$/u.test(last) ? last.charAt(0) + last.slice(1).toLowerCase() : null;
}

/** "the bank", "the company": one body named before. */
function pointsToBody(reading: Reading, profile: Profile, { from, to }: Stretch): boolean {
	return profile.identification === 'role' && reading.tokens[from].lower === 'the' && to - from <= 3;
}

/** The body named last before `at` that can be meant: its name holds the noun, or it has the noun's type. */
function bodyBefore(people: People, { name, type }: Profile, at: number, alone: boolean): Profile | null {
	const noun = name.split(' ').at(-1)?.toLowerCase() ?? '';
	if (!BODY_NOUNS.has(noun)) return null;
	const before = people.bodies.filter(({ from }) => from < at).reverse();
	const fits = ({ profile }: { profile: Profile }) =>
		profile.type === type || type === 'unclear' || profile.type === 'unclear';
	const named = before.find((one) => fits(one) && one.profile.name.toLowerCase().split(' ').includes(noun));
	return (named ?? before.find(({ profile }) => alone && profile.type === type && type !== 'unclear'))?.profile ?? null;
}

/** "the spokesman", "the Norlandic president": a definite role of one person. */
function pointsToRole(reading: Reading, profile: Profile, { from, to }: Stretch): boolean {
	return (
		profile.role !== null && profile.identification === 'role' && reading.tokens[from].lower === 'the' && to - from <= 4
	);
}

/** Speakers in order of their first quotation, one for each name. */
class SpeakerTable {
	readonly list: Speaker[] = [];
	readonly #byName = new Map<string, number>();

	add({ profile, person }: Resolved): number {
		const name = person?.name ?? profile.name;
		const known = this.#byName.get(name);
		if (known !== undefined) return this.#improve(known, profile);
		const { side, type, identification } = profile;
		this.#byName.set(name, this.list.length);
		this.list.push({ id: this.list.length, name, side, type, identification, mentions: [] });
		return this.list.length - 1;
	}

	#improve(id: number, { side, type }: Profile): number {
		const speaker = this.list[id];
		if (speaker.side === 'none') speaker.side = side;
		if (speaker.type === 'unclear') speaker.type = type;
		return id;
	}

	mention(id: number, span: { start: number; end: number }): void {
		const { mentions } = this.list[id];
		if (!mentions.some(({ start }) => start === span.start)) mentions.push(span);
	}
}
