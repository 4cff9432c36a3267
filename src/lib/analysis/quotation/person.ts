import { BODIES } from '#lib/lexicon/bodies.ts';
import {
	ANONYMOUS_NOUNS,
	COLLECTIVE_NOUNS,
	DOCUMENT_NOUNS,
	GROUPS,
	NAME_PARTICLES,
	ORGANISATION_ENDINGS,
	RANK_WORDS,
	ROLES,
	STANDING,
	SURNAME_TITLES,
	TITLE_WORDS
} from '#lib/lexicon/roles.ts';
import { GIVEN_NAMES } from '#lib/lexicon/given-names.ts';
import { PLACES } from '#lib/lexicon/places.ts';
import { STATES } from '#lib/lexicon/states.ts';
import { WEEKDAYS } from '#lib/lexicon/words.ts';
import { findKnown, type Known } from './known.ts';
import { isPlural, splitCore, toSingular, type Mention } from './mention.ts';
import { findHeadNoun } from './head-noun.ts';

/** A person's name found in a source, and the words that say who that is. */
export interface Named {
	name: string;
	/** Words before the name: "Russian President". */
	role: string[];
	/** Words in which the name stood. */
	known: Known | null;
}

/** Nouns before "of" that make the name after it somebody else ("the wife of Jon Reed"). */
const OPENS_COMPLEMENT = /^(?:of|for|to|by|with|from|against|about|on|at|in|and|or)$/;

/** Words before a name that make it somebody else, or part of a clause. */
const ANOTHER = /^(?:an?|the|who|which|now|then|citing)$/i;

/** "his wife", "its operator": whoever that is called follows behind the comma. */
const RELATED = /^(?:his|her|its|their|our|my)$/i;

/**
 * The person named at the end of the words ("Deputy Assistant Secretary of State Jung Pak") or before the first
 * preposition ("Ana Lind of the Harbour Office"); null where the words end in no name. An apposition may hold the name
 * ("the union’s leader, Ana Lind").
 */
