import { mostlySex } from '#lib/lexicon/given-names.ts';
import type { People, Person, Sex } from './people.ts';
import type { Reading, Stretch } from './reading.ts';

const SEX_OF: Record<string, Sex> = {
	he: 'male',
	his: 'male',
	him: 'male',
	she: 'female',
	her: 'female',
	himself: 'male',
	herself: 'female'
};
const LEAST = -1.5;
const WINDOW = 5;

/** What is known of the quotation before: who spoke, and where. */
export interface Previous {
	person: Person | null;
	/** Index in the list of speakers. */
	speaker: number;
	at: number;
	plural: boolean;
	thing: boolean;
	/** One person without a name: "a neighbour". */
	unnamed: boolean;
}

/** Who spoke before a pronoun, and who speaks the words in which it stands and so is not meant. */
export interface Before {
	previous: Previous | null;
	self: Person | null;
}

/**
 * The person a "he" or "she" stands for, or null. Candidates are the speaker before and the people named shortly before;
 * points: +2 the speaker before in this paragraph (+1 in the last), +1 in subject position, +1 same sentence, −3 the
 * other sex, also by a given name that mostly is, −0.5 a sentence of distance (methods, pronouns).
 */
export function resolvePronoun(
	reading: Reading,
	people: People,
	word: string,
	at: number,
	{ previous, self }: Before
): Person | null {
	const sex = SEX_OF[word];
	if (sex === undefined) return null;
	const here = reading.tokens[at].sentence;
	let best: { person: Person; score: number } | null = null;
	for (const person of people.all) {
		if (person === self) continue;
		const mention = person.mentions.filter(({ to }) => to <= at && !reading.tokens[to - 1].quoted).at(-1);
		const before = previous?.person === person ? previous : null;
		if (!mention && !before) continue;
		const sentence = Math.max(
			mention ? reading.tokens[mention.from].sentence : 0,
			before ? reading.tokens[before.at].sentence : 0
		);
		if (here - sentence > WINDOW) continue;
		let score = 1 - 0.5 * (here - sentence);
		if (before) score += sameParagraph(reading, before.at, at) ? 2 : 1;
		if (mention && isSubject(reading, mention)) score += 1;
		if (mention && reading.tokens[mention.from].sentence === here) score += 1;
		const other = person.sex ?? mostlySex(person.given);
		if (other !== null && other !== sex) score -= 3;
		if (score > (previous?.unnamed ? 0 : LEAST) && (!best || score > best.score)) best = { person, score };
	}
	if (best) best.person.sex ??= sex;
	return best?.person ?? null;
}

function sameParagraph(reading: Reading, one: number, other: number): boolean {
	const paragraph = (token: number) => reading.doc.sentences[reading.tokens[token].sentence].paragraph;
	return paragraph(one) === paragraph(other);
}

/** A verb stands right after the name, or the name opens its sentence and a comma or "'s" follows: "Lind, when he was mayor, …". */
function isSubject({ tokens, doc, chunkAt }: Reading, { from, to }: Stretch): boolean {
	const next = tokens[to];
	const opens = (chunkAt[from]?.from ?? from) === doc.sentences[tokens[from].sentence].first;
	return (
		next !== undefined && (/^(VERB|AUX|ADV)$/.test(next.pos) || (opens && /^(,|'s)$/.test(next.text.replace('’', "'"))))
	);
}

/** Whether a source is a pronoun that points back to a group or a thing ("they", "it"). */
export function pointsBack(word: string): 'plural' | 'thing' | null {
	if (/^(they|them|their)$/.test(word)) return 'plural';
	return /^(it|its)$/.test(word) ? 'thing' : null;
}
