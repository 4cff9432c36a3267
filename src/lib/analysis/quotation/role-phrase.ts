import { PLACES } from '#lib/lexicon/places.ts';
import { ORGANISATION_ENDINGS } from '#lib/lexicon/roles.ts';
import { ROLE_VERBS } from '#lib/lexicon/role-words.ts';
import { findHeadNoun } from './head-noun.ts';
import { findKnown, type Known } from './known.ts';
import { splitCore, type Mention, type Phrase } from './mention.ts';

/** The phrases that say who a source is: its own role words, then what is added to them; two joined roles are two. */
export function phrasesOf(mention: Mention, role: readonly string[]): Phrase[] {
	const own = { core: [...role], complements: mention.complements };
	return [own, ...mention.additions.filter(saysRole).map(splitCore).map(ofWhich)].flatMap(splitJoined);
}

/** "one of the lead attorneys in the case": who is one of them is an attorney. */
function ofWhich(phrase: Phrase): Phrase {
	const [of, ...complements] = phrase.complements;
	const one = phrase.core.length === 1 && /^(?:one|another|some|two|three|both|several)$/.test(phrase.core[0] ?? '');
	if (!one || of?.preposition !== 'of') return phrase;
	const end = of.words.findIndex((word, at) => at > 0 && /^\p{Ll}+ing$/u.test(word));
	return { core: end < 0 ? of.words : of.words.slice(0, end), complements };
}

/** A relative clause says a role only by some verbs: "who heads the union", never "who met the minister". */
function saysRole(words: readonly string[]): boolean {
	const [first = '', verb = '', next = ''] = words;
	// "Proponents, among them the mayors": whom a group holds is not what it is.
	if (/^(?:including|among them|such as|like|notably|especially|particularly|led by|from)\b/i.test(words.join(' ')))
		return false;
	if (!/^(?:who|whom|whose|which|that)\b/i.test(first)) return true;
	if (!/^(?:who|which|that)$/i.test(first)) return false;
	if (/^(?:is|was|became|remains)$/.test(verb)) return /^(?:an?|the|also|now|his|her|\p{Lu}.*)$/u.test(next);
	return ROLE_VERBS.has(/^(?:now|also|previously|once|has|had|currently)$/.test(verb) ? next : verb);
}

/** Offices of bodies alone, whatever other title is joined to them. */
const CHIEFS = new Set(['ceo', 'chief-executive', 'executive-officer', 'cfo', 'coo', 'co-founder', 'general-manager']);

/** "the professor and former judge": two phrases, the complements with the second. */
function splitJoined(phrase: Phrase): Phrase[] {
	const at = phrase.core.indexOf('and');
	if (at < 1) return [phrase];
	const [one, other] = [phrase.core.slice(0, at), phrase.core.slice(at + 1)];
	// "its president and CEO" heads a firm or whatever body it belongs to, no state.
	if (CHIEFS.has(findHeadNoun(other) ?? '')) return [{ ...phrase, core: [...one.slice(0, -1), ...other] }];
	if (findHeadNoun(one.slice(-1)) === null || findHeadNoun(other) === null) return [phrase];
	return [
		{ core: one, complements: phrase.complements },
		{ core: other, complements: phrase.complements }
	];
}

/** "Under Secretary of Energy", "Minister of Labour": what one word after "of" names is a department. */
export function isMinister({ core, complements }: Phrase, noun: string): boolean {
	if (!/^(?:under|vice-|deputy-)?(?:secretary|minister)$/.test(noun)) return false;
	const [of] = complements;
	const at = core.indexOf('of');
	const what = of?.preposition === 'of' ? of.words : at < 0 ? [] : core.slice(at + 1);
	const named = what.length > 0 && what.every((word) => /^\p{Lu}|^and$/u.test(word));
	return named && ORGANISATION_ENDINGS.get(what.at(-1) ?? '') !== 'ngo';
}

/** "a vice president", "senior vice president for sales": of which a firm has many and a state has one. */
export function isOfFirm({ core, complements }: Phrase, noun: string | null): boolean {
	if (noun !== 'vice-president') return false;
	const many = core.some((word) =>
		/^(?:an?|another|one|senior|executive|assistant|associate|regional|group|first)$/i.test(word)
	);
	return (
		many ||
		complements.some(({ preposition, words }) => /^(?:for|at)$/.test(preposition) || /^\p{Ll}/u.test(words[0] ?? ''))
	);
}

/** "president of Keep Brill Dry": an office of some body by its name, of no country and no place. */
export function isOfBody({ complements }: Phrase, noun: string | null, known: Map<string, Known>): boolean {
	if (noun === null || !/^(?:vice-)?president$|^(?:secretary|treasurer|chief|leader)$/.test(noun)) return false;
	const [of] = complements;
	const name = of?.words.filter((word) => word !== 'the') ?? [];
	const named = of?.preposition === 'of' && /^\p{Lu}/u.test(name[0] ?? '') && name.length > 1;
	return named && findKnown(name, known).length === 0 && !PLACES.has(name.join(' '));
}
