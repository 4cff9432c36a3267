import type { StoryContext } from '#lib/lexicon/gazetteer.ts';

/** Something a story names by a short key ("a", "F02", "C1"). */
export interface Named {
	key: string;
	label: string;
}

/** How far two codings of the same reports agreed on one measure ("point F02", "item C1"). */
export interface Agreement {
	measure: string;
	/** Reports coded twice. */
	pairs: number;
	/** Reports in which both codings say yes. */
	positives: number;
	/** Krippendorff's α, nominal; null where nothing varied. */
	alpha: number | null;
}

/** What a comparison must know of its story. */
export interface ComparedStory {
	slug: string;
	title: string;
	/** Invented for teaching. */
	practice: boolean;
	/** The report in focus. */
	focus: number | null;
	parts: Named[];
	statements: Named[];
	points: Named[];
	items: Named[];
	/** Toward whom tone is coded. */
	targets: Named[];
	/** The things whose names may be shown. */
	referents: Named[];
	context: StoryContext;
	agreement: Agreement[];
}
