import type { Sentence } from '../text/doc.ts';
import { contentEnd, relativeEnd } from './content-end.ts';
import type { CueVerb } from './cue-verb.ts';
import { isClaimed, keep, toCue, type Search } from './found.ts';
import { contentLimit, isBreak, isFinite, type Stretch } from './reading.ts';
import { findSubject } from './subject.ts';

/**
 * `the pier, which Lowe said was unsafe`, `a delay they say cost thousands`: the speaker stands inside the clause, and its
 * verb comes right behind the cue. The pronoun and the words behind the cue are what is said (SVrel).
 */
export function findRelatives(search: Search, sentence: Sentence, verbs: CueVerb[]): void {
	const { reading } = search;
	const { tokens } = reading;
	const limit = contentLimit(reading, sentence);
	for (const verb of verbs) {
		const next = tokens[verb.after];
		if (search.claimed[verb.at] || verb.group.passive || verb.group.infinitive || verb.after >= limit - 1) continue;
		const labels = next.lower === 'as' && verb.cue.frames.has('s');
		if (!labels && (!verb.cue.frames.has('c') || next.quoted || !isFinite(tokens, verb.after))) continue;
		if (next.pos === 'VERB' && !/(ed|s|t|w|e|d)$/.test(next.lower)) continue;
		const source = findSubject(reading, verb.group, sentence.first);
		if (!source || source.via !== 'direct' || source.from <= sentence.first) continue;
		const before = tokens[source.from - 1];
		const pronoun = /^(which|that|who|whom|what|where|as|when)$/.test(before.lower);
		const antecedent = reading.chunkAt[source.from - 1];
		const bare = antecedent?.to === source.from && antecedent.kind !== 'time' && !isBreak(before);
		if (!pronoun && (!bare || labels)) continue;
		const end = contentEnd(reading, verb.after, limit, 'clause', verb.at);
		const aside = pronoun && isBreak(tokens[source.from - 2]);
		const rest: Stretch = { from: verb.after, to: aside ? relativeEnd(reading, verb.after, end) : end };
		const opener: Stretch = pronoun
			? { from: source.from - 1, to: source.from }
			: { from: antecedent?.from ?? 0, to: source.from };
		if (isClaimed(search, opener.from, rest.to)) continue;
		keep(search, {
			pattern: 'SVrel',
			kind: verb.cue.kind === 'labelling' ? 'speech' : verb.cue.kind,
			content: [opener, rest],
			cue: toCue(verb),
			source: { from: source.from, to: source.to },
			inherited: false
		});
	}
}
