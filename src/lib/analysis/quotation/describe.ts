import { BODY_NOUNS, DOCUMENT_NOUNS } from '#lib/lexicon/roles.ts';
import { STANDING_PRONOUNS } from '#lib/lexicon/words.ts';
import { phraseBefore } from './noun-phrase.ts';
import { hasFiniteVerb, isFinite, isReduced, type Reading, type Stretch } from './reading.ts';
import { findHeadNoun } from './head-noun.ts';

const LONGEST = 28;

/**
 * The words round a name that say who it is: what stands before it after a comma ("the company's chief, Ida Lind"), its
 * brackets and prepositions, what is added after a comma or a dash ("Ida Lind, a baker, who …"), and "Ida Lind is a
 * baker", as words like those of a source. Never more than one clause; the name alone where nothing is said.
 */
export function describe(reading: Reading, name: Stretch): string {
	const { tokens, doc } = reading;
	const { first, last } = doc.sentences[tokens[name.from].sentence];
	const from = openedBy(reading, name, first);
	const to = closedBy(reading, name.to, last);
	const words = doc.text.slice(tokens[from].start, tokens[to - 1].end);
	const is = to === name.to ? saidToBe(reading, name.to, last) : null;
	return is ? `${words}, ${doc.text.slice(tokens[is.from].start, tokens[is.to - 1].end)}` : words;
}

/** Where a noun phrase begins that stands before the name, one comma between: "the union's leader, Ida Lind". */
function openedBy(reading: Reading, { from, to }: Stretch, first: number): number {
	const { tokens } = reading;
	// "Secretary of Energy Ida Lind": the chunk of the name begins with the department.
	const office = from - 2 >= first && tokens[from - 1].lower === 'of' ? tokens[from - 2].lower : '';
	if (/^(?:under)?(?:secretary|minister)$/.test(office)) return reading.chunkAt[from - 2]?.from ?? from;
	const joined = joinedRole(reading, from, first);
	if (joined !== null) return joined;
	if (tokens[from - 1]?.text !== ',' || from - 2 < first) return from;
	const after = tokens[to];
	if (after && !/^(,|\.|;|:|\)|who|said|says|told)$/.test(after.lower) && after.pos !== 'VERB' && after.pos !== 'AUX')
		return from;
	const before = reading.chunkAt[from - 2];
	if (before?.kind !== 'noun' || before.to !== from - 1) return from;
	const phrase = phraseBefore(reading, from - 1, first);
	const head = phrase && reading.chunkAt[phrase.from];
	const noun = head ? tokens[head.to - 1].lower : '';
	// "As mayor, Lind built it", "with the mayor, Lind left": nothing is said of what Lind is.
	const opener = phrase && phrase.from > first ? tokens[phrase.from - 1] : undefined;
	if (opener && /^(?:ADP|SCONJ|VERB|AUX|PART)$/.test(opener.pos)) return from;
	return phrase && !isPlural(noun) && isPersonNoun(noun) ? phrase.from : from;
}

/** "Brill Union President and CEO Ida Lind": where the first of two titles begins; null where "and" joins no titles. */
function joinedRole({ tokens, chunkAt }: Reading, from: number, first: number): number | null {
	if (tokens[from - 1]?.lower !== 'and' || from - 2 < first || findHeadNoun([tokens[from].lower]) === null) return null;
	const before = chunkAt[from - 2];
	const title = before !== undefined && before.to === from - 1 && /^\p{Lu}/u.test(tokens[from - 2].text);
	return title && isPersonNoun(tokens[from - 2].lower) ? before.from : null;
}

/** A role that a person can have: no body, no place, nothing written. */
function isPersonNoun(noun: string): boolean {
	return findHeadNoun([noun]) !== null && !BODY_NOUNS.has(noun) && !PLACE_NOUNS.has(noun) && !DOCUMENT_NOUNS.has(noun);
}

const PLACE_NOUNS = new Set('country nation state city town county municipality province'.split(' '));

function isPlural(word: string): boolean {
	return /[^s]s$/.test(word);
}

/** Where what is said of the name ends: brackets, "of the union", ", a baker", ", who heads the union". */
function closedBy(reading: Reading, start: number, last: number): number {
	let to = start;
	for (let step = 0; step < 4; step++) {
		const next = addition(reading, to, last);
		if (next === to || next - start > LONGEST) break;
		to = next;
	}
	return to;
}

