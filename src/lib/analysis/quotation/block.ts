import type { Sentence } from '../text/doc.ts';
import type { CueVerb } from './cue-verb.ts';
import { isClaimed, keep, toCue, type Search } from './found.ts';
import { hasFiniteVerb, type Reading, type Stretch } from './reading.ts';
import { findSubject } from './subject.ts';

/** `Lowe wrote:` at the end of a paragraph: the paragraphs after it are what is said, while they stand in marks (BLOCK). */
export function findBlocks(search: Search, sentence: Sentence, verbs: CueVerb[]): void {
	const { reading } = search;
	const { tokens, doc } = reading;
	const paragraph = doc.paragraphs[sentence.paragraph + 1];
	if (tokens[sentence.last - 1].text !== ':' || paragraph === undefined) return;
	if (sentence.end !== doc.paragraphs[sentence.paragraph].end) return;
	const verb = verbs.filter(({ at, cue }) => cue.frames.has('q') && !search.claimed[at]).at(-1);
	if (!verb) return;
	const content = blockAfter(reading, sentence.paragraph + 1);
	if (hasFiniteVerb(reading, verb.after, sentence.last - 1) || sentence.last - verb.after > 25) return;
	if (content.length === 0 || content.some(({ from, to }) => isClaimed(search, from, to))) return;
	const source = findSubject(reading, verb.group, sentence.first);
	keep(search, {
		pattern: 'BLOCK',
		kind: 'speech',
		content,
		cue: toCue(verb),
		source: source ? { from: source.from, to: source.to } : null,
		inherited: false
	});
}

/** The next paragraph, and those after it while each is one open or closed quotation. */
function blockAfter(reading: Reading, first: number): Stretch[] {
	const block: Stretch[] = [];
	for (let i = first; i < reading.doc.paragraphs.length; i++) {
		const stretch = paragraphTokens(reading, i);
		if (stretch.from >= stretch.to) break;
		const quote = reading.quoteAt[stretch.from];
		if (i > first && !quote) break;
		if (!quote) return [stretch];
		block.push({ from: quote.from, to: Math.min(quote.to, stretch.to) });
		if (!quote.continues || quote.to < stretch.to) break;
	}
	return block;
}

/** Tokens of a paragraph. */
export function paragraphTokens(reading: Reading, index: number): Stretch {
	const sentences = reading.doc.sentences.filter((sentence) => sentence.paragraph === index);
	return { from: sentences[0]?.first ?? 0, to: sentences.at(-1)?.last ?? 0 };
}
