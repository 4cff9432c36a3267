import { COLLECTIVE_NOUNS } from '#lib/lexicon/roles.ts';
import { HEADLINE_OPENERS, NO_SPEAKERS } from '#lib/lexicon/transcript.ts';
import type { Sentence } from '../text/doc.ts';
import { contains } from '../text/span.ts';
import { cueAt, type CueVerb } from './cue-verb.ts';
import { isClaimed, keep, toCue, type Search } from './found.ts';
import { phraseAfter } from './noun-phrase.ts';
import { contentLimit, hasFiniteVerb, type Reading, type Stretch } from './reading.ts';
import { findHeadNoun } from './head-noun.ts';
import { findSubject } from './subject.ts';

/** A headline without a segment of its own has at most this many tokens. */
const LONGEST = 35;
/** A speaker in a headline has at most this many tokens. */
const LABEL = 7;
/** What is said has at least this many. */
const LEAST = 2;

/** Whether a sentence is a headline: it stands in the deck, or it is all of the first paragraph and short. */
export function isHeadline({ doc }: Reading, sentence: Sentence): boolean {
	if (doc.segments.some((segment) => segment.kind === 'deck' && contains(segment, sentence))) return true;
	const alone = doc.sentences[1]?.paragraph !== 0;
	return sentence.paragraph === 0 && alone && sentence.last - sentence.first <= LONGEST;
}

/**
 * Headlines say who speaks without a verb: `Lowe: no date set`, `“A farce”: minister on the plan`, `Boats to wait – harbour
 * office` (HEAD). Read before the patterns of sentences, which would take their parts for clauses.
 */
export function findHeads(search: Search, sentence: Sentence): void {
	const from = bodyOf(search.reading, sentence);
	const limit = contentLimit(search.reading, sentence);
	if (limit - from < LEAST + 2) return;
	const found = labelledHead(search.reading, from, limit) ?? quotedHead(search.reading, from, limit);
	const signed = found ?? signedHead(search.reading, from, limit);
	if (!signed || isClaimed(search, signed.content.from, signed.content.to)) return;
	const { at, content, source } = signed;
	const cue = { from: at, to: at + 1, lemma: search.reading.tokens[at].text, stance: 'neutral' as const };
	keep(search, { pattern: 'HEAD', kind: 'speech', content: [content], cue, source, inherited: false });
}

/** `Lowe to visit Norland, harbour office says`, `…, says minister`: what is said holds no verb with tense (HEAD). */
export function findHeadTails(search: Search, sentence: Sentence, verbs: CueVerb[]): void {
	const { reading } = search;
	const limit = contentLimit(reading, sentence);
	const begin = bodyOf(reading, sentence);
	const verb = verbs.at(-1);
	if (!verb || search.claimed[verb.at] || verb.group.passive || verb.group.infinitive) return;
	if (verb.cue.kind !== 'speech' || verb.group.gerund) return;
	const inverted = reading.tokens[verb.at - 1]?.text === ',';
	const source = inverted
		? phraseAfter(reading, verb.after, limit)
		: findSubject(reading, { ...verb.group, from: verb.group.from }, begin);
	const end = inverted ? source?.to : verb.after;
	const comma = inverted ? verb.at - 1 : (source?.from ?? 0) - 1;
	if (!source || end !== limit || comma <= begin || !/^(,|—|–|-)$/.test(reading.tokens[comma].text)) return;
	const content = { from: begin, to: comma };
	if (content.to - content.from < LEAST || isClaimed(search, content.from, content.to)) return;
	const who = { from: source.from, to: source.to };
	keep(search, {
		pattern: 'HEAD',
		kind: 'speech',
		content: [content],
		cue: toCue(verb),
		source: who,
		inherited: false
	});
}

interface Head {
	/** The colon or dash. */
	at: number;
	content: Stretch;
	source: Stretch;
}

/** Where a headline begins behind what says only what kind of page it heads: `The Latest: `, `Storm live: `, `Exclusive – `. */
function bodyOf(reading: Reading, { first, last }: Sentence): number {
	const { tokens } = reading;
	for (let at = first + 1; at < Math.min(last, first + LABEL); at++) {
		if (!/^(:|—|–|-)$/.test(tokens[at].text) || tokens[at].quoted) continue;
		const words = tokens.slice(first, at).map(({ lower }) => lower);
		const named = NO_SPEAKERS.has(words.join(' ')) || HEADLINE_OPENERS.has(words.join(' '));
		return named || /^(live|updates?|blog)$/.test(words.at(-1) ?? '') ? at + 1 : first;
	}
	return first;
}

