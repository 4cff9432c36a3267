import { NEGATIONS } from '#lib/lexicon/conflict.ts';
import { GENERIC_RULES } from '#lib/lexicon/frames/generic.ts';
import { POLICY_RULES } from '#lib/lexicon/frames/policy.ts';
import { TELLING_RULES } from '#lib/lexicon/frames/telling.ts';
import type { Doc, Sentence } from '../text/doc.ts';
import { matchAt, toPattern, type Match, type Pattern, type Seen } from './pattern.ts';
import type { Sign } from './sign.ts';

/** How many words before its first word a negation undoes a finding ("nobody could ease the shortage"). */
const NEGATION_REACH = 3;

/** Patterns by a word or a class that their first step may be, so that each word of a text meets few of them. */
const BY_FIRST = new Map<string, Pattern[]>();
for (const rule of [...GENERIC_RULES, ...POLICY_RULES, ...TELLING_RULES]) {
	for (const written of rule.patterns) {
		const pattern = toPattern(rule, written);
		const [first] = pattern.steps;
		for (const key of first ? [...first.words, ...first.classes] : []) {
			BY_FIRST.set(key, [...(BY_FIRST.get(key) ?? []), pattern]);
		}
	}
}

/** What the rules of the lexicon find in one sentence; every finding names its rule and the words that set it off. */
export function findByRules(doc: Doc, sentence: Sentence, words: readonly Seen[]): Sign[] {
	const signs: Sign[] = [];
	const holds = new Set(words.flatMap(({ classes }) => [...classes]));
	for (const [index, word] of words.entries()) {
		for (const pattern of candidates(word)) {
			if (pattern.rule.not !== undefined && holds.has(pattern.rule.not)) continue;
			const match = matchAt(pattern, words, index);
			if (!match || (!pattern.rule.negated && isNegated(words, match))) continue;
			signs.push(toSign(doc, sentence, pattern, { ...match, last: nameEnd(words, match.last) }));
		}
	}
	return signs;
}

function candidates({ forms, classes }: Seen): Set<Pattern> {
	return new Set([...forms, ...classes].flatMap((key) => BY_FIRST.get(key) ?? []));
}

function isNegated(words: readonly Seen[], { first, last }: Match): boolean {
	return words
		.slice(Math.max(0, first - NEGATION_REACH), last + 1)
		.some(({ forms }) => forms.some((form) => NEGATIONS.has(form)));
}

/** A finding that ends inside a name takes in the rest of it ("a trip to North Korea"). */
function nameEnd(words: readonly Seen[], last: number): number {
	const isName = (index: number) => ['PARTY', 'NAME'].some((name) => words[index]?.classes.has(name));
	let end = last;
	while (isName(end) && isName(end + 1) && words[end + 1]?.pos === 'PROPN') end++;
	return end;
}

function toSign(doc: Doc, sentence: Sentence, { rule }: Pattern, match: Match): Sign {
	const token = (index: number) => doc.tokens[sentence.first + index]!;
	const trigger = token(match.trigger);
	return {
		item: rule.item,
		start: token(match.first).start,
		end: token(match.last).end,
		trigger,
		rule: `${rule.say}, “${trigger.lower}”`,
		...(rule.own ? { own: true as const } : {})
	};
}
