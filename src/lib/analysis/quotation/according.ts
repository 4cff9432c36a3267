import type { Sentence } from '../text/doc.ts';
import type { CueVerb } from './cue-verb.ts';
import { isClaimed, keep, toCue, type Search } from './found.ts';
import { phraseAfter } from './noun-phrase.ts';
import { contentLimit, hasFiniteVerb, isBreak, type Reading, type Stretch } from './reading.ts';
import { findSubject } from './subject.ts';

/** `As Lowe reported, the ferry is late`: what follows the comma is what is said (ACC). */
export function findAsSaid(search: Search, sentence: Sentence, verbs: CueVerb[]): void {
	const { reading } = search;
	const { tokens } = reading;
	const limit = contentLimit(reading, sentence);
	const opener = tokens.slice(sentence.first, sentence.first + 2).findIndex(({ lower }) => lower === 'as');
	const verb = verbs[0];
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
		if (content.length === 0) continue;
		const cue = { from: at, to: at + 2, lemma: 'according to', stance: 'neutral' as const };
		keep(search, { pattern: 'ACC', kind: 'speech', content, cue, source, inherited: false });
	}
}

function sourceAfter(reading: Reading, from: number, limit: number): Stretch | null {
	const phrase = phraseAfter(reading, from, limit);
	let to = phrase?.to ?? from;
	// "according to a poll released Tuesday by the college": everything up to the comma names the source.
	while (to < limit && !reading.tokens[to].quoted && !/^[,;:—–)]$/.test(reading.tokens[to].text)) to++;
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
