import { EAST_ASIAN_SURNAMES, EAST_ASIAN_SYLLABLES } from '#lib/lexicon/given-names.ts';
import { NAME_PARTICLES } from '#lib/lexicon/roles.ts';

/** A person's name taken apart, folded for comparison: lower case, no accents, hyphens as spaces, no "Jr.". */
export interface PersonName {
	/** Last word of the family name without particles ("leyen"), or the first word in East Asian order ("kim"). */
	surname: string;
	/** The other words; empty where the name is one word. */
	given: string[];
	/** The surname stands first. */
	first: boolean;
}

/**
 * Takes a name apart. Surname first where the first word is a Korean or Chinese family name and what follows is one or two
 * syllables of such a given name ("Kim Jong-un", "Choe Son Hui", "Park Jin"); else last ("Jung Pak", "Kim Lane"). Known miss:
 * Japanese, Hungarian and Vietnamese order is not told from the words.
 */
export function readPersonName(name: string): PersonName {
	const words = name
		.replace(/[’‘]/g, "'")
		.split(/\s+/)
		.filter((word) => word !== '' && !/^(?:jr|sr|ii|iii|iv)\.?,?$/i.test(word));
	if (isSurnameFirst(words)) {
		const [surname = '', ...given] = words;
		return { surname: foldName(surname), given: foldName(given.join(' ')).split(' '), first: true };
	}
	const surname = words.at(-1) ?? '';
	const given = words.slice(0, -1).filter((word) => !NAME_PARTICLES.has(word.toLowerCase()));
	return { surname: foldName(surname.replace(/^(?:al|el)-/i, '')), given: given.map(foldGiven), first: false };
}

function isSurnameFirst(words: string[]): boolean {
	const [surname = '', ...rest] = words;
	if (!EAST_ASIAN_SURNAMES.has(surname) || rest.length === 0 || rest.length > 2) return false;
	if (rest.length === 1 && /^\p{Lu}\p{Ll}+-\p{L}\p{Ll}+$/u.test(rest[0]!)) return true;
	const syllables = rest.every((word) => EAST_ASIAN_SYLLABLES.test(word.toLowerCase()));
	return syllables && !(rest.length === 1 && EAST_ASIAN_SURNAMES.has(rest[0]!) && surname === 'Lee');
}

/**
 * Lower case without accents, hyphens as spaces, one spelling of "-sky": forms of one name in two romanisations are equal
 * ("Zelenskyy" and "Zelensky", "Kim Jong Un" and "Kim Jong-un").
 */
export function foldName(name: string): string {
	return name
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[’‘]/g, "'")
		.replace(/-/g, ' ')
		.replace(/\.(?=\s|$)/g, '')
		.replace(/sk[iy]+(?=\s|$)/g, 'sky')
		.trim();
}

/** A given name: "Sergei" and "Sergey", "Dmitri" and "Dmitriy" are one, which surnames of such endings are not ("Levi", "Levy"). */
function foldGiven(name: string): string {
	return foldName(name).replace(/(?<=[a-z]{3})[ei]?[iy]$/, 'y');
}

/**
 * Whether two names can be one person's: one surname, and given names that are equal, an initial or, from three letters on, the
 * start of the other ("Dan Reed", "Daniel Reed"; not "Jo Reed", "John Reed").
 */
export function canBeOne(one: PersonName, other: PersonName): boolean {
	if (one.surname !== other.surname) return false;
	const [a, b] = [one.given.join(one.first ? '' : ' '), other.given.join(other.first ? '' : ' ')];
	if (one.first || other.first) return a.replace(/ /g, '') === b.replace(/ /g, '');
	const [short, long] = [one.given[0] ?? '', other.given[0] ?? ''].sort((x, y) => x.length - y.length);
	return long === short || (short!.length !== 2 && long!.startsWith(short!));
}
