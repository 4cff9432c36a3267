import {
	ACT_INTRANSITIVES,
	ACT_OBJECTS,
	ACT_VERBS,
	type ActWord,
	FIGURATIVE,
	IRREGULAR_ACTS,
	OUTBREAKS,
	VIOLENCE
} from '#lib/lexicon/acts.ts';
import type { StoryContext } from '#lib/lexicon/gazetteer.ts';
import type { Quotation } from '../analysis.ts';
import { groupBy } from '../group-by.ts';
import { knownFor, type Known } from '../quotation/known.ts';
import { toSingular } from '../quotation/mention.ts';
import { type Reading, toReading, toSpan } from '../quotation/reading.ts';
import { findSubject } from '../quotation/subject.ts';
import { findVerbGroup } from '../quotation/verb-group.ts';
import type { Doc, Sentence, Token } from '../text/doc.ts';
import { placeOf } from '../text/place.ts';
import { voiceOf } from '../voice.ts';
import type { Act, Found, Told } from './act.ts';
import { byAgent, NOBODY } from './agent.ts';
import { readNoun } from './noun-act.ts';
import { activeAgent } from './subject.ts';
import { fitsObject, isParticiple, objectAfter, passiveBefore } from './verb-form.ts';

/**
 * How a text tells its events of harm and decision: one act for each verb or noun of the list that a rule could place, with
 * who does it, in the order of the text. "The town was shelled" → bombing, agentless passive. Never throws; an empty text
 * has none.
 * Known misses: infinitives and "-ing" forms without a subject of their own are not counted; of two killings in one text the
 * agent of one counts as named for the other.
 */
export function findActs(doc: Doc, quotations: readonly Quotation[], context: StoryContext): Act[] {
	const reading = toReading(unmarked(doc));
	const known = knownFor(context);
	const told = doc.sentences.flatMap((sentence) => [...readSentence(reading, sentence, known)]);
	const acts = told.map(({ from, to, agent, ...rest }): Act => {
		const span = toSpan(reading, { from, to });
		const words = agent && toSpan(reading, agent);
		return {
			...span,
			...rest,
			agent: words,
			elsewhere: false,
			voice: voiceOf(span, doc, quotations),
			place: placeOf(doc, span)
		};
	});
	return nameElsewhere(acts);
}

/** Words in marks are read like the others; whose they are is said by their voice. */
function unmarked(doc: Doc): Doc {
	return { ...doc, marks: [], tokens: doc.tokens.map((token) => ({ ...token, quoted: false })) };
}

function nameElsewhere(acts: Act[]): Act[] {
	const byEvent = groupBy(acts, ({ event }) => event);
	return acts.map((act) => ({
		...act,
		elsewhere: (byEvent.get(act.event) ?? []).some((other) => other !== act && other.acting === 'actor')
	}));
}

function* readSentence(reading: Reading, sentence: Sentence, known: Map<string, Known>): Generator<Told> {
	const { tokens } = reading;
	const violent = isViolent(reading, sentence);
	for (let at = sentence.first; at < sentence.last; at++) {
		const token = tokens[at]!;
		const told = readVerb(reading, sentence, at) ?? readNoun(reading, sentence, at, known);
		if (!told || (told.word.violent && !violent(token))) continue;
		const { word, ...act } = told;
		yield { ...act, event: word.event.key, kind: word.event.kind };
	}
}

/** Whether a sentence has a word of violence beside the token that is asked about. */
function isViolent({ tokens }: Reading, { first, last }: Sentence): (token: Token) => boolean {
	const found = tokens.slice(first, last).filter(({ lower }) => VIOLENCE.has(lower));
	return (token) => found.some((other) => other !== token);
}

function lemmaOf({ lower, lemma }: Token): string {
	return IRREGULAR_ACTS[lower] ?? lemma;
}

function readVerb(reading: Reading, sentence: Sentence, at: number): Found | null {
	const { tokens, chunkAt } = reading;
	const token = tokens[at]!;
	if (token.pos !== 'VERB') return null;
	const chunk = chunkAt[at];
	// "the murdered envoy": no telling of its own.
	if (chunk && chunk.to > at + 1) return null;
	const lemma = lemmaOf(token);
	const alone = ACT_INTRANSITIVES.get(lemma);
	if (alone) return readAlone(reading, sentence, at, alone);
	const word = ACT_VERBS.get(lemma);
	if (!word) return null;
	const be = passiveBefore(tokens, at, sentence.first);
	if (be === null) return null;
	const object = objectAfter(reading, at, sentence.last);
	const passive = be >= 0 && isParticiple(token);
	if (passive || isReduced(reading, sentence, at, word, object))
		return readPassive(reading, sentence, { at, be: passive ? be : at, lemma, word });
	return readActive(reading, sentence, { at, lemma, word, object });
}

