import type { Voice, WordingKind, WordingRule } from '#lib/lexicon/codes.ts';
import type { Quotation } from '../analysis.ts';
import type { Doc, Marked } from '../text/doc.ts';
import type { Meaning } from '../text/meaning.ts';
import { placeOf } from '../text/place.ts';
import { contains, overlap, type Span } from '../text/span.ts';
import { countWords } from '../text/words.ts';
import { voiceOf } from '../voice.ts';
import { PASSAGES, scorePassage } from './passage.ts';
import { readToken } from './token-rule.ts';
import type { Wording } from './wording.ts';

/** Words in marks are a fragment up to this many. */
const FRAGMENT = 3;

/**
 * Words by which a text's writer judges, holds back, stresses or takes for granted, words in marks, and sentences to be checked, in the
 * order of the text, each with the voice it stands in. "A brazen attempt" → evaluative, before a noun. A sentence to be checked stands
 * in the outlet's own voice alone, and is found only where its meaning is at hand. Never throws; an empty text has none. Known misses:
 * irony, judgement without a word of the lists, praise as a passage to check.
 */
export function findWordings(doc: Doc, quotations: readonly Quotation[], meaning?: Meaning): Wording[] {
	const listed = words(doc, quotations);
	const judging = listed.filter(({ kind, voice }) => kind === 'evaluative' && voice === 'own');
	const found = [...listed, ...inMarks(doc, quotations), ...passages(doc, quotations, judging, meaning)];
	return found.sort((a, b) => a.start - b.start || a.end - b.end || a.kind.localeCompare(b.kind, 'en'));
}

function toWording(doc: Doc, span: Span, what: { kind: WordingKind; rule: WordingRule; voice: Voice; score?: number }) {
	const { start, end } = span;
	return { start, end, ...what, place: placeOf(doc, span), score: what.score ?? null };
}

function words(doc: Doc, quotations: readonly Quotation[]): Wording[] {
	return doc.sentences.flatMap((sentence) => {
		const found: Wording[] = [];
		for (let at = sentence.first; at < sentence.last; at++) {
			const read = readToken(doc.tokens, at, sentence);
			if (!read) continue;
			const span = doc.tokens[at]!;
			found.push(toWording(doc, span, { ...read, voice: voiceOf(span, doc, quotations) }));
		}
		return found;
	});
}

/**
 * Up to three words in marks: a fragment of what somebody is said to have said, or, where nobody is, the outlet's own choice of marks.
 * Whether they keep a distance is for a person to code. Names and titles of works (“Swan Lake”) are left out.
 */
function inMarks(doc: Doc, quotations: readonly Quotation[]): Wording[] {
	return doc.marks.flatMap((mark): Wording[] => {
		const inner = doc.text.slice(mark.inner.start, mark.inner.end);
		const many = countWords(inner);
		if (many === 0 || many > FRAGMENT || isName(inner)) return [];
		const said = quotations.filter(({ content }) => content.some((span) => overlap(span, mark.inner) > 0));
		if (said.length === 0) return [toWording(doc, mark, { kind: 'marks', rule: 'unattributed-marks', voice: 'own' })];
		if (said.some((quotation) => isWhole(quotation, mark))) return [];
		return [toWording(doc, mark, { kind: 'marks', rule: 'fragment', voice: 'direct' })];
	});
}

/** All that somebody is said to have said: no fragment but a short answer (“No comment,” she said). */
function isWhole({ content, mode }: Quotation, mark: Marked): boolean {
	return mode === 'direct' && content.every((span) => overlap(span, mark) > 0);
}

/** Every longer word begins with a capital. */
function isName(words: string): boolean {
	const long = words.match(/[\p{L}’'-]{4,}/gu) ?? [];
	return long.length > 0 && long.every((word) => /^\p{Lu}/u.test(word));
}

/** At most this share of a sentence may be somebody's words, for the rest is what the outlet is asked about. */
const MOST_GIVEN = 1 / 3;

function isOwn({ marks }: Doc, sentence: Span, quotations: readonly Quotation[]): boolean {
	const others = [...marks, ...quotations.flatMap(({ content }) => content)];
	const most = Math.max(0, ...others.map((other) => overlap(sentence, other)));
	return most <= MOST_GIVEN * (sentence.end - sentence.start);
}

/**
 * A sentence in the outlet's own voice that the model takes for one that speaks ill, or any in which a word in the outlet's own voice
 * judges. Without a meaning only the words decide.
 */
function passages(doc: Doc, quotations: readonly Quotation[], judging: readonly Span[], meaning?: Meaning): Wording[] {
	return doc.sentences.flatMap((sentence, index): Wording[] => {
		const read = meaning?.sentences[index];
		const score = read && Math.round(scorePassage(read.vector) * 1000) / 1000;
		const ill = score !== undefined && score >= PASSAGES.from && isOwn(doc, sentence, quotations);
		if (!ill && !judging.some((word) => contains(sentence, word))) return [];
		const rule = ill ? 'passage-model' : 'passage-words';
		return [
			toWording(doc, sentence, { kind: 'passage', rule, voice: 'own', ...(score === undefined ? {} : { score }) })
		];
	});
}
