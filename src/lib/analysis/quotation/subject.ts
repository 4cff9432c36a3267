import { phraseAfter, phraseBefore } from './noun-phrase.ts';
import { STATES } from '#lib/lexicon/states.ts';
import { hasFiniteVerb, isBreak, isFinite, type Reading, type Stretch } from './reading.ts';
import type { VerbGroup } from './verb-group.ts';

/** Who does what a verb says, and how that was found. */
export interface Subject extends Stretch {
	via: 'direct' | 'relative' | 'apposition' | 'inherited';
}

const FAR_LEFT = 40;

/** Adjuncts that may stand between subject and verb without commas: "Lowe on Friday said". */
function skipAdjunct(reading: Reading, end: number, first: number): number {
	const { tokens, chunkAt } = reading;
	const last = tokens[end - 1];
	if (
		last?.pos === 'VERB' &&
		/(ed|en)$/.test(last.lower) &&
		chunkAt[end - 2]?.to === end - 1 &&
		chunkAt[end - 2]?.kind === 'noun'
	)
		return end - 1;
	const chunk = chunkAt[end - 1];
	if (chunk?.kind === 'time' && chunk.to === end && chunk.from > first) {
		const before = tokens[chunk.from - 1];
		return before.pos === 'ADP' ? chunk.from - 1 : chunk.from;
	}
	if (
		/^(also|then|now|later|recently|earlier|once|repeatedly|himself|herself|themselves|itself|just|alike|alone|both|all|each|reportedly|still|often|even|here|there|since|instead|similarly|today|yesterday|overall|nationwide|nationally|statewide|together)$/.test(
			tokens[end - 1]?.lower ?? ''
		)
	) {
		return end - 1;
	}
	return end;
}

/** The subject of a verb group: right before it, behind "who", across an apposition; null where none stands there. */
export function findSubject(reading: Reading, group: VerbGroup, first: number): Subject | null {
	let [end, reduced] = [group.from, false];
	for (let step = 0; step < 3; step++) {
		const skipped = skipAdjunct(reading, end, first);
		if (skipped === end) break;
		end = skipped;
		reduced ||= reading.tokens[skipped].pos === 'VERB';
	}
	if (end <= first) return null;
	const word = reading.tokens[end - 1];
	if (word.quoted) return behindTitle(reading, end, first);
	if (/^(who|which|that)$/.test(word.lower)) {
		const relative = behindRelative(reading, end - 1, first);
		if (relative) return relative;
	}
	if (word.text === ',' || word.text === '—' || word.text === '–' || word.text === '-') {
		return acrossApposition(reading, end - 1, first);
	}
	const restricted = acrossRelative(reading, end, first);
	if (restricted) return { ...restricted, to: group.from };
	const phrase = phraseBefore(reading, end, first);
	if (!phrase || reading.tokens[phrase.from].lower === 'whose') return null;
	// "the report published on Tuesday": the participle and what follows it belong to the noun.
	return { from: phrase.from, to: reduced ? group.from : phrase.to, via: 'direct' };
}

/** `Her book, “The Long Pier,” says`: a title between commas belongs to the noun before it. */
function behindTitle(reading: Reading, end: number, first: number): Subject | null {
	const { tokens, quoteAt } = reading;
	const title = quoteAt[end - 1];
	if (!title || title.to !== end || title.from <= first + 1 || tokens[end - 2].text !== ',') return null;
	const words = tokens.slice(title.from + 1, end - 2);
	if (words.length > 8 || words.some(({ lower, text }) => lower === text && lower.length > 4)) return null;
	let comma = title.from - 1;
	if (/^(titled|entitled|called|named|dubbed)$/.test(tokens[comma].lower)) comma--;
	if (tokens[comma].text !== ',') return null;
	const phrase = phraseBefore(reading, comma, first);
	const edge = phrase ? tokens[phrase.from - 1] : undefined;
	const opens = phrase && (phrase.from <= first || isBreak(edge) || /^(CCONJ|SCONJ)$/.test(edge?.pos ?? ''));
	return opens ? { from: phrase.from, to: end, via: 'apposition' } : null;
}

/** `Crews who sailed on Friday said`: a clause behind "who" without commas belongs to the subject it follows. */
function acrossRelative(reading: Reading, end: number, first: number): Subject | null {
	const { tokens, chunkAt } = reading;
	for (let i = end - 2; i > first && end - i < 20; i--) {
		if (tokens[i].quoted || isBreak(tokens[i]) || tokens[i].lower === 'that') return null;
		if (tokens[i].lower !== 'who') continue;
		if (!hasFiniteVerb(reading, i + 1, end)) return null;
		const noun = chunkAt[i - 1];
		if (!noun || noun.to !== i || noun.kind === 'time') return null;
		const phrase = phraseBefore(reading, i, first);
		const edge = phrase ? tokens[phrase.from - 1] : undefined;
		const opens = phrase && (phrase.from <= first || isBreak(edge) || /^(CCONJ|SCONJ)$/.test(edge?.pos ?? ''));
		return opens ? { from: phrase.from, to: end, via: 'direct' } : null;
	}
	return null;
}

