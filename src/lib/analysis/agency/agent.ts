import { ACTOR_MODIFIERS, ACT_NOUNS, type ActWord, DECIDERS, MEANS, SUFFERED, THINGS } from '#lib/lexicon/acts.ts';
import { MONTHS, POSSESSIVES, WEEKDAYS } from '#lib/lexicon/words.ts';
import { findKnown, type Known } from '../quotation/known.ts';
import { toSingular } from '../quotation/mention.ts';
import type { Chunk } from '../quotation/noun-chunk.ts';
import type { Reading, Stretch } from '../quotation/reading.ts';
import type { Told } from './act.ts';
import { isParticiple } from './verb-form.ts';

/** Who acts, in tokens, and whether it is somebody or a thing. */
export type Agent = Pick<Told, 'agent' | 'acting'>;

export const NOBODY: Agent = { agent: null, acting: null };

/** Furthest a "by" may stand behind its participle, in tokens. */
const REACH = 8;

/** A phrase as an agent: a thing where its head is one. */
export function toAgent(reading: Reading, stretch: Stretch, chunk: Chunk | undefined): Agent {
	const head = reading.tokens[(chunk?.to ?? stretch.to) - 1]!;
	// "said that taxes would": the word that opens the clause is no part of who acts.
	const opens = /^(?:that|this)$/.test(reading.tokens[stretch.from]!.lower) && stretch.to - stretch.from > 1;
	const from = stretch.from + (opens ? 1 : 0);
	const name = head.pos === 'PROPN';
	return { agent: { from, to: stretch.to }, acting: !name && THINGS.has(toSingular(head.lower)) ? 'thing' : 'actor' };
}

/** Who stands behind "by": right behind the participle, or after phrases of place and time. "By Friday" and "by law" are nobody. */
export function byAgent(reading: Reading, at: number, limit: number): Agent {
	const { tokens, chunkAt } = reading;
	for (let i = at; i < Math.min(limit, at + REACH); i++) {
		const token = tokens[i]!;
		if (token.lower === 'by') return readBy(reading, i, limit);
		// "shot and killed by police": who stands behind the second did both.
		const joins = i === at && /^(?:and|or)$/.test(token.lower) && tokens[i + 1]?.pos === 'VERB';
		if (joins && isParticiple(tokens[i + 1]!)) return byAgent(reading, i + 2, limit);
		if (/^(?:,|;|:|—|–|"|\(|\))$/.test(token.text) || /^(?:VERB|AUX|SCONJ|CCONJ|PRON)$/.test(token.pos)) return NOBODY;
		// "killed in an attack by rebels": the phrase belongs to the noun.
		const chunk = chunkAt[i];
		if (chunk && ACT_NOUNS.has(toSingular(tokens[chunk.to - 1]!.lower))) return NOBODY;
	}
	return NOBODY;
}

function readBy({ tokens, chunkAt, ...rest }: Reading, by: number, limit: number): Agent {
	const reading = { tokens, chunkAt, ...rest };
	const chunk = chunkAt[by + 1];
	if (!chunk || chunk.from !== by + 1 || chunk.kind === 'time' || chunk.to > limit) return NOBODY;
	const head = tokens[chunk.to - 1]!;
	const number = tokens.slice(chunk.from, chunk.to).every(({ pos }) => pos === 'NUM' || pos === 'SYM');
	if (number || MEANS.has(toSingular(head.lower)) || /ing$/.test(tokens[by + 1]!.lower)) return NOBODY;
	return toAgent(reading, { from: chunk.from, to: chunk.to }, chunk);
}

const OWNED = /^(?:'s|')$/;

/**
 * Who does what a noun tells: whose it is ("Norland's raid"), a people before it ("Norlander airstrikes"), a word for those
 * who do ("rebel attack"), or "by" behind it. A country as a modifier is where it happened ("the Norland raid") and nobody.
 */
export function nounAgent(
	reading: Reading,
	{ at, limit, word }: { at: number; limit: number; word: ActWord },
	known: Map<string, Known>
): Agent {
	const { tokens, chunkAt } = reading;
	const chunk = chunkAt[at] ?? (chunkAt[at - 1]?.to === at ? chunkAt[at - 1] : undefined);
	const first = chunk?.from ?? at;
	const suffers = SUFFERED.has(toSingular(tokens[at]!.lower)) && tokens[at + 1]?.lower !== 'of';
	if (POSSESSIVES.has(tokens[first]!.lower) && first < at && !suffers && tokens[first]!.lower !== 'whose')
		return { agent: { from: first, to: first + 1 }, acting: 'actor' };
	for (let i = at - 1; i > first && !suffers; i--) {
		if (!OWNED.test(tokens[i]!.text)) continue;
		const owner = tokens[i - 1]!;
		if (isTime(owner.lower)) break;
		return toAgent(reading, { from: first, to: i }, { from: first, to: i, kind: 'noun' });
	}
	return modifierAgent(reading, first, { at, word, suffers }, known) ?? byAgent(reading, at + 1, limit);
}

function modifierAgent(
	{ tokens }: Reading,
	first: number,
	{ at, word, suffers }: { at: number; word: ActWord; suffers: boolean },
	known: Map<string, Known>
): Agent | null {
	const words = tokens.slice(first, at);
	if (words.some(({ text }) => OWNED.test(text))) return null;
	const decides = /^(?:approve|reject|impose)$/.test(word.event.key);
	const plain = words.findLast(
		({ lower }) => ACTOR_MODIFIERS.has(toSingular(lower)) || (decides && DECIDERS.has(toSingular(lower)))
	);
	const index = plain ? tokens.indexOf(plain, first) : -1;
	if (index >= 0 && tokens[index + 1]?.text !== '-') return { agent: { from: index, to: index + 1 }, acting: 'actor' };
	const hits = findKnown(
		words.map(({ text }) => text),
		known
	).filter(({ known: entry, first: from, last }) => {
		if (entry.kind === 'people') return words[last]?.text !== '-';
		// "an Obama veto"
		if (entry.kind === 'person') return !suffers && words[last]?.text !== '-';
		return /^(?:US|U\.S\.?|UK|U\.K\.?|NATO|EU)$/.test(words[from]!.text) && last === from + 1;
	});
	const hit = hits.at(-1);
	return hit ? { agent: { from: first + hit.first, to: first + hit.last }, acting: 'actor' } : null;
}

function isTime(word: string): boolean {
	return (
		WEEKDAYS.has(word) ||
		MONTHS.has(word) ||
		/^(?:today|yesterday|tomorrow|week|month|year|night|day|weekend|\d+s?)$/.test(word)
	);
}
