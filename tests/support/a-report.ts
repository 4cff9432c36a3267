import type { Report } from '#lib/analysis/compare/report.ts';

/** A report of an invented outlet, with the facts a test cares about. */
export function aReport(facts: Partial<Report>): Report {
	return {
		article: 1,
		key: null,
		focus: false,
		outlet: 'Harbour Post',
		outletSlug: 'harbour-post',
		practice: false,
		edition: null,
		group: null,
		carrier: null,
		textBy: null,
		textByCertain: null,
		derivedFrom: null,
		statement: null,
		country: 'Ireland',
		countryNote: null,
		kind: 'newspaper',
		form: 'report',
		headline: null,
		date: null,
		time: null,
		dateInferred: false,
		url: null,
		urlNote: null,
		lang: 'en',
		parts: [],
		whole: true,
		words: null,
		storedWords: null,
		hasText: false,
		added: false,
		...facts
	};
}
