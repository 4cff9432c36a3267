import type { Identification, Mode, SourceType, Stance } from '#lib/lexicon/codes.ts';
import type { Quotation } from '../analysis.ts';
import { countedCodings } from '../compare/group.ts';
import type { CoderKind, Coding } from '../compare/report.ts';
import { type Reading, spokenIn } from '../correction/correct-analysis.ts';
import { type Called, type Correction, type Links, type Resolve, toResolver } from '../correction/correction.ts';
import { decide, type Decision, decisionsInForce } from '../correction/decision.ts';
import { isAttributed } from '../quotation/shares.ts';
import { excerpt, overlap, type Span } from '../text/span.ts';

/** One thing one speaker says in one report, as one kind of coder has it. */
export interface Statement {
	article: number;
	coderKind: CoderKind;
	coder: string;
	/** By what name and side the coder has it, and with what type. */
	coded: Called & { type: SourceType; unlinked?: boolean };
	/** The speaker it counts for, people's corrections applied. */
	identity: Called;
	name: string;
	side: string;
	type: SourceType;
	identification: Identification;
	mode: Mode;
	cue: string | null;
	stance: Stance | null;
	place: string;
	/** The printed words that name the speaker, the words said, and the sentences around them; null where only a coding is at hand. */
	form: string | null;
	content: string | null;
	sentence: string | null;
	spans: Span[];
	words: number | null;
	quotedWords: number | null;
	/** The coding and its row, where that is what opens. */
	opens: { coding: number; source: number } | null;
	/** Who corrected its speaker or decided on it. */
	by: string[];
}

/** A place where the engine saw a speaker named. */
export interface Mention {
	article: number;
	form: string;
	identity: Called;
}

/** What is said in a story, and every mention that led to a speaker. */
export interface Said {
	statements: Statement[];
	mentions: Mention[];
	/** Every report that a kind of coder went through, also where it found nobody who says anything. */
	coded: Pick<Statement, 'article' | 'coderKind'>[];
}

export interface StoryReading extends Reading {
	text: string;
	/** "parallax 0.9.0". */
	engine: string;
}

/** The sentences that a quotation's words stand in, as printed. */
export function sentenceAround(
	text: string,
	sentences: readonly Span[],
	{ content }: Pick<Quotation, 'content'>
): string {
	const around = sentences.filter((sentence) => content.some((span) => overlap(sentence, span) > 0));
	const [first, last] = [around[0] ?? content[0], around.at(-1) ?? content.at(-1)];
	return first && last ? text.slice(first.start, last.end).replaceAll(/\s+/g, ' ') : '';
}

function fromReading(reading: StoryReading, resolve: Resolve, decisions: readonly Decision[]): Statement[] {
	const { analysis, article, version, text, forms, engine } = reading;
	return decide(spokenIn(analysis), version, decisions).flatMap(({ quotation, speaker, by }): Statement[] => {
		if (!speaker || !isAttributed(quotation)) return [];
		const { name, side, type, unlinked } = speaker;
		const coded = { name, side, type, ...(unlinked ? { unlinked } : {}) };
		const form = quotation.source ? (forms.get(quotation.source.start) ?? null) : null;
		const resolved = resolve({ ...coded, article, form });
		return [
			{
				...{ article, coderKind: 'engine', coder: engine, coded, form, opens: null },
				...{ identity: resolved.identity, name: resolved.name, side: resolved.side, type: resolved.type },
				identification: speaker.identification,
				mode: quotation.mode,
				cue: quotation.cue?.lemma ?? null,
				stance: quotation.cue?.stance ?? null,
				place: quotation.place,
				content: quotation.content.map((span) => excerpt(text, span).replaceAll(/\s+/g, ' ')).join(' … '),
				sentence: sentenceAround(text, analysis.sentences, quotation),
				spans: quotation.content.map(({ start, end }) => ({ start, end })),
				words: quotation.words,
				quotedWords: quotation.quotedWords,
				by: [...new Set([...(by === null ? [] : [by]), ...resolved.by])]
			}
		];
	});
}

function fromCoding(coding: Coding, resolve: Resolve): Statement[] {
	const { article, coderKind, coder } = coding;
	return coding.sources.flatMap((source): Statement[] => {
		if (source.place === 'caption') return [];
		const { speaker: name, side, type, identification, mode, cue, place } = source;
		const coded = { name, side, type, unlinked: true };
		const resolved = resolve({ ...coded, article, form: null });
		return [
			{
				...{ article, coderKind, coder, coded, identification, mode, cue, place },
				...{ identity: resolved.identity, name: resolved.name, side: resolved.side, type: resolved.type },
				...{ stance: null, form: null, content: null, sentence: null, spans: [], words: null, quotedWords: null },
				opens: { coding: coding.id, source: source.id },
				by: resolved.by
			}
		];
	});
}

function mentionsIn({ analysis, article, forms }: StoryReading, resolve: Resolve): Mention[] {
	return analysis.speakers.flatMap(({ name, side, type, mentions }) =>
		mentions.flatMap(({ start }) => {
			const form = forms.get(start);
			return form ? [{ article, form, identity: resolve({ name, side, type, article, form }).identity }] : [];
		})
	);
}

/**
 * Everything somebody says in a story, each kind of coder apart: from texts the engine read, its speakers those of the
 * story and people's decisions in them, and from the codings that count. Captions are no source; what a person coded is not
 * corrected by others.
 * @param readings and codings as they were before any correction
 */
export function toStatements(
	readings: readonly StoryReading[],
	codings: Coding[],
	said: { corrections: Correction[]; decisions: Decision[]; links?: Links }
): Said {
	const resolve = toResolver(said.corrections, said.links);
	const untouched = toResolver([]);
	const decisions = decisionsInForce(said.decisions);
	const coded = (['human', 'model'] as const).flatMap((kind) => [...countedCodings(codings, kind).values()]);
	return {
		statements: [
			...readings.flatMap((reading) => fromReading(reading, resolve, decisions)),
			...coded.flatMap((coding) => fromCoding(coding, coding.coderKind === 'human' ? untouched : resolve))
		],
		mentions: readings.flatMap((reading) => mentionsIn(reading, resolve)),
		coded: [
			...readings.map(({ article }) => ({ article, coderKind: 'engine' as const })),
			...coded.map(({ article, coderKind }) => ({ article, coderKind }))
		]
	};
}
