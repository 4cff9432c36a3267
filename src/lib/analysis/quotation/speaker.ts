import type { StoryContext } from '#lib/lexicon/gazetteer.ts';
import { officeHolder } from '#lib/lexicon/public-roles/offices.ts';
import { publicRole } from '#lib/lexicon/public-roles/public-roles.ts';
import { BODY_NOUNS } from '#lib/lexicon/roles.ts';
import type { Quotation, Speaker } from '../analysis.ts';
import { antecedentOf } from './antecedent.ts';
import { findChannel } from './channel.ts';
import { describe } from './describe.ts';
import type { Found } from './found.ts';
import { bringHome } from './home.ts';
import { bearerOf, findPeople, isSurname, personOf, type People, type Person } from './people.ts';
import type { Profile } from './source.ts';
import { pointsBack, resolvePronoun, type Before, type Previous } from './pronoun.ts';
import { toSpan, wordsOf, type Reading, type Stretch } from './reading.ts';
import { ANYBODY, AUTHOR, isAsked, servedBy, shortOf, whatIsSaid } from './stand-in.ts';
import { describedBefore } from './described.ts';
import { bodyShortlyBefore } from './text-body.ts';

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
		const { channel } = found[i];
		quotation.channel = channel ? wordsOf(reading, channel) : findChannel(reading, people, sentence, quotation.content);
	});
	const speakers = new SpeakerTable();
	const persons: (Person | null)[] = [];
	let last: Previous | null = null;
	found.forEach((one, i) => {
		if (!one.source) {
			quotations[i].confidence *= CERTAINTY.nobody;
			return;
		}
		const source = nearRelative(reading, people, one.source);
		const { lower } = reading.tokens[source.from];
		// In their own words people call nobody but others "he" or "she".
		const outer = isVerbatim(reading, found, quotations[i].parent, source) ? quotations[i].parent : null;
		const self = outer === null ? null : persons[outer];
		const previous = outer !== null && last?.speaker === quotations[outer].speaker ? null : last;
		const pointing = ofWhom(reading, source) || (source.to - source.from === 1 && pointsBack(lower) !== null);
		const resolved = pointing ? null : resolve(reading, people, source, { previous, self }, one.named);
		persons[i] = resolved?.person ?? null;
		const again = previous && pointsTo(previous, lower) ? previous.speaker : -1;
		const single = pointing || source.to - source.from === 1;
		const antecedent = resolved === null && again < 0 && single ? antecedentOf(reading, people, source.from) : null;
		const meant = resolved ?? (antecedent && ({ profile: antecedent, person: null, by: 'nobody' } as const));
		const id = meant ? speakers.find(meant, lower) : again;
		quotations[i].confidence *= CERTAINTY[resolved?.by ?? 'nobody'] * (one.inherited ? CERTAINTY.inherited : 1);
		if (id < 0) return;
		const speaker = speakers.list[id];
		speakers.mention(id, toSpan(reading, source));
		quotations[i].speaker = id;
		quotations[i].identification = speaker.identification;
		const plural = speaker.identification === 'collective' || /s$/.test(reading.tokens[source.to - 1].lower);
		// Outside a content nobody goes on with the one who speaks inside it.
		if (quotations[i].level > 0) return;
		last = {
			person: resolved?.person ?? null,
			speaker: id,
			at: source.from,
			plural,
			thing: resolved?.person === null,
			unnamed: !plural && resolved?.person == null && /^(?:role|anonymous)$/.test(speaker.identification)
		};
	});
	bringHome(reading, speakers.list, context);
	return speakers.list;
}

/** Whether the quotation around a source is in its speaker's own words there: in marks, or a turn of a transcript. */
function isVerbatim(reading: Reading, found: readonly Found[], parent: number | null, { from }: Stretch): boolean {
	return parent !== null && (found[parent].verbatim ?? reading.tokens[from].quoted);
}

