import { EMPTY_CONTEXT } from '#lib/lexicon/gazetteer.ts';
import type { CodedSource, Coding, Report } from '#lib/analysis/compare/report.ts';
import type { ComparedStory } from '#lib/analysis/compare/story.ts';

/** A report by an invented outlet; only what a test is about is given. */
export function aReport(facts: Partial<Report> = {}): Report {
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
		textByCertain: facts.textBy ? true : null,
		derivedFrom: null,
		statement: null,
		country: 'Ireland',
		countryNote: null,
		kind: 'newspaper',
		form: 'report',
		headline: null,
		date: '2031-05-10',
		time: null,
		dateInferred: false,
		url: null,
		urlNote: null,
		lang: 'en',
		parts: ['a'],
		whole: true,
		words: 100,
		storedWords: 100,
		hasText: false,
		added: false,
		...facts
	};
}

/** One speaker in one mode. */
export function aSource(facts: Partial<CodedSource> = {}): CodedSource {
	const side = facts.side ?? 'Northland';
	return {
		id: 1,
		speaker: 'Mara Lind',
		side,
		sides: [side],
		type: 'government',
		identification: 'named',
		mode: 'indirect',
		cue: 'say',
		channel: null,
		place: 'lead',
		quotations: [],
		...facts
	};
}

/** One coder's answers for one article; model A's, unless said otherwise. */
export function aCoding(facts: Partial<Coding> = {}): Coding {
	return {
		id: 1,
		article: 1,
		coder: 'model reader A',
		coderKind: 'model',
		primary: true,
		whole: true,
		words: 100,
		sources: [],
		facts: {},
		names: {},
		items: {},
		tone: {},
		period: null,
		note: null,
		run: null,
		...facts
	};
}

/** A story with article 1 in focus. */
export function aStory(facts: Partial<ComparedStory> = {}): ComparedStory {
	return {
		slug: 'the-harbour',
		title: 'The harbour treaty',
		practice: false,
		focus: 1,
		parts: [
			{ key: 'a', label: 'the talks' },
			{ key: 'b', label: 'the treaty' }
		],
		statements: [{ key: 'lind', label: 'Lind’s word of 10 May' }],
		points: [
			{ key: 'F01', label: 'talks are planned' },
			{ key: 'F02', label: 'the treaty is signed' }
		],
		items: [
			{ key: 'C1', label: 'disagreement between parties' },
			{ key: 'C2', label: 'one side reproaches another' }
		],
		targets: [{ key: 'mayor', label: 'The mayor' }],
		referents: [{ key: 'dispute', label: 'the dispute' }],
		context: EMPTY_CONTEXT,
		agreement: [],
		...facts
	};
}
