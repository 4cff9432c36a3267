import type { Sentence } from '../text/doc.ts';
import { contentEnd } from './content-end.ts';
import type { CueVerb } from './cue-verb.ts';
import { isClaimed, keep, toCue, type Search } from './found.ts';
import { phraseAfter } from './noun-phrase.ts';
import { findSubject } from './subject.ts';
import { contentLimit, hasFiniteVerb, isFinite, type Reading, type Stretch } from './reading.ts';

/** Verbs whose passive reports what somebody unnamed says: "is said to", "was told that", "are believed to". */
const REPORTED = new Set(
	'say tell report believe think allege expect rumor rumour announce know consider estimate reveal confirm assure inform notify warn advise remind claim predict project suppose declare instruct order urge state note stress argue suggest conclude agree'.split(
		' '
	)
);

/**
 * Acts of speech without a speaker: `Asked about the pier, …`, `was asked whether …`, `was told that …`, `it was announced
 * that …`, `is believed to …`. They are reported apart: nobody speaks in them, whoever is their subject (ASK, PASSIVE).
 */
export function findPassives(search: Search, sentence: Sentence, verbs: CueVerb[]): void {
	const limit = contentLimit(search.reading, sentence);
	for (const verb of verbs) {
		if (search.claimed[verb.at] || verb.at >= limit - 1) continue;
		if (verb.cue.lemma === 'ask') findAsked(search, sentence, verb, limit);
		else if (verb.group.passive && REPORTED.has(verb.cue.lemma)) findReported(search, verb, limit);
		if (verb.group.passive && !search.claimed[verb.at]) findJudged(search, sentence, verb, limit);
		if (verb.group.passive && !search.claimed[verb.at]) findLabelled(search, sentence, verb, limit);
	}
}

/** A question put to somebody: the asker may stand behind "by". */
function findAsked(search: Search, sentence: Sentence, verb: CueVerb, limit: number): void {
	const { reading } = search;
	const { tokens } = reading;
	const before = tokens[verb.group.from - 1];
	const bare =
		verb.at === verb.group.from &&
		verb.group.from >= sentence.first &&
		(verb.at === sentence.first || /^(when|if|while|after|,|and|being|but|once|as)$/.test(before?.lower ?? ''));
	if (tokens[verb.at].lower !== 'asked' || (!verb.group.passive && !bare)) return;
	const { source, at } = agentAfter(reading, verb.after, limit);
	const from = questionAt(reading, at, limit);
	if (from < 0) return;
	const to = clauseEnd(reading, from, limit);
	const start = /^(about|on|of)$/.test(tokens[from].lower) ? from + 1 : from;
	if (to <= start || isClaimed(search, start, to)) return;
	keep(search, {
		pattern: 'ASK',
		kind: 'passive',
		content: [{ from: start, to }],
		cue: toCue(verb),
		source,
		inherited: false
	});
}

/** Where the question begins behind "asked", up to three short adjuncts between: "on Friday by a reporter whether". */
function questionAt(reading: Reading, at: number, limit: number): number {
	const { tokens } = reading;
	for (let i = at; i < Math.min(limit, at + 14); i++) {
		const { lower, text, quoted, pos } = tokens[i];
		if (quoted || /^(if|whether|how|why|what|who|whom|which|where|about|when)$/.test(lower)) return i;
		if (lower === 'to' && pos === 'PART' && i === at) return i;
		if (/^[,:]$/.test(text) && tokens[i + 1]?.quoted) return i + 1;
		if (/^[,;:]$/.test(text) || hasFiniteVerb(reading, i, i + 1)) return -1;
	}
	return -1;
}

/** Who acts, where "by" follows right behind the verb. */
function agentAfter(reading: Reading, at: number, limit: number): { source: Stretch | null; at: number } {
	if (reading.tokens[at]?.lower !== 'by') return { source: null, at };
	const agent = phraseAfter(reading, at + 1, limit, false);
	return agent ? { source: agent, at: agent.to } : { source: null, at };
}

