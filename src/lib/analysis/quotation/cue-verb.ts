import { CUES, type Cue } from '#lib/lexicon/cues.ts';
import type { Sentence, Token } from '../text/doc.ts';
import type { Reading } from './reading.ts';
import { findVerbGroup, type VerbGroup } from './verb-group.ts';

/** A verb that may introduce a content, with its group and what its lemma can take. */
export interface CueVerb {
	at: number;
	group: VerbGroup;
	cue: Cue;
	/** Token after the verb and its particle. */
	after: number;
}

/** Cue verbs of a sentence outside quotation marks, left to right. */
export function findCueVerbs(reading: Reading, sentence: Sentence): CueVerb[] {
	const found: CueVerb[] = [];
	for (let at = sentence.first; at < sentence.last; at++) {
		const cue = cueAt(reading, at) ?? mannerAt(reading, at, sentence.first);
		if (!cue) continue;
		const group = findVerbGroup(reading.tokens, at, sentence.first);
		found.push({ at, group, cue, after: at + (cue.particle === null ? 1 : 2) });
	}
	return found;
}

/** The entry of the lexicon for the verb at a token; undefined where it is no cue or stands inside marks. */
export function cueAt(reading: Reading, at: number): Cue | undefined {
	const token: Token | undefined = reading.tokens[at];
	if (!token || token.quoted || token.pos !== 'VERB') return undefined;
	const entries = CUES.get(token.lemma);
	const particle = reading.tokens[at + 1]?.lower;
	return entries?.find((entry) =>
		entry.particle === null ? entry.frames.size + entry.prepositions.size > 0 : entry.particle === particle
	);
}

/** Any verb that stands with its speaker right behind a quotation that ends in a comma: `“Splendid!” beamed Lowe`. */
function mannerAt(reading: Reading, at: number, first: number): Cue | undefined {
	const { tokens, quoteAt, chunkAt } = reading;
	const token = tokens[at];
	if (token.quoted || token.pos !== 'VERB' || !/(ed|s|t|e|w|g)$/.test(token.lower) || token.lower.endsWith('ing'))
		return undefined;
	const subject = chunkAt[at - 1]?.to === at ? chunkAt[at - 1] : undefined;
	const close = (subject?.from ?? at) - 1;
	const quote = close > first ? quoteAt[close] : undefined;
	if (!quote || quote.to !== close + 1 || !/^[,?!]$/.test(tokens[close - 1].text)) return undefined;
	if (!subject && (chunkAt[at + 1]?.from !== at + 1 || chunkAt[at + 1]?.kind === 'pronoun')) return undefined;
	if (subject && subject.kind === 'noun' && !/^(the|a|an|one|another|his|her|their)$/.test(tokens[subject.from].lower))
		return undefined;
	return {
		lemma: token.lemma,
		particle: null,
		stance: 'manner',
		kind: 'speech',
		frames: new Set('qi'),
		prepositions: new Set()
	};
}
