import { SPORT_WORDS } from '#lib/lexicon/conflict.ts';
import type { Quotation, Speaker } from '../analysis.ts';
import type { Doc } from '../text/doc.ts';
import { findDisagreements } from './disagreement.ts';
import type { PartyReader } from './party.ts';
import { findReplies } from './reply.ts';
import { findQuotedReproaches, findReproaches } from './reproach.ts';
import type { Sign } from './sign.ts';

/**
 * Signs of the items C1 (disagreement between parties) and C2 (one side reproaches another) of Semetko and Valkenburg
 * (2000). Detectors, not scores: they point to words, a person decides. A rule always needs two
 * parties. "Ostmark rejected the union’s offer" is C1; "he rejected the idea" is not. Known misses: conflict told without
 * any of the words, parties named only in the sentence before, irony.
 */
export function findConflict(
	doc: Doc,
	quotations: readonly Quotation[],
	speakers: readonly Speaker[],
	partiesOf: PartyReader
): Sign[] {
	const signs: Sign[] = [];
	for (const [index, sentence] of doc.sentences.entries()) {
		const tokens = doc.tokens.slice(sentence.first, sentence.last);
		if (tokens.some((token) => SPORT_WORDS.has(token.lemma) || SPORT_WORDS.has(token.lower))) continue;
		const parties = partiesOf(sentence);
		if (parties.length === 0) continue;
		signs.push(
			...findDisagreements(doc, sentence, parties),
			...findReproaches(doc, sentence, parties),
			...findReplies(doc, index, partiesOf)
		);
	}
	signs.push(...findQuotedReproaches(doc, quotations, speakers, partiesOf));
	return signs;
}
