import { isBreak, isFinite, isReduced, type Reading, type Stretch } from './reading.ts';

const PLACE_JOINS = new Set(
	'of for at in with from on to against about by behind near inside within under into among between over like including'.split(
		' '
	)
);
const FULL_LEFT = 40;

/**
 * The noun phrase that ends before token `end`, with what hangs on it to the left: "a spokesman for the ministry",
 * "people familiar with the talks", "Ann Lowe (D-Ohio)", "Lowe and Marsh". Null where no noun stands there.
 */
export function phraseBefore(reading: Reading, end: number, first: number): Stretch | null {
	let to = end;
	if (reading.tokens[end - 1]?.text === ')') {
		let open = end - 1;
		while (open > first && reading.tokens[open].text !== '(') open--;
		if (open <= first) return null;
		to = open;
	}
	const chunk = reading.chunkAt[to - 1];
	if (!chunk || chunk.to !== to || chunk.from < first || reading.tokens[to - 1].quoted) return null;
	let from = chunk.from;
	while (end - from < FULL_LEFT) {
		const joined = joinLeft(reading, from, first);
		if (joined === from) break;
		from = joined;
	}
	return { from: quantityFrom(reading, from, first), to: end };
}

/** "nearly half", "at least 40 percent", "more than a third": words that say how many belong to the phrase. */
function quantityFrom({ tokens }: Reading, from: number, first: number): number {
	const counts = tokens[from].pos === 'NUM' || /^(half|two|three|four|most|all|a|one)$/.test(tokens[from].lower);
	if (!counts || from - 1 < first) return from;
	const [second, before] = [tokens[from - 2], tokens[from - 1]];
	if (
		from - 2 >= first &&
		/^(at least|at most|more than|less than|fewer than|up to|close to)$/.test(`${second.lower} ${before.lower}`)
	)
		return from - 2;
	return /^(nearly|about|almost|roughly|around|only|just|some|over)$/.test(before.lower) ? from - 1 : from;
}

/** One step to the left: a preposition, a participle or "and" with the noun before it; `from` itself where none joins. */
function joinLeft(reading: Reading, from: number, first: number): number {
	const { tokens, chunkAt } = reading;
	const at = from - 1;
	if (at <= first || tokens[at].quoted) return from;
	const word = tokens[at];
	const before = (i: number) => {
		const chunk = chunkAt[i];
		return i >= first && chunk && chunk.to === i + 1 && chunk.kind !== 'time' && !tokens[i].quoted ? chunk : undefined;
	};
	if (word.pos === 'ADP' && PLACE_JOINS.has(word.lower)) {
		const direct = before(at - 1);
		if (direct && direct.kind !== 'pronoun') return direct.from;
		const hinge = tokens[at - 1];
		const second = at - 2 >= first ? before(at - 2) : undefined;
		if (second && hinge && isHinge(hinge.lower, hinge.pos)) return second.from;
		return from;
	}
	if (word.pos === 'VERB' && /ing$/.test(word.lower)) return before(at - 1)?.from ?? from;
	if (word.lower === 'and' || word.lower === '&' || word.lower === 'or') {
		const other = before(at - 1);
		if (!other || other.kind === 'pronoun') return from;
		const edge = tokens[other.from - 1];
		const opens =
			other.from <= first ||
			isBreak(edge) ||
			edge.text === '"' ||
			/^(CCONJ|SCONJ)$/.test(edge.pos) ||
			edge.lower === 'both';
		const alike =
			other.kind === 'name' && chunkAt[from]?.kind === 'name' && edge?.pos !== 'VERB' && edge?.pos !== 'ADP';
		return opens || alike ? other.from : from;
	}
	return from;
}

/** "people familiar with", "a letter obtained by": a word that hangs a prepositional phrase on a noun. */
function isHinge(lower: string, pos: string): boolean {
	if (pos === 'ADJ') return /^(familiar|close|aware|critical|loyal|based|opposed|involved|responsible)$/.test(lower);
	return pos === 'VERB' && /(ed|en|ing|held|led|sent|seen|run|known)$/.test(lower);
}

/** Words that open what is said of a person after a comma: "Lowe, a former judge". */
const APPOSITION =
	/^(a|an|the|who|whose|which|one|former|senior|his|her|their|its|now|then|also|director|president|chairman|chairwoman|professor|chief|spokesman|spokeswoman|spokesperson|head|author|founder|editor|executive|deputy|vice|co-chair|managing|leader|lawyer|attorney|\d+)$/;

/**
 * The noun phrase that begins at token `from`, with its prepositions, brackets and appositions to the right:
 * `said Dr. Ada Cole, a historian at Lindow College, who …`. Never past `limit`. Null where no noun begins there.
 */
export function phraseAfter(reading: Reading, from: number, limit: number, withApposition = true): Stretch | null {
	const { tokens, chunkAt } = reading;
	const chunk = chunkAt[from];
	if (!chunk || chunk.from !== from || chunk.kind === 'time' || tokens[from].quoted) return null;
	let to = chunk.to;
	while (to < limit) {
		const next = joinRight(reading, to, limit);
		if (next === to) break;
		to = next;
	}
	if (withApposition && chunk.kind !== 'pronoun') to = appositionEnd(reading, to, limit);
	return { from, to: Math.min(to, limit) };
}