export function findPerson(mention: Mention, known: Map<string, Known>): Named | null {
	const atEnd = endingName(mention.head, mention.core.length, known);
	if (atEnd) return atEnd;
	const beforePreposition = endingName(mention.core, mention.core.length, known);
	if (beforePreposition) return beforePreposition;
	const addition = mention.additions[0];
	const related = RELATED.test(mention.core[0] ?? '') || mention.core.slice(0, -1).some((word) => /'s?$/.test(word));
	const described =
		findHeadNoun(mention.core) !== null || /^(?:one|another|some)$/i.test(mention.core[0] ?? '') || related;
	if (!described || !addition || addition.length > 8) return null;
	const { core } = splitCore(addition);
	const added = endingName(addition, core.length, known) ?? endingName(core, core.length, known);
	const another = added?.role.some((word) => ANOTHER.test(word) && !(related && word === 'the'));
	return added && !another ? { ...added, role: [...mention.core, ...added.role] } : null;
}

/** The name that ends the words; one that begins after the core needs a title or a role right before it. */
function endingName(words: readonly string[], core: number, known: Map<string, Known>): Named | null {
	const start = runStart(words);
	if (start === words.length) return null;
	const run = words.slice(start);
	const cut = titleEnd(run, known);
	const name = run.slice(cut);
	// "Everybody says", "Insiders: the bridge stays shut": a word that stands for somebody, with the capital of its place.
	if (words.length === 1 && isStanding(words[0] ?? '')) return null;
	if (name.length === 0 || !isPersonName(name, words[start + cut - 1], known)) return null;
	const before = words[start - 1];
	if (cut === 0 && before !== undefined && !opensName(before, start >= core)) return null;
	// "a campaign Ms Lind runs", "the judge Lind named": a surname alone has no role with an article before it.
	const opened = /^(?:an?|the|this|that|his|her|their)$/i.test(words[0] ?? '');
	const alone = name.length === 1 && start > 0 && /^\p{Ll}/u.test(before ?? '') && opened;
	const entry = known.get(name.join(' ').replace(/\./g, ''));
	return {
		name: entry?.kind === 'person' ? entry.name : name.join(' '),
		role: [...words.slice(alone ? start : 0, start + cut)],
		known: entry?.kind === 'person' ? entry : null
	};
}

function isStanding(word: string): boolean {
	return STANDING.has(word.toLowerCase()) || ANONYMOUS_NOUNS.has(toSingular(word));
}

/** Whether a name may stand after this word: never after a preposition, in a complement only after a role. */
function opensName(before: string, inComplement: boolean): boolean {
	if (OPENS_COMPLEMENT.test(before)) return false;
	return !inComplement || ROLES.has(toSingular(before));
}

/** Where the run of capitalised words begins that ends the words; particles and initials may stand inside. */
function runStart(words: readonly string[]): number {
	let start = words.length;
	while (start > 0) {
		const word = words[start - 1] ?? '';
		const inside = start < words.length && NAME_PARTICLES.has(word) && startsName(words[start - 2] ?? '');
		if (!inside && (!/^(?:\p{Lu}|al-|el-)/u.test(word) || (start < words.length && /'s?$/.test(word)))) break;
		start--;
	}
	while (start < words.length && NAME_PARTICLES.has(words[start] ?? '')) start++;
	return start;
}

/** A capitalised word, or another particle ("van der Berg"). */
function startsName(word: string): boolean {
	return /^\p{Lu}/u.test(word) || NAME_PARTICLES.has(word);
}

/** How many words at the start of the run are title, country or body rather than name. */
function titleEnd(run: readonly string[], known: Map<string, Known>): number {
	let end = 0;
	for (const hit of findKnown(run, known)) {
		if (hit.known.kind !== 'person' && hit.last < run.length && isWholePrefix(run, hit.first, end))
			end = Math.max(end, hit.last);
	}
	for (let index = end; index < run.length; index++) {
		const bare = (run[index] ?? '').replace(/\.$/, '');
		// "Widow Ana Lind", "Marine Jon Reed": a role with a capital before a whole name.
		const role =
			run.length - index > 2 && index === end && ROLES.has(bare.toLowerCase()) && GIVEN_NAMES.has(run[index + 1] ?? '');
		const title =
			TITLE_WORDS.has(bare) ||
			ORGANISATION_ENDINGS.has(bare) ||
			role ||
			RANK_WORDS.has((run[index] ?? '').toLowerCase()) ||
			/^(?:The|A|An|Former|Late|Neither|Both|Either|Even|But|And|While|As|If|When|For|With|From|Like|Unlike|Ex-.*|Co-.*|Editor-in-Chief)$/.test(
				run[index] ?? ''
			);
		if (!title) continue;
		const last = index === run.length - 1;
		// "Michael Seaman", but "Georgia Governor".
		const given = run[index - 1] ?? '';
		const surname = SURNAME_TITLES.has(bare) || (GIVEN_NAMES.has(given) && !known.has(given) && !PLACES.has(given));
		if (last && surname && index > 0) continue;
		end = index + 1;
	}
	return end;
}

/** A known form counts as title only at the run's start or right after another title ("Jim Jordan" keeps its Jordan). */
function isWholePrefix(run: readonly string[], first: number, end: number): boolean {
	return run.slice(end, first).every((word) => TITLE_WORDS.has(word.replace(/\.$/, '')) || /^The$/.test(word));
}

const BODY_WORDS = new Set(BODIES.flatMap((body) => body.forms));

/** "San Marino", "Ostmark Democrats", "Hurricane Ida": capitals that name a place, a group or a thing. */
function isNoName(name: readonly string[]): boolean {
	const last = name.at(-1) ?? '';
	const group =
		isPlural(last) && (ROLES.has(toSingular(last)) || DOCUMENT_NOUNS.has(toSingular(last)) || GROUPS.has(last));
	return group || PLACES.has(name.join(' ')) || NO_GIVEN_NAME.test(name[0] ?? '');
}

const NO_GIVEN_NAME =
	/^(?:San|Santa|Los|Las|Fort|Mount|Lake|Port|Cape|Hurricane|Cyclone|Typhoon|Tropical|Green|Great|Native|African|Black|Gay|LGBT|Latino|Hispanic|Muslim|Jewish|Christian|Everything|Everyone|Nobody|Media|Breaking|Happy)$/;

function isPersonName(name: readonly string[], before: string | undefined, known: Map<string, Known>): boolean {
	const whole = name.join(' ');
	if (/^(?:Mr|Mrs|Ms|Miss|Dr)\.?$/.test(before ?? '')) return true;
	const entry = known.get(whole.replace(/\./g, ''));
	if (entry) return entry.kind === 'person';
	if (
		BODY_WORDS.has(whole) ||
		(name.length > 1 &&
			/^(?:Polls?|Survey|Report|Study|Act|Index|Memo|Statement|Review|Tower|Grill|Building|Street|Avenue|Hotel|Resort|Stadium|Arena|Airport|City|County|Highway|Plaza|Amendment|Summit|Convention|Festival|Bowl|Awards?|Plan|Treaty|Accord|Bill|Law|Doctrine|Campaign|Administration)$/.test(
				name.at(-1) ?? ''
			))
	)
		return false;
	if (name.length > 5 || (name.length > 1 && ORGANISATION_ENDINGS.has(name.at(-1) ?? ''))) return false;
	if (/^(?:the|a|an|this|that|these|those|some|its|their|his|her|our)$/i.test(before ?? '')) return false;
	if (name.length > 1 && !GIVEN_NAMES.has(name[0] ?? '') && isNoName(name)) return false;
	if (name.length > 1) return name.some((word) => /\p{Ll}/u.test(word)) || name.every((word) => word.length > 3);
	const only = name[0] ?? '';
	// "of Brill, Mo.", "a devout Catholic".
	if ((before === undefined && STATES.has(only) && !GIVEN_NAMES.has(only)) || GROUPS.has(`${only}s`)) return false;
	if (SURNAME_TITLES.has(only) && /^(?:Mr|Mrs|Ms|Miss|Dr|Sir|Lord|Lady)\.?$/.test(before ?? '')) return true;
	const noun = toSingular(only);
	// "Rep. Ruth Ames, R-Ohio".
	if (/^[RDI]-\p{Lu}/u.test(only)) return false;
	if (
		WEEKDAYS.has(only.toLowerCase()) ||
		GROUPS.has(only) ||
		ROLES.has(noun) ||
		DOCUMENT_NOUNS.has(noun) ||
		COLLECTIVE_NOUNS.has(only.toLowerCase())
	)
		return false;
	return /\p{Ll}/u.test(only) && only.length > 1;
}
