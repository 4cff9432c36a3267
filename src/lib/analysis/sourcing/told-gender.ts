import type { Gender } from './row.ts';

const PRONOUNS: Record<string, Gender> = { he: 'man', him: 'man', she: 'woman', her: 'woman' };
const HONORIFICS: [RegExp, Gender][] = [
	[/^(?:Mrs|Ms|Miss|Madam|Dame|Lady|Baroness|Queen|Princess)\b\.?\s/, 'woman'],
	[/^(?:Mr|Sir|Lord|Baron|King|Prince)\b\.?\s/, 'man'],
	[/^Mx\b\.?\s/, 'other']
];

/** The last word of a name. */
const surnameOf = (name: string) => name.trim().split(/\s+/).at(-1) ?? '';

function toldBy(mention: string, surname: string): Gender | undefined {
	const words = mention.trim();
	const pronoun = PRONOUNS[words.toLowerCase()];
	// "Mr. Holm's lawyer" says nothing of the lawyer: the mention must end in the name of the person.
	if (pronoun !== undefined || surnameOf(words) !== surname) return pronoun;
	return HONORIFICS.find(([honorific]) => honorific.test(words))?.[1];
}

/**
 * What the words that name a person tell of their gender: a pronoun that stands for them ("she said"), or a title before
 * their name ("Mr. Holm"). Never the given name. `unknown` where no words tell, or where they contradict each other.
 * Known misses: pronouns that stand elsewhere than at a quotation; a pronoun that was linked to the wrong person.
 * @param mentions the words at which the person was found, as printed
 */
export function toldGender(name: string, mentions: readonly string[]): Gender {
	const told = new Set(mentions.flatMap((mention) => toldBy(mention, surnameOf(name)) ?? []));
	return told.size === 1 ? [...told][0] : 'unknown';
}
