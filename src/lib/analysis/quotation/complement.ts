import { ADJUNCT_OPENERS, TIME_ADVERBS } from '#lib/lexicon/words.ts';
import { contentEnd } from './content-end.ts';
import { cueAt, type CueVerb } from './cue-verb.ts';
import { phraseAfter } from './noun-phrase.ts';
import { hasFiniteVerb, isBreak, isFinite, type Reading, type Stretch } from './reading.ts';

/** What follows a cue as its content; `none` where nothing does. */
export interface Complement extends Stretch {
	kind: 'none' | 'quote' | 'that' | 'clause' | 'wh' | 'noun' | 'infinitive' | 'colon';
}

const NONE = (at: number): Complement => ({ kind: 'none', from: at, to: at });
const THAT_WITHIN = 18;
const QUOTE_WITHIN = 30;
const WH = /^(whether|how|why|what|who|whom|where|which|when|if)$/;

/** Reads what follows a cue verb up to `limit`: a quotation, "that …", a bare clause, "whether …", "to …", a noun phrase. */
export function readComplement(reading: Reading, verb: CueVerb, limit: number): Complement {
	const { frames } = verb.cue;
	const told = skipTold(reading, verb, limit);
	const direct = readAt(reading, verb, told, limit);
	if (direct) return direct;
	if (told > verb.after && (frames.has('n') || frames.has('c')) && verb.cue.lemma !== 'tell') {
		const object = readAt(reading, verb, verb.after, limit);
		if (object) return object;
	}
	return readBeyondAdjunct(reading, verb, told, limit) ?? NONE(told);
}

