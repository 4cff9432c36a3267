import { ADJUNCT_OPENERS, TIME_ADVERBS } from '#lib/lexicon/words.ts';
import type { Sentence } from '../text/doc.ts';
import { readComplement } from './complement.ts';
import { cueAt, type CueVerb } from './cue-verb.ts';
import { isClaimed, keep, toCue, type Pattern, type Search } from './found.ts';
import { phraseAfter } from './noun-phrase.ts';
import { contentLimit, hasFiniteVerb, isFinite, type Reading, type Stretch } from './reading.ts';
import { findSubject } from './subject.ts';

/** A speaker and a cue that stand after, or inside, what is said. */
interface Tail {
	source: Stretch;
	/** End of what is said before it. */
	before: number;
	/** Where the words after it begin (a comma, or the end). */
	after: number;
	inverted: boolean;
}

/**
 * `"…," Lowe said.`, `"…," said Lowe.`, `The ferry will sail, Lowe said.` and the interposed `The ferry, Lowe said, will
 * sail.`: what is said stands before its speaker (QSV, QVS, TSV, TVS, TSVT). Read before all patterns that look forward.
 */
export function findTails(search: Search, sentence: Sentence, verbs: CueVerb[]): void {
	const { reading } = search;
	const limit = contentLimit(reading, sentence);
	let begin = sentence.first;
	for (const verb of verbs) {
		if (verb.group.passive || verb.group.infinitive || search.claimed[verb.at]) continue;
		const tail = findSubjectTail(reading, verb, begin, limit) ?? findInvertedTail(reading, verb, begin, limit);
		if (!tail) continue;
		if (takeTail(search, verb, tail, begin, limit)) begin = Math.max(tail.after, verb.after);
	}
}

function takeTail(search: Search, verb: CueVerb, tail: Tail, begin: number, limit: number): boolean {
	const { reading } = search;
	const quoted = reading.tokens[tail.before - 1].quoted;
	if (quoted && reading.quoteAt[tail.before - 1]?.title) return false;
	const said = quoted ? quotedBefore(reading, begin, tail.before) : clauseBefore(reading, begin, tail.before);
	if (said.from >= said.to || isClaimed(search, said.from, said.to)) return false;
	const rest = restAfter(reading, said, tail.after, limit, quoted);
	const finite = hasFiniteVerb(reading, said.from, said.to);
	if (!quoted && !finite && !(rest && (isFinite(reading.tokens, rest.from) || opensWithAdjunct(reading, said, rest))))
		return false;
	if (
		!quoted &&
		isSubordinate(reading, said) &&
		!(rest && rest.from <= verb.after + 1 && hasFiniteVerb(reading, rest.from, rest.to))
	)
		return false;
	// `Boats sail, Lowe said, adding, “We go.”`: the marks belong to the second cue.
	const own = rest && !quoted && reading.quoteAt[rest.from]?.whole ? null : rest;
	if (!own && rest && !(finite && cueBetween(reading, verb.after, rest.from))) return false;
	if (!quoted && (!verb.cue.frames.has('i') || /^(begin|continue)$/.test(verb.cue.lemma))) return false;
	// `The survey, which volunteers made, found tracks`: the clause between the commas hangs on the subject of the verb.
	if (tail.inverted && !quoted && !own && opensRelative(reading, said)) return false;
	const pattern: Pattern = quoted ? (tail.inverted ? 'QVS' : 'QSV') : own ? 'TSVT' : tail.inverted ? 'TVS' : 'TSV';
	const content = own ? [said, own] : [said];
	const kind = verb.cue.kind === 'labelling' ? 'speech' : verb.cue.kind;
	keep(search, { pattern, kind, content, cue: toCue(verb), source: tail.source, inherited: false });
	return true;
}

/** Whether the last clause of what would be said begins with "who" or "which". */
function opensRelative({ tokens }: Reading, { from, to }: Stretch): boolean {
	for (let i = to - 2; i > from; i--)
		if (tokens[i].text === ',') return /^(?:who|whose|which)$/.test(tokens[i + 1].lower);
	return false;
}

function cueBetween(reading: Reading, from: number, to: number): boolean {
	for (let i = from; i < to; i++) if (cueAt(reading, i)) return true;
	return false;
}

