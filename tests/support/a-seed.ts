import { EMPTY_CONTEXT } from '#lib/lexicon/gazetteer.ts';
import type { StorySeed } from '#lib/server/seed/files.ts';
import { READ_TEXT } from './an-analysis.ts';

type SeedReport = StorySeed['reports'][number];

/** One row of a seed's list of reports, by an invented outlet. */
export function aSeedReport(facts: Partial<SeedReport> = {}): SeedReport {
	return {
		id: 'harbour-1',
		focus: true,
		statement: null,
		outlet: 'Harbour Post',
		edition: null,
		group: null,
		carrier: null,
		textBy: null,
		textByCertain: null,
		derivedFrom: null,
		agency: null,
		country: 'Northland',
		countryNote: null,
		kind: 'newspaper',
		form: 'report',
		headline: 'The ferry sails again',
		date: '2031-05-10',
		dateInferred: false,
		url: null,
		urlNote: null,
		lang: 'en',
		parts: ['a'],
		storedTextWhole: true,
		words: null,
		storedWords: null,
		text: READ_TEXT,
		...facts
	};
}

/** A story with one report in focus that has a text, one without, and one model coding. */
export function aSeed(facts: Partial<StorySeed> = {}): StorySeed {
	return {
		story: {
			slug: 'the-ferry',
			title: 'The ferry',
			summary: 'A ferry sails again.',
			practice: true,
			parts: [{ key: 'a', label: 'the ferry' }],
			statements: [],
			referents: [{ key: 'dispute', label: 'the dispute' }],
			codebook: {
				version: 1,
				title: 'The ferry',
				points: [{ key: 'F01', label: 'the ferry sails' }],
				items: [{ key: 'C1', label: 'disagreement' }],
				tone: [{ key: 'lind', label: 'Mara Lind' }],
				names: [{ key: 'dispute', label: 'the dispute' }]
			}
		},
		context: EMPTY_CONTEXT,
		agreement: [{ measure: 'item C1', pairs: 2, positives: 1, alpha: null }],
		reports: [
			aSeedReport(),
			aSeedReport({ id: 'harbour-2', focus: false, outlet: 'Pier Gazette', text: null, words: 80 })
		],
		codings: [
			{
				id: 'harbour-2',
				coder: 'model reader A',
				whole: true,
				words: 80,
				lang: 'en',
				sources: [
					{
						speaker: 'Mara Lind',
						side: 'Northland',
						sides: ['Northland'],
						type: 'government',
						identification: 'named',
						mode: 'mixed',
						cue: 'tell',
						channel: null,
						place: 'lead'
					}
				],
				facts: { F01: 'attributed' },
				names: { dispute: ['row', 'dispute'] },
				items: { C1: 1 },
				tone: { lind: -1 },
				period: 'here-and-now',
				note: null,
				primary: true
			}
		],
		sha256: 'a'.repeat(64),
		...facts
	};
}
