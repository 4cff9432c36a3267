import { TURNS } from '#lib/lexicon/words.ts';
import { cueAt } from './cue-verb.ts';
import { phraseAfter } from './noun-phrase.ts';
import { isFinite, type Reading } from './reading.ts';

const FAR = 11;

/**
 * Where a content that begins at `from` ends, at the latest at `limit`: before ", adding", ", according to", ", but",
 * before ", and Lowe said", before "and said". Never inside quotation marks.
 */
export function contentEnd(
	reading: Reading,
	from: number,
	limit: number,
	kind: 'clause' | 'noun' = 'clause',
	verb = -1
): number {
	const { tokens } = reading;
	for (let i = from + 1; i < limit; i++) {
		if (tokens[i].quoted) continue;
		// `“…,” adding that`: the comma stands inside the marks.
		if (
			i > from + 2 &&
			tokens[i - 1].quoted &&
			/^[,.!?]$/.test(tokens[i - 2].text) &&
			turnsAway(reading, i - 1, limit, verb)
		)
			return i;
		if (tokens[i].text === ',' || tokens[i].text === ';' || tokens[i].text === '—' || tokens[i].text === '–') {
			if (
				i > from + 1 &&
				(turnsAway(reading, i, limit, verb) || (kind === 'noun' && leavesObject(reading, from, i, limit)))
			)
				return i;
		} else if (/^(before|after|while|whereas|by)$/.test(tokens[i].lower)) {
			if (
				verb >= 0 &&
				tokens[i + 1]?.lower.endsWith('ing') &&
				/^(speech|labelling)$/.test(cueAt(reading, i + 1)?.kind ?? '')
			)
				return i;
			if (/^(while|whereas)$/.test(tokens[i].lower) && subjectThenCue(reading, i + 1, limit)) return i;
		} else if (/^(and|but|then|or)$/.test(tokens[i].lower)) {
			if (
				secondCue(reading, i + 1, limit, from, kind, verb) ||
				secondSpeaker(reading, i + 1, limit, from, verb) ||
				(kind === 'noun' && (subjectThenCue(reading, i + 1, limit) || clauseFollows(reading, from, i, i + 1, limit)))
			) {
				return tokens[i - 1].text === ',' ? i - 1 : i;
			}
		}
	}
	return limit;
}

/** After a comma at `at` the sentence leaves the content. */
function turnsAway(reading: Reading, at: number, limit: number, verb: number): boolean {
	const { tokens } = reading;
	const next = tokens[at + 1];
	if (!next || at + 1 >= limit || next.quoted) return false;
	if (next.lower === 'but' && dropsSubject(reading, at + 2, limit)) return true;
	if (TURNS.has(next.lower)) return holdsClause(reading, at + 2, limit);
	if (next.lower === 'according' && tokens[at + 2]?.lower === 'to') return true;
	if (verb >= 0 && cueAt(reading, at + 1)?.kind === 'speech' && isParallel(reading, verb, at + 1, at)) return true;
	if (next.lower.endsWith('ing') && cueAt(reading, at + 1)?.frames.has('q')) return true;
	if (next.lower === 'and' && /^(when|if|as|while)$/.test(tokens[at + 2]?.lower ?? ''))
		return laterSpeaker(reading, at + 2, limit);
	if (/^(which|whom|who|that)$/.test(next.lower) && relativeCue(reading, at + 2, limit)) return true;
	return subjectThenCue(reading, /^(and|as|even|or)$/.test(next.lower) ? at + 2 : at + 1, limit);
}

/** `praised Lowe, calling …`, `announcing the plan, Lowe said`: behind an object a participle or a clause belongs to the sentence. */
function leavesObject(reading: Reading, from: number, comma: number, limit: number): boolean {
	const { tokens } = reading;
	const next = tokens[comma + 1];
	if (!next || comma + 1 >= limit || next.quoted) return false;
	if (next.pos === 'VERB' && next.lower.endsWith('ing')) return true;
	return clauseFollows(
		reading,
		from,
		comma,
		/^(and|but|even|while|so)$/.test(next.lower) ? comma + 2 : comma + 1,
		limit
	);
}

/** A noun phrase and its verb stand at `at`, and the content up to `to` is no clause itself. */
function clauseFollows(reading: Reading, from: number, to: number, at: number, limit: number): boolean {
	const { tokens, chunkAt } = reading;
	const chunk = chunkAt[at];
	if (!chunk || chunk.from !== at || chunk.kind === 'time' || tokens[at].quoted) return false;
	let verb = chunk.to;
	while (verb < limit && tokens[verb].pos === 'ADV') verb++;
	if (verb >= limit || !isFinite(tokens, verb)) return false;
	for (let i = from; i < to; i++) if (isFinite(tokens, i) && !tokens[i].quoted) return false;
	return true;
}

/** ", but would not say more": a verb without a subject of its own goes on with the speaker's. */
function dropsSubject(reading: Reading, from: number, limit: number): boolean {
	let at = from;
	while (at < limit && reading.tokens[at].pos === 'ADV') at++;
	return at < limit && isFinite(reading.tokens, at);
}

/** ", though culturally conservative, areas": no clause, and the content goes on. */
function holdsClause(reading: Reading, from: number, limit: number): boolean {
	for (let i = from; i < limit; i++) {
		if (isFinite(reading.tokens, i) || reading.tokens[i].quoted) return true;
		if (reading.tokens[i].text === ',') return false;
	}
	return true;
}

