import type { Generated } from 'kysely';
import type { ActForm } from '#lib/analysis/agency/act.ts';
import type { HeadlineFindings } from '#lib/analysis/headline/headlines.ts';
import type { NamingRule } from '#lib/analysis/naming/naming.ts';
import type { ActKind } from '#lib/lexicon/acts.ts';
import type {
	Identification,
	Mode,
	Place,
	QuotationKind,
	SegmentKind,
	SourceType,
	Stance,
	TargetKind,
	ToneCode,
	ToneRule,
	Voice,
	WordingKind,
	WordingRule
} from '#lib/lexicon/codes.ts';
import type { ItemKey } from '#lib/lexicon/frames/items.ts';
import type { Name } from '#lib/analysis/analysis.ts';
import type { Json, Time } from './column.ts';

// What the engine wrote: one run and everything that belongs to it.

export interface RunTable {
	id: Generated<number>;
	versionId: number;
	/** As the version has it. */
	articleId: number;
	engine: string;
	engineVersion: string;
	config: Json<Record<string, unknown>>;
	seed: Generated<number>;
	at: Time;
	lang: string;
	langName: string;
	readable: boolean;
	articleWords: number;
	storedWords: number;
	attributedWords: number;
	paragraphs: Json<[number, number][]>;
	sentences: Json<[number, number][]>;
}

interface Spanned {
	startAt: number;
	endAt: number;
}

export interface SegmentTable extends Spanned {
	runId: number;
	number: number;
	kind: SegmentKind;
	rule: string;
}

export interface SpeakerTable {
	id: Generated<number>;
	slug: string;
	name: string;
	side: string;
	type: SourceType;
}

export interface AliasTable {
	speakerId: number;
	form: string;
}

export interface RunSpeakerTable {
	runId: number;
	number: number;
	speakerId: number;
	type: SourceType;
	identification: Identification;
}

export interface MentionTable extends Spanned {
	runId: number;
	speakerNumber: number;
	excerpt: string;
}

export interface QuotationTable {
	id: Generated<number>;
	runId: number;
	number: number;
	mode: Mode;
	kind: QuotationKind;
	pattern: string;
	cueStart: number | null;
	cueEnd: number | null;
	cueLemma: string | null;
	cueStance: Stance | null;
	sourceStart: number | null;
	sourceEnd: number | null;
	speakerNumber: number | null;
	identification: Identification;
	channel: string | null;
	words: number;
	quotedWords: number;
	level: number;
	parent: number | null;
	place: Place;
	position: number;
	confidence: number;
}

export interface QuotationContentTable extends Spanned {
	quotationId: number;
	position: number;
	excerpt: string;
}

export interface ItemEvidenceTable extends Spanned {
	runId: number;
	number: number;
	item: ItemKey;
	rule: string;
	voice: Voice;
	place: Place;
	excerpt: string;
}

export interface NameFormTable extends Spanned {
	runId: number;
	number: number;
	referent: string;
	form: string;
	voice: Voice;
	place: Place;
	excerpt: string;
}

export interface NamedThingTable extends Spanned {
	runId: number;
	number: number;
	kind: Name['kind'];
	canonical: string;
	among: Json<string[]>;
	standsFor: string | null;
	roleOf: string | null;
	confidence: number;
	excerpt: string;
}

export interface MeaningTable {
	runId: number;
	encoder: string;
	vectors: Uint8Array;
}

export interface ToneTable extends Spanned {
	id: Generated<number>;
	/** The run of a text, or null where it stands in a headline. */
	runId: number | null;
	headlineOf: number | null;
	number: number;
	target: string;
	kind: TargetKind;
	voice: Voice;
	place: Place;
	quotationNumber: number | null;
	speaker: string | null;
	tone: ToneCode;
	rule: ToneRule;
	negative: number;
	neutral: number;
	positive: number;
	excerpt: string;
}

export interface HeadlineReadingTable {
	articleId: number;
	engine: string;
	engineVersion: string;
	config: Json<Record<string, unknown>>;
	headline: string;
	findings: Json<HeadlineFindings>;
	at: Time;
}

export interface NamingTable extends Spanned {
	runId: number;
	number: number;
	referent: string;
	form: string;
	rule: NamingRule;
	voice: Voice;
	place: Place;
	excerpt: string;
}

export interface WordingTable extends Spanned {
	runId: number;
	number: number;
	kind: WordingKind;
	rule: WordingRule;
	voice: Voice;
	place: Place;
	score: number | null;
	excerpt: string;
}

export interface ActTable extends Spanned {
	runId: number;
	number: number;
	event: string;
	kind: ActKind;
	form: ActForm;
	agentStart: number | null;
	agentEnd: number | null;
	acting: 'actor' | 'thing' | null;
	elsewhere: boolean;
	voice: Voice;
	place: Place;
	excerpt: string;
}
