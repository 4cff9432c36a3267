import type { QuotationKind } from '#lib/lexicon/codes.ts';
import type { Sentence } from '../text/doc.ts';
import { isClaimed, keep, type Search } from './found.ts';
import { phraseAfter } from './noun-phrase.ts';
import { contentLimit, hasFiniteVerb, type Reading, type Stretch } from './reading.ts';

/** Nouns of "in the … of", with what the content then is. */
const WORDINGS: Record<string, QuotationKind> = {
	words: 'speech',
	telling: 'speech',
	account: 'speech',
	view: 'thought',
	opinion: 'thought',
	eyes: 'thought',
	judgment: 'thought',
	judgement: 'thought',
	estimation: 'thought',
	mind: 'thought'
};

interface Opening {
	kind: QuotationKind;
	cue: Stretch;
	source: Stretch;
	/** The comma behind it. */
	comma: number;
}

/** `In the words of Lowe, the ferry is late`, `In Lowe’s view, it is late`: what follows the comma is said or thought (ACC). */
export function findInWords(search: Search, sentence: Sentence): void {
	const { reading } = search;
	const limit = contentLimit(reading, sentence);
	if (sentence.first + 4 >= limit || reading.tokens[sentence.first].lower !== 'in') return;
	const opening = ofWhom(reading, sentence.first, limit) ?? whose(reading, sentence.first);
	if (!opening || reading.tokens[opening.comma]?.text !== ',') return;
	const content = { from: opening.comma + 1, to: limit };
	if (content.from >= limit || isClaimed(search, content.from, limit)) return;
	if (!reading.tokens[content.from].quoted && !hasFiniteVerb(reading, content.from, limit)) return;
	const cue = { ...opening.cue, lemma: 'according to', stance: 'neutral' as const };
	keep(search, {
		pattern: 'ACC',
		kind: opening.kind,
		content: [content],
		cue,
		source: opening.source,
		inherited: false
	});
}

/** "In the words of Lowe" */
function ofWhom(reading: Reading, first: number, limit: number): Opening | null {
	const [, the, noun, of] = reading.tokens.slice(first, first + 4);
	const kind = WORDINGS[noun.lower];
	if (the.lower !== 'the' || kind === undefined || of.lower !== 'of') return null;
	const source = phraseAfter(reading, first + 4, limit, false);
	return source ? { kind, cue: { from: first, to: first + 4 }, source, comma: source.to } : null;
}

/** "In Lowe’s view", "In her opinion" */
function whose({ tokens, chunkAt }: Reading, first: number): Opening | null {
	const chunk = chunkAt[first + 1];
	if (!chunk || chunk.from !== first + 1) return null;
	const last = chunk.to - 1;
	const kind = WORDINGS[tokens[last].lower];
	const owns = tokens[last - 1];
	if (kind === undefined || last - 1 < first + 1) return null;
	const pronoun = last - 1 === first + 1 && /^(?:his|her|their|its)$/.test(owns.lower);
	if (!pronoun && !/^['’]s?$/.test(owns.lower)) return null;
	const source = { from: first + 1, to: pronoun ? first + 2 : last - 1 };
	return { kind, cue: { from: last, to: last + 1 }, source, comma: chunk.to };
}
