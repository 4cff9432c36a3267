import { EMPTY_CONTEXT } from '#lib/lexicon/gazetteer.ts';
import type { AnalysisInput, FreshAnalysis, Lengths } from './analysis.ts';
import { ENGINE_NAME, ENGINE_VERSION } from './engine.ts';
import { findItems } from './frame/conflict.ts';
import { nameLanguage, type Language } from './language.ts';
import { findNames as findNamed } from './name/names.ts';
import { findNames } from './naming/names.ts';
import { findQuotations } from './quotation/quotations.ts';
import { isAttributed } from './quotation/shares.ts';
import type { Segment } from './text/doc.ts';
import { findParagraphs, findSegments } from './text/segment.ts';
import type { Span } from './text/span.ts';
import { toDoc } from './text/to-doc.ts';
import { countWords } from './text/words.ts';

/**
 * Reads one text: language, segments, sentences, quotations with speakers, conflict evidence, name forms, names. The same input gives
 * the same output; an empty text, or one in a language that is not read, gives empty results. Never throws on text.
 */
export function analyse(input: AnalysisInput): FreshAnalysis {
	const { text, context = EMPTY_CONTEXT } = input;
	const lang = nameLanguage(text, input.lang);
	const segments = input.segments ?? findSegments(text, input.deck ?? '');
	if (!lang.readable) return unread(text, lang, segments);
	const doc = toDoc(text, segments);
	const { quotations, speakers } = findQuotations(doc, context, input.day ?? null);
	const items = findItems(doc, quotations, speakers, context);
	const names = findNames(doc, quotations, context);
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
		named: findNamed(doc, context)
	};
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
		named: []
	};
}

function measure(text: string, paragraphs: readonly Span[]): Lengths {
	const article = paragraphs.reduce((words, { start, end }) => words + countWords(text.slice(start, end)), 0);
	return { article, stored: countWords(text), attributed: 0, sentences: 0, paragraphs: paragraphs.length };
}
