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
	Voice
} from '#lib/lexicon/codes.ts';
import type { ItemKey } from '#lib/lexicon/frames/items.ts';
import type { StoryContext } from '#lib/lexicon/gazetteer.ts';
import type { Act } from './agency/act.ts';
import type { Naming } from './naming/naming.ts';
import type { Segment } from './text/doc.ts';
import type { Span } from './text/span.ts';
import type { Wording } from './wording/wording.ts';

/** What goes into the engine: one version of one article and what its story knows. */
export interface AnalysisInput {
	/** The stored text, never altered. */
	text: string;
	/** BCP 47 language where it is known; otherwise the engine names it. */
	lang?: string;
	context?: StoryContext;
	/** The day of the article, `YYYY`, `YYYY-MM` or `YYYY-MM-DD`: says which office a public person held. */
	day?: string | null;
	/** The deck, where whoever entered the text named it: the text begins with it, also where it ends in a full stop. */
	deck?: string | null;
	/** Segments a person corrected; they replace what the rules would decide. */
	segments?: Segment[];
}

/** Somebody the text lets speak, with every mention that led there. */
export interface Speaker {
	/** Index in `Analysis.speakers`. */
	id: number;
	/** Canonical name ("Dmitry Peskov", "Government of North Korea", "senior US officials"). */
	name: string;
	side: string;
	type: SourceType;
	identification: Identification;
	mentions: Span[];
}

/** Content + cue + source. */
export interface Quotation {
	id: number;
	mode: Mode;
	kind: QuotationKind;
	/** The rule that found it ("QSV", "ACC"). */
	pattern: string;
	/** 0 for what the outlet itself attributes, 1 for what stands inside that content ("Lowe said that Cole …"), at most 2. */
	level: number;
	/** Id of the quotation in whose content it stands; null at level 0. Only level 0 is counted, so that no word counts twice. */
	parent: number | null;
	/** One span, or several where the cue interrupts; in order, trimmed, never overlapping. */
	content: Span[];
	cue: (Span & { lemma: string; stance: Stance }) | null;
	/** The words that name who is quoted, as printed; null where nobody is named. */
	source: Span | null;
	/** Index in `Analysis.speakers`; null is "unattributed". */
	speaker: number | null;
	identification: Identification;
	/** Through whom the words came, as printed ("Bloomberg"); null where unstated. */
	channel: string | null;
	/** Words of the content, and how many of them stand inside marks. */
	words: number;
	quotedWords: number;
	place: Place;
	/** Start of the content as a share of the article text's length, 0–1. */
	position: number;
	/** 0–1; the measured precision of the pattern times the certainty of the speaker. */
	confidence: number;
}

/** A place in the text that bears on a codebook item. */
export interface ItemEvidence extends Span {
	item: ItemKey;
	/** The rule that decided, in words a reader understands. */
	rule: string;
	voice: Voice;
	place: Place;
}

/** One use of a name for a referent of the story. */
export interface NameForm extends Span {
	referent: string;
	/** Lower case, as the codebook counts it. */
	form: string;
	voice: Voice;
	place: Place;
}

/** A person, an organisation or a place the text names, or a role beside a person's name. */
export interface Name extends Span {
	kind: 'person' | 'organisation' | 'place' | 'role';
	/** The longest form of the text for the same thing, or the name of the lists or the story; a role in lower case. */
	canonical: string;
	/** The people a shared surname may stand for, where the text does not decide; empty otherwise. */
	among: string[];
	/** The government a country or its seat stands for here; null where the place is meant. */
	standsFor: string | null;
	/** Whose role it is; null for other kinds. */
	of: string | null;
	/** 0–1; how often a name found with this certainty is right in span and kind. */
	confidence: number;
}

/** How one mention of somebody evaluates them, and whose words it stands in. */
export interface Tone extends Span {
	/** Canonical name ("Mara Lind", "Northland", "Northland–Southbay relations"). */
	target: string;
	kind: TargetKind;
	voice: Voice;
	place: Place;
	/** Id of the innermost quotation the mention stands in: its speaker evaluates, not the outlet. Null in the outlet's own voice. */
	quotation: number | null;
	tone: ToneCode;
	rule: ToneRule;
	/** How likely each evaluation is, 0–1, as the model tells it; together 1. */
	negative: number;
	neutral: number;
	positive: number;
}

/** The lengths every count is shown beside. */
export interface Lengths {
	/** Words of article text (deck and body), and of the whole stored text. */
	article: number;
	stored: number;
	/** Words of quotation content of the kinds speech and labelling. */
	attributed: number;
	sentences: number;
	paragraphs: number;
}

/** All the engine says of one text. The same input gives the same output. */
export interface Analysis {
	engine: string;
	version: string;
	lang: { code: string; name: string; readable: boolean };
	lengths: Lengths;
	segments: (Segment & { kind: SegmentKind })[];
	paragraphs: Span[];
	sentences: Span[];
	quotations: Quotation[];
	speakers: Speaker[];
	items: ItemEvidence[];
	names: NameForm[];
	tones: Tone[];
	/** Forms of referents that the engine found by itself. */
	namings: Naming[];
	/** How events of harm and decision are told. */
	acts: Act[];
	/** Words that judge, hold back, stress or take for granted, and sentences to be checked. */
	wordings: Wording[];
}

/** What the engine says as it reads, with all that the text names: who only counts or charts does not need that. */
export interface FreshAnalysis extends Analysis {
	named: Name[];
	/** The encoder whose sentence vectors this reading had at hand, and they themselves, rounded, sentence by sentence; null where it had none. */
	encoder: string | null;
	vectors: Int8Array | null;
}

/** An analysis with what the text names, where that is at hand. */
export type NamedAnalysis = Analysis & Partial<FreshAnalysis>;
