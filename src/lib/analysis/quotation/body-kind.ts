import type { SourceType } from '#lib/lexicon/codes.ts';
import { MODIFIERS, QUALIFIERS } from '#lib/lexicon/role-words.ts';
import { GENERIC_HEADS, ORGANISATION_ENDINGS, ROLES } from '#lib/lexicon/roles.ts';
import { toSingular } from './mention.ts';

/**
 * Type of a body by the last word of its name, and by what another word of the name says of it: "Lowmarsh Harbour Office" →
 * government, "Brill Police Department" → military, "Retail Council" → company. Null where no word is such an ending.
 */
export function endingType(words: readonly string[]): SourceType | null {
	for (let at = words.length - 1; at >= 0; at--) {
		const type = endingOf(words[at] ?? '');
		if (type) return qualified(words.slice(0, at + 1), type);
	}
	return null;
}

/** The same where the last word is such an ending; null for "Lowmarsh Office workers". */
export function nameType(words: readonly string[]): SourceType | null {
	return endingOf(words.at(-1) ?? '') ? endingType(words) : null;
}

/** "Post-Gazette" ends as "Gazette" does. */
function endingOf(word: string): SourceType | undefined {
	if (!/^\p{Lu}/u.test(word)) return undefined;
	const bare = word.replace(/'s?$/, '');
	return ORGANISATION_ENDINGS.get(bare) ?? ORGANISATION_ENDINGS.get(bare.split('-').at(-1) ?? bare);
}

function qualified(words: readonly string[], type: SourceType): SourceType {
	const at = words.length - 1;
	for (let i = at - 1; i >= 0; i--) {
		const word = (words[i] ?? '').replace(/'s?$/, '');
		if (!/^(?:\p{Lu}|of$|for$|on$|and$|the$|in$|&$)/u.test(word)) break;
		const said = QUALIFIERS.get(word);
		if (said?.ends.has((words[at] ?? '').replace(/'s?$/, ''))) return said.type;
	}
	return type;
}

/** Type of a plain noun for an organisation ("union", "company", "police") or of what belongs to one ("industry"). */
export function nounType(words: readonly string[]): SourceType | null {
	for (const [index, word] of [...words.entries()].reverse()) {
		// The US department, not a cause: "Labor officials".
		if (word === 'Labor' && index > 0) return 'government';
		// "Jobs With Justice" is no court.
		if (word === 'Justice' && index > 0 && !/^(?:Chief|Associate)$/.test(words[index - 1] ?? '')) continue;
		const noun = toSingular(word);
		const pair = `${toSingular(words[index - 1] ?? '')}-${noun}`;
		const known = MODIFIERS.get(pair) ?? ROLES.get(pair) ?? MODIFIERS.get(noun) ?? ROLES.get(noun);
		const type = GENERIC_HEADS.has(noun) ? undefined : known;
		if (type && type !== 'citizen' && type !== 'unclear') return type;
	}
	return null;
}