/** "they" after a group, "it" after a body or thing, "she" after "a neighbour": the one quoted before. */
function pointsTo({ plural, thing, unnamed }: Previous, word: string): boolean {
	const back = pointsBack(word);
	if (back !== null) return back === 'plural' ? plural : thing;
	return unnamed && /^(?:he|she|his|her)$/.test(word);
}

/** "many of whom" are of those named right before. */
function ofWhom(reading: Reading, { from, to }: Stretch): boolean {
	return (
		to - from === 3 && /^whom|which$/.test(reading.tokens[to - 1].lower) && reading.tokens[from + 1].lower === 'of'
	);
}

/** "a letter from the dockers who": the dockers, for a letter is no "who". */
function nearRelative(reading: Reading, people: People, source: Stretch): Stretch {
	const whole = { from: source.from, to: withoutRelative(reading, source) };
	const chunk = reading.chunkAt[whole.to - 1];
	if (whole.to === source.to || reading.tokens[source.to - 1].lower !== 'who' || !chunk || chunk.from <= whole.from)
		return whole;
	const { type, person } = people.profile(wordsOf(reading, whole));
	return !person && (type === 'document' || type === 'unclear') ? { from: chunk.from, to: whole.to } : whole;
}

/** "the ministry, which" names the ministry. */
function withoutRelative(reading: Reading, { from, to }: Stretch): number {
	let end = to;
	while (end - 1 > from && /^(who|which|that|,|—|–)$/.test(reading.tokens[end - 1].lower)) end--;
	return end;
}

/** Who a source's words stand for: a name, a pronoun, a label in capitals, a role or a kind of body named before. */
function resolve(
	reading: Reading,
	people: People,
	source: Stretch,
	before: Before,
	words = wordsOf(reading, source)
): Resolved | null {
	const profile = people.profile(words);
	const { lower } = reading.tokens[source.from];
	if (profile.identification === 'none') {
		if (/^(?:i|we|me|us)$/.test(lower))
			return reading.tokens[source.from].quoted ? null : { profile: AUTHOR, person: null, by: 'name' };
		if (lower === 'you' && !isAsked(reading, source.from)) return { profile: ANYBODY, person: null, by: 'nobody' };
		const person = resolvePronoun(reading, people, lower, source.from, before);
		return person ? { profile: person.profile, person, by: 'pronoun' } : null;
	}
	const named = profile.person ? profile.name : isSurname(people, words) ? words : inCapitals(words);
	const person = named === null ? null : personOf(people, named, words, source.from);
	if (person) return { profile: { ...whatIsSaid(person.profile, profile), name: person.name }, person, by: 'name' };
	const whole = shortOf(people, profile, source.from);
	if (whole) return { profile: whole, person: null, by: 'name' };
	if (profile.person) {
		const around = people.profile(
			describe(reading, { from: source.from, to: (reading.chunkAt[source.from] ?? source).to })
		);
		return { profile: whatIsSaid(profile, around), person, by: 'name' };
	}
	const bearer = pointsToRole(reading, profile, source)
		? (bearerOf(people, profile.role ?? '', source.from) ?? holderOf(people, words))
		: null;
	if (bearer) return { profile: bearer.profile, person: bearer, by: 'role' };
	const bare = words.replace(/^the\s+/i, '').split(/,|\s(?=(?:who|whose|which|that)\b)/, 1)[0];
	const alias = people.acronyms.get(bare);
	if (alias) return { profile: alias, person: null, by: 'name' };
	const served = servedBy(reading, people, profile, source, before);
	if (served) return { profile: served, person: null, by: 'role' };
	const apposed = profile.identification === 'role' || /^[RDI]-\p{Lu}/u.test(words);
	const owner = apposed ? namedBefore(reading, people, source) : null;
	if (owner) return { profile: whatIsSaid(owner.profile, profile), person: owner, by: 'name' };
	if (profile.unowned && /^(?:an?|the|its|their) spokes\p{L}+$/iu.test(words)) {
		const body = bodyShortlyBefore(people, source.from);
		if (body) return { profile: { ...profile, type: body.type, side: body.side }, person: null, by: 'role' };
	}
	const described = profile.identification === 'role' ? describedBefore(reading, people, words, source, before) : null;
	if (described) return { profile: described.profile, person: described, by: 'role' };
	const family = /^The ((?:\p{Lu}\p{L}+ )?\p{Lu}\p{L}+)s$/iu.exec(words)?.[1];
	if (family !== undefined && isSurname(people, family))
		return { profile: { ...profile, identification: 'named', type: 'unclear' }, person: null, by: 'name' };
	const alone = source.to - source.from === 2;
	const body = pointsToBody(reading, profile, source) ? bodyBefore(people, profile, source.from, alone) : null;
	return { profile: body ?? profile, person: null, by: body ? 'role' : 'name' };
}

