import { findHeadNoun } from './head-noun.ts';
import { isPlural } from './mention.ts';
import type { People, Person } from './people.ts';
import type { Before } from './pronoun.ts';
import type { Reading, Stretch } from './reading.ts';

/** Sentences back in which whoever is described anew stands. */
const WINDOW = 3;

/** Descriptions that news gives of people of politics, and of people in business who may be in politics too. */
const OF_POLITICS =
	/^(?:democrat|republican|independent|conservative|liberal|progressive|socialist|senator|congressman|congresswoman|lawmaker|legislator|politician|candidate|nominee|contender|hopeful|frontrunner|front-runner|challenger|incumbent)$/;
const OF_BUSINESS = /^(?:businessman|businesswoman|billionaire|mogul|tycoon|magnate|developer|entrepreneur)$/;

/**
 * Whom "the Ostmark Democrat", "the 44-year-old", "the real estate mogul" stands for: one person named shortly before, the
 * one who spoke last or else was named last, of the kind described; null where none fits. No sentence of the source itself.
 */
export function describedBefore(
	reading: Reading,
	people: People,
	words: string,
	{ from, to }: Stretch,
	{ previous, self }: Before
): Person | null {
	const head = reading.tokens[to - 1].lower;
	if (reading.tokens[from].lower !== 'the' || to - from < 3 || isPlural(head)) return null;
	const noun = findHeadNoun([head]) ?? head;
	const aged = /\b[1-9]\d[- ]year[- ]old\b/.test(words);
	if (!aged && !OF_POLITICS.test(noun) && !OF_BUSINESS.test(noun)) return null;
	const fits = ({ profile: { type } }: Person) =>
		aged || type === 'legislature' || type === 'government' || (OF_BUSINESS.test(noun) && type === 'company');
	const here = reading.tokens[from].sentence;
	const isNear = (at: number) => reading.tokens[at].sentence < here && here - reading.tokens[at].sentence <= WINDOW;
	if (previous?.person && previous.person !== self && fits(previous.person) && isNear(previous.at))
		return previous.person;
	let best: { person: Person; at: number } | null = null;
	for (const person of people.all) {
		if (person === self || !fits(person)) continue;
		const mention = person.mentions.findLast(
			(one) => one.to <= from && isNear(one.from) && !reading.tokens[one.from].quoted
		);
		if (mention && (!best || mention.from > best.at)) best = { person, at: mention.from };
	}
	return best?.person ?? null;
}