/** Past the person who is told ("told the paper"), where the verb takes one. */
function skipTold(reading: Reading, verb: CueVerb, limit: number): number {
	const { tokens } = reading;
	if (!/[do]/.test([...verb.cue.frames].join('')) || verb.after >= limit) return verb.after;
	if (/^(that|there|it|this)$/.test(tokens[verb.after].lower)) return verb.after;
	const phrase = phraseAfter(reading, verb.after, limit, false);
	if (!phrase) return verb.after;
	const title = reading.quoteAt[phrase.to];
	if (title && verb.cue.frames.has('d') && /^'s?$/.test(tokens[phrase.to - 1].lower)) return title.to;
	let to = verb.cue.frames.has('d') ? cutListener(reading, verb.after, phrase.to) : phrase.to;
	if (tokens[to]?.lower === 'not' && tokens[to + 1]?.lower === 'to') to++;
	return to;
}

/** `told the paper in an interview`: the listener is one noun chunk, or one with "of", "at", "from", "and". */
function cutListener(reading: Reading, from: number, to: number): number {
	for (let i = from; i < to; i++) {
		if (reading.tokens[i].pos === 'ADP' && !/^(of|at|from)$/.test(reading.tokens[i].lower)) return i;
	}
	return to;
}

/** The complement that begins right at a token, if one does. */
function readAt(reading: Reading, verb: CueVerb, at: number, limit: number): Complement | null {
	const { tokens } = reading;
	const { frames, prepositions } = verb.cue;
	if (at >= limit) return null;
	const word = tokens[at];
	if (word.quoted && !reading.quoteAt[at]?.title) return readQuote(reading, verb, at, limit);
	if ((word.text === ',' || word.text === ':') && tokens[at + 1]?.quoted)
		return readQuote(reading, verb, at + 1, limit);
	if (word.text === ':') return frames.has('q') ? { kind: 'colon', from: at + 1, to: limit } : null;
	if (word.lower === 'that' && takesClause(verb)) return readThat(reading, verb, at, limit);
	if (word.lower === 'that' && frames.has('n') && tokens[at + 1]?.quoted)
		return { kind: 'noun', from: at, to: contentEnd(reading, at, limit, 'noun', verb.at) };
	if (WH.test(word.lower) && word.pos !== 'DET') return readWh(reading, verb, at, limit);
	if (word.lower === 'to' && (word.pos === 'PART' || tokens[at + 1]?.pos === 'VERB' || tokens[at + 1]?.quoted)) {
		const takes = frames.has('t') || (frames.has('o') && at > verb.after);
		if (takes) return { kind: 'infinitive', from: at, to: contentEnd(reading, at, limit, 'noun', verb.at) };
	}
	if (prepositions.has(word.lower) && at + 1 < limit) {
		return { kind: 'noun', from: at + 1, to: contentEnd(reading, at + 1, limit, 'noun', verb.at) };
	}
	// `dismissed as “nonsense” the claims`
	if (word.lower === 'as' && frames.has('s') && tokens[at + 1]?.quoted)
		return { kind: 'noun', from: at, to: contentEnd(reading, at, limit, 'noun', verb.at) };
	if (word.pos === 'VERB' && word.lower.endsWith('ing') && frames.has('g')) {
		return { kind: 'noun', from: at, to: contentEnd(reading, at, limit, 'clause', verb.at) };
	}
	return readClause(reading, verb, at, limit) ?? readNoun(reading, verb, at, limit);
}

function takesClause(verb: CueVerb): boolean {
	return verb.cue.frames.has('c') || verb.cue.frames.has('d');
}

/** "that" opens a clause only where a noun or a clause can begin after it and a verb follows. */
function readThat(reading: Reading, verb: CueVerb, at: number, limit: number): Complement | null {
	const next = reading.tokens[at + 1];
	const pronoun = reading.chunkAt[at + 1]?.kind === 'pronoun';
	if (!next || at + 1 >= limit || (!pronoun && !hasFiniteVerb(reading, at + 1, limit))) return null;
	return { kind: 'that', from: at, to: contentEnd(reading, at, limit, 'clause', verb.at) };
}

function readWh(reading: Reading, verb: CueVerb, at: number, limit: number): Complement | null {
	const { lower } = reading.tokens[at];
	const clauseLike = takesClause(verb) && /^(if|what|how|why|who)$/.test(lower);
	const adjunct =
		(/^(when|where)$/.test(lower) && verb.cue.lemma !== 'ask') || (lower === 'which' && !verb.cue.frames.has('w'));
	if ((!verb.cue.frames.has('w') && !clauseLike) || adjunct) return null;
	return { kind: 'wh', from: at, to: contentEnd(reading, at, limit, 'clause', verb.at) };
}

/** A quotation after the cue: a whole one ends with its marks, a fragment goes on to the end of the content. */
function readQuote(reading: Reading, verb: CueVerb, at: number, limit: number): Complement {
	const quote = reading.quoteAt[at];
	const to = quote?.to ?? limit;
	const after = reading.tokens[to];
	if (quote?.whole && to < limit && after && !(after.lower === 'and' && reading.tokens[to + 1]?.quoted)) {
		const last = reading.tokens[to - 2];
		if (after.text === ',' || /^[.,?!…]$/.test(last?.text ?? '')) return { kind: 'quote', from: at, to };
	}
	return { kind: 'quote', from: at, to: Math.max(to, contentEnd(reading, at, limit, 'clause', verb.at)) };
}

const CLAUSE_OPENERS =
	/^(there|here|it|this|none|neither|nearly|half|each|either|most|if|because|while|although|though|unless|once|not|only|even|no|yes|every|despite|contrary|both|had|as|until|instead|perhaps|maybe|when)$/;

/** "more than a million", "at least two": words before a number that opens a clause. */
const QUANTITY = /^(more|less|fewer|up|at|as|close|higher|lower)$/;

/** Verbs whose noun phrase is most often an object ("found himself", "added a line"): a clause only where its verb follows it. */
const TRANSITIVE =
	/^(find|know|claim|write|assume|indicate|feel|advise|discover|judge|maintain|add|post|learn|hear|understand|read|predict|charge|sense|accept|grant|tweet|hope)$/;

/** Verbs so plain that whatever holds a subject and a verb behind them is what is said. */
const PLAIN = /^(say|argue|insist|think|believe|contend|claim)$/;

/** `said down-ballot races can help`, `said much of it was lost`: a noun phrase and a verb come before any break. */
function subjectAhead(reading: Reading, at: number, limit: number): boolean {
	if (/^(ADP|VERB|AUX|CCONJ|SCONJ|PUNCT)$/.test(reading.tokens[at].pos) && reading.tokens[at + 1]?.text !== '-')
		return false;
	let subject = false;
	for (let i = at; i < Math.min(limit, at + 25); i++) {
		if (!reading.tokens[i].quoted && /^[,;:—–]$/.test(reading.tokens[i].text)) return false;
		if (subject && isFinite(reading.tokens, i)) return true;
		if (reading.chunkAt[i] || reading.tokens[i].quoted) subject = true;
	}
	return false;
}

/** A bare clause: a subject, then a verb that carries tense ("said the ferry will sail"). */
function readClause(reading: Reading, verb: CueVerb, at: number, limit: number): Complement | null {
	const { tokens, chunkAt } = reading;
	if (!verb.cue.frames.has('c') && !(verb.cue.frames.has('d') && at > verb.after)) return null;
	const chunk = chunkAt[at];
	const startsHere = chunk?.from === at && chunk.kind !== 'time';
	const gerund = tokens[at].pos === 'VERB' && tokens[at].lower.endsWith('ing') && !cueAt(reading, at)?.frames.has('i');
	const share =
		tokens[at].lower === 'about' &&
		/^(half|NUM)$/.test(tokens[at + 1]?.lower === 'half' ? 'half' : (tokens[at + 1]?.pos ?? ''));
	const degree =
		(tokens[at].pos === 'ADV' && chunkAt[at + 1]?.from === at + 1) ||
		(QUANTITY.test(tokens[at].lower) && /^(than|to|least|as)$/.test(tokens[at + 1]?.lower ?? ''));
	const opener =
		share || degree || (CLAUSE_OPENERS.test(tokens[at].lower) && !/^(as|when|while|until)$/.test(tokens[at].lower));
	if (!startsHere && !gerund && !opener && !(PLAIN.test(verb.cue.lemma) && subjectAhead(reading, at, limit)))
		return null;
	const to = contentEnd(reading, at, limit, 'clause', verb.at);
	if (!hasFiniteVerb(reading, at + 1, to)) return null;
	if (
		startsHere &&
		(verb.cue.frames.has('n') || TRANSITIVE.test(verb.cue.lemma)) &&
		!verbFollowsPhrase(reading, at, to)
	)
		return null;
	if (startsHere && secondVerbFollows(reading, at, to)) return null;
	return { kind: 'clause', from: at, to };
}

/** Whether the noun phrase at a token is the subject of a verb, not an object with a clause of its own. */
function verbFollowsPhrase(reading: Reading, at: number, limit: number): boolean {
	const phrase = phraseAfter(reading, at, limit, false);
	if (!phrase) return false;
	let i = phrase.to;
	while (i < limit && reading.tokens[i].pos === 'ADV') i++;
	if (i >= limit) return false;
	if (reading.tokens[i].pos === 'AUX') return true;
	return (
		isFinite(reading.tokens, i) && !(/(ed|en)$/.test(reading.tokens[i].lower) && reading.tokens[i + 1]?.lower === 'by')
	);
}

function readNoun(reading: Reading, verb: CueVerb, at: number, limit: number): Complement | null {
	const { frames } = verb.cue;
	if (!frames.has('n') && !frames.has('s')) return null;
	const chunk = reading.chunkAt[at];
	const begins =
		(chunk?.from === at && chunk.kind !== 'time') ||
		(reading.tokens[at].pos === 'VERB' && /(ing|ed)$/.test(reading.tokens[at].lower));
	// "called that report “a lie”": behind a verb that takes no clause "that" points to a noun.
	const points = reading.tokens[at].lower === 'that' && !takesClause(verb) && reading.chunkAt[at + 1]?.from === at + 1;
	if (!begins && !points && !/^(DET|ADJ|NUM)$/.test(reading.tokens[at].pos)) return null;
	// "as officials call it, …": a pronoun alone is no content, also where the sentence goes on behind a comma.
	if (chunk?.kind === 'pronoun' && (at + 1 >= limit || isBreak(reading.tokens[at + 1]))) return null;
	const to = contentEnd(reading, at, limit, 'noun', verb.at);
	if (chunk?.kind === 'pronoun' && to - at < 2) return null;
	if (frames.has('s') && !frames.has('n') && !hasLabel(reading, at, to)) return null;
	return { kind: 'noun', from: at, to };
}

/** "described him as", "cast it “a farce”": the noun is given a name. */
function hasLabel(reading: Reading, from: number, to: number): boolean {
	for (let i = from; i < to; i++) if (reading.tokens[i].lower === 'as' || reading.tokens[i].quoted) return true;
	return false;
}

/** "said on Friday that", "told reporters in Lindow: “…”": the content behind an adjunct. */
function readBeyondAdjunct(reading: Reading, verb: CueVerb, at: number, limit: number): Complement | null {
	const { tokens } = reading;
	let i = at;
	let timeOnly = true;
	for (let step = 0; step < 4 && i < limit; step++) {
		const next = skipOneAdjunct(reading, i, limit);
		if (next === i) break;
		timeOnly &&= isTimeAdjunct(reading, i);
		i = next;
		const found = readAt(reading, verb, i, limit);
		if (found && (found.kind !== 'noun' || timeOnly || verb.cue.prepositions.has(tokens[i].lower))) return found;
	}
	if (!verb.cue.frames.has('c') && !verb.cue.frames.has('q') && !verb.cue.frames.has('d')) return null;
	for (i = at; i < Math.min(limit, at + QUOTE_WITHIN); i++) {
		const word = tokens[i];
		if (i < at + THAT_WITHIN && word.lower === 'that' && opensClause(reading, verb, i) && takesClause(verb))
			return readThat(reading, verb, i, limit);
		if (word.text === ':' && i + 1 <= limit) {
			return tokens[i + 1]?.quoted ? readQuote(reading, verb, i + 1, limit) : { kind: 'colon', from: i + 1, to: limit };
		}
		if (reading.quoteAt[i]?.title) continue;
		if (word.quoted) {
			const opens =
				/^[,:]$/.test(tokens[i - 1].text) ||
				(ADJUNCT_OPENERS.has(tokens[at].lower) && !/^(ADP|DET|ADJ)$/.test(tokens[i - 1].pos));
			return opens && verb.cue.frames.has('q') ? readQuote(reading, verb, i, limit) : null;
		}
		if (i > at && isFinite(tokens, i) && !/^(as|when|while|after|before)$/.test(tokens[at].lower)) return null;
	}
	return null;
}

/** Behind whom is told, "that" opens a clause unless a verb follows it at once ("told a crowd that cheered"). */
function opensClause({ tokens }: Reading, { cue }: CueVerb, at: number): boolean {
	return tokens[at].pos === 'SCONJ' || (cue.frames.has('d') && !isFinite(tokens, at + 1));
}

/** One adverb, time or prepositional phrase, or a stretch between commas; the same index where none stands. */
function skipOneAdjunct(reading: Reading, at: number, limit: number): number {
	const { tokens, chunkAt } = reading;
	const word = tokens[at];
	if (word.quoted) return reading.quoteAt[at]?.title ? (reading.quoteAt[at]?.to ?? at) : at;
	if (TIME_ADVERBS.has(word.lower) || (word.pos === 'ADV' && word.lower.endsWith('ly'))) return at + 1;
	const chunk = chunkAt[at];
	if (chunk?.from === at && chunk.kind === 'time') return chunk.to;
	if (word.pos === 'ADP' || (word.pos === 'SCONJ' && /^(during|after|before|via|in|on|at)$/.test(word.lower))) {
		const title = reading.quoteAt[at + 1];
		if (title?.title) return title.to;
		const phrase = phraseAfter(reading, at + 1, limit, false);
		if (phrase) return pastParticiple(reading, phrase.to, limit);
		const time = chunkAt[at + 1];
		return time?.from === at + 1 ? time.to : at;
	}
	if (/^(,|—|–)$/.test(word.text)) {
		for (let i = at + 1; i < Math.min(limit, at + THAT_WITHIN); i++) {
			const next = tokens[i + 1];
			if (tokens[i].quoted || (isFinite(tokens, i) && word.text === ',')) return at;
			if (tokens[i].text === word.text) return next && (next.lower === 'that' || next.quoted) ? i + 1 : at;
		}
	}
	return at;
}

/** "on Monday", "again": an adjunct after which an object may still come ("announced on Monday a plan"). */
function isTimeAdjunct(reading: Reading, at: number): boolean {
	const chunk = reading.chunkAt[at];
	return reading.tokens[at].pos === 'ADV' || chunk?.kind === 'time' || reading.chunkAt[at + 1]?.kind === 'time';
}

/** "in a statement released by the office": a participle with its phrase still belongs to the adjunct. */
function pastParticiple(reading: Reading, at: number, limit: number): number {
	const [verb, link] = [reading.tokens[at], reading.tokens[at + 1]];
	if (at + 1 >= limit || verb.pos !== 'VERB' || !/(ed|en|held)$/.test(verb.lower)) return at;
	const time = reading.chunkAt[at + 1];
	if (time?.from === at + 1 && time.kind === 'time') return time.to;
	if (link.pos !== 'ADP') return at;
	const when = reading.chunkAt[at + 2];
	return when?.from === at + 2 && when.kind === 'time'
		? when.to
		: (phraseAfter(reading, at + 2, limit, false)?.to ?? at);
}

/** "explained the plan and left": the noun phrase is an object, the verb after "and" the speaker's own. */
function secondVerbFollows(reading: Reading, at: number, limit: number): boolean {
	const phrase = phraseAfter(reading, at, limit, false);
	const link = phrase && reading.tokens[phrase.to];
	return phrase !== null && phrase.to + 1 < limit && link?.pos === 'CCONJ' && isFinite(reading.tokens, phrase.to + 1);
}
