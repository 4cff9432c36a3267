import type { Sentence } from '../text/doc.ts';
import type { CueVerb } from './cue-verb.ts';
import { isClaimed, keep, toCue, type Search } from './found.ts';
import { phraseBefore } from './noun-phrase.ts';
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

const LABEL_WORDS = 5;

/**
 * `LOWE: …` and `Lowe: …` at the start of a paragraph: what follows is said by the one named (SPEAKER). Paragraphs in
 * marks that go on without a label of their own belong to the same speaker.
 */
export function findLabelled(search: Search): void {
	const { reading } = search;
	const paragraphs = reading.doc.paragraphs.map((_, i) => paragraphTokens(reading, i));
	const repeated = repeatedLabels(reading, paragraphs);
	for (let i = 0; i < paragraphs.length; i++) {
		const label = labelOf(reading, paragraphs[i], i === 0, repeated);
		if (!label) continue;
		const content: Stretch[] = [{ from: label.to + 1, to: bare(reading, label.to + 1, paragraphs[i].to) }];
		if (!hasFiniteVerb(reading, content[0].from, content[0].to) && i > 0) continue;
		if (content[0].from >= content[0].to || isClaimed(search, content[0].from, content[0].to)) continue;
		const capital = reading.tokens[label.from].text === reading.tokens[label.from].text.toUpperCase();
		for (let next = i + 1; capital && next < paragraphs.length && next < i + 6; next++) {
			const open = paragraphs[next].from < paragraphs[next].to && reading.tokens[paragraphs[next].from].text === '"';
			if (!open || labelOf(reading, paragraphs[next], false, repeated)) break;
			content.push({
				from: paragraphs[next].from + 1,
				to: bare(reading, paragraphs[next].from + 1, paragraphs[next].to)
			});
		}
		const kept = content.filter(({ from, to }) => from < to);
		const cue = { from: label.to, to: label.to + 1, lemma: ':', stance: 'neutral' as const };
		keep(search, { pattern: 'SPEAKER', kind: 'speech', content: kept, cue, source: label, inherited: false });
	}
}

/** Names before a colon that open two paragraphs or more: the speakers of a transcript. */
function repeatedLabels(reading: Reading, paragraphs: Stretch[]): Set<string> {
	const seen = new Set<string>();
	const repeated = new Set<string>();
	for (const { from, to } of paragraphs) {
		const colon = reading.tokens.slice(from, Math.min(to, from + LABEL_WORDS)).findIndex(({ text }) => text === ':');
		if (colon < 1) continue;
		const label = reading.tokens
			.slice(from, from + colon)
			.map(({ text }) => text)
			.join(' ');
		if (seen.has(label)) repeated.add(label);
		seen.add(label);
	}
	return repeated;
}

function bare(reading: Reading, from: number, end: number): number {
	let to = end;
	while (to > from && /^["”.]$/.test(reading.tokens[to - 1].text)) to--;
	return to;
}

/** The name before a colon that opens a paragraph; in running text it must be in capitals or a name. */
function labelOf(reading: Reading, { from, to }: Stretch, headline: boolean, repeated: Set<string>): Stretch | null {
	const { tokens } = reading;
	const first = from < to && /^["“]$/.test(tokens[from].text) ? from + 1 : from;
	for (let i = first + 1; i < Math.min(to - 2, first + LABEL_WORDS + 1); i++) {
		if (tokens[i].text !== ':') continue;
		const label = { from: first, to: i };
		const words = tokens.slice(first, i);
		if (tokens[first].pos === 'DET') return null;
		if (!words.every(({ text }) => /^[\p{Lu}.'’-]/u.test(text) || /^(of|the|and)$/.test(text))) return null;
		if (words.every(({ text }) => text === text.toUpperCase()) && /\p{L}/u.test(words[0].text)) return label;
		const phrase = phraseBefore(reading, i, first);
		const said = headline || repeated.has(words.map(({ text }) => text).join(' '));
		return said && phrase && phrase.from === first ? label : null;
	}
	return null;
}