/** `Lowe: no date set`, `Police: boats were stolen`, `Lowe on the harbour: “We wait”`. */
function labelledHead(reading: Reading, from: number, limit: number): Head | null {
	const { tokens } = reading;
	let at = from;
	while (at < limit && at - from <= LABEL && !tokens[at].quoted && tokens[at].text !== ':') at++;
	if (at === from || tokens[at]?.text !== ':' || limit - at - 1 < LEAST) return null;
	const source = speakerIn(reading, { from, to: at });
	const content = { from: at + 1, to: limit };
	return source && isSaid(reading, content, source) ? { at, content, source } : null;
}

/** `“We wait”: minister on the harbour`. */
function quotedHead(reading: Reading, from: number, limit: number): Head | null {
	const quote = reading.quoteAt[from];
	const at = quote?.to ?? limit;
	if (!quote || quote.from !== from || quote.title || at + 1 >= limit || !/^(:|—|–|-)$/.test(reading.tokens[at].text))
		return null;
	const source = speakerIn(reading, { from: at + 1, to: limit });
	return source && { at, content: { from, to: at }, source };
}

/** `Boats to wait – harbour office`. */
function signedHead(reading: Reading, from: number, limit: number): Head | null {
	const { tokens } = reading;
	for (let at = limit - 2; at > from + LEAST && limit - at <= LABEL; at--) {
		if (tokens[at].quoted || !/^(—|–|-)$/.test(tokens[at].text)) continue;
		if (tokens[at].start === tokens[at - 1].end) return null;
		const source = speakerIn(reading, { from: at + 1, to: limit });
		if (source?.to !== limit || isOutlet(reading, source)) return null;
		return { at, content: { from, to: at }, source };
	}
	return null;
}

/** A name behind the last dash that never speaks in the text is the outlet's own ("– Coastwire"). */
function isOutlet(reading: Reading, { to }: Stretch): boolean {
	const { tokens } = reading;
	const last = tokens[to - 1];
	if (findHeadNoun([last.text]) !== null || COLLECTIVE_NOUNS.has(last.lower)) return false;
	return !tokens.some((token, i) => i >= to && token.lower === last.lower && cueAt(reading, i + 1));
}

/** The speaker that a label names, without what it is about ("minister on the harbour"); null where it names none. */
function speakerIn(reading: Reading, { from, to }: Stretch): Stretch | null {
	const { tokens } = reading;
	let end = from;
	while (end < to && !(end > from && /^(on|to|about|after)$/.test(tokens[end].lower))) end++;
	const words = tokens.slice(from, end).map(({ text }) => text);
	if (words.length === 0 || words.length > LABEL || /[,;"]/.test(words.join(' '))) return null;
	if (hasFiniteVerb(reading, from, end)) return null;
	const last = words.at(-1) ?? '';
	const who = findHeadNoun([last]) !== null || COLLECTIVE_NOUNS.has(last.toLowerCase());
	return who || isNamed(reading, { from, to: end }) ? { from, to: end } : null;
}

/** A name that the text gives again; alone in a text without paragraphs, one that is not in capitals. */
function isNamed(reading: Reading, { from, to }: Stretch): boolean {
	const { tokens, doc } = reading;
	const last = tokens[to - 1];
	if (last.pos !== 'PROPN' || !/^\p{Lu}/u.test(last.text) || tokens[from].pos === 'DET') return false;
	if (doc.paragraphs.length === 1) return last.text !== last.text.toUpperCase();
	return tokens.some(({ lower, sentence }) => lower === last.lower && sentence !== last.sentence);
}

/** What follows a label is said: it has a verb or marks, or it is no bare noun phrase ("Lowe and Cole: a long quarrel"). */
function isSaid(reading: Reading, { from, to }: Stretch, source: Stretch): boolean {
	const { tokens } = reading;
	const joined = tokens.slice(source.from, source.to).some(({ lower }) => lower === 'and');
	const quoted = tokens.slice(from, to).some((token) => token.quoted);
	if (quoted || hasFiniteVerb(reading, from, to)) return true;
	return !joined && tokens[from].pos !== 'DET' && tokens[to]?.text !== '?' && !cueAt(reading, from);
}
