import { SERVING_HEADS } from '#lib/lexicon/role-words.ts';
import { toSingular } from './mention.ts';
import type { People } from './people.ts';
import { resolvePronoun, type Before } from './pronoun.ts';
import type { Reading, Stretch } from './reading.ts';
import type { Profile } from './source.ts';
import { SPOKEN_FOR } from './text-body.ts';

/** Who writes: "we know from his papers" outside quotation marks. */
export const AUTHOR: Profile = {
	name: 'the author',
	side: 'none',
	type: 'media',
	identification: 'none',
	person: false,
	former: false,
	role: null
};

/** Whoever reads: "you would want a lower fare" outside quotation marks. */
export const ANYBODY: Profile = { ...AUTHOR, name: 'the reader', type: 'citizen' };

/** Words that a quotation or a question gives to somebody present. */
export function isAsked({ tokens, doc }: Reading, at: number): boolean {
	const { last } = doc.sentences[tokens[at].sentence];
	return tokens[at].quoted || tokens.slice(at, last).some(({ text }) => text === '?');
}

/** The type that the words at this place say, of somebody of whom nothing else says one. */
export function whatIsSaid(known: Profile, here: Profile): Profile {
	return known.type === 'unclear' ? { ...known, type: here.type } : known;
}

/** "his office", "her campaign": of the type of whom the pronoun stands for. */
export function servedBy(
	reading: Reading,
	people: People,
	profile: Profile,
	source: Stretch,
	before: Before
): Profile | null {
	const { lower } = reading.tokens[source.from];
	const head = reading.tokens[source.to - 1].lower;
	if (!/^(?:his|her)$/.test(lower) || source.to - source.from > 6 || !SERVING_HEADS.has(toSingular(head))) return null;
	const owner = resolvePronoun(reading, people, lower, source.from, before);
	return owner && SPOKEN_FOR.has(owner.profile.type) ? { ...profile, type: owner.profile.type } : null;
}

/** "Ostmark", where the text has written "Ostmark Shipping": a body by the first word of its name. */
export function shortOf(people: People, { name, type, identification }: Profile, at: number): Profile | null {
	if (type !== 'unclear' || identification !== 'named' || name.includes(' ')) return null;
	const whole = people.bodies.findLast(
		({ from, profile }) =>
			from < at && profile.type !== 'unclear' && !profile.person && profile.name.startsWith(`${name} `)
	);
	return whole?.profile ?? null;
}