/** The clause ends at the first comma a subject follows, else at the content's end. */
function clauseEnd(reading: Reading, from: number, limit: number): number {
	const { tokens, chunkAt } = reading;
	const end = contentEnd(reading, from, limit);
	for (let i = from + 1; i < end; i++) {
		if (tokens[i].quoted || tokens[i].text !== ',') continue;
		const chunk = chunkAt[i + 1];
		const opens =
			chunk?.from === i + 1 || tokens[i + 1]?.quoted || /^(and|but|though)$/.test(tokens[i + 1]?.lower ?? '');
		if (opens) return i;
	}
	return end;
}

/** Verbs whose passive names or judges its subject, and what then follows. */
const LABELS: Record<string, RegExp> = {
	call: /^$/,
	declare: /^$/,
	announce: /^$/,
	describe: /^as$/,
	criticize: /^(as|for|over)$/,
	accuse: /^of$/,
	charge: /^with$/,
	praise: /^(as|for)$/,
	dub: /^$/,
	label: /^(as)?$/,
	mention: /^as$/,
	mock: /^(as|for)$/,
	blame: /^for$/,
	denounce: /^(as|for)$/,
	portray: /^as$/
};

/** `Lowe was accused of fraud`, `was declared the winner`: nobody is named who says so; subject and label are what is said. */
function findLabelled(search: Search, sentence: Sentence, verb: CueVerb, limit: number): void {
	const { reading } = search;
	const links = LABELS[verb.cue.lemma];
	const word = reading.tokens[verb.after];
	if (!links || !word || verb.after >= limit - 1) return;
	const bare =
		links.test('') &&
		(reading.chunkAt[verb.after]?.from === verb.after || word.quoted) &&
		reading.chunkAt[verb.after]?.kind !== 'time';
	if (!bare && !(word.lower !== '' && links.test(word.lower))) return;
	const subject = findSubject(reading, verb.group, sentence.first);
	if (!subject || subject.via === 'relative') return;
	const to = contentEnd(reading, verb.after, limit, 'noun', verb.at);
	const content = [
		{ from: subject.from, to: subject.to },
		{ from: verb.after, to }
	];
	if (content.some(({ from, to: end }) => isClaimed(search, from, end))) return;
	keep(search, { pattern: 'PASSIVE', kind: 'passive', content, cue: toCue(verb), source: null, inherited: false });
}

/** `The plan was rejected by Lowe`: what is judged is the subject, who judges stands behind "by". */
function findJudged(search: Search, sentence: Sentence, verb: CueVerb, limit: number): void {
	const { reading } = search;
	if (!verb.cue.frames.has('n') || !/^(labelling|speech)$/.test(verb.cue.kind)) return;
	const { source } = agentAfter(reading, verb.after, limit);
	const subject = source ? findSubject(reading, verb.group, sentence.first) : null;
	if (!source || !subject || isClaimed(search, subject.from, subject.to)) return;
	const content = [{ from: subject.from, to: subject.to }];
	keep(search, { pattern: 'JUDGED', kind: verb.cue.kind, content, cue: toCue(verb), source, inherited: false });
}

/** `was told that …`, `is said to …`: what is said stands behind the verb. */
function findReported(search: Search, verb: CueVerb, limit: number): void {
	const { reading } = search;
	const { tokens } = reading;
	const { source, at } = agentAfter(reading, verb.after, limit);
	const word = tokens[at];
	if (at >= limit - 1 || word.quoted) return;
	if (/^(about|of)$/.test(word.lower) && /^(warn|tell|advise|inform|remind|notify)$/.test(verb.cue.lemma))
		return keepPassive(search, verb, at + 1, limit, source);
	// "was told it was being looked into"
	const told =
		/^(tell|inform|assure|warn)$/.test(verb.cue.lemma) && /^(PRON|DET)$/.test(word.pos) && word.lower !== 'that';
	const takes =
		(told && isFinite(tokens, reading.chunkAt[at]?.to ?? at + 1)) ||
		(word.lower === 'that' && hasFiniteVerb(reading, at + 1, limit)) ||
		(word.lower === 'to' && word.pos === 'PART');
	if (!takes) return;
	keepPassive(search, verb, at, limit, source);
}

function keepPassive(search: Search, verb: CueVerb, at: number, limit: number, source: Stretch | null): void {
	const to = contentEnd(search.reading, at, limit, 'noun', verb.at);
	if (isClaimed(search, at, to)) return;
	const content = [{ from: at, to }];
	keep(search, { pattern: 'PASSIVE', kind: 'passive', content, cue: toCue(verb), source, inherited: false });
}
