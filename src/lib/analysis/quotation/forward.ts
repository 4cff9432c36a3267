import type { Sentence } from '../text/doc.ts';
import { readComplement, type Complement } from './complement.ts';
import { relativeEnd } from './content-end.ts';
import { cueAt, type CueVerb } from './cue-verb.ts';
import { keep, toCue, type Found, type Pattern, type Search } from './found.ts';
import { phraseAfter } from './noun-phrase.ts';
import { contentLimit, hasFiniteVerb, isBreak, type Reading, type Stretch } from './reading.ts';
import { findSecondHand } from './second-hand.ts';
import { clauseSubject, findSubject } from './subject.ts';
import { findVerbGroup } from './verb-group.ts';

const PATTERNS: Record<Exclude<Complement['kind'], 'none' | 'colon'>, Pattern> = {
	quote: 'SVQ',
	that: 'SVthat',
	clause: 'SVclause',
	wh: 'SVwh',
	noun: 'SVnoun',
	infinitive: 'SVtoINF'
};

/** Speaker, cue, content in this order: `Lowe said that …`, `Lowe called it “a farce”`, `Lowe promised to go`. */
export function findForward(search: Search, sentence: Sentence, verbs: CueVerb[]): void {
	const limit = contentLimit(search.reading, sentence);
	for (const verb of verbs) {
		if (search.claimed[verb.at]) continue;
		if (verb.group.passive) findPassive(search, verb, limit);
		else findActive(search, sentence, verb, limit);
	}
}

function findActive(search: Search, sentence: Sentence, verb: CueVerb, limit: number): void {
	const { reading } = search;
	if (verb.group.infinitive && !isSaying(verb)) return;
	const complement = readComplement(reading, verb, limit);
	if (complement.kind === 'none' || complement.from >= complement.to) return;
	if (verb.group.infinitive && !/^(that|clause|quote|colon|noun)$/.test(complement.kind)) return;
	if (isRefusal(reading, verb, complement)) return;
	const second = findSecondHand(reading, sentence, verb);
	const source = second ? { ...second.source, inherited: false } : sourceOf(search, sentence, verb);
	if (source && isNaming(reading, verb, source)) return;
	if (!source) return;
	const kind = complement.kind === 'colon' ? 'quote' : complement.kind;
	const content = free(search, { from: complement.from, to: mainClauseStart(reading, sentence, source, complement) });
	if (!content) return;
	const pattern: Pattern = kind === 'noun' && verb.cue.kind === 'labelling' ? 'LABEL' : PATTERNS[kind];
	keep(search, {
		pattern,
		kind: kindOf(verb, kind),
		content: [content],
		cue: toCue(verb),
		source: { from: source.from, to: source.to },
		inherited: source.inherited,
		...(second?.channel && { channel: second.channel })
	});
}

const REFUSED = /^(comment|respond|reply|answer|discuss|elaborate|speak|confirm|deny|talk)$/;

