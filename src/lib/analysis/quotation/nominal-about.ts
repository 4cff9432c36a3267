import type { Sentence } from '../text/doc.ts';
import { contentEnd } from './content-end.ts';
import { isClaimed, keep, type Search } from './found.ts';
import { ownerOf } from './nominal.ts';
import { contentLimit, isBreak, isFinite, type Reading } from './reading.ts';
import { findSubject } from './subject.ts';
import { findVerbGroup } from './verb-group.ts';

/** Nouns of speech, and the prepositions behind which they hold what it is about. */
const SPOKEN: Record<string, RegExp> = {
	comment: /^(about|on|regarding)$/,
	remark: /^(about|on|regarding)$/,
	statement: /^(about|on|regarding)$/,
	attack: /^(on|against)$/,
	criticism: /^(of)$/,
	praise: /^(of|for)$/,
	claim: /^(of|about)$/,
	allegation: /^(of|about)$/,
	accusation: /^(of|about)$/,
	promise: /^(of|to)$/,
	pledge: /^(of|to)$/,
	vow: /^(of|to)$/,
	threat: /^(of|to)$/,
	call: /^(for|to)$/,
	demand: /^(for|to)$/,
	warning: /^(of|about)$/,
	complaint: /^(of|about)$/,
	question: /^(about|on)$/,
	description: /^(of)$/,
	denunciation: /^(of)$/,
	condemnation: /^(of)$/,
	rejection: /^(of)$/,
	acknowledgment: /^(of)$/,
	admission: /^(of)$/
};
const MAKERS =
	/^(make|issue|offer|give|deliver|repeat|renew|reiterate|level|launch|heap|tweet|post|lodge|raise|face|draw)$/;

/** `Lowe's remarks about the pier`, `Lowe made a promise to mend it`: a noun of speech with its owner and what it is about (NOUN). */
export function findSpoken(search: Search, sentence: Sentence): void {
	const { reading } = search;
	const { tokens } = reading;
	const limit = contentLimit(reading, sentence);
	for (let at = sentence.first; at < limit - 2; at++) {
		const token = tokens[at];
		const links = token.pos === 'NOUN' && !token.quoted ? SPOKEN[token.lemma] : undefined;
		if (!links?.test(tokens[at + 1].lower) || isClaimed(search, at, at + 2)) continue;
		const source = ownerOf(reading, at) ?? makerOf(reading, at, sentence);
		if (!source) continue;
		const from = tokens[at + 1].lower === 'to' ? at + 1 : at + 2;
		const to = phraseEnd(reading, from, contentEnd(reading, from, limit, 'noun'));
		if (to <= from || isClaimed(search, from, to)) continue;
		keep(search, {
			pattern: 'NOUN',
			kind: 'speech',
			content: [{ from, to }],
			cue: { from: at, to: from, lemma: token.lemma, stance: 'neutral' },
			source,
			inherited: false
		});
	}
}

/** Who makes it: the subject of "made", "issued" right before the noun. */
function makerOf(reading: Reading, at: number, sentence: Sentence) {
	const chunk = reading.chunkAt[at];
	const verb = (chunk?.from ?? at) - 1;
	if (verb < sentence.first || reading.tokens[verb].pos !== 'VERB' || !MAKERS.test(reading.tokens[verb].lemma))
		return null;
	const group = findVerbGroup(reading.tokens, verb, sentence.first);
	const subject = group.passive || group.infinitive ? null : findSubject(reading, group, sentence.first);
	return subject ? { from: subject.from, to: subject.to } : null;
}

/** The noun phrase ends before the verb of the sentence, or at a break. */
function phraseEnd(reading: Reading, from: number, end: number): number {
	const infinitive = reading.tokens[from].lower === 'to';
	for (let i = from + 1; i < end; i++) {
		const token = reading.tokens[i];
		if (token.quoted) continue;
		if (isBreak(token) && token.text !== '-') return i;
		if (
			!infinitive &&
			i > from + 1 &&
			isFinite(reading.tokens, i) &&
			!/^(who|which|that)$/.test(reading.tokens[i - 1].lower) &&
			reading.chunkAt[i - 1]?.kind !== 'pronoun'
		)
			return i;
	}
	return end;
}