/** "those killed in the storm", "a bill passed by the council": a participle behind its noun. */
function isReduced(reading: Reading, { first, last }: Sentence, at: number, word: ActWord, object: number): boolean {
	const { tokens, chunkAt } = reading;
	const token = tokens[at]!;
	if (!isParticiple(token) || object >= 0) return false;
	// "The measure passed by a vote of 63 to 33" has nobody behind "by" and is no passive.
	const named = byAgent(reading, at + 1, last).agent !== null;
	const before = tokens[at - 1];
	if (at > first && before && /^(?:AUX|PRON|PART)$/.test(before.pos) && !/^(?:those|all|some|many)$/.test(before.lower))
		return false;
	const next = tokens[at + 1];
	if (next && at + 1 < last && next.lower === 'by' && named) return true;
	if (!word.transitive || (next && /^(?:and|or|,|that)$/.test(next.lower))) return false;
	const noun = chunkAt[at - 1];
	if (!noun || noun.to !== at) return false;
	// "the man police shot": two nouns side by side, the second one acts.
	return !/^(?:that|who|whom|which)$/.test(tokens[noun.from - 1]?.lower ?? '');
}

interface At {
	at: number;
	lemma: string;
	word: ActWord;
}

function readPassive(reading: Reading, sentence: Sentence, { at, be, lemma, word }: At & { be: number }): Found | null {
	const subject = passiveSubject(reading, sentence, be);
	if (subject < 0 ? ACT_OBJECTS[lemma] !== undefined : !fitsObject(reading, lemma, subject)) return null;
	const agent = byAgent(reading, at + 1, sentence.last);
	const form = agent.acting === 'actor' ? 'by-agent' : 'agentless';
	return { from: be, to: at + 1, word, form, ...agent };
}

/** Index of a token in the chunk that is the subject of a passive that begins at `be`; -1 where it was not found. */
function passiveSubject(reading: Reading, sentence: Sentence, be: number): number {
	const { tokens, chunkAt } = reading;
	let from = be;
	// "are yet to be set", "is expected to be signed": what carries the infinitive stands between.
	while (
		from > sentence.first &&
		(/^(?:AUX|ADV|PART)$/.test(tokens[from - 1]!.pos) || CARRIES.test(tokens[from - 1]!.lower))
	)
		from--;
	// "the bill, passed by the council,"
	const apposed = tokens[from - 1]?.text === ',' ? chunkAt[from - 2] : undefined;
	if (apposed && from === be) return apposed.from;
	const subject = findSubject(
		reading,
		{ from, to: be + 1, passive: true, infinitive: false, gerund: false },
		sentence.first
	);
	return subject && chunkAt[subject.from] ? subject.from : -1;
}

const CARRIES = /^(?:to|have|has|had|likely|unlikely|expected|set|due|scheduled|supposed|going|meant|needs?|bound)$/;

function readActive(
	reading: Reading,
	sentence: Sentence,
	{ at, lemma, word, object }: At & { object: number }
): Found | null {
	if (object < 0 || !fitsObject(reading, lemma, object)) return null;
	const group = findVerbGroup(reading.tokens, at, sentence.first);
	if (group.gerund || group.infinitive || group.passive) return null;
	const agent = activeAgent(reading, sentence, at);
	return agent ? { from: group.from, to: at + 1, word, form: 'active', ...agent } : null;
}

function readAlone(reading: Reading, sentence: Sentence, at: number, word: ActWord): Found | null {
	const { tokens, chunkAt } = reading;
	const group = findVerbGroup(tokens, at, sentence.first);
	if (group.gerund || group.infinitive || group.passive || objectAfter(reading, at, sentence.last) >= 0) return null;
	const subject = findSubject(reading, group, sentence.first);
	const chunk = subject && chunkAt[subject.from];
	if (!subject || !chunk) return null;
	const head = toSingular(tokens[chunk.to - 1]!.lower);
	if (FIGURATIVE.has(head) || (word.event.key === 'war') !== OUTBREAKS.has(head)) return null;
	return { from: group.from, to: at + 1, word, form: 'intransitive', ...NOBODY };
}
