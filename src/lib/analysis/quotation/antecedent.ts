import { BODY_NOUNS } from '#lib/lexicon/roles.ts';
import { isPlural } from './mention.ts';
import type { People } from './people.ts';
import type { Profile } from './source.ts';
import { pointsBack } from './pronoun.ts';
import { wordsOf, type Reading, type Stretch } from './reading.ts';

const SENTENCES_BACK = 2;

/**
 * What "they", "it" or a relative pronoun stands for where no speaker before it fits: the noun phrase before the relative
 * pronoun; else the first phrase of the sentence, then of the two before, that can say something and has the number asked
 * for ("The dockers marched. They said …"). Null where none is there.
 */
export function antecedentOf(reading: Reading, people: People, at: number): Profile | null {
	const { lower, sentence } = reading.tokens[at];
	if (/^(?:who|which|that|many|some|most|all|both|several|few|none|one)$/.test(lower))
		return beforeRelative(reading, people, at);
	const wanted = pointsBack(lower);
	if (wanted === null) return null;
	for (let back = 0; back <= SENTENCES_BACK && sentence - back >= 0; back++) {
		const { first, last, paragraph } = reading.doc.sentences[sentence - back];
		if (back > 1 && paragraph !== reading.doc.sentences[sentence].paragraph) break;
		const found = firstOf(reading, people, { from: first, to: Math.min(last, at) }, wanted);
		if (found) return found;
	}
	return null;
}

function beforeRelative(reading: Reading, people: People, at: number): Profile | null {
	let end = at;
	while (end > 0 && (/^(?:,|—|–)$/.test(reading.tokens[end - 1].text) || reading.tokens[end - 1].pos === 'ADV')) end--;
	const chunk = reading.chunkAt[end - 1];
	if (!chunk || chunk.to !== end || chunk.kind === 'pronoun' || chunk.kind === 'time') return null;
	const profile = people.profile(wordsOf(reading, chunk));
	return profile.type === 'unclear' ? null : profile;
}

function firstOf(reading: Reading, people: People, { from, to }: Stretch, wanted: 'plural' | 'thing'): Profile | null {
	for (const chunk of reading.chunks) {
		if (chunk.from < from || chunk.to > to || !/^(?:noun|name)$/.test(chunk.kind) || reading.tokens[chunk.from].quoted)
			continue;
		const profile = people.profile(wordsOf(reading, chunk));
		if (profile.person || profile.type === 'unclear') continue;
		const head = reading.tokens[chunk.to - 1].lower;
		const many = profile.identification === 'collective' || profile.identification === 'anonymous' || isPlural(head);
		const one =
			profile.type === 'document' ||
			profile.identification === 'named' ||
			profile.identification === 'metonym' ||
			BODY_NOUNS.has(head);
		if (wanted === 'plural' ? many : one && !isPlural(head)) return profile;
	}
	return null;
}
