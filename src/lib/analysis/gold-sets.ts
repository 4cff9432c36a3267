/** What a set of texts is that the engine is scored on, in the words a reader meets. */
export interface GoldSet {
	/** "US campaign reports of 2016", after a number of them. */
	texts: string;
	/** Who coded them. */
	coded: string;
	/** Its name and where it is from. */
	name: string;
	citation: string;
}

/** The sets that `npm run validate` reads, by the name their rows carry. */
export const GOLD_SETS = {
	polnear: {
		texts: 'US campaign reports of 2016',
		coded: 'by hand',
		name: 'PolNeAR',
		citation: 'Newell, Margolin and Ruths (2018), attributions of speech, belief and intention'
	},
	basil: {
		texts: 'US reports of three outlets on the same events',
		coded: 'by hand',
		name: 'BASIL',
		citation: 'Fan and others (2019), marked passages, each quoted or the outlet’s own'
	},
	newsmtsc: {
		texts: 'sentences of US news reports',
		coded: 'by hand',
		name: 'NewsMTSC',
		citation: 'Hamborg and Donnay (2021), how a sentence evaluates somebody it names'
	},
	'narrative-frames': {
		texts: 'US and British articles on climate, 2017 to 2019',
		coded: 'by hand',
		name: 'Narrative frames',
		citation: 'five frames of whole articles; MIT'
	},
	gvfc: {
		texts: 'US headlines on gun violence',
		coded: 'by hand',
		name: 'GVFC',
		citation: 'Liu and others (2019), nine frames of a headline; Apache 2.0'
	},
	'vader-nyt': {
		texts: 'sentences of US editorials',
		coded: 'by hand',
		name: 'VADER-NYT',
		citation: 'Hutto and Gilbert (2014), how favourable twenty people found a sentence'
	},
	babe: {
		texts: 'sentences of US outlets',
		coded: 'by experts',
		name: 'BABE',
		citation:
			'Spinde and others (2021), whether a sentence is biased by its wording; no weight was trained on it, but choices were made with its figures in sight'
	},
	breadth: {
		texts: 'texts of our own, of eight kinds of prose',
		coded: 'by a language model',
		name: 'breadth',
		citation: 'written for this project and coded before the engine read them'
	},
	mentions: {
		texts: 'US reports of 2012 to 2019',
		coded: 'by two language models',
		name: 'source mentions',
		citation: 'mentions drawn from PolNeAR and SEESAW; see docs/codebook-sources.md'
	},
	names: {
		texts: 'US reports of 2010 to 2019',
		coded: 'by a language model',
		name: 'judged names',
		citation: 'forms the engine found in BASIL, SEESAW and PolNeAR, drawn at random and judged one by one'
	},
	agency: {
		texts: 'US reports of 2010 to 2019',
		coded: 'by a language model',
		name: 'judged acts',
		citation: 'events the engine found told in BASIL, SEESAW and PolNeAR, drawn at random and judged one by one'
	},
	'rt-report': {
		texts: 'report in focus of the first story',
		coded: 'by one reader',
		name: 'the RT report',
		citation: 'RT, 24 May 2024'
	}
} as const satisfies Record<string, GoldSet>;

export type GoldSetId = keyof typeof GOLD_SETS;
