import type { StoryContext } from '#lib/lexicon/gazetteer.ts';
import type { Place } from '#lib/lexicon/codes.ts';
import type { Analysis, Quotation, Speaker } from '../analysis.ts';
import type { Filters } from '../compare/filters.ts';
import { countedSources, type Member } from '../compare/group.ts';
import type { Evidence } from '../compare/measure.ts';
import type { CodedSource } from '../compare/report.ts';
import type { Called } from '../correction/correction.ts';
import { profileSource } from '../quotation/profile.ts';
import { isAttributed, isAttributedOrHeld, UNATTRIBUTED } from '../quotation/shares.ts';
import type { Gender, SourceRow } from './row.ts';
import { toldGender } from './told-gender.ts';

/** A row of sourcing with what it opens: of the engine one quotation, of any other coder one source as coded. */
export interface CodedRow extends SourceRow {
	/** Who is shown to speak: also where nobody is named, and where two outlets need not mean the same people. */
	name: string;
	/** The speaker whose page this leads to. */
	identity: Called;
	evidence: Evidence;
}

/** What is at hand of a story's texts, by article. */
export interface Told {
	analyses: ReadonlyMap<number, Analysis>;
	/** The very texts that were analysed. */
	texts: ReadonlyMap<number, string>;
	context: StoryContext;
	/** Whether beliefs and intentions count beside speech; they don't where nothing is said. */
	attitudes?: boolean;
}

/** Sources that name nobody: whether two outlets' “senior officials” are the same people, nobody knows. */
const UNIDENTIFIED: readonly string[] = ['anonymous', 'collective', 'none'];

/** What unidentified sources say is nobody's when speakers are compared. */
function keyOf({ name, identification }: { name: string; identification: string }): string | null {
	return UNIDENTIFIED.includes(identification) || name === UNATTRIBUTED ? null : name;
}

/** The codebook's "end" is a part of the body. */
function toPlace(place: string): Place {
	return place === 'headline' || place === 'deck' || place === 'lead' ? place : 'body';
}

/**
 * One source as a person or a model coded it: speaker × mode. Such a coding has no words, position, class of cue or gender:
 * these are null, "not coded", never 0.
 */
function fromCoding({ report, coding }: Member, source: CodedSource): CodedRow {
	return {
		article: report.article,
		outlet: report.outletSlug,
		name: source.speaker,
		identity: { name: source.speaker, side: source.side },
		speaker: keyOf({ name: source.speaker, identification: source.identification }),
		side: source.side,
		type: source.type,
		identification: source.identification,
		gender: null,
		mode: source.mode,
		words: null,
		quotedWords: null,
		position: null,
		place: toPlace(source.place),
		stance: null,
		cue: source.cue,
		evidence: { opens: 'coding', article: report.article, coding: coding.id, source: source.id }
	};
}

/** A quotation as the engine read it. */
function fromQuotation({ report }: Member, quotation: Quotation, speaker: ToldSpeaker | undefined): CodedRow {
	const name = speaker?.name ?? UNATTRIBUTED;
	const identification = speaker?.identification ?? 'none';
	const side = speaker?.side ?? 'none';
	return {
		article: report.article,
		outlet: report.outletSlug,
		name,
		identity: { name, side },
		speaker: keyOf({ name, identification }),
		side,
		type: speaker?.type ?? 'unclear',
		identification,
		gender: speaker?.gender ?? null,
		mode: quotation.mode,
		words: quotation.words,
		quotedWords: quotation.quotedWords,
		position: quotation.position,
		place: quotation.place,
		stance: quotation.cue?.stance ?? null,
		cue: quotation.cue?.lemma ?? null,
		evidence: {
			opens: 'words',
			article: report.article,
			spans: quotation.content.map(({ start, end }) => ({ start, end }))
		}
	};
}

type ToldSpeaker = Speaker & { gender: Gender | null };

function withGender(speaker: Speaker, text: string, context: StoryContext): ToldSpeaker {
	const person = speaker.identification === 'named' && profileSource(speaker.name, context).person;
	const mentions = speaker.mentions.map(({ start, end }) => text.slice(start, end));
	return { ...speaker, gender: person ? toldGender(speaker.name, mentions) : null };
}

/**
 * The rows of one report by the one coder that counts: where the engine read the text each quotation (speech and naming, and
 * attitudes where they are asked for), else each source as coded, captions left out. Two coders are never mixed: a member has one coding.
 */
export function toCodedRows(member: Member, told: Told, filters: Pick<Filters, 'media'>): CodedRow[] {
	const { report, coding } = member;
	if (coding.coderKind !== 'engine') return countedSources(coding, filters).map((source) => fromCoding(member, source));
	const analysis = told.analyses.get(report.article);
	const text = told.texts.get(report.article) ?? '';
	const speakers = new Map(
		analysis?.speakers.map((speaker) => [speaker.id, withGender(speaker, text, told.context)] as const)
	);
	return (analysis?.quotations ?? [])
		.filter(told.attitudes ? isAttributedOrHeld : isAttributed)
		.map((quotation) => fromQuotation(member, quotation, speakers.get(quotation.speaker ?? -1)))
		.filter(({ type }) => filters.media || type !== 'media');
}
