import type { SourceType } from '#lib/lexicon/codes.ts';
import { BODY_NOUNS, ROLES } from '#lib/lexicon/roles.ts';
import { toKey } from './known.ts';
import { toSingular } from './mention.ts';
import type { Profile } from './source.ts';

const NAME = String.raw`(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{N}&’'-]{0,30}(?: (?:(?:of|for|the|and|to|on|in|&) ){0,2}[\p{Lu}\p{N}][\p{L}\p{N}&’'-]{0,30}){0,6}`;
/** "Keep Brill Dry, a group that …", "Future Brill — the mayor's super PAC". */
const AFTER = new RegExp(`(${NAME})(?:,| —|—| –| --) (?:an?|the|one of) ([^,.;:()—]{3,90})`, 'gu');
/** "the advocacy group Keep Brill Dry", "a firm called Brill & Sons". */
const BEFORE = new RegExp(
	`\\b(?:an?|the|The|An?) ((?:\\p{L}[\\p{L}.’'-]{0,30} ){0,6}?(?:\\p{Ll}[\\p{L}-]{0,30}|PAC)) (?!PAC\\b)(?:(?:called|named|dubbed|known as) )?(${NAME})`,
	'gu'
);

/**
 * What a text says its bodies are, by name: "Keep Brill Dry, a residents’ group" → ngo. Only where the noun is one for
 * bodies ("group", "firm", "agency"), so that no person is taken for one.
 * @param read the profile of a description ("a residents' group")
 */
export function findToldBodies(text: string, read: (words: string) => Profile): Map<string, SourceType> {
	const told = new Map<string, SourceType>();
	const tell = (name: string, description: string) => {
		const { type } = read(`the ${description}`);
		if (type !== 'unclear' && type !== 'document' && type !== 'citizen' && !told.has(toKey(name)))
			told.set(toKey(name), type);
	};
	for (const [, name = '', words = ''] of text.matchAll(AFTER)) {
		const description =
			words.split(
				/ (?:that|which|who|where|whose|with|backing|supporting|opposing|devoted|based|dedicated|seeking|trying|focused|working|run|led|founded)\b/
			)[0] ?? '';
		const head =
			description
				.split(/ (?:of|for|in|at|on|to|by|from) /)[0]
				?.split(' ')
				.at(-1) ?? '';
		if (isBody(head)) tell(name, description);
	}
	for (const [, description = '', name = ''] of text.matchAll(BEFORE))
		if (isBody(description.split(' ').at(-1) ?? '')) tell(name, description);
	return told;
}

function isBody(head: string): boolean {
	const noun = toSingular(head);
	return /^\p{Ll}|^PAC$/u.test(head) && BODY_NOUNS.has(noun) && ROLES.get(noun) !== 'citizen';
}
