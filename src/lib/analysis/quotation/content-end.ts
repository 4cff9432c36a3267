import { TURNS } from '#lib/lexicon/words.ts';
import { cueAt } from './cue-verb.ts';
import { isFinite, type Reading } from './reading.ts';

const FAR = 9;

/**
 * Where a content that begins at `from` ends, at the latest at `limit`: before ", adding", ", according to", ", but",
 * before ", and Lowe said", before "and said". Never inside quotation marks.
 */
export function contentEnd(reading: Reading, from: number, limit: number, kind: 'clause' | 'noun' = 'clause'): number {
	const { tokens } = reading;
	for (let i = from + 1; i < limit; i++) {
		if (tokens[i].quoted) continue;
		if (tokens[i].text === ',' || tokens[i].text === ';' || tokens[i].text === '—' || tokens[i].text === '–') {
			if (i > from + 1 && turnsAway(reading, i, limit)) return i;
		} else if (/^(and|but|then|or)$/.test(tokens[i].lower)) {
			if (secondCue(reading, i + 1, limit, from, kind) || (kind === 'noun' && subjectThenCue(reading, i + 1, limit))) {
				return tokens[i - 1].text === ',' ? i - 1 : i;
			}
		}
	}
	return limit;
}

/** After a comma at `at` the sentence leaves the content. */
function turnsAway(reading: Reading, at: number, limit: number): boolean {
	const { tokens } = reading;
	const next = tokens[at + 1];
	if (!next || at + 1 >= limit || next.quoted) return false;
	if (TURNS.has(next.lower)) return true;
	if (next.lower === 'according' && tokens[at + 2]?.lower === 'to') return true;
	if (next.lower.endsWith('ing') && cueAt(reading, at + 1)?.frames.has('q')) return true;
	if (next.lower === 'and' && /^(when|if|as|while)$/.test(tokens[at + 2]?.lower ?? ''))
		return laterSpeaker(reading, at + 2, limit);
	return subjectThenCue(reading, /^(and|as|even|or)$/.test(next.lower) ? at + 2 : at + 1, limit);
}

/** "and said", "but later added": a second verb of the same subject that can hold speech. */
function secondCue(reading: Reading, from: number, limit: number, start: number, kind: 'clause' | 'noun'): boolean {
	let at = from;
	while (at < limit && /^(ADV|AUX)$/.test(reading.tokens[at].pos)) at++;
	if (at >= limit || at <= start + 1) return false;
	const cue = cueAt(reading, at);
	if (kind === 'noun' && isFinite(reading.tokens, at) && reading.tokens[at].pos === 'VERB') return true;
	if (cue && reading.tokens[at].lower.endsWith('ing') && cue.frames.has('c') && cue.frames.has('i')) return true;
	if (!cue || !/(ed|id|old|ote|poke|s)$/.test(reading.tokens[at].lower)) return false;
	if (!/[cq]/.test([...cue.frames].join(''))) return false;
	return cue.frames.has('i') || cue.frames.has('d');
}

/** "and Lowe said that": a name or noun, then a verb of speech. */
function subjectThenCue(reading: Reading, from: number, limit: number): boolean {
	const chunk = reading.chunkAt[from];
	if (!chunk || chunk.from !== from) return false;
	for (let i = chunk.to; i < Math.min(limit, from + FAR); i++) {
		if (reading.tokens[i].text === ',') return false;
		if (reading.tokens[i].pos === 'VERB') return cueAt(reading, i)?.frames.has('i') === true;
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