/** "the president", where the text names who held that office on its day. */
function holderOf({ all, day }: People, words: string): Person | null {
	const holder = officeHolder(words.replace(/^the /i, '').toLowerCase(), day);
	if (holder === null) return null;
	const surname = holder.split(' ').at(-1)?.toLowerCase();
	return (
		all.find(
			(person) => publicRole(person.name, day)?.name === holder || (person.given === '' && person.surname === surname)
		) ?? null
	);
}

/** "Ana Lind, the fund’s lawyer, said": what stands behind a name and a comma is the one named. */
function namedBefore(reading: Reading, people: People, { from, to }: Stretch): Person | null {
	const { tokens, chunkAt } = reading;
	const chunk = chunkAt[from - 2];
	// "Back in Brill, his mother" is not of that name; "Ana Lind, his mother," is.
	const kin = /^(?:his|her|their|my|our)$/.test(tokens[from].lower) && tokens[to]?.text !== ',';
	if (
		kin ||
		tokens[from - 1]?.text !== ',' ||
		chunk?.kind !== 'name' ||
		chunk.to !== from - 1 ||
		tokens[from - 2].quoted
	)
		return null;
	return people.all.find(({ mentions }) => mentions.some((mention) => mention.to === chunk.to)) ?? null;
}

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

/** Speakers in order of their first quotation, one for each name, whatever its capitals. */
class SpeakerTable {
	readonly list: Speaker[] = [];
	readonly #byName = new Map<string, number>();

	add({ profile, person }: Resolved): number {
		const name = person?.name ?? profile.name;
		const known = this.#byName.get(name.toLowerCase());
		if (known !== undefined) return this.#improve(known, profile);
		const { side, type, identification } = profile;
		this.#byName.set(name.toLowerCase(), this.list.length);
		this.list.push({ id: this.list.length, name, side, type, identification, mentions: [] });
		return this.list.length - 1;
	}

	/** The speaker that is meant: "the official" is the one without a name quoted before; else a new one, or that of its name. */
	find(resolved: Resolved, opener: string): number {
		const same = resolved.person ? -1 : this.#sameRole(resolved.profile, opener);
		return same >= 0 ? this.#improve(same, resolved.profile) : this.add(resolved);
	}

	#sameRole({ role, identification }: Profile, opener: string): number {
		if (role === null || opener !== 'the' || identification !== 'role' || BODY_NOUNS.has(role)) return -1;
		const hidden = (speaker: Speaker) => /^(?:anonymous|role)$/.test(speaker.identification);
		return this.list.findLastIndex(
			(speaker) => hidden(speaker) && ` ${speaker.name}`.toLowerCase().endsWith(` ${role}`)
		);
	}

	#improve(id: number, { side, type }: Profile): number {
		const speaker = this.list[id];
		if (speaker.side === 'none') speaker.side = side;
		// "people" of one place are not those of another.
		const one = /^(?:named|metonym|document)$/.test(speaker.identification);
		if (speaker.type === 'unclear' && one) speaker.type = type;
		return id;
	}

	mention(id: number, span: { start: number; end: number }): void {
		const { mentions } = this.list[id];
		if (!mentions.some(({ start }) => start === span.start)) mentions.push(span);
	}
}
