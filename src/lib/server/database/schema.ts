import type { Generated } from 'kysely';
import type { Identification, Mode, SourceType } from '#lib/lexicon/codes.ts';
import type { StoryContext } from '#lib/lexicon/gazetteer.ts';
import type { Json, Time } from './column.ts';
import type { AlternationTable, QuotationCodingTable, SpeakerCorrectionTable } from './person-schema.ts';
import type {
	RunTable,
	SegmentTable,
	SpeakerTable,
	AliasTable,
	RunSpeakerTable,
	MentionTable,
	QuotationTable,
	QuotationContentTable,
	ItemEvidenceTable,
	NamedThingTable,
	MeaningTable,
	NameFormTable,
	ToneTable,
	HeadlineReadingTable,
	NamingTable,
	ActTable,
	WordingTable
} from './run-schema.ts';

interface OutletTable {
	id: Generated<number>;
	slug: string;
	name: string;
	practice: boolean;
}

interface StoryTable {
	id: Generated<number>;
	slug: string;
	title: string;
	summary: string;
	practice: boolean;
	context: Json<StoryContext>;
	editedAt: Date | null;
}

/** Parts, statements, points and referents of a story share one shape. */
interface NamedTable {
	storyId: number;
	key: string;
	label: string;
	position: number;
}

interface AgreementTable {
	storyId: number;
	measure: string;
	pairs: number;
	positives: number;
	alpha: number | null;
}

interface ArticleTable {
	id: Generated<number>;
	seedKey: string | null;
	outletId: number;
	practice: boolean;
	edition: string | null;
	house: string | null;
	carrier: string | null;
	textBy: string | null;
	textByCertain: boolean | null;
	derivedFrom: string | null;
	country: string | null;
	countryNote: string | null;
	kind: string;
	form: string;
	headline: string | null;
	published: string | null;
	publishedTime: string | null;
	dateInferred: boolean;
	url: string | null;
	urlNote: string | null;
	lang: string;
	whole: boolean;
	words: number | null;
	storedWords: number | null;
	added: boolean;
	enteredAt: Time;
	editedAt: Date | null;
	removedAt: Date | null;
}

interface StoryArticleTable {
	storyId: number;
	articleId: number;
	practice: boolean;
	focus: boolean;
	statement: string | null;
	parts: string[];
	editedAt: Date | null;
}

interface VersionTable {
	id: Generated<number>;
	articleId: number;
	number: number;
	text: string;
	sha256: string;
	enteredAt: Time;
	enteredBy: string;
	/** The text begins with it; null where nobody named one. */
	deck: string | null;
}

interface CodebookTable {
	id: Generated<number>;
	storyId: number;
	version: number;
	title: string;
}

interface VariableTable {
	id: Generated<number>;
	codebookId: number;
	kind: 'point' | 'item' | 'name' | 'tone' | 'period';
	key: string;
	label: string;
	position: number;
}

interface CodeTable {
	codebookId: number;
	kind: VariableTable['kind'];
	key: string;
	value: string;
	label: string;
	position: number;
}

interface CoderTable {
	id: Generated<number>;
	name: string;
	kind: 'human' | 'model' | 'engine';
}

interface CodingTable {
	id: Generated<number>;
	articleId: number;
	coderId: number;
	coderKind: 'human' | 'model' | 'engine';
	codebookId: number | null;
	runId: number | null;
	counts: boolean;
	whole: boolean;
	words: number | null;
	codesPoints: boolean;
	codesTone: boolean;
	period: string | null;
	note: string | null;
	seeded: boolean;
	editedAt: Date | null;
}

interface CodingSourceTable {
	id: Generated<number>;
	codingId: number;
	/** As the coding has it. */
	runId: number | null;
	position: number;
	speaker: string;
	side: string;
	sides: string[];
	type: SourceType;
	identification: Identification;
	mode: Mode;
	cue: string | null;
	channel: string | null;
	place: string;
}

interface CodingSourceQuotationTable {
	codingSourceId: number;
	quotationId: number;
	/** As the source and the quotation have it. */
	runId: number;
}

interface CodingAnswerTable {
	codingId: number;
	/** As the coding has it; null where the coder follows no codebook. */
	codebookId: number | null;
	kind: 'point' | 'item' | 'name' | 'tone';
	key: string;
	value: string;
}

interface SeedTable {
	storySlug: string;
	sha256: string;
	loadedAt: Time;
}

/** The tables of db/schema.sql as Kysely sees them. */
export interface Schema {
	outlet: OutletTable;
	story: StoryTable;
	storyPart: NamedTable;
	storyStatement: NamedTable;
	point: NamedTable;
	referent: NamedTable;
	agreement: AgreementTable;
	article: ArticleTable;
	storyArticle: StoryArticleTable;
	version: VersionTable;
	codebook: CodebookTable;
	variable: VariableTable;
	code: CodeTable;
	run: RunTable;
	segment: SegmentTable;
	speaker: SpeakerTable;
	alias: AliasTable;
	runSpeaker: RunSpeakerTable;
	mention: MentionTable;
	quotation: QuotationTable;
	quotationContent: QuotationContentTable;
	itemEvidence: ItemEvidenceTable;
	nameForm: NameFormTable;
	named: NamedThingTable;
	meaning: MeaningTable;
	tone: ToneTable;
	headlineReading: HeadlineReadingTable;
	naming: NamingTable;
	act: ActTable;
	wording: WordingTable;
	coder: CoderTable;
	coding: CodingTable;
	codingSource: CodingSourceTable;
	codingSourceQuotation: CodingSourceQuotationTable;
	codingAnswer: CodingAnswerTable;
	speakerCorrection: SpeakerCorrectionTable;
	quotationCoding: QuotationCodingTable;
	alternation: AlternationTable;
	seed: SeedTable;
}
