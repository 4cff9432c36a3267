import type { Sentence } from '../text/doc.ts';
import { cueAt, type CueVerb } from './cue-verb.ts';
import { isClaimed, keep, toCue, type Search } from './found.ts';
import { phraseAfter } from './noun-phrase.ts';
import { contentLimit, hasFiniteVerb, isBreak, type Reading, type Stretch } from './reading.ts';
import { findSubject } from './subject.ts';

/** `As Lowe reported, the ferry is late`: what follows the comma is what is said (ACC). */
export function findAsSaid(search: Search, sentence: Sentence, verbs: CueVerb[]): void {
	const { reading } = search;
	const { tokens } = reading;
	const limit = contentLimit(reading, sentence);
	const verb = verbs[0];
	const opener = verb ? asBefore(reading, sentence, verb) - sentence.first : -1;
	if (opener < 0 || !verb || !verb.cue.frames.has('i') || search.claimed[verb.at] || verb.group.passive) return;
	const from = sentence.first + opener + 1;
	const subject = findSubject(reading, verb.group, from);
	if (!subject || subject.from !== from) return;
	let comma = verb.after;
	while (comma < limit && tokens[comma].text !== ',' && comma < verb.after + 8) comma++;
	if (comma >= limit || tokens[comma].text !== ',' || hasFiniteVerb(reading, verb.after, comma)) return;
	const content = { from: comma + 1, to: limit };
	if (!hasFiniteVerb(reading, content.from, limit) || isClaimed(search, content.from, limit)) return;
	keep(search, {
		pattern: 'ACC',
		kind: verb.cue.kind,
		content: [content],
		cue: toCue(verb),
		source: { from: subject.from, to: subject.to },
		inherited: false
	});
}

/**
 * `The ferry is late, as Lowe noted.`, `The ferry - as Lowe noted on Friday - is late`: the words before the comma, and those
 * behind the next one, are what is said (ACC).
 */
export function findAside(search: Search, sentence: Sentence, verbs: CueVerb[]): void {
	const { reading } = search;
	const { tokens } = reading;
	const limit = contentLimit(reading, sentence);
	for (const verb of verbs) {
		if (search.claimed[verb.at] || verb.group.passive || verb.group.infinitive || !verb.cue.frames.has('i')) continue;
		const subject = findSubject(reading, verb.group, sentence.first);
		const as = (subject?.from ?? 0) - 1;
		if (!subject || as <= sentence.first + 1 || tokens[as].lower !== 'as') continue;
		if (!/^(,|-|—|–|--)$/.test(tokens[as - 1].text)) continue;
		let end = verb.after;
		while (end < limit && !isBreak(tokens[end]) && end < verb.after + 12) end++;
		if ((end < limit && !isBreak(tokens[end])) || hasFiniteVerb(reading, verb.after, end)) continue;
		const before = { from: sentence.first, to: as - 1 };
		const behind = end < limit && !hasFiniteVerb(reading, before.from, before.to) ? [{ from: end + 1, to: limit }] : [];
		const content = [before, ...behind];
		if (content.some(({ from, to }) => to <= from || isClaimed(search, from, to))) continue;
		if (!content.some(({ from, to }) => hasFiniteVerb(reading, from, to))) continue;
		const source = { from: subject.from, to: subject.to };
		keep(search, { pattern: 'ACC', kind: verb.cue.kind, content, cue: toCue(verb), source, inherited: false });
	}
}

/** `As reported by Lowe, the ferry is late`: what follows the comma is what is said (ACC). */
export function findAsSaidBy(search: Search, sentence: Sentence): void {
	const { reading } = search;
	const { tokens } = reading;
	const limit = contentLimit(reading, sentence);
	const at = sentence.first + 1;
	if (tokens[sentence.first].lower !== 'as' || at + 2 >= limit || tokens[at + 1].lower !== 'by') return;
	if (!cueAt(reading, at)) return;
	const source = phraseAfter(reading, at + 2, limit, false);
	if (!source || tokens[source.to]?.text !== ',') return;
	const content = { from: source.to + 1, to: limit };
	if (!hasFiniteVerb(reading, content.from, limit) || isClaimed(search, content.from, limit)) return;
	const cue = { from: at, to: at + 2, lemma: tokens[at].lemma, stance: 'neutral' as const };
	keep(search, { pattern: 'ACC', kind: 'speech', content: [content], cue, source, inherited: false });
}