/** "the ministry, which said", "a man who told": the noun before the pronoun, the pronoun included in the words. */
function behindRelative(reading: Reading, at: number, first: number): Subject | null {
	const end = isBreak(reading.tokens[at - 1]) ? at - 1 : at;
	if (end <= first) return null;
	const phrase = phraseBefore(reading, end, first);
	if (!phrase) return null;
	const nearest = reading.chunkAt[end - 1];
	const isNearest =
		nearest &&
		(nearest.kind === 'name' || reading.tokens[at].lower !== 'who') &&
		reading.tokens[nearest.from - 1]?.pos === 'ADP';
	const bound = reading.tokens[(nearest?.from ?? 0) - 1]?.lower ?? '';
	const from = isNearest && nearest && !/^(of|for|at)$/.test(bound) ? nearest.from : phrase.from;
	return { from, to: at + 1, via: 'relative' };
}

/** `Lowe, a judge from Akron, Ohio, said`: the noun before the comma that opens the apposition; all of it is the source. */
function acrossApposition(reading: Reading, close: number, first: number): Subject | null {
	const { tokens } = reading;
	let fallback: Subject | null = null;
	for (let open = close - 1; open > first && close - open < FAR_LEFT; open--) {
		const quote = reading.quoteAt[open];
		if (quote) {
			if ((!quote.title && /^[,.?!]$/.test(tokens[quote.to - 2]?.text ?? '')) || quote.from <= first) break;
			open = quote.from;
			continue;
		}
		if (!isBreak(tokens[open]) || /^[()]$/.test(tokens[open].text) || joinsWords(tokens, open)) continue;
		if (tokens[close].text !== ',' && tokens[open].text === ',') continue;
		const phrase = phraseBefore(reading, open, first);
		if (!phrase || isAge(reading, phrase) || isState(reading, phrase)) continue;
		const edge = tokens[phrase.from - 1];
		const found: Subject = { from: phrase.from, to: close, via: 'apposition' };
		fallback ??= found;
		const opens =
			phrase.from <= first ||
			isBreak(edge) ||
			edge.text === '"' ||
			/^(CCONJ|SCONJ)$/.test(edge.pos) ||
			edge.lower === 'that';
		if (opens && !reading.chunkAt[phrase.from]?.kind.startsWith('time')) return found;
		if ((edge?.pos === 'VERB' && !edge.lower.endsWith('ing')) || edge?.pos === 'AUX') break;
	}
	if (fallback && looksApposed(reading, fallback)) return fallback;
	// `Lowe (D-Ohio), said`: a comma that should not be there.
	const bare = tokens[close - 1]?.text === ')' ? phraseBefore(reading, close, first) : null;
	return bare && bare.from <= first + 1 ? { ...bare, via: 'direct' } : null;
}

/** The hyphen of "self-described", which divides nothing. */
function joinsWords(tokens: Reading['tokens'], at: number): boolean {
	const [before, after] = [tokens[at - 1], tokens[at + 1]];
	return tokens[at].text === '-' && before?.end === tokens[at].start && after?.start === tokens[at].end;
}

/** "Lowe, 58, a judge": a number alone between commas is an age, not who speaks. */
function isAge({ tokens }: Reading, { from, to }: Stretch): boolean {
	return to - from === 1 && /^\d+$/.test(tokens[from].text) && tokens[from - 1]?.text === ',';
}

/** "a baker from Brill, Ohio, who": the state behind a town is not who speaks. */
function isState({ tokens, chunkAt }: Reading, { from, to }: Stretch): boolean {
	const town = chunkAt[from - 2];
	return (
		tokens[from - 1]?.text === ',' &&
		town?.kind === 'name' &&
		town.to === from - 1 &&
		STATES.has(
			tokens
				.slice(from, to)
				.map(({ text }) => text)
				.join(' ')
				.replace(/\.$/, '')
		)
	);
}

function looksApposed(reading: Reading, subject: Subject): boolean {
	return subject.to - subject.from < 30 && !/^(,|;)$/.test(reading.tokens[subject.from].text);
}

/** `His wife, Ada Cole, was less kind`, `Lowe, a judge in Akron, went on`: what stands between commas belongs to the phrase; its end, or `at` where none does. */
function apposedBehind(reading: Reading, from: number, at: number, to: number): number {
	if (reading.tokens[at]?.text !== ',') return at;
	const end = phraseAfter(reading, from, to)?.to ?? at;
	return end > at && end < to && reading.tokens[end].text === ',' ? end : at;
}

/** First noun phrase of a stretch that a verb with tense follows, adverbs and prepositional phrases between: its subject. */
export function clauseSubject(reading: Reading, from: number, to: number): Subject | null {
	const { tokens, chunkAt } = reading;
	let fallback: Subject | null = null;
	for (let i = from; i < to; i++) {
		const chunk = chunkAt[i];
		if (!chunk || chunk.from !== i || chunk.kind === 'time' || tokens[i].quoted) continue;
		const inPhrase = i > from && tokens[i - 1].pos === 'ADP';
		i = chunk.to - 1;
		if (inPhrase) continue;
		const phrase = phraseAfter(reading, chunk.from, to, false)?.to ?? chunk.to;
		const end = chunk.kind === 'pronoun' ? phrase : apposedBehind(reading, chunk.from, phrase, to);
		let verb = end === phrase ? end : end + 1;
		while (verb < to && /^(ADV|PART)$/.test(tokens[verb].pos)) verb++;
		const found: Subject = { from: chunk.from, to: chunk.to, via: 'inherited' };
		if (verb < to && isFinite(tokens, verb)) return { ...found, to: chunk.kind === 'pronoun' ? chunk.to : end };
		if (hasFiniteVerb(reading, chunk.to, to)) fallback ??= found;
	}
	return fallback;
}
