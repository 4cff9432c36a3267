/** A noun phrase and what its prepositions add. */
export interface Phrase {
	/** Words before the first preposition: "a senior spokesman". */
	core: string[];
	/** What follows, each with the preposition that opens it: "for | the Foreign Ministry". */
	complements: { preposition: string; words: string[] }[];
}

/** The words of a source, taken apart: "the ministry’s spokesman, Jon Reed, who …" has a head and what is added to it. */
export interface Mention extends Phrase {
	/** Core and complements as printed, one word each. */
	head: string[];
	/** Appositions and relative clauses, as words. */
	additions: string[][];
	/** All of it as printed, and in lower case for markers of several words. */
	printed: string;
	lower: string;
}

const PREPOSITIONS = new Set(
	'of for at in from with to on by near inside outside under against about among behind after across since who whose'.split(
		' '
	)
);

/** Words that hang a preposition on a noun: "people familiar with the talks", "an aide close to the mayor". */
const HINGES = new Set('familiar close briefed aware involved speaking'.split(' '));

/** Takes a source as printed apart at commas, brackets, dashes and relative pronouns. */
export function readMention(printed: string): Mention {
	const folded = printed
		.replace(/[’‘]/g, "'")
		.replace(/[“”"«»]/g, '')
		.replace(/\bWashington, D\.?C\.?/g, 'Washington')
		.replace(/\s+/g, ' ')
		.trim();
	const [head = '', ...additions] = folded
		.split(/\s*[,;:()[\]—]\s*|\s+[–-]{1,2}\s+|\s+(?=(?:which|who|that|whose|whom)\b)/)
		.filter((part) => part !== '');
	const words = toWords(head);
	words.push(...words.splice(-1).map((word) => word.replace(/'s?$/, '')));
	return {
		...splitCore(words),
		head: words,
		additions: additions.map(toWords),
		printed: folded,
		lower: folded.toLowerCase()
	};
}

function toWords(part: string): string[] {
	return part
		.split(' ')
		.map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}.'&]+$/gu, ''))
		.filter((word) => word !== '')
		.map((word, at, all) =>
			at === all.length - 1 && /^\p{L}\p{Ll}+\.$/u.test(word) && !/^[JS]r\./.test(word) ? word.slice(0, -1) : word
		);
}

/** A noun phrase and what its prepositions add: "spokesman | for the Foreign Ministry". */
export function splitCore(words: readonly string[]): Phrase {
	const core: string[] = [];
	const complements: Phrase['complements'] = [];
	for (const [index, word] of words.entries()) {
		const current = complements.at(-1);
		// "Department of Justice lawyers": a name within, and the head behind it.
		const within =
			(word === 'of' || (WITHIN.test(word) && WRITTEN.test(words.at(-1) ?? ''))) &&
			isCapital(words[index - 1]) &&
			isCapital(words[index + 1]) &&
			!isCapital(words.at(-1));
		const opens = (PREPOSITIONS.has(word) && !within) || (HINGES.has(word) && PREPOSITIONS.has(words[index + 1] ?? ''));
		if (index > 0 && opens) complements.push({ preposition: word, words: [] });
		else if (current) current.words.push(word);
		else core.push(word);
	}
	return { core, complements };
}

/** "a Center for River Studies report": the preposition stands in a name, the head behind it is something written. */
const WITHIN = /^(?:at|in|for|on)$/;
const WRITTEN =
	/^(?:report|study|survey|poll|paper|analysis|review|statement|memo|letter|filing|document|ad|video|article|story|post|bill)s?$/;

function isCapital(word: string | undefined): boolean {
	return /^\p{Lu}/u.test(word ?? '');
}

/** "officials" → "official", "ministries" → "ministry", "people" stays; lower case, possessive ending dropped. */
export function toSingular(word: string): string {
	const lower = word.toLowerCase().replace(/'s?$/, '').replace(/\.$/, '');
	if (IRREGULAR.has(lower)) return IRREGULAR.get(lower) ?? lower;
	if (/(?:ss|us|is|ics)$/.test(lower)) return lower;
	if (lower.endsWith('ies') && lower.length > 4) return `${lower.slice(0, -3)}y`;
	if (/(?:ches|shes|sses|xes)$/.test(lower)) return lower.slice(0, -2);
	return lower.endsWith('s') && lower.length > 3 ? lower.slice(0, -1) : lower;
}

const IRREGULAR = new Map([
	['men', 'man'],
	['women', 'woman'],
	['children', 'child'],
	['spokesmen', 'spokesman'],
	['spokeswomen', 'spokeswoman'],
	['policemen', 'policeman'],
	['fishermen', 'fisherman'],
	['ferrymen', 'ferryman'],
	['crewmen', 'crewman'],
	['congressmen', 'congressman'],
	['businessmen', 'businessman'],
	['wives', 'wife'],
	['media', 'media'],
	['police', 'police'],
	['data', 'data'],
	['attorneys-general', 'attorney-general'],
	['news', 'news'],
	['series', 'series'],
	['rabbis', 'rabbi'],
	['nazis', 'nazi'],
	['wolves', 'wolf'],
	['clergymen', 'clergyman'],
	['servicemen', 'serviceman'],
	['assemblymen', 'assemblyman'],
	['councilmen', 'councilman'],
	['spokespeople', 'spokesperson'],
	['committeemen', 'committeeman'],
	['countrymen', 'countryman'],
	['newsmen', 'newsman'],
	['firemen', 'fireman'],
	['gunmen', 'gunman'],
	['gentlemen', 'gentleman'],
	['salesmen', 'salesman'],
	['statesmen', 'statesman'],
	['forces', 'force'],
	['movies', 'movie'],
	['ads', 'ad'],
	['mps', 'mp']
]);

/** Whether a word is printed in the plural, as far as its form shows. */
export function isPlural(word: string): boolean {
	const lower = word.toLowerCase();
	return toSingular(lower) !== lower.replace(/'s?$/, '') || lower === 'people' || lower === 'police';
}