/** The "as" that opens the sentence, or stands behind "and" or a break, with the verb's subject right behind it; -1 where none does. */
function asBefore(reading: Reading, sentence: Sentence, verb: CueVerb): number {
	for (let i = verb.at - 1; i >= sentence.first; i--) {
		if (reading.tokens[i].lower !== 'as') continue;
		const before = reading.tokens[i - 1];
		return i === sentence.first || before.pos === 'CCONJ' || isBreak(before) || before.pos === 'ADV' ? i : -1;
	}
	return -1;
}

/** `According to Lowe, …` and `…, according to Lowe`: the rest of the sentence is what is said (ACC). */
export function findAccording(search: Search, sentence: Sentence): void {
	const { reading } = search;
	const limit = contentLimit(reading, sentence);
	for (let at = sentence.first; at < limit - 1; at++) {
		const { lower, quoted } = reading.tokens[at];
		if (quoted || lower !== 'according' || reading.tokens[at + 1].lower !== 'to' || search.claimed[at]) continue;
		const source = sourceAfter(reading, at + 2, limit);
		if (!source) continue;
		const content = contentAround(search, sentence, at, source.to, limit);
		const apposed = appositionOf(reading, content, at);
		if (apposed) {
			content.pop();
			source.to = apposed.to;
		}
		if (content.length === 0) continue;
		const cue = { from: at, to: at + 2, lemma: 'according to', stance: 'neutral' as const };
		keep(search, { pattern: 'ACC', kind: 'speech', content, cue, source, inherited: false });
	}
}

/** `The ferry is late, according to the board, the body that runs it`: behind a whole clause, what follows says who the source is. */
function appositionOf(reading: Reading, content: Stretch[], at: number): Stretch | null {
	const [before, rest] = content;
	if (!rest || before.from > at || !/^(the|a|an)$/.test(reading.tokens[rest.from].lower)) return null;
	return hasFiniteVerb(reading, before.from, before.to) ? rest : null;
}

function sourceAfter(reading: Reading, from: number, limit: number): Stretch | null {
	const phrase = phraseAfter(reading, from, limit);
	let to = phrase?.to ?? from;
	// "according to a poll released Tuesday by the college": everything up to the comma names the source.
	while (to < limit && !reading.tokens[to].quoted && !/^[,;:—–)]$/.test(reading.tokens[to].text)) to++;
	const day = reading.chunkAt[to - 1];
	// "according to sources Wednesday": the day behind the noun says when.
	if (day?.kind === 'time' && day.to === to && day.from > from && reading.chunkAt[day.from - 1]) to = day.from;
	return to > from ? { from, to } : null;
}

function contentAround(search: Search, sentence: Sentence, at: number, after: number, limit: number): Stretch[] {
	const { reading } = search;
	let begin = sentence.first;
	for (let i = sentence.first; i < at; i++) if (search.claimed[i] && !search.claimed[i + 1]) begin = i + 1;
	while (begin < at && isBreak(reading.tokens[begin]) && !reading.tokens[begin].quoted) begin++;
	let end = at;
	while (end > begin && isBreak(reading.tokens[end - 1]) && !reading.tokens[end - 1].quoted) end--;
	const before =
		end - begin > 1 || (end > begin && reading.tokens[begin].pos !== 'CCONJ') ? [{ from: begin, to: end }] : [];
	let from = after;
	while (from < limit && isBreak(reading.tokens[from]) && !reading.tokens[from].quoted) from++;
	const goesOn =
		from < limit && (before.length === 0 || !/^(and|but|who|which|while|with)$/.test(reading.tokens[from].lower));
	const rest = goesOn && !isClaimed(search, from, limit) ? [{ from, to: limit }] : [];
	return [...before.filter(({ from: start, to }) => !isClaimed(search, start, to)), ...rest];
}