/** Speaker before cue: `…, Lowe said`. Nothing that could be a content may follow the cue. */
function findSubjectTail(reading: Reading, verb: CueVerb, first: number, limit: number): Tail | null {
	const subject = findSubject(reading, verb.group, first);
	if (!subject || subject.via === 'relative' || subject.from <= first + 1) return null;
	const source = { from: subject.from, to: subject.to };
	const before = closesClause(reading, source.from);
	if (before < 0) return null;
	const quoted = reading.tokens[before - 1].quoted;
	const after = quoted ? tailEndOfQuote(reading, verb, limit) : tailEnd(reading, verb, limit);
	if (after < 0 || (!quoted && after < limit && !/^[,;]$/.test(reading.tokens[after].text))) return null;
	return { source, before, after, inverted: false };
}

/** Cue before speaker: `…, said Lowe`. */
function findInvertedTail(reading: Reading, verb: CueVerb, first: number, limit: number): Tail | null {
	const { tokens } = reading;
	if (!verb.cue.frames.has('i') || verb.group.from !== verb.at || verb.group.gerund) return null;
	const before = closesClause(reading, verb.at);
	if (before < 0 || before <= first) return null;
	const quoted = tokens[before - 1].quoted;
	const short = phraseAfter(reading, verb.after, limit, false);
	if (!short) return null;
	const next = tokens[short.to];
	if (
		short.to < limit &&
		!quoted &&
		!/^[,;—–]$/.test(next.text) &&
		!ADJUNCT_OPENERS.has(next.lower) &&
		next.lower !== 'who'
	)
		return null;
	if (short.to < limit && /^(VERB|AUX)$/.test(next.pos) && !next.lower.endsWith('ing')) return null;
	if (!quoted && verbBeforeComma(reading, short.to, limit)) return null;
	const source = phraseAfter(reading, verb.after, limit) ?? short;
	return { source, before, after: nextComma(reading, source.to, limit), inverted: true };
}

/** `said the reply to Lowe was late`: what follows the cue is a clause, not a speaker. */
function verbBeforeComma(reading: Reading, from: number, limit: number): boolean {
	for (let i = from; i < limit; i++) {
		const { text, lower, quoted } = reading.tokens[i];
		if (quoted || text === ',' || /^(who|whose|which|that|as|when|after|before|while|where|whom)$/.test(lower))
			return false;
		if (isFinite(reading.tokens, i)) return true;
	}
	return false;
}

/** End of the words before `at` where a comma, a dash or a closing mark divides them from it; -1 where none does. */
function closesClause(reading: Reading, at: number): number {
	const divider = reading.tokens[at - 1];
	if (!divider) return -1;
	if (divider.quoted) return at;
	if (!/^(,|—|–|--|-)$/.test(divider.text)) return -1;
	return at - 1;
}

/** Where the speaker's part ends: the sentence's end or a comma, past who is told and when; -1 where a content follows. */
function tailEnd(reading: Reading, verb: CueVerb, limit: number): number {
	const { tokens } = reading;
	const complement = readComplement(reading, verb, limit);
	if (complement.kind === 'quote' && complement.from > verb.after && tokens[complement.from - 1].text === ',')
		return complement.from - 1;
	if (complement.kind !== 'none') {
		const between = tokens.slice(verb.after, complement.from).findIndex((token) => token.text === ',');
		return between >= 0 && complement.kind !== 'noun' ? verb.after + between : -1;
	}
	const at = complement.from;
	if (at >= limit) return limit;
	const word = tokens[at];
	if (/^(,|—|–|;|:|\.|\.\.\.|…)$/.test(word.text)) return at;
	const chunk = reading.chunkAt[at];
	const adjunct =
		ADJUNCT_OPENERS.has(word.lower) ||
		TIME_ADVERBS.has(word.lower) ||
		chunk?.kind === 'time' ||
		word.lower.endsWith('ing') ||
		word.lower.endsWith('ly') ||
		word.lower === 'and';
	return adjunct ? nextComma(reading, at, limit) : -1;
}

/** After a quotation and its speaker nothing but another quotation can be a content: the part ends at a comma or the end. */
function tailEndOfQuote(reading: Reading, verb: CueVerb, limit: number): number {
	for (let i = verb.after; i < limit; i++) {
		const { text, quoted } = reading.tokens[i];
		if (!quoted && /^[,;:—–]$/.test(text)) return i;
		if (quoted && i === verb.after) return i;
	}
	return limit;
}

function nextComma(reading: Reading, from: number, limit: number): number {
	for (let i = from; i < limit; i++) {
		if (reading.tokens[i].quoted || /^(,|;|:|—)$/.test(reading.tokens[i].text)) return i;
	}
	return limit;
}