function joinRight(reading: Reading, to: number, limit: number): number {
	const { tokens, chunkAt } = reading;
	const word = tokens[to];
	if (word.quoted) return to;
	const next = chunkAt[to + 1];
	const follows =
		to + 1 < limit && next !== undefined && next.from === to + 1 && next.kind !== 'time' ? next : undefined;
	const closeTo = tokens[to - 1].pos === 'ADJ' && isHinge(tokens[to - 1].lower, 'ADJ');
	if (/^(to|on|with)$/.test(word.lower) && follows && (closeTo || TO_ROLES.test(tokens[to - 1].lower)))
		return follows.to;
	const hung = chunkAt[to + 2];
	if (hung && hung.from === to + 2 && hung.to <= limit && hung.kind !== 'time' && hangs(reading, to)) return hung.to;
	if (
		word.pos === 'ADP' &&
		PLACE_JOINS.has(word.lower) &&
		word.lower !== 'to' &&
		word.lower !== 'on' &&
		word.lower !== 'about' &&
		follows
	)
		return follows.to;
	if (word.lower === 'and' && follows && !isFiniteAfter(reading, follows.to, limit)) return follows.to;
	if (word.text === '(') {
		let close = to;
		while (close < limit && tokens[close].text !== ')') close++;
		return close < limit && close - to < 12 ? close + 1 : to;
	}
	return to;
}

/** Nouns that name whom they serve after "to" or "on": "a former aide to Lowe", "an expert on tides". */
const TO_ROLES =
	/^(aides?|advis[eo]rs?|ambassadors?|envoys?|counsels?|assistants?|secretary|heirs?|successors?|contributors?|witness(es)?|experts?|specialists?|authority|authorities|consultants?|delegates?)$/;

/** "a source close to the campaign", "a doctor working for Lowe": a word that hangs a preposition on a noun, not on a name. */
function hangs({ tokens, chunkAt }: Reading, at: number): boolean {
	const { lower, pos } = tokens[at];
	if (tokens[at + 1]?.pos !== 'ADP' && tokens[at + 1]?.lower !== 'to') return false;
	return chunkAt[at - 1]?.kind === 'noun' && isHinge(lower, pos) && (pos === 'ADJ' || lower.endsWith('ing'));
}

function isFiniteAfter(reading: Reading, at: number, limit: number): boolean {
	return at < limit && /^(VERB|AUX)$/.test(reading.tokens[at].pos);
}

/** Past one apposition after another: "Lowe, 34, a baker from Brill, Ohio, who …". */
function appositionEnd(reading: Reading, to: number, limit: number): number {
	let end = to;
	for (let step = 0; step < 4; step++) {
		const next = nextApposition(reading, end, limit);
		if (next === end) break;
		end = next;
	}
	return end;
}

function nextApposition(reading: Reading, to: number, limit: number): number {
	const { tokens, chunkAt } = reading;
	if (to + 1 >= limit) return to;
	const direct = /^(who|whose)$/.test(tokens[to].lower);
	if (!direct && tokens[to].text !== ',') return to;
	const opener = tokens[direct ? to : to + 1];
	const names =
		opener.pos === 'PROPN' && !direct && (chunkAt[to + 1]?.kind === 'name' || opensPossessive(reading, to + 1));
	if (!direct && !names && !APPOSITION.test(opener.lower) && !/^(NOUN|ADJ|DET)$/.test(opener.pos)) return to;
	let end = to + 1;
	while (end < limit && end - to < 30 && !tokens[end].quoted && !/^[,;:—–]$/.test(tokens[end].text)) end++;
	for (let i = to + 1; i < relativeIn(reading, to, end); i++)
		if (isFinite(tokens, i) && !isReduced(tokens, i)) return to;
	// A place after a comma goes on: "a lawyer in Akron, Ohio, who …".
	if (end + 1 < limit && tokens[end].text === ',' && /^(who|whose|and)$/.test(tokens[end + 1].lower)) {
		let further = end + 1;
		while (further < limit && further - end < 25 && !tokens[further].quoted && !/^[,;:—–]$/.test(tokens[further].text))
			further++;
		if (tokens[end + 1].lower !== 'and') end = further;
	}
	return end;
}

/** "Brill's deputy mayor" */
function opensPossessive({ tokens, chunkAt }: Reading, at: number): boolean {
	const chunk = chunkAt[at];
	return chunk !== undefined && tokens.slice(at, chunk.to).some(({ lower }) => lower === "'s");
}

/** First "who", "which" or "that" of a stretch, else its end: a verb behind it belongs to the apposition. */
function relativeIn(reading: Reading, from: number, end: number): number {
	for (let i = from; i < end; i++) if (/^(who|whose|which|that)$/.test(reading.tokens[i].lower)) return i;
	return end;
}