function addition(reading: Reading, to: number, last: number): number {
	const { tokens, chunkAt } = reading;
	const word = tokens[to];
	if (to + 1 >= last || word.quoted) return to;
	if (word.text === '(') return closing(reading, to, last);
	const next = chunkAt[to + 1];
	if (/^(of|at|from)$/.test(word.lower) && next?.from === to + 1 && next.kind === 'name') return next.to;
	if (!/^(,|--|—|–)$/.test(word.text)) return /^who$/.test(word.lower) ? clauseEnd(reading, to + 1, last) : to;
	const opener = tokens[to + 1];
	if (/^(who|of)$/.test(opener.lower)) return clauseEnd(reading, to + 2, last);
	if (opener.quoted || !opensAddition(reading, to + 1)) return to;
	const end = clauseEnd(reading, to + 1, last);
	return isClause(reading, to + 1, end) || isListed(reading, end) ? to : end;
}

function closing(reading: Reading, open: number, last: number): number {
	for (let i = open + 1; i < last && i - open < 12; i++) if (reading.tokens[i].text === ')') return i + 1;
	return open;
}

/** A noun phrase that is no pronoun, no list of further names: "a", "the", "former", "managing director", "41". */
function opensAddition(reading: Reading, at: number): boolean {
	const word = reading.tokens[at];
	if (/^\d+$/.test(word.text)) return true;
	const chunk = reading.chunkAt[at];
	if (chunk?.from !== at) return OPENING_VERBS.has(word.lower) && reading.chunkAt[at + 1]?.kind === 'noun';
	if (chunk.kind === 'time' || chunk.kind === 'pronoun') return false;
	return word.lower === 'another' || !STANDING_PRONOUNS.has(word.lower);
}

/** Forms of verbs that stand before a role as adjectives do: "managing director". */
const OPENING_VERBS = new Set(
	'managing acting founding presiding leading outgoing visiting retired elected appointed'.split(' ')
);

/** "a", "another", "the former", "her", "Brill’s": how a noun phrase begins that says who somebody is. */
function isDescription({ tokens }: Reading, from: number): boolean {
	const opens = /^(?:an?|the|another|former|ex-.*|his|her|its|their|now|then|senior|managing|acting|one)$/.test(
		tokens[from].lower
	);
	return opens || tokens.slice(from + 1, from + 4).some(({ lower }) => lower === "'s" || lower === "'");
}

/**
 * "Lind, the mayor said": a clause of its own, whose verb follows its first noun or ends it. A verb further in is no
 * reason to doubt, for it is often a noun ("a lawyer for hedge funds at Brill & Co").
 */
function isClause(reading: Reading, from: number, end: number): boolean {
	const { tokens, chunkAt } = reading;
	const limit = relative(reading, from, end);
	const first = chunkAt[from]?.to ?? from + 1;
	if (!isDescription(reading, from)) return hasFiniteVerb(reading, from, limit);
	for (let i = from; i < limit; i++) {
		if (!isFinite(tokens, i) || isReduced(tokens, i)) continue;
		// "the minister at the time the tax was raised": a clause that hangs on a noun without "that".
		const subject = chunkAt[i - 1];
		if (subject && subject.from > first && chunkAt[subject.from - 1]?.to === subject.from) return false;
		const said = tokens[i].pos === 'AUX' || /^(said|says|told|tells|added|adds|wrote|writes)$/.test(tokens[i].lower);
		if (said || i === limit - 1 || (i === first && tokens[i - 1].lower !== "'s")) return true;
	}
	return false;
}

/** "Lind, the mayor and the council said": the words after the comma are one of several, not what Lind is. */
function isListed(reading: Reading, end: number): boolean {
	const { tokens } = reading;
	return tokens[end]?.text === ',' && /^(and|or)$/.test(tokens[end + 1]?.lower ?? '');
}

function relative(reading: Reading, from: number, end: number): number {
	for (let i = from; i < end; i++) if (/^(who|which|that|whose)$/.test(reading.tokens[i].lower)) return i;
	return end;
}

function clauseEnd(reading: Reading, from: number, last: number): number {
	let end = from;
	while (
		end < last &&
		!reading.tokens[end].quoted &&
		!/^([,;:.()!?]|--|—|–|but|while)$/.test(reading.tokens[end].lower)
	)
		end++;
	return end;
}

/** What somebody is said to be: "is the president of the union". */
function saidToBe(reading: Reading, at: number, last: number): Stretch | null {
	const { tokens } = reading;
	if (!/^(is|was|became|remains)$/.test(tokens[at]?.lower ?? '') || !/^(a|an|the)$/.test(tokens[at + 1]?.lower ?? ''))
		return null;
	const to = clauseEnd(reading, at + 1, last);
	return to - at < LONGEST ? { from: at + 1, to } : null;
}
