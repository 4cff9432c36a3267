import { EMPTY_CONTEXT } from '#lib/lexicon/gazetteer.ts';
import type { AnalysisInput, FreshAnalysis, Lengths } from './analysis.ts';
import { findActs } from './agency/acts.ts';
import { ENGINE_NAME, ENGINE_VERSION } from './engine.ts';
import { findEvidence } from './frame/evidence.ts';
import { nameLanguage, type Language } from './language.ts';
import { findNames as findNamed } from './name/names.ts';
import { findNames } from './naming/names.ts';
import { findNamings } from './naming/namings.ts';
import { findQuotations } from './quotation/quotations.ts';
import { isAttributed } from './quotation/shares.ts';
import type { Doc, Segment } from './text/doc.ts';
import { toBytes, type Meaning } from './text/meaning.ts';
import { findParagraphs, findSegments } from './text/segment.ts';
import type { Span } from './text/span.ts';
import { toDoc } from './text/to-doc.ts';
import { findTones } from './tone/tones.ts';
import { findWordings } from './wording/wordings.ts';
import { countWords } from './text/words.ts';

/** A text cut into sentences and tagged, before any rule has read it. */
export interface Begun {
	input: AnalysisInput;
	lang: Language;
	segments: Segment[];
	/** Undefined where the language is not read. */
	doc: Doc | undefined;
}

/**
 * The first half of `analyse`: language, segments, sentences, tags. Who has an encoder begins a text, encodes `doc.sentences`
 * and finishes it with their meaning; a text is tagged once that way.
 */
export function begin(input: AnalysisInput): Begun {
	const lang = nameLanguage(input.text, input.lang);
	const segments = input.segments ?? findSegments(input.text, input.deck ?? '');
	return { input, lang, segments, doc: lang.readable ? toDoc(input.text, segments) : undefined };
}

/**
 * The second half: quotations with speakers, evidence for frames, name forms, names, tone, acts, wording.
 * @param meaning of `doc.sentences`, in their order; without it, results that stand on it are absent
 */
export function finish({ input, lang, segments, doc }: Begun, meaning?: Meaning): FreshAnalysis {
	const { text, context = EMPTY_CONTEXT } = input;
	if (!doc) return unread(text, lang, segments);
	const { quotations, speakers } = findQuotations(doc, context, input.day ?? null);
	const named = findNamed(doc, context);
	const items = findEvidence(doc, { quotations, speakers, named, context, day: input.day ?? null });
	const names = findNames(doc, quotations, context);
	const tones = findTones(doc, { quotations, named, context, meaning });
	const attributed = quotations.filter(isAttributed).reduce((words, quotation) => words + quotation.words, 0);
	return {
		engine: ENGINE_NAME,
		version: ENGINE_VERSION,
		lang,
		lengths: { ...measure(text, doc.paragraphs), attributed, sentences: doc.sentences.length },
		segments,
		paragraphs: doc.paragraphs,
		sentences: doc.sentences.map(({ start, end }) => ({ start, end })),
		quotations,
		speakers,
		items,
		names,
		namings: findNamings(doc, quotations, named, context),
		acts: findActs(doc, quotations, context),
		named,
		tones,
		wordings: findWordings(doc, quotations, meaning),
		encoder: meaning?.encoder ?? null,
		vectors: meaning ? toBytes(meaning.sentences.map(({ vector }) => vector)) : null
	};
}

/**
 * Reads one text: language, segments, sentences, quotations with speakers, evidence for frames, name forms, names, tone, acts, wording. The same input gives
 * the same output; an empty text, or one in a language that is not read, gives empty results. Never throws on text.
 */
export function analyse(input: AnalysisInput, meaning?: Meaning): FreshAnalysis {
	return finish(begin(input), meaning);
}

/** What can be said of a text that is not read: its segments and its length. */
function unread(text: string, lang: Language, segments: Segment[]): FreshAnalysis {
	const paragraphs = findParagraphs(text, segments);
	return {
		engine: ENGINE_NAME,
		version: ENGINE_VERSION,
		lang,
		lengths: measure(text, paragraphs),
		segments,
		paragraphs,
		sentences: [],
		quotations: [],
		speakers: [],
		items: [],
		names: [],
		namings: [],
		acts: [],
		named: [],
		tones: [],
		wordings: [],
		encoder: null,
		vectors: null
	};
}

function measure(text: string, paragraphs: readonly Span[]): Lengths {
	const article = paragraphs.reduce((words, { start, end }) => words + countWords(text.slice(start, end)), 0);
	return { article, stored: countWords(text), attributed: 0, sentences: 0, paragraphs: paragraphs.length };
}
