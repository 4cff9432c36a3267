import type { StoryContext } from '#lib/lexicon/gazetteer.ts';
import { SPORT_WORDS } from '#lib/lexicon/conflict.ts';
import type { ItemEvidence, Quotation, Speaker } from '../analysis.ts';
import type { Doc } from '../text/doc.ts';
import { placeOf } from '../text/place.ts';
import { overlap } from '../text/span.ts';
import { voiceOf } from '../voice.ts';
import { findDisagreements } from './disagreement.ts';
import { readParties } from './party.ts';
import { findReplies } from './reply.ts';
import { findQuotedReproaches, findReproaches } from './reproach.ts';
import type { Sign } from './sign.ts';

/**
 * Evidence for the items C1 (disagreement between parties) and C2 (one side reproaches another) of Semetko and Valkenburg
 * (2000), in the order of the text. Detectors, not scores: they point to words, a person decides. A rule always needs two
 * parties. "Ostmark rejected the union’s offer" is C1; "he rejected the idea" is not. Known misses: conflict told without
 * any of the words, parties named only in the sentence before, irony.
 */
export function findItems(
	doc: Doc,
	quotations: readonly Quotation[],
	speakers: readonly Speaker[],
	context: StoryContext
): ItemEvidence[] {
	const partiesOf = readParties(doc, speakers, context);
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
	return keepWidest(signs)
		.map((sign) => ({
			item: sign.item,
			start: sign.start,
			end: sign.end,
			rule: sign.rule,
			voice: voiceOf(sign.trigger, doc, quotations),
			place: placeOf(doc, sign)
		}))
		.sort((a, b) => a.start - b.start || a.end - b.end || a.item.localeCompare(b.item));
}

/** Of overlapping findings of one item the widest stays. */
function keepWidest(signs: readonly Sign[]): Sign[] {
	const kept: Sign[] = [];
	for (const sign of [...signs].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)) {
		if (!kept.some((other) => other.item === sign.item && overlap(other, sign) > 0)) kept.push(sign);
	}
	return kept;
}
