import { MONTHS, PERSONAL_PRONOUNS, POSSESSIVES, STANDING_PRONOUNS, WEEKDAYS } from '#lib/lexicon/words.ts';
import type { Token } from '../text/doc.ts';

/** A noun phrase without what is added to it: "the former mayor", "Mr. Okafor's lawyer", "she". */
export interface Chunk {
	from: number;
	to: number;
	kind: 'pronoun' | 'name' | 'noun' | 'time';
}

const MODIFIER = /^(ADJ|NOUN|PROPN|NUM|SYM)$/;
const HEAD = /^(NOUN|PROPN|NUM|SYM)$/;

/** Noun chunks of one sentence, left to right, never overlapping. Marks of quotation end a chunk. */
export function findChunks(tokens: Token[], first: number, last: number): Chunk[] {
	const chunks: Chunk[] = [];
	let i = first;
	while (i < last) {
		const to = chunkEnd(tokens, i, last);
		if (to > i) chunks.push({ from: i, to, kind: kindOf(tokens, i, to) });
		i = Math.max(to, i + 1);
	}
	return chunks;
}

function kindOf(tokens: Token[], from: number, to: number): Chunk['kind'] {
	const head = tokens[to - 1];
	if (to - from === 1 && head.pos === 'PRON') return 'pronoun';
	if (isTime(tokens, from, to)) return 'time';
	return head.pos === 'PROPN' ? 'name' : 'noun';
}

function isTime(tokens: Token[], from: number, to: number): boolean {
	const words = tokens.slice(from, to).map((token) => token.lower);
	// "Gov. Jan Berg", "April Lind": a month that is a name, other names with it and no number.
	const named = words.filter((word, at) => tokens[from + at].pos === 'PROPN' && !MONTHS.has(word.replace('.', '')));
	const head = tokens[to - 1];
	const bare = words.every((word) => !WEEKDAYS.has(word) && !/^\d/.test(word));
	if (
		bare &&
		named.length > 0 &&
		head.pos === 'PROPN' &&
		/^(jan|april|may|june|august)$/.test(words.find((word) => MONTHS.has(word)) ?? '')
	)
		return false;
	if (words.some((word) => WEEKDAYS.has(word) || MONTHS.has(word.replace('.', '')))) {
		return !tokens.slice(from, to).some((token) => token.lower === "'s");
	}
	return TIME_HEADS.has(words.at(-1) ?? '') && /^(last|this|next|earlier|that|the|late|same|\d+)$/.test(words[0]);
}

const TIME_HEADS = new Set(
	'week month year day night morning afternoon evening weekend summer spring fall autumn winter time'.split(' ')
);

/** Where the chunk that begins at `i` ends; `i` itself where none does. */
function chunkEnd(tokens: Token[], i: number, last: number): number {
	const token = tokens[i];
	if (token.pos === 'PRON' && !startsPossessive(tokens, i, last)) {
		return PERSONAL_PRONOUNS.has(token.lower) || STANDING_PRONOUNS.has(token.lower) ? i + 1 : i;
	}
	if (/^(which|what|whom)$/.test(token.lower)) return i;
	let at = i;
	if (token.pos === 'DET' || token.pos === 'PRON') at++;
	while (at < last && (tokens[at].pos === 'DET' || tokens[at].pos === 'NUM') && at < i + 3 && at > i) at++;
	let end = STANDING_PRONOUNS.has(token.lower) && at === i + 1 ? at : i;
	while (at < last) {
		const step = modifierStep(tokens, i, at, last);
		if (step === 0) break;
		at += step;
		if (HEAD.test(tokens[at - 1].pos) || (tokens[at - 1].pos === 'ADJ' && token.pos === 'DET')) end = at;
	}
	return end;
}

function startsPossessive(tokens: Token[], i: number, last: number): boolean {
	if (!POSSESSIVES.has(tokens[i].lower) || i + 1 >= last) return false;
	return tokens[i].lower !== 'her' || /^(ADJ|NOUN|PROPN|NUM|VERB)$/.test(tokens[i + 1].pos);
}

/** How many tokens from `at` go on with the chunk: 0 ends it. */
function modifierStep(tokens: Token[], from: number, at: number, last: number): number {
	const token = tokens[at];
	const next = at + 1 < last ? tokens[at + 1] : undefined;
	const before = at > from ? tokens[at - 1] : undefined;
	if (MODIFIER.test(token.pos)) return breaksAtTime(tokens, from, at, next) ? 0 : 1;
	if ((token.lower === "'s" || token.lower === "'") && before && HEAD.test(before.pos)) {
		return next && /^(ADJ|NOUN|PROPN|NUM|VERB|ADV)$/.test(next.pos) && token.pos !== 'AUX' ? 1 : 0;
	}
	if (token.text === '-' && before && next && before.end === token.start && token.end === next.start) return 2;
	if (token.text === '&' && before && next) return 1;
	// "current and former officials": two adjectives before one noun.
	if (/^(and|or)$/.test(token.lower) && before?.pos === 'ADJ' && next?.pos === 'ADJ')
		return /^(NOUN|PROPN)$/.test(tokens[at + 2]?.pos ?? '') && at + 2 < last ? 2 : 0;
	if (token.text === '.' && before && /^\p{Lu}$/u.test(before.text) && before.end === token.start) return 1;
	if (token.pos === 'VERB' && next && before && /^(DET|ADJ|PRON|NUM)$/.test(before.pos)) {
		return /(ed|ing|en)$/.test(token.lower) && MODIFIER.test(next.pos) ? 1 : 0;
	}
	if (token.pos === 'ADV' && next && before && /^(DET|PRON)$/.test(before.pos)) {
		return /^(ADJ|NOUN|VERB|NUM)$/.test(next.pos) ? 1 : 0;
	}
	return 0;
}

/** "Peskov Friday", "Friday Mr. Lowe": a day bounds a chunk, but "Monday night" is one. */
function breaksAtTime(tokens: Token[], from: number, at: number, next?: Token): boolean {
	const token = tokens[at];
	if (at === from) return false;
	const before = tokens[at - 1];
	if (/^(last|next|earlier|late)$/.test(token.lower) && before.pos === 'PROPN') return true;
	if (WEEKDAYS.has(token.lower)) return /^(NOUN|PROPN)$/.test(before.pos) && next?.lower !== "'s";
	return (
		WEEKDAYS.has(before.lower) && token.pos === 'PROPN' && !/^(night|morning|evening|afternoon)$/.test(token.lower)
	);
}