/** ", who called it a farce", ", which he argued …": a clause of its own that holds a cue and ends the sentence. */
function relativeCue(reading: Reading, from: number, limit: number): boolean {
	const { tokens, chunkAt } = reading;
	let at = chunkAt[from]?.from === from ? (chunkAt[from]?.to ?? from) : from;
	while (at < limit && /^(ADV|AUX)$/.test(tokens[at].pos)) at++;
	const cue = at < limit ? cueAt(reading, at) : undefined;
	if (!cue || cue.kind === 'thought' || cue.kind === 'intention' || !/[cqn]/.test([...cue.frames].join('')))
		return false;
	for (let i = at + 1; i < limit; i++)
		if (tokens[i].text === ',' && !tokens[i].quoted && isFinite(tokens, i + 1)) return false;
	return true;
}

/** "and said", "but later added": a second verb of the same subject that can hold speech. */
function secondCue(
	reading: Reading,
	from: number,
	limit: number,
	start: number,
	kind: 'clause' | 'noun',
	verb: number
): boolean {
	let at = from;
	while (at < limit && /^(ADV|AUX)$/.test(reading.tokens[at].pos)) at++;
	if (at >= limit || at <= start + 1) return false;
	const cue = cueAt(reading, at);
	if (kind === 'noun' && isFinite(reading.tokens, at) && reading.tokens[at].pos === 'VERB') return true;
	if (cue && verb >= 0 && isParallel(reading, verb, at, start)) return true;
	if (cue && reading.tokens[at].lower.endsWith('ing') && cue.frames.has('c') && cue.frames.has('i')) return true;
	if (!cue || !/(ed|id|old|ote|poke|s)$/.test(reading.tokens[at].lower)) return false;
	if (!/[cq]/.test([...cue.frames].join(''))) return false;
	return cue.frames.has('i') || cue.frames.has('d');
}

/** `Lowe said the pier was safe and Marsh said it was not`: another speaker with the same verb form. */
function secondSpeaker(reading: Reading, from: number, limit: number, start: number, verb: number): boolean {
	const { tokens, chunkAt } = reading;
	const subject = phraseAfter(reading, from, limit, false);
	if (verb < 0 || !subject || chunkAt[from]?.kind === 'time' || subject.to >= limit) return false;
	let at = subject.to;
	while (at < limit && tokens[at].pos === 'ADV') at++;
	const cue = at < limit && !tokens[at].quoted ? cueAt(reading, at) : undefined;
	const speaks = cue?.kind === 'labelling' || (cue?.kind === 'speech' && cue.frames.has('i'));
	return speaks && isParallel(reading, verb, at, start);
}

/** "and Lowe said that", "; more than half say": a noun phrase, then a verb of speech. */
function subjectThenCue(reading: Reading, from: number, limit: number): boolean {
	const { tokens, chunkAt } = reading;
	let [subject, helped] = [false, false];
	for (let i = from; i < Math.min(limit, from + FAR); i++) {
		const { pos, text, quoted } = tokens[i];
		if (quoted || text === ',') return false;
		const chunk = chunkAt[i];
		if (chunk?.from === i) {
			if (helped && chunk.kind !== 'time') return false;
			subject = true;
			i = chunk.to - 1;
		} else if (pos === 'VERB') {
			const cue = subject ? cueAt(reading, i) : undefined;
			return cue?.frames.has('i') === true && cue.kind === 'speech';
		} else if (pos === 'AUX') helped = true;
		else if (!subject && !/^(ADV|ADJ|ADP|CCONJ|NUM|DET|PRON)$/.test(pos)) return false;
	}
	return false;
}

/** ", and when asked about it, Lowe said": a speaker behind a clause of time. */
function laterSpeaker(reading: Reading, from: number, limit: number): boolean {
	for (let i = from; i < Math.min(limit, from + 25); i++) {
		if (reading.tokens[i].quoted) return false;
		if (reading.tokens[i].text === ',' && subjectThenCue(reading, i + 1, limit)) return true;
	}
	return false;
}

/** "called it a farce and accused them": a cue in the same form as the one before, and no verb of the content it could join. */
function isParallel(reading: Reading, verb: number, at: number, start: number): boolean {
	const form = formOf(reading.tokens[verb].lower);
	if (form === null || formOf(reading.tokens[at].lower) !== form) return false;
	for (let i = start; i < at; i++) {
		const { pos, lower, quoted } = reading.tokens[i];
		if (pos === 'VERB' && !quoted && formOf(lower) === form) return false;
	}
	return true;
}

function formOf(form: string): 'ing' | 'past' | 'present' | null {
	if (form.endsWith('ing')) return 'ing';
	if (/(ed|said|told|wrote|spoke|swore|shot|hit|put|ran|made|gave)$/.test(form)) return 'past';
	return form.endsWith('s') ? 'present' : null;
}

/**
 * `Lowe, who said boats were late, left`: what is said in a clause between commas ends at the one behind which the verb of the
 * sentence goes on; `to` where none does.
 */
export function relativeEnd(reading: Reading, from: number, to: number): number {
	for (let i = from + 1; i < to; i++) {
		if (reading.tokens[i].text !== ',' || reading.tokens[i].quoted) continue;
		let next = i + 1;
		while (next < to && reading.tokens[next].pos === 'ADV') next++;
		if (next < to && !reading.tokens[next].quoted && isFinite(reading.tokens, next)) return i;
	}
	return to;
}
