import type { Sentence } from '../text/doc.ts';
import { findCueVerbs, type CueVerb } from './cue-verb.ts';
import { phraseAfter, phraseBefore } from './noun-phrase.ts';
import { toSpan, type Reading, type Stretch } from './reading.ts';
import { COLLECTIVE_NOUNS } from '#lib/lexicon/roles.ts';
import type { Found } from './found.ts';
import { findHeadNoun } from './head-noun.ts';
import { findSubject } from './subject.ts';

/** Who speaks, and the outlet through which the words came, where it is named. */
export interface SecondHand {
	source: Stretch;
	channel: Stretch | null;
}

const FAR = 16;

/**
 * `Coastwire quoted Lowe as saying …`, `Lowe was quoted by Coastwire as saying …`: the one quoted speaks, the one who quotes
 * is the way the words came. Null where no verb of quoting stands before "as".
 */
export function findSecondHand(reading: Reading, sentence: Sentence, verb: CueVerb): SecondHand | null {
	const as = verb.group.from - 1;
	if (!verb.group.gerund || as <= sentence.first || reading.tokens[as].lower !== 'as') return null;
	const quoting = findCueVerbs(reading, sentence).findLast(
		({ at, cue }) => at < as && as - at < FAR && /^(quote|cite|report)$/.test(cue.lemma)
	);
	if (!quoting) return null;
	const subject = findSubject(reading, quoting.group, sentence.first);
	if (quoting.group.passive) {
		const by =
			reading.tokens[quoting.after]?.lower === 'by' ? phraseAfter(reading, quoting.after + 1, as, false) : null;
		return subject && { source: { from: subject.from, to: subject.to }, channel: by };
	}
	const object = phraseAfter(reading, quoting.after, as) ?? phraseBefore(reading, as, quoting.after);
	return object && { source: object, channel: subject && { from: subject.from, to: subject.to } };
}

/**
 * `The pier is shut, Coastwire reported, citing the harbour office`: the office speaks, Coastwire is the way its words came. Only
 * for outlets, as others cite reasons ("the court ruled, citing costs"); the one cited must be somebody or a document.
 */
export function handOn(reading: Reading, found: Found[], isOutlet: (words: string) => boolean): Found[] {
	const handed = new Set<Found>();
	const changed = found.map((one): Found => {
		if (one.source === null || one.kind !== 'speech' || isCiting(reading, one)) return one;
		const citing = found.find((other) => isCiting(reading, other) && isBeside(reading, one, other));
		const outlet = toSpan(reading, one.source);
		if (!citing || !isOutlet(reading.doc.text.slice(outlet.start, outlet.end))) return one;
		const cited = citing.content[0];
		const source = reading.tokens[cited.from].quoted ? cited : phraseAfter(reading, cited.from, cited.to, false);
		if (!source || !isSomebody(reading, source)) return one;
		handed.add(citing);
		return { ...one, source, channel: one.source };
	});
	return changed.filter((one) => !handed.has(one));
}

function isCiting({ tokens }: Reading, { cue }: Found): boolean {
	return cue !== null && /^(citing|quoting)$/.test(tokens[cue.to - 1].lower);
}

/** The same outlet speaks and cites, in one sentence. */
function isBeside({ tokens }: Reading, one: Found, citing: Found): boolean {
	const sentence = ({ content, cue }: Found) => tokens[cue?.from ?? content[0].from].sentence;
	return one.source?.from === citing.source?.from && sentence(one) === sentence(citing);
}

/** A name, words in marks, a role, a document or a body: no reason. */
function isSomebody({ tokens, chunkAt }: Reading, { from, to }: Stretch): boolean {
	if (tokens[from].quoted || chunkAt[from]?.kind === 'name') return true;
	const words = tokens.slice(from, to).map(({ text }) => text);
	return findHeadNoun(words) !== null || words.some((word) => COLLECTIVE_NOUNS.has(word.toLowerCase()));
}
