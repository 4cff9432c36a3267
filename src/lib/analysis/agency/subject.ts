import { ACT_NOUNS, THINGS } from '#lib/lexicon/acts.ts';
import { COUNTRIES } from '#lib/lexicon/countries.ts';
import { PLACES } from '#lib/lexicon/places.ts';
import { ROLES } from '#lib/lexicon/roles.ts';
import { STATES } from '#lib/lexicon/states.ts';
import { toSingular } from '../quotation/mention.ts';
import type { Chunk } from '../quotation/noun-chunk.ts';
import type { Reading } from '../quotation/reading.ts';
import { findSubject, type Subject } from '../quotation/subject.ts';
import { findVerbGroup } from '../quotation/verb-group.ts';
import type { Sentence } from '../text/doc.ts';
import { type Agent, toAgent } from './agent.ts';
import { passiveBefore } from './verb-form.ts';

const LANDS = new Set(COUNTRIES.flatMap(({ side, names }) => [side, ...names]));

/** The subject of a verb, of the verb before it where both are joined ("stormed the gate and shot a guard"); null where none is found. */
export function activeAgent(reading: Reading, sentence: Sentence, at: number, depth = 0): Agent | null {
	const { tokens, chunkAt } = reading;
	const group = findVerbGroup(tokens, at, sentence.first);
	const before = tokens[group.from - 1];
	if (before && group.from > sentence.first && /^(?:and|or|but|then)$/.test(before.lower))
		return depth > 1 ? null : joinedAgent(reading, sentence, group.from - 2, depth);
	const subject = findSubject(reading, group, sentence.first);
	const chunk = subject && chunkAt[subject.from];
	if (!subject || !chunk || chunk.kind === 'time' || tokens[chunk.to - 1]!.lower === 'there') return null;
	// "In some cases, officers rushed in, seized": what stands behind a preposition is no subject.
	if (subject.via === 'apposition' && tokens[chunk.from - 1]?.pos === 'ADP' && chunk.from > sentence.first) return null;
	if (subject.via === 'relative') return relativeAgent(reading, sentence, subject, chunk);
	return toAgent(reading, { from: chunk.from, to: Math.min(chunk.to, subject.to) }, chunk);
}

/** Who did what stands before "and": nobody can be told where that is an infinitive or a passive. */
function joinedAgent(reading: Reading, sentence: Sentence, end: number, depth: number): Agent | null {
	const { tokens } = reading;
	for (let i = end; i >= sentence.first; i--) {
		if (tokens[i]!.pos !== 'VERB' || /ing$/.test(tokens[i]!.lower)) continue;
		if (tokens[i - 1]?.lower === 'to') return null;
		return passiveBefore(tokens, i, sentence.first) === -1 ? activeAgent(reading, sentence, i, depth + 1) : null;
	}
	return null;
}

/** "the raid in Port Aster, which killed four", "the party of the president who named him": the nearest noun that can be meant. */
function relativeAgent(reading: Reading, sentence: Sentence, subject: Subject, chunk: Chunk): Agent | null {
	const { tokens, chunkAt } = reading;
	const nearest = chunkAt[subject.to - 2] ?? chunkAt[subject.to - 3];
	if (!nearest) return toAgent(reading, chunk, chunk);
	const head = tokens[nearest.to - 1]!;
	const who = tokens[subject.to - 1]!.lower === 'who';
	if (who)
		return ROLES.has(toSingular(head.lower)) ? toAgent(reading, nearest, nearest) : toAgent(reading, chunk, chunk);
	const place = PLACES.has(head.text) || STATES.has(head.text) || LANDS.has(head.text);
	if (nearest.kind === 'name' && place) return eventBefore(reading, sentence, nearest.from);
	return toAgent(reading, nearest, nearest);
}

/** Of the words before "which" the nearest event, not the place it stands at; null where none is an event. */
function eventBefore({ tokens, chunkAt, ...rest }: Reading, { first }: Sentence, to: number): Agent | null {
	for (let i = to - 1; i >= first; i--) {
		const word = toSingular(tokens[i]!.lower);
		const chunk = chunkAt[i];
		if (!ACT_NOUNS.has(word) && !(THINGS.has(word) && chunk?.to === i + 1)) continue;
		const stretch = chunk && chunk.to === i + 1 ? chunk : { from: i, to: i + 1 };
		return { ...toAgent({ tokens, chunkAt, ...rest }, stretch, chunk), acting: 'thing' };
	}
	return null;
}
