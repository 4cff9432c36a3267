import type { Rule } from '#lib/lexicon/frames/rule.ts';

/** One step of a pattern: what may stand there, and how many words may stand before it. */
export interface Step {
	/** Small words as printed or in base form; empty where only classes are named. */
	words: ReadonlySet<string>;
	/** Classes: lists of the lexicon, what the text shows (GOV, MONEY), or a part of speech. */
	classes: readonly string[];
	/** Part of speech that is asked for; null for any. */
	pos: string | null;
	optional: boolean;
	/** The word that decides whose voice it is. */
	trigger: boolean;
	gap: number;
}

/** A pattern of a rule, ready to be matched. */
export interface Pattern {
	rule: Rule;
	steps: readonly Step[];
}

/** One word of a sentence as patterns see it. */
export interface Seen {
	/** As printed in lower case, its base form, its singular. */
	forms: readonly string[];
	classes: ReadonlySet<string>;
	pos: string;
}

/** What matched: indices of the first word, the last, and the one that decides the voice. */
export interface Match {
	first: number;
	last: number;
	trigger: number;
}

/** Reads `GOV ~3 MUST act*` into steps; the notation is explained in `lexicon/frames/rule.ts`. */
export function toPattern(rule: Rule, written: string): Pattern {
	const steps: Step[] = [];
	let gap = 0;
	for (const part of written.split(' ')) {
		const space = /^~(\d+)$/.exec(part);
		if (space) {
			gap = Number(space[1]);
			continue;
		}
		const [, names = '', pos = null, marks = ''] = /^(.+?)(?:\/([A-Z]+))?([*?]*)$/.exec(part) ?? [];
		const all = names.split('|').filter((name) => name !== '');
		steps.push({
			words: new Set(all.filter((name) => !isClass(name))),
			classes: all.filter(isClass),
			pos,
			optional: marks.includes('?'),
			trigger: marks.includes('*'),
			gap
		});
		gap = 0;
	}
	return { rule, steps };
}

function isClass(name: string): boolean {
	return /^[A-Z]{2,}$/.test(name);
}

/** The match of a pattern that begins at a word, the shortest way; null where there is none. */
export function matchAt({ steps }: Pattern, words: readonly Seen[], at: number): Match | null {
	const ends = step(steps, words, at, 0, -1);
	return ends && { first: at, ...ends };
}

function step(
	steps: readonly Step[],
	words: readonly Seen[],
	at: number,
	index: number,
	trigger: number
): { last: number; trigger: number } | null {
	const wanted = steps[index];
	if (!wanted) return { last: at - 1, trigger: trigger < 0 ? at - 1 : trigger };
	for (let skip = 0; skip <= wanted.gap; skip++) {
		const word = words[at + skip];
		if (!word) break;
		// A sign that ends a clause ends a pattern that has not come to its next word.
		if (fits(wanted, word)) {
			const found = step(steps, words, at + skip + 1, index + 1, wanted.trigger && trigger < 0 ? at + skip : trigger);
			if (found) return found;
		}
		if (skip < wanted.gap && CLAUSE_END.test(word.forms[0] ?? '')) break;
	}
	return wanted.optional ? step(steps, words, at, index + 1, trigger) : null;
}

const CLAUSE_END = /^[;:()—–]$/;

/** Whether a word can stand for a step. */
export function fits({ words, classes, pos }: Step, word: Seen): boolean {
	if (pos !== null && word.pos !== pos) return false;
	return word.forms.some((form) => words.has(form)) || classes.some((name) => word.classes.has(name));
}
