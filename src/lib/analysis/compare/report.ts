import type { Identification, Mode, SourceType } from '#lib/lexicon/codes.ts';

/** The facts of one report, with or without its text. */
export interface Report {
	/** Database id of the article, used in addresses: `/articles/12`. */
	article: number;
	/** Stable name in the story's data ("cov030"); null for what a user added. */
	key: string | null;
	focus: boolean;
	outlet: string;
	outletSlug: string;
	/** Invented for teaching; never mixed with real outlets. */
	practice: boolean;
	edition: string | null;
	group: string | null;
	carrier: string | null;
	textBy: string | null;
	/** null where `textBy` is null. */
	textByCertain: boolean | null;
	derivedFrom: string | null;
	statement: string | null;
	country: string | null;
	countryNote: string | null;
	kind: string;
	form: string;
	headline: string | null;
	/** `YYYY-MM-DD` or `YYYY-MM`; null where unknown. */
	date: string | null;
	/** Time of day where it is known (only the report in focus has one), `HH:MM` UTC. */
	time: string | null;
	dateInferred: boolean;
	url: string | null;
	urlNote: string | null;
	lang: string;
	parts: string[];
	whole: boolean;
	/** Length in words of a whole text; null otherwise. */
	words: number | null;
	/** How much was read; never a length. */
	storedWords: number | null;
	/** A text is stored here, so words can be opened. */
	hasText: boolean;
	/** Added by a user (not by the seed). */
	added: boolean;
}

export type CoderKind = 'human' | 'model' | 'engine';

export interface CodedSource {
	id: number;
	speaker: string;
	side: string;
	/** All sides of a joint source; one entry otherwise. */
	sides: string[];
	type: SourceType;
	identification: Identification;
	mode: Mode;
	cue: string | null;
	channel: string | null;
	/** As the codebook has it: headline, lead, body, end, caption. */
	place: string;
	/** Quotations of the engine behind this row; empty for codings without spans. */
	quotations: number[];
}

/** One coder's answers for one report. Engine and model readers have the same shape. */
export interface Coding {
	id: number;
	article: number;
	coder: string;
	coderKind: CoderKind;
	/** The coding that counts where several coders coded the same report. */
	primary: boolean;
	whole: boolean;
	words: number | null;
	sources: CodedSource[];
	/** Points present; a coder that does not code points has `null` (shown as "not coded"). */
	facts: Record<string, 'own' | 'attributed' | 'disputed'> | null;
	names: Record<string, string[]>;
	/** 1 for yes, 0 for no; an item without an entry was not coded, and is in no count. */
	items: Record<string, 0 | 1>;
	/** null where the coder does not code tone. */
	tone: Record<string, -1 | 0 | 1> | null;
	period: string | null;
	note: string | null;
	/** The run behind an engine coding. */
	run: number | null;
	/** Where people corrected it: who, and the sources as they were coded. */
	correction?: { by: string[]; sources: CodedSource[] };
}
