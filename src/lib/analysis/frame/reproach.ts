import { NEGATIONS, NOT_REPROACHED, REPROACH_VERBS, REPROACH_WORDS } from '#lib/lexicon/conflict.ts';
import { NO_SIDE } from '#lib/lexicon/codes.ts';
import type { ItemEvidence, Quotation, Speaker } from '../analysis.ts';
import { toSingular } from '../quotation/mention.ts';
import type { Doc, Sentence } from '../text/doc.ts';
import { contains, overlap, type Span } from '../text/span.ts';
import { oppose } from './opposed.ts';
import { isSame, PRONOUN, type Party, type PartyReader } from './party.ts';
import type { Sign } from './sign.ts';

/** C2 in one sentence: a verb of reproach between two named parties ("Seoul accused Pyongyang of …"). */
export function findReproaches(doc: Doc, sentence: Sentence, parties: readonly Party[]): Sign[] {
	const signs: Sign[] = [];
	for (let index = sentence.first; index < sentence.last; index++) {
		const token = doc.tokens[index]!;
		if (token.pos !== 'VERB' || !REPROACH_VERBS.has(token.lemma)) continue;
		if (token.lemma === 'condemn' && doc.tokens[index + 1]?.lower === 'to') continue;
		const opposed = oppose(doc.tokens, index, parties);
		if (!opposed) continue;
		signs.push({
			item: 'C2',
			start: token.start,
			end: doc.tokens[opposed.last - 1]!.end,
			trigger: token,
			rule: `verb of reproach “${token.lemma}”, from ${opposed.one.label} to ${opposed.two.label}`
		});
	}
	return signs;
}

/**
 * C2 in what somebody is quoted with: a cue of reproach, or a word that calls an act wrong, where the content or its
 * sentence names a party other than the speaker's ("the US, which called the gift ‘illegal’ …").
 */
export function findQuotedReproaches(
	doc: Doc,
	quotations: readonly Quotation[],
	speakers: readonly Speaker[],
	partiesOf: PartyReader
): Sign[] {
	return quotations.flatMap((quotation) => {
		const speaker = quotation.speaker === null ? undefined : speakers[quotation.speaker];
		if (!speaker || quotation.kind === 'intention') return [];
		const target = findTarget(doc, quotation, speaker, partiesOf);
		if (!target) return [];
		const word = findReproachWord(doc, quotation);
		const confronts = quotation.cue?.stance === 'confront';
		if (word === null && !confronts) return [];
		const reason = word === null ? `cue of reproach “${quotation.cue?.lemma}”` : `called “${doc.tokens[word]!.lower}”`;
		const trigger = word === null ? quotation.content[0]! : doc.tokens[word]!;
		const sign = { ...extentWithCue(quotation), trigger };
		const government = findTarget(doc, quotation, speaker, partiesOf, true);
		return [
			{ item: 'C2' as const, ...sign, rule: `${reason} by ${speaker.name}, of ${target.label}` },
			// Who reproaches a government holds it responsible.
			...(government
				? [
						{
							item: 'R2' as const,
							...sign,
							rule: `${reason} by ${speaker.name}; a government is named, ${government.label}`
						}
					]
				: [])
		];
	});
}

/** From the cue, where it stands first, to the last of the words. */
function extentWithCue({ cue, content }: Pick<Quotation, 'cue' | 'content'>): Span {
	return { start: Math.min(cue?.start ?? Infinity, content[0]!.start), end: content.at(-1)!.end };
}

/** Whether evidence was found by what a quotation says, as `findQuotedReproaches` writes it. */
export function isFoundFrom(
	{ item, rule, start, end }: Pick<ItemEvidence, 'item' | 'rule' | 'start' | 'end'>,
	quotation: Pick<Quotation, 'cue' | 'content'>
): boolean {
	const extent = extentWithCue(quotation);
	const reproach = (item === 'C2' || item === 'R2') && /^(?:called|cue of reproach) “/.test(rule);
	return reproach && extent.start === start && extent.end === end;
}

/** The first party in the content that is not on the speaker's side; only one that stands for a government where that is asked. */
function findTarget(
	doc: Doc,
	quotation: Quotation,
	speaker: Speaker,
	partiesOf: PartyReader,
	government = false
): Party | null {
	const own: Party = {
		label: speaker.name.split(' ').at(-1) ?? speaker.name,
		side: speaker.side === NO_SIDE ? null : speaker.side,
		forSide: true,
		modifier: false,
		first: 0,
		last: 0
	};
	for (const span of quotation.content) {
		for (const sentence of sentencesIn(doc, span)) {
			const target = partiesOf(sentence).find((party) => {
				const words = { start: doc.tokens[party.first]!.start, end: doc.tokens[party.last - 1]!.end };
				if (
					government &&
					!party.forSide &&
					!/^(?:government|ministry|minister|president|council|mayor)$/.test(party.label)
				)
					return false;
				return contains(span, words) && !isSame(party, own) && party.label !== PRONOUN && party.label !== speaker.name;
			});
			if (target) return target;
		}
	}
	return null;
}

function sentencesIn(doc: Doc, span: Span): Sentence[] {
	return doc.sentences.filter((sentence) => overlap(sentence, span) > 0);
}

/** Index of the first word in the content that calls something wrong, unless negated or part of a thing's name. */
function findReproachWord(doc: Doc, quotation: Quotation): number | null {
	for (const index of tokensIn(doc, quotation.content)) {
		const token = doc.tokens[index]!;
		if (
			!REPROACH_WORDS.has(token.lower) &&
			!REPROACH_WORDS.has(toSingular(token.text)) &&
			!REPROACH_WORDS.has(token.lemma)
		)
			continue;
		if (NOT_REPROACHED.has(toSingular(doc.tokens[index + 1]?.text ?? ''))) continue;
		const before = doc.tokens.slice(Math.max(0, index - 4), index);
		if (
			before.some(
				(word) => word.sentence === token.sentence && (NEGATIONS.has(word.lower) || NEGATIONS.has(word.lemma))
			)
		)
			continue;
		return index;
	}
	return null;
}

/** Indices of the tokens inside spans. */
function tokensIn(doc: Doc, spans: readonly Span[]): number[] {
	return spans.flatMap((span) =>
		sentencesIn(doc, span).flatMap(({ first, last }) =>
			Array.from({ length: last - first }, (_, step) => first + step).filter((index) =>
				contains(span, doc.tokens[index]!)
			)
		)
	);
}
