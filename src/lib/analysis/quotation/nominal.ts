import { CUE_ADJECTIVES, CUE_NOUNS, FEELINGS, VOICING_VERBS } from '#lib/lexicon/cues.ts';
import type { Sentence } from '../text/doc.ts';
import { contentEnd } from './content-end.ts';
import { isClaimed, keep, type Search } from './found.ts';
import { phraseAfter } from './noun-phrase.ts';
import { contentLimit, hasFiniteVerb, type Reading, type Stretch } from './reading.ts';
import { findSubject } from './subject.ts';
import { findVerbGroup } from './verb-group.ts';

const ABOUT = /^(about|over|at|that|with|for|of|in|on|to)$/;

/** `voiced concern about …`: a feeling that is put into words (NOUN). */
export function findVoiced(search: Search, sentence: Sentence): void {
	const { reading } = search;
	const { tokens } = reading;
	const limit = contentLimit(reading, sentence);
	for (let at = sentence.first; at < limit - 2; at++) {
		if (tokens[at].quoted || tokens[at].pos !== 'VERB' || !VOICING_VERBS.has(tokens[at].lemma) || search.claimed[at])
			continue;
		const chunk = reading.chunkAt[at + 1];
		if (!chunk || chunk.from !== at + 1 || !FEELINGS.has(tokens[chunk.to - 1].lower)) continue;
		const link = chunk.to;
		if (link >= limit - 1 || !ABOUT.test(tokens[link].lower)) continue;
		const group = findVerbGroup(tokens, at, sentence.first);
		const source = group.passive || group.infinitive ? null : findSubject(reading, group, sentence.first);
		if (!source) continue;
		const from = tokens[link].lower === 'that' ? link : link + 1;
		const content = { from, to: contentEnd(reading, from, limit) };
		if (isClaimed(search, content.from, content.to)) continue;
		const cue = {
			from: group.from,
			to: from,
			lemma: `${tokens[at].lemma} ${tokens[chunk.to - 1].lemma}`,
			stance: 'complain' as const
		};
		keep(search, {
			pattern: 'NOUN',
			kind: 'speech',
			content: [content],
			cue,
			source: { from: source.from, to: source.to },
			inherited: false
		});
	}
}

/** `Lowe's claim that …`, `a report that …`: a noun that holds what is said; without an owner nobody is named (NOUN). */
export function findNouns(search: Search, sentence: Sentence): void {
	const { reading } = search;
	const { tokens } = reading;
	const limit = contentLimit(reading, sentence);
	for (let at = sentence.first; at < limit - 3; at++) {
		const token = tokens[at];
		const stance = CUE_NOUNS.get(token.lemma);
		const giver = stance ? giverBehind(reading, at + 1, limit) : null;
		const be = stance && /^(is|was)$/.test(tokens[at + 1].lower) && tokens[at + 2]?.lower === 'that';
		const link = giver?.link ?? (be ? at + 2 : at + 1);
		if (!stance || token.quoted || token.pos !== 'NOUN' || tokens[link].lower !== 'that') continue;
		if (isClaimed(search, at, link + 1) || !hasFiniteVerb(reading, link + 1, limit)) continue;
		if (/^(VERB|AUX)$/.test(tokens[link + 1].pos)) continue;
		const content = { from: link, to: contentEnd(reading, link, limit) };
		if (isClaimed(search, content.from, content.to)) continue;
		const cue = { from: at, to: at + 1, lemma: token.lemma, stance };
		const kind = stance === 'cognition' ? 'thought' : 'speech';
		const source = giver?.source ?? ownerOf(reading, at);
		keep(search, { pattern: 'NOUN', kind, content: [content], cue, source, inherited: false });
	}
}

/** `a demand, by the union, that …`, `a claim from Lowe that …`: who gave it, and where "that" stands; null where nobody did. */
function giverBehind(reading: Reading, at: number, limit: number): { source: Stretch; link: number } | null {
	const { tokens } = reading;
	const comma = tokens[at].text === ',' ? 1 : 0;
	if (!/^(by|from)$/.test(tokens[at + comma].lower)) return null;
	const source = phraseAfter(reading, at + comma + 1, limit, false);
	if (!source) return null;
	const link = source.to + (comma && tokens[source.to]?.text === ',' ? 1 : 0);
	return link < limit && tokens[link].lower === 'that' ? { source, link } : null;
}

/** "Lowe" of "Lowe's claim", "his" of "his claim". */
export function ownerOf(reading: Reading, at: number): Stretch | null {
	const chunk = reading.chunkAt[at];
	if (!chunk) return null;
	for (let i = at - 1; i >= chunk.from; i--) {
		if (reading.tokens[i].lower === "'s" || reading.tokens[i].lower === "'")
			return i > chunk.from ? { from: chunk.from, to: i } : null;
	}
	return /^(his|her|their|its|my|our)$/.test(reading.tokens[chunk.from].lower)
		? { from: chunk.from, to: chunk.from + 1 }
		: null;
}

/** `is confident that …`, `were worried about …`: a thought after a form of "be" (ADJ). */
export function findAdjectives(search: Search, sentence: Sentence): void {
	const { reading } = search;
	const { tokens } = reading;
	const limit = contentLimit(reading, sentence);
	for (let at = sentence.first + 1; at < limit - 2; at++) {
		const token = tokens[at];
		if (token.quoted || !CUE_ADJECTIVES.has(token.lower) || search.claimed[at]) continue;
		const next = tokens[at + 1].lower;
		if (!/^(that|about|of|by|over|with)$/.test(next)) continue;
		const group = findVerbGroup(tokens, at, sentence.first);
		if (group.from === at) continue;
		const source = findSubject(reading, group, sentence.first);
		if (!source) continue;
		const from = next === 'that' ? at + 1 : at + 2;
		const content = { from, to: contentEnd(reading, from, limit) };
		if (content.to <= content.from || isClaimed(search, content.from, content.to)) continue;
		const cue = { from: group.from, to: from, lemma: token.lower, stance: 'cognition' as const };
		keep(search, {
			pattern: 'ADJ',
			kind: 'thought',
			content: [content],
			cue,
			source: { from: source.from, to: source.to },
			inherited: false
		});
	}
}