/** What a quotation before its speaker covers: the marks, and the words before them where the quotation is their end. */
function quotedBefore(reading: Reading, begin: number, end: number): Stretch {
	const { tokens, quoteAt } = reading;
	const quote = quoteAt[end - 1];
	const from = Math.max(quote?.from ?? begin, begin);
	if (from <= begin) return { from: begin, to: end };
	const before = tokens[from - 1];
	if (before.text === ':' || (quote?.whole && before.text === ',' && !hasFiniteVerb(reading, begin, from)))
		return { from, to: end };
	if (quote?.whole && tokens[from].quoted && before.text !== ',' && before.quoted) return { from: begin, to: end };
	return { from: begin, to: end };
}

/** The clause before a speaker, from the sentence's beginning or the last semicolon. */
function clauseBefore(reading: Reading, begin: number, end: number): Stretch {
	let from = begin;
	while (from < end && /^[,;:—–.]$/.test(reading.tokens[from].text)) from++;
	for (let i = end - 1; i > from; i--) {
		if (!reading.tokens[i].quoted && reading.tokens[i].text === ';') return { from: i + 1, to: end };
	}
	return { from, to: end };
}

/** What is said goes on after the speaker's comma; null where the sentence turns to something else. */
function restAfter(reading: Reading, said: Stretch, comma: number, limit: number, quoted: boolean): Stretch | null {
	const { tokens } = reading;
	let from = comma;
	while (from < limit && /^[,:—–]$/.test(tokens[from].text) && !tokens[from].quoted) from++;
	if (from >= limit || from === comma)
		return from < limit && tokens[from].quoted && quoted ? { from, to: limit } : null;
	if (tokens[from].quoted) return { from, to: quoted ? quoteRunEnd(reading, from, limit) : limit };
	if (quoted) {
		const open = tokens.findIndex((token, i) => i > from && i < limit && token.quoted);
		return open > 0 && open < limit && tokens[open - 1].text === ',' && !cueBetween(reading, from, open)
			? { from: open, to: quoteRunEnd(reading, open, limit) }
			: null;
	}
	if (
		/^(who|which|whose|but|adding|citing|noting|according|though|although|while|as|after|when|in|referring|speaking|pointing|calling|saying)$/.test(
			tokens[from].lower
		)
	)
		return null;
	// `While boats may stay, Lowe added, leaving them is unwise`: a participle is a subject only behind such a clause.
	if (tokens[from].lower.endsWith('ing') && tokens[from].pos === 'VERB') {
		const waits = /^(while|if|although|though|because|unless|until|whether)$/.test(tokens[said.from].lower);
		return waits && hasFiniteVerb(reading, from, limit) ? { from, to: limit } : null;
	}
	return { from, to: limit };
}

function quoteRunEnd(reading: Reading, from: number, limit: number): number {
	const quote = reading.quoteAt[from];
	return quote ? Math.min(Math.max(quote.to, from + 1), limit) : limit;
}

/** `In any case, Lowe said, the ferry sails`: a phrase before and a whole clause after the speaker. */
function opensWithAdjunct(reading: Reading, said: Stretch, rest: Stretch): boolean {
	const time = reading.chunkAt[said.from]?.kind === 'time' && reading.chunkAt[said.from]?.to === said.to;
	const days = /^(some|most|many|all) (days|nights|weeks|months|years|times)$/.test(
		reading.tokens
			.slice(said.from, said.to)
			.map(({ lower }) => lower)
			.join(' ')
	);
	const opens = time || days || /^(ADP|ADV|CCONJ|SCONJ)$/.test(reading.tokens[said.from].pos);
	const short = said.to - said.from <= 20 && opens;
	return short && !reading.tokens[rest.from].quoted && hasFiniteVerb(reading, rest.from, rest.to);
}

/** `As the crowd left, Lowe said`: one clause that only says when; a second comma in it makes it what is said. */
function isSubordinate(reading: Reading, { from, to }: Stretch): boolean {
	const { lower, pos } = reading.tokens[from];
	const opener = /^(as|when|while|after|before|since|although|though|asked|pressed|speaking|responding)$/.test(lower);
	if (!opener || pos === 'PROPN') return false;
	if (!/ed$|ing$/.test(lower) && !hasFiniteVerb(reading, from + 1, to)) return false;
	const asked = /^(asked|pressed|questioned)$/.test(lower);
	for (let i = from; i < to; i++) {
		if (reading.tokens[i].text !== ',' || reading.tokens[i].quoted) continue;
		// `Asked about boats, Lowe said they sail, he said`: the first cue holds it.
		if (!asked || !cueBetween(reading, i + 1, to)) return false;
	}
	return true;
}
