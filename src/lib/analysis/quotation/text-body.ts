import type { SourceType } from '#lib/lexicon/codes.ts';
import { BODY_NOUNS } from '#lib/lexicon/roles.ts';
import { toKey } from './known.ts';
import type { People } from './people.ts';
import type { Profile } from './source.ts';
import { wordsOf, type Reading } from './reading.ts';

/** Tokens within which a body still is the one spoken for. */
const NEARBY = 80;

const INTRODUCED =
	/(?<!\p{L})((?:\p{Lu}[\p{L}'’-]{1,40}\s(?:(?:of|for|and|the|de|on|&)\s){0,2}){2,7})\((\p{Lu}{2,7})\)/gu;

/** Short forms in brackets behind the name they stand for: "Pell Rowing Club (PRC)". */
export function findAcronyms({ doc }: Reading, named: (words: string) => Profile): Map<string, Profile> {
	const found = new Map<string, Profile>();
	for (const [, words = '', short = ''] of doc.text.matchAll(INTRODUCED)) {
		const name = words.replace(/^The\s/, '').trim();
		const profile = named(name);
		if (initials(name) === short) found.set(short, { ...profile, name, identification: 'named', person: false });
	}
	return found;
}

/** "the Lind administration", "the Brill campaign": bodies that a plain noun names. */
export function addOffices(reading: Reading, people: People, named: (words: string) => Profile): void {
	for (const { from, to, kind } of reading.chunks) {
		const owns = reading.tokens.slice(from, to).findIndex(({ lower }) => lower === "'s" || lower === "'");
		const end = owns > 1 ? from + owns : to;
		if ((kind !== 'noun' && owns < 0) || end - from < 2 || !BODY_NOUNS.has(reading.tokens[end - 1].lower)) continue;
		const profile = named(wordsOf(reading, { from, to: end }));
		if (!profile.person && profile.identification === 'named') people.bodies.push({ from, to: end, profile });
	}
	people.bodies.sort((a, b) => a.from - b.from);
}

/** A body that the text itself explains: by what it says of it, or by initials ("a KBD official"). */
export function bodyIn(people: People, words: readonly string[]): { type: SourceType; side: string } | null {
	const name = words.filter((word, at) => at > 0 || !/^the$/i.test(word)).join(' ');
	const type = people.told.get(toKey(name));
	if (type) return { type, side: 'none' };
	const short = words.find((word) => /^\p{Lu}{2,6}$/u.test(word.replace(/'s?$/, '')))?.replace(/'s?$/, '');
	if (short === undefined) return null;
	const profile =
		people.acronyms.get(short) ?? people.bodies.find((body) => initials(body.profile.name) === short)?.profile;
	return profile && profile.type !== 'unclear' ? profile : null;
}

function initials(name: string): string {
	return [...name.matchAll(/(?<![\p{L}’'])\p{Lu}/gu)].join('');
}

/** Whose "a spokeswoman" is: the body named last, not far above. */
export function bodyShortlyBefore({ bodies }: People, at: number): Profile | null {
	const near = bodies.filter(({ from, profile }) => from < at && at - from < NEARBY && SPOKEN_FOR.has(profile.type));
	return near.at(-1)?.profile ?? null;
}

/** Types of bodies that have a spokeswoman; an outlet named before is more often where the words were said. */
export const SPOKEN_FOR = new Set<SourceType>([
	'government',
	'legislature',
	'military',
	'judiciary',
	'igo',
	'company',
	'ngo'
]);
