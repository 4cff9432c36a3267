import type { StoryContext } from '#lib/lexicon/gazetteer.ts';
import type { Quotation, Speaker } from '../analysis.ts';
import type { Doc } from '../text/doc.ts';
import { placeOf } from '../text/place.ts';
import { overlap, type Span } from '../text/span.ts';
import { countWords } from '../text/words.ts';
import { findAccording, findAside, findAsSaid, findAsSaidBy } from './according.ts';
import { findBlocks, findLabelled } from './block.ts';
import { findColons, findOpening } from './colon.ts';
import { findCueVerbs } from './cue-verb.ts';
import { PATTERN_PRECISION, toConfidence } from './confidence.ts';
import { findFloating } from './floating.ts';
import { findForward } from './forward.ts';
import type { Found, Search } from './found.ts';
import { findAdjectives, findNouns, findVoiced } from './nominal.ts';
import { findPassives } from './passive.ts';
import { findSpoken } from './nominal-about.ts';
import { toReading, toSpan, type Reading, type Stretch } from './reading.ts';
import { findRelatives } from './relative.ts';
import { resolveSpeakers } from './speaker.ts';
import { findTails } from './tail.ts';

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
	const found = findAll(reading);
	const quotations = found.map((one, id) => toQuotation(reading, one, id));
	const speakers = resolveSpeakers(reading, found, quotations, context, day);
	for (const quotation of quotations) quotation.confidence = calibrate(quotation.confidence);
	return { quotations, speakers };
}

function findAll(reading: Reading): Found[] {
	const search: Search = { reading, claimed: new Uint8Array(reading.tokens.length), found: [] };
	findLabelled(search);
	for (const sentence of reading.doc.sentences) {
		const verbs = findCueVerbs(reading, sentence);
		findBlocks(search, sentence, verbs);
		findAsSaid(search, sentence, verbs);
		findAsSaidBy(search, sentence);
		findAside(search, sentence, verbs);
		findTails(search, sentence, verbs);
		findAccording(search, sentence);
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
	findFloating(search);
	return search.found
		.map((found) => ({ ...found, content: tidy(found.content) }))
		.filter(({ content }) => content.some(({ from, to }) => hasWords(reading, from, to)))
		.sort((a, b) => a.content[0].from - b.content[0].from);
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

function toQuotation(reading: Reading, found: Found, id: number): Quotation {
	const { doc } = reading;
	const content = found.content.map((stretch) => toSpan(reading, stretch));
	const words = content.reduce((sum, span) => sum + countWords(doc.text.slice(span.start, span.end)), 0);
	const quotedWords = Math.min(words, countQuoted(doc, content));
	const last = doc.paragraphs.at(-1)?.end ?? 1;
	return {
		id,
		mode: quotedWords === 0 ? 'indirect' : quotedWords === words ? 'direct' : 'mixed',
		kind: found.kind,
		pattern: found.pattern,
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
		confidence: PATTERN_PRECISION[found.pattern]
	};
}

/** Words of a content that stand inside quotation marks. */
function countQuoted(doc: Doc, content: Span[]): number {
	let words = 0;
	for (const { inner } of doc.marks) {
		for (const span of content) {
			if (overlap(inner, span) === 0) continue;
			words += countWords(doc.text.slice(Math.max(inner.start, span.start), Math.min(inner.end, span.end)));
		}
	}
	return words;
}
