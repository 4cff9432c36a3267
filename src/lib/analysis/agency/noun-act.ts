import {
	ACT_INTRANSITIVES,
	ACT_NOUNS,
	type ActWord,
	CONTEST,
	FIGURATIVE_TARGETS,
	INCOMERS,
	LIGHT_VERBS,
	NOT_EVENT_AFTER,
	OUTBREAKS,
	OUTSETS,
	PAPERS
} from '#lib/lexicon/acts.ts';
import { CUES } from '#lib/lexicon/cues.ts';
import type { Known } from '../quotation/known.ts';
import { toSingular } from '../quotation/mention.ts';
import type { Reading } from '../quotation/reading.ts';
import { findVerbGroup } from '../quotation/verb-group.ts';
import type { Sentence } from '../text/doc.ts';
import type { Found } from './act.ts';
import { type Agent, byAgent, NOBODY, nounAgent } from './agent.ts';
import { activeAgent } from './subject.ts';
import { isParticiple } from './verb-form.ts';

/** An event told as a noun at token `at` ("the shelling of the town"); null where none is. */
export function readNoun(reading: Reading, sentence: Sentence, at: number, known: Map<string, Known>): Found | null {
	const { tokens, chunkAt } = reading;
	const token = tokens[at]!;
	// Most words are no event: what looks at the whole sentence comes after the lists.
	const word = ACT_NOUNS.get(toSingular(token.lower));
	if (!word) return OUTSETS.has(token.lower) ? readOutset(reading, sentence, at) : null;
	const noun = /^(?:NOUN|PROPN)$/.test(token.pos) || isNamedDeed(reading, sentence, at);
	if (!noun || isPartOfName(reading, sentence, at)) return null;
	const chunk = chunkAt[at];
	if ((chunk && chunk.to !== at + 1) || NOT_EVENT_AFTER[token.lower]?.has(tokens[at - 1]?.lower ?? '')) return null;
	if (tokens[at + 1]?.text === '-' || isContest(reading, sentence, at, word)) return null;
	if (isFigure(reading, sentence, at, word)) return null;
	if (saysSomething(reading, at)) return null;
	const agent = nounAgent(reading, { at, limit: sentence.last, word }, known);
	const lent = agent.agent ? agent : lentAgent(reading, sentence, at);
	return { from: at, to: at + 1, word, form: 'nominal', ...lent };
}

/** "the police shooting of a ferryman": the tagger's verb is a noun between its phrase and "of". */
function isNamedDeed({ tokens, chunkAt }: Reading, { first }: Sentence, at: number): boolean {
	const { pos, lower } = tokens[at]!;
	const opens = at > first && (chunkAt[at - 1]?.to === at || /^(?:DET|ADJ)$/.test(tokens[at - 1]!.pos));
	return pos === 'VERB' && lower.endsWith('ing') && opens && tokens[at + 1]?.lower === 'of';
}

/** "Louise Slaughter": a capital within a sentence that is no headline. */
function isPartOfName({ tokens }: Reading, { first, last }: Sentence, at: number): boolean {
	if (!/^\p{Lu}/u.test(tokens[at]!.text)) return false;
	// "Ban, a diplomat," opens a sentence with a name.
	if (at === first) return tokens[at + 1]?.text === ',';
	const words = tokens.slice(first, last).filter(({ text }) => /^\p{L}{4}/u.test(text));
	return words.filter(({ text }) => /^\p{Lu}/u.test(text)).length < words.length * 0.7;
}

/** "the party's nomination" is won, not given by anybody. */
function isContest({ tokens, chunkAt }: Reading, { first, last }: Sentence, at: number, { event }: ActWord): boolean {
	if (event.key !== 'appoint') return false;
	const owned = tokens.slice(chunkAt[at]?.from ?? at, at).some(({ text, pos }) => text === "'s" || pos === 'PRON');
	return (
		!(owned || tokens[at + 1]?.lower === 'of') || tokens.slice(first, last).some(({ lower }) => CONTEST.has(lower))
	);
}

/** "an attack on our values", "an invasion of migrants": a figure of speech. */
function isFigure({ tokens, chunkAt }: Reading, { first, last }: Sentence, at: number, { event }: ActWord): boolean {
	if (event.key === 'invade') return tokens.slice(first, last).some(({ lower }) => INCOMERS.has(lower));
	const target = chunkAt[at + 2];
	if (event.key !== 'attack' || !/^(?:on|against)$/.test(tokens[at + 1]?.lower ?? '') || !target) return false;
	return FIGURATIVE_TARGETS.has(toSingular(tokens[target.to - 1]!.lower));
}

/** "the indictment alleged": the paper, not what was done. */
function saysSomething({ tokens }: Reading, at: number): boolean {
	const { lower } = tokens[at]!;
	const next = tokens[at + 1]?.pos === 'ADV' ? tokens[at + 2] : tokens[at + 1];
	const reported =
		next?.pos === 'VERB' &&
		(CUES.has(next.lemma) || /^(?:document|detail|describe|list|name|quote|cite)/.test(next.lemma));
	return PAPERS.has(lower) && (reported || /^(?:in|to)$/.test(tokens[at - 2]?.lower ?? ''));
}

/** "carried out an attack", "the attack was launched by rebels": who does it is the subject of a verb that says little else. */
function lentAgent(reading: Reading, sentence: Sentence, at: number): Agent {
	const { tokens, chunkAt } = reading;
	let verb = (chunkAt[at]?.from ?? at) - 1;
	if (tokens[verb]?.lower === 'out') verb--;
	const before = tokens[verb];
	if (before && verb >= sentence.first && before.pos === 'VERB' && LIGHT_VERBS.has(before.lemma)) {
		const group = findVerbGroup(tokens, verb, sentence.first);
		if (!group.infinitive && !group.gerund && !group.passive) return activeAgent(reading, sentence, verb) ?? NOBODY;
	}
	let behind = at + 1;
	while (behind < at + 4 && /^(?:AUX|ADV)$/.test(tokens[behind]?.pos ?? '')) behind++;
	const next = tokens[behind];
	const lends = next && behind < sentence.last && LIGHT_VERBS.has(next.lemma) && isParticiple(next);
	return lends ? byAgent(reading, behind + (tokens[behind + 1]?.lower === 'out' ? 2 : 1), sentence.last) : NOBODY;
}

const WAR: ActWord | undefined = ACT_INTRANSITIVES.get('erupt');

/** "the start of the conflict", "the outbreak of war": the noun that makes an event of it. */
function readOutset({ tokens, chunkAt }: Reading, { last }: Sentence, at: number): Found | null {
	const chunk = chunkAt[at + 2];
	if (!WAR || tokens[at + 1]?.lower !== 'of' || !chunk || chunk.from !== at + 2 || chunk.to > last) return null;
	if (!OUTBREAKS.has(toSingular(tokens[chunk.to - 1]!.lower))) return null;
	return { from: at, to: chunk.to, word: { ...WAR, violent: false }, form: 'nominal', ...NOBODY };
}
