import { ABBREVIATIONS } from '#lib/lexicon/abbreviations.ts';
import { SPOKEN_FORMS } from '#lib/lexicon/cues.ts';
import type { Tagged } from './tagger.ts';

const ASKING = new Set(SPOKEN_FORMS);
const ENDERS = new Set(['.', '!', '?', '…', '...', '."', '?"', '!"']);
/** Abbreviations whose dot may also end the sentence, and the words that show it does: "at 7 p.m. He says". */
const DOTTED = /^(?:u\.s|u\.n|u\.k|e\.u|d\.c|n\.y|p\.m|a\.m)\.$/;
const OPENERS =
	/^(?:He|She|It|They|We|You|The|An?|This|That|These|Those|But|And|In|On|At|For|If|When|While|As|After|Before|His|Her|Its|Their|There|Mr\.?|Mrs\.?|Ms\.?|Asked|Now|Then|Also|However|Still|Both|Some|Many|Most|One|Earlier|Later)$/;
const CLOSERS = new Set(['"', "'", ')', ']']);

/**
 * Where sentences begin in one paragraph: indices into `tokens`, the first always 0. Never inside quotation marks
 * (`"It is ready. We go," she said.` is one sentence), never after an abbreviation ("Rep. Ann Lee", "D-N.Y.").
 * A question or exclamation that closes a quotation ends no sentence while a lower-case word or a speaker follows
 * (`"Is that so?" Lee asked.`).
 */
export function sentenceStarts(tokens: Tagged[], quoted: boolean[]): number[] {
	const starts = tokens.length === 0 ? [] : [0];
	for (let i = 0; i < tokens.length - 1; i++) {
		if (!endsSentence(tokens, quoted, i)) continue;
		let next = i + 1;
		while (next < tokens.length && CLOSERS.has(tokens[next].text) && touches(tokens, next)) next++;
		if (next >= tokens.length || (quoted[next] && quoted[next - 1] && !closes(tokens, quoted, next - 1))) continue;
		if (!beginsSentence(tokens, next) || asksThenNames(tokens, next)) continue;
		starts.push(next);
		i = next - 1;
	}
	return starts;
}

function endsSentence(tokens: Tagged[], quoted: boolean[], i: number): boolean {
	const token = tokens[i];
	if (DOTTED.test(token.lower)) return !quoted[i + 1] && OPENERS.test(tokens[i + 1]?.text ?? '');
	if (!ENDERS.has(token.text)) return false;
	if (token.text !== '.') return true;
	const before = tokens[i - 1];
	if (!before || before.end !== token.start) return true;
	if (/^(?:inc|corp|co|ltd|jr|sr)$/.test(before.lower)) return OPENERS.test(tokens[i + 1]?.text ?? '');
	// "D-N.Y." comes as "N" "." "Y."; a single capital before the dot is an initial ("J. Smith").
	return !ABBREVIATIONS.has(before.lower) && !/^[A-Z]$/.test(before.text);
}

function touches(tokens: Tagged[], i: number): boolean {
	return tokens[i - 1].end === tokens[i].start;
}

/** Whether token `i` is the mark that closes a quotation. */
function closes(tokens: Tagged[], quoted: boolean[], i: number): boolean {
	return tokens[i].text === '"' && quoted[i] && i > 0 && touches(tokens, i);
}

function beginsSentence(tokens: Tagged[], i: number): boolean {
	return /^[\p{Lu}\p{N}"'([@#$£€•*—–-]/u.test(tokens[i].text);
}

/** `…?" Lee asked.`: the mark after a question, then at most four words to a verb, then the end. */
function asksThenNames(tokens: Tagged[], next: number): boolean {
	const before = tokens[next - 1];
	if (before.text !== '"' || !/[?!]/.test(tokens[next - 2]?.text ?? '')) return false;
	for (let i = next; i < Math.min(next + 6, tokens.length); i++) {
		if (tokens[i].text === '"' || tokens[i].text === '.') return false;
		if (ASKING.has(tokens[i].lower)) return i > next;
	}
	return false;
}
