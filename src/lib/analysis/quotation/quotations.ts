import type { StoryContext } from '#lib/lexicon/gazetteer.ts';
import type { Quotation, Speaker } from '../analysis.ts';
import type { Doc, Marked, Sentence } from '../text/doc.ts';
import { placeOf } from '../text/place.ts';
import { overlap, type Span } from '../text/span.ts';
import { countWords } from '../text/words.ts';
import { findAccording, findAside, findAsSaid, findAsSaidBy } from './according.ts';
import { findBlocks } from './block.ts';
import { findColons, findOpening } from './colon.ts';
import { findCueVerbs, type CueVerb } from './cue-verb.ts';
import { PATTERN_WORTH, toConfidence } from './confidence.ts';
import { findFloating } from './floating.ts';
import { findForward } from './forward.ts';
import type { Found, Search } from './found.ts';
import { findInWords } from './in-words.ts';
import { findHeads, findHeadTails, isHeadline } from './headline.ts';
import { findAdjectives, findNouns, findVoiced } from './nominal.ts';
import { findPassives } from './passive.ts';
import { findSpoken } from './nominal-about.ts';
import { DEEPEST, isSecondVoice, toInner, type Level } from './level.ts';
import { toReading, toSpan, type Reading, type Stretch } from './reading.ts';
import { profileSource } from './profile.ts';
import { findRelatives } from './relative.ts';
import { handOn } from './second-hand.ts';
import { resolveSpeakers } from './speaker.ts';
import { findTails } from './tail.ts';
import { findTurns } from './turn.ts';

/** Quotations of a text in order of their content, and the speakers they resolve to. */
export interface QuotationsFound {
	quotations: Quotation[];
	speakers: Speaker[];
}

/**
 * Finds who says what in a text: first where the speaker stands after the words, then before them, then what floats.
 * `calibrate` turns the raw certainty (pattern times speaker) into a share right; another one is given only to fit it anew.
 */
export function findQuotations(
	doc: Doc,
	context: StoryContext,
	day: string | null = null,
	calibrate: (raw: number) => number = toConfidence
): QuotationsFound {
	const reading = toReading(doc);
	const levels = findLevels(reading, (words) => profileSource(words, context).type === 'media');
	const quotations = levels.map((level, id) => toQuotation(reading, level, id, levels));
	const speakers = resolveSpeakers(
		reading,
		levels.map(({ found }) => found),
		quotations,
		context,
		day
	);
	for (const quotation of quotations) quotation.confidence = calibrate(quotation.confidence);
	return { quotations, speakers };
}

/** What the outlet attributes, then what is attributed inside that, in order of the text, the outer one first. */
function findLevels(reading: Reading, isOutlet: (words: string) => boolean): Level[] {
	const { marks } = reading.doc;
	let last: Level[] = handOn(reading, findOuter(reading), isOutlet).map((found) => ({
		found,
		parent: null,
		level: 0,
		marks
	}));
	const levels = [...last];
	let outer = reading;
	for (let level = 1; level <= DEEPEST && last.length > 0; level++) {
		const inner = toInner(outer, last);
		outer = inner.reading;
		last = findInner(inner.reading).flatMap((found) => {
			const parent = inner.parentOf(found);
			return parent && isSecondVoice(inner.reading, found) ? [{ found, parent, level, marks: inner.marks }] : [];
		});
		levels.push(...last);
	}
	return levels.sort((a, b) => a.found.content[0].from - b.found.content[0].from || a.level - b.level);
}

function findOuter(reading: Reading): Found[] {
	const search = toSearch(reading);
	findTurns(search);
	for (const sentence of reading.doc.sentences) {
		const verbs = findCueVerbs(reading, sentence);
		const headline = isHeadline(reading, sentence);
		if (headline) findHeads(search, sentence);
		findBlocks(search, sentence, verbs);
		findIn(search, sentence, verbs);
		if (headline) findHeadTails(search, sentence, verbs);
	}
	findFloating(search);
	return finish(search);
}

function findInner(reading: Reading): Found[] {
	const search = toSearch(reading);
	for (const sentence of reading.doc.sentences) findIn(search, sentence, findCueVerbs(reading, sentence));
	return finish(search);
}

function toSearch(reading: Reading): Search {
	return { reading, claimed: new Uint8Array(reading.tokens.length), found: [] };
}

/** The patterns of one sentence, in the order in which they claim its words. */
function findIn(search: Search, sentence: Sentence, verbs: CueVerb[]): void {
	findAsSaid(search, sentence, verbs);
	findAsSaidBy(search, sentence);
	findAside(search, sentence, verbs);
	findTails(search, sentence, verbs);
	findAccording(search, sentence);
	findInWords(search, sentence);
	findOpening(search, sentence, verbs);
	findVoiced(search, sentence);
	findRelatives(search, sentence, verbs);
	findForward(search, sentence, verbs);
	findPassives(search, sentence, verbs);
	findColons(search, sentence);
	findNouns(search, sentence);
	findSpoken(search, sentence);
	findAdjectives(search, sentence);
}

function finish({ reading, found }: Search): Found[] {
	return found
		.map((one) => ({ ...one, content: tidy(one.content) }))
		.filter(({ content }) => content.some(({ from, to }) => hasWords(reading, from, to)));
}

/** Stretches in order, those that touch or overlap made one. */
function tidy(content: Stretch[]): Stretch[] {
	const tidied: Stretch[] = [];
	for (const { from, to } of [...content].sort((a, b) => a.from - b.from)) {
		const last = tidied.at(-1);
		if (last && from < last.to) last.to = Math.max(last.to, to);
		else tidied.push({ from, to });
	}
	return tidied;
}

function hasWords(reading: Reading, from: number, to: number): boolean {
	for (let i = from; i < to; i++) if (/[\p{L}\p{N}]/u.test(reading.tokens[i].text)) return true;
	return false;
}

function toQuotation(reading: Reading, { found, parent, level, marks }: Level, id: number, levels: Level[]): Quotation {
	const { doc } = reading;
	const content = found.content.map((stretch) => toSpan(reading, stretch));
	const words = content.reduce((sum, span) => sum + countWords(doc.text.slice(span.start, span.end)), 0);
	const quotedWords = found.verbatim ? words : Math.min(words, countQuoted(doc.text, marks, content));
	const last = doc.paragraphs.at(-1)?.end ?? 1;
	return {
		id,
		mode: quotedWords === 0 ? 'indirect' : quotedWords === words ? 'direct' : 'mixed',
		kind: found.kind,
		pattern: found.pattern,
		level,
		parent: parent === null ? null : levels.indexOf(parent),
		content,
		cue: found.cue ? { ...toSpan(reading, found.cue), lemma: found.cue.lemma, stance: found.cue.stance } : null,
		source: found.source ? toSpan(reading, found.source) : null,
		speaker: null,
		identification: 'none',
		channel: null,
		words,
		quotedWords,
		place: placeOf(doc, content[0]),
		position: content[0].start / last,
		confidence: PATTERN_WORTH[found.pattern]
	};
}

/** Words of a content that stand inside quotation marks. */
function countQuoted(text: string, marks: readonly Marked[], content: Span[]): number {
	let words = 0;
	for (const { inner } of marks) {
		for (const span of content) {
			if (overlap(inner, span) === 0) continue;
			words += countWords(text.slice(Math.max(inner.start, span.start), Math.min(inner.end, span.end)));
		}
	}
	return words;
}