/** `declined to comment`, `did not respond to a request`: nobody says anything, so it is no quotation. */
function isRefusal({ tokens }: Reading, { at, cue, group }: CueVerb, { from, to }: Stretch): boolean {
	if (/^(decline|refuse)$/.test(cue.lemma)) return tokens[from].lower === 'to' && REFUSED.test(tokens[from + 1]?.lower);
	const before = tokens.slice(Math.max(0, at - 4), at);
	const refused = before.findIndex(({ lemma, pos }) => pos === 'VERB' && /^(decline|refuse)$/.test(lemma));
	if (refused >= 0 && before[refused + 1]?.lower === 'to' && REFUSED.test(tokens[at].lower)) return true;
	const not = tokens.slice(group.from, at).some(({ lower }) => /^(not|n't|never)$/.test(lower));
	const asked = tokens
		.slice(from, to)
		.some(({ lower }) => /^(requests?|questions?|calls?|e?-?mails?|inquir(y|ies))$/.test(lower));
	return not && asked && /^(respond|reply|return|answer)$/.test(cue.lemma);
}

/** `a series called “Harbour Hour”`: a participle behind an object names it; nobody speaks. */
function isNaming(reading: Reading, verb: CueVerb, source: Source): boolean {
	if (!/^(called|named|dubbed|nicknamed|labeled)$/.test(reading.tokens[verb.at].lower) || source.inherited)
		return false;
	if (verb.group.from !== verb.at || reading.chunkAt[verb.at - 1]?.kind !== 'noun') return false;
	return /^(VERB|ADP|AUX)$/.test(reading.tokens[source.from - 1]?.pos ?? '');
}

/** `While Lowe said that boats were late, the ferry left`: a content in a clause of its own ends where the main clause begins. */
function mainClauseStart(reading: Reading, sentence: Sentence, source: Stretch, { from, to }: Stretch): number {
	const [comma, pronoun] = [reading.tokens[source.to - 2], reading.tokens[source.to - 1]];
	if (comma?.text === ',' && /^(who|which)$/.test(pronoun.lower)) return relativeEnd(reading, from, to);
	const opener = reading.tokens[source.from - 1];
	const inner =
		opener !== undefined &&
		source.from - 1 >= sentence.first &&
		/^(while|when|as|after|although|though|if|because|since|before|once|what)$/.test(opener.lower);
	if (!inner && !opensSubordinate(reading, sentence, source.from)) return to;
	for (let i = from + 1; i < to - 2; i++) {
		if (reading.tokens[i].text !== ',' || reading.tokens[i].quoted) continue;
		const chunk = reading.chunkAt[i + 1];
		if (chunk?.from === i + 1 && hasFiniteVerb(reading, chunk.to, Math.min(chunk.to + 8, sentence.last))) return i;
	}
	return to;
}

/** `In rejecting the plan, Lowe …`, `Despite claims that …, Lowe …`: the sentence opens with a phrase or clause that goes on up to here. */
function opensSubordinate(reading: Reading, sentence: Sentence, at: number): boolean {
	const { tokens } = reading;
	if (
		!/^(while|when|as|after|although|though|if|because|since|before|once|despite|in|at|amid|following|with|by|even)$/.test(
			tokens[sentence.first].lower
		)
	)
		return false;
	for (let i = sentence.first; i < at; i++) if (tokens[i].text === ',' && !tokens[i].quoted) return false;
	return true;
}

function kindOf(verb: CueVerb, complement: string): Found['kind'] {
	if (verb.cue.kind === 'labelling' && complement !== 'noun') return 'speech';
	return verb.cue.kind;
}

/** The part of a content that no earlier pattern has claimed. */
function free(search: Search, content: Stretch): Stretch | null {
	let to = content.from;
	while (to < content.to && search.claimed[to] !== 1) to++;
	while (to > content.from && isBreak(search.reading.tokens[to - 1]) && !search.reading.tokens[to - 1].quoted) to--;
	return to > content.from ? { from: content.from, to } : null;
}

interface Source extends Stretch {
	inherited: boolean;
}

/** Verbs that only ever report speech: their content counts also behind "to" ("was prompted to say that"). */
function isSaying({ cue }: CueVerb): boolean {
	if (cue.kind === 'labelling') return true;
	return cue.frames.has('c') && (cue.frames.has('i') || cue.frames.has('d')) && cue.kind === 'speech';
}

/** Who speaks: the verb's own subject, or for "and said", ", adding" and "by saying" the one who spoke or acted before. */
function sourceOf(search: Search, sentence: Sentence, verb: CueVerb): Source | null {
	const { reading } = search;
	const { tokens } = reading;
	const before = tokens[verb.group.from - 1];
	const open = verb.group.from <= sentence.first;
	if (verb.group.infinitive) return infinitiveSource(reading, sentence, verb);
	const joined =
		!open &&
		(/^(and|but|or|then|,|by|while|after|before|as|in|for|—|–)$/.test(before.lower) ||
			(verb.group.gerund && /^(to|of|than|without|with|from|at|on|about|despite|including|upon)$/.test(before.lower)));
	const issuer = !open && verb.group.gerund ? issuerOf(reading, sentence, verb.group.from) : null;
	if (issuer) return { ...issuer, inherited: true };
	if (!joined && !open) {
		const subject = findSubject(reading, verb.group, sentence.first);
		if (subject) return { from: subject.from, to: subject.to, inherited: false };
	}
	if (!open && /^(,|—|–)$/.test(before.text) && !verb.group.gerund) {
		const subject = findSubject(reading, verb.group, sentence.first);
		if (subject) return { from: subject.from, to: subject.to, inherited: false };
	}
	if (!joined && !verb.group.gerund && !open) return null;
	if (open && !verb.group.gerund) return null;
	return inheritedSource(search, sentence, verb);
}

const ISSUED =
	/^(issue|release|publish|post|send|circulate|distribute|share|write|put|carry|hold|wave|deliver|make|give|file|sign|leave|have|email|e-mail|tweet)$/;

/** `Lowe issued a statement Friday saying`: who issued what speaks, not the paper. */
function issuerOf(reading: Reading, sentence: Sentence, at: number): Stretch | null {
	const { tokens, chunkAt } = reading;
	let end = at;
	const day = chunkAt[end - 1];
	if (day?.kind === 'time' && day.to === end && day.from > sentence.first)
		end = tokens[day.from - 1].pos === 'ADP' ? day.from - 1 : day.from;
	const paper = chunkAt[end - 1];
	if (!paper || paper.to !== end || paper.kind !== 'noun' || paper.from <= sentence.first + 1) return null;
	let verb = paper.from - 1;
	if (tokens[verb].lower === 'out') verb--;
	if (tokens[verb].pos !== 'VERB' || tokens[verb].lower.endsWith('ing') || !ISSUED.test(tokens[verb].lemma))
		return null;
	const subject = findSubject(reading, findVerbGroup(tokens, verb, sentence.first), sentence.first);
	return subject ? { from: subject.from, to: subject.to } : null;
}

/** Before "to say": who is moved to ("led her to declare"), else the subject of the clause. */
function infinitiveSource(reading: Reading, sentence: Sentence, verb: CueVerb): Source | null {
	const { tokens, chunkAt } = reading;
	const object = chunkAt[verb.group.from - 1];
	const moved = object && object.to === verb.group.from && object.kind !== 'time' && object.kind !== 'noun';
	if (moved && tokens[object.from - 1]?.pos === 'VERB') return { from: object.from, to: object.to, inherited: false };
	const subject = clauseSubject(reading, clauseStart(reading, sentence, verb), verb.group.from);
	return subject ? { from: subject.from, to: subject.to, inherited: true } : null;
}

function inheritedSource(search: Search, sentence: Sentence, verb: CueVerb): Source | null {
	const { reading } = search;
	const earlier = search.found
		.filter((found) => found.source && found.cue && found.cue.from >= sentence.first && found.cue.from < verb.at)
		.sort((a, b) => (b.cue?.from ?? 0) - (a.cue?.from ?? 0))[0];
	if (earlier?.source) return { ...earlier.source, inherited: true };
	if (
		verb.group.from <= sentence.first ||
		(verb.group.gerund && reading.tokens[verb.group.from - 1].text !== ',' && verb.group.from - sentence.first < 4)
	) {
		const comma = reading.tokens.findIndex(
			(token, i) => i > verb.at && i < sentence.last && token.text === ',' && !token.quoted
		);
		const later = comma > 0 ? clauseSubject(reading, comma + 1, sentence.last) : null;
		return later ? { from: later.from, to: later.to, inherited: true } : null;
	}
	const subject =
		clauseSubject(reading, clauseStart(reading, sentence, verb), verb.group.from) ??
		clauseSubject(reading, sentence.first, verb.group.from);
	return subject ? { from: subject.from, to: subject.to, inherited: true } : null;
}

/** The clause a verb belongs to begins after the last "when", "that" or semicolon before it, or with the sentence. */
function clauseStart(reading: Reading, sentence: Sentence, verb: CueVerb): number {
	for (let i = verb.group.from - 2; i > sentence.first; i--) {
		const { lower, pos, text } = reading.tokens[i];
		if (text === ';' || (pos === 'SCONJ' && !/^(as|than)$/.test(lower)) || lower === 'when') return i + 1;
	}
	return sentence.first;
}

/** "was described by Lowe as …": a passive speaks only for the one it names after "by". */
function findPassive(search: Search, verb: CueVerb, limit: number): void {
	const { reading } = search;
	const quoted = verb.cue.lemma === 'quote';
	if (quoted && reading.tokens[verb.after]?.lower === 'as' && cueAt(reading, verb.after + 1)) return;
	if (reading.tokens[verb.after]?.lower !== 'by') return;
	const agent = phraseAfter(reading, verb.after + 1, limit, false);
	if (!agent || agent.to >= limit || (quoted && cueAt(reading, agent.to + 1))) return;
	const next = reading.tokens[agent.to].lower;
	if (!/^(as|of|that|to|for|about|over)$/.test(next) && !reading.tokens[agent.to].quoted) return;
	if (!verb.cue.frames.has('s') && !verb.cue.frames.has('c') && !verb.cue.frames.has('o') && !verb.cue.frames.has('q'))
		return;
	const content = free(search, { from: agent.to, to: limit });
	if (!content) return;
	keep(search, {
		pattern: 'LABEL',
		kind: verb.cue.kind,
		content: [content],
		cue: toCue(verb),
		source: agent,
		inherited: false
	});
}
