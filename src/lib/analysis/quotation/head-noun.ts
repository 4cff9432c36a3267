import { ANONYMOUS_NOUNS, DOCUMENT_NOUNS, ROLES } from '#lib/lexicon/roles.ts';
import { ADJECTIVES_TOO } from '#lib/lexicon/role-words.ts';
import { toSingular } from './mention.ts';

/** The last word of `words` that is a role or a document, singular; null where none is. "US officials" → "official". */
export function findHeadNoun(words: readonly string[]): string | null {
	// "the Brill Post’s Ana Lind": what owns a name is no role.
	if (/'s?$/.test(words.at(-1) ?? '')) return null;
	for (let index = words.length - 1; index >= 0; index--) {
		const noun = toSingular(words[index] ?? '');
		if (index < words.length - 1 && ADJECTIVES_TOO.has(noun)) continue;
		// "a social media company" is no outlet.
		const first = words[index - 2]?.toLowerCase() === 'social' ? '' : words[index - 1];
		const pair = `${toSingular(first ?? '')}-${noun}`;
		for (const form of [pair, noun, noun.split('-').at(-1) ?? noun]) {
			if (ROLES.has(form) || DOCUMENT_NOUNS.has(form) || ANONYMOUS_NOUNS.has(form)) return form;
		}
	}
	return null;
}
