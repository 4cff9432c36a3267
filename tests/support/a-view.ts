import type { Analysis } from '#lib/analysis/analysis.ts';
import { compare } from '#lib/analysis/compare/compare.ts';
import type { Filters } from '#lib/analysis/compare/filters.ts';
import type { Coding, Report } from '#lib/analysis/compare/report.ts';
import { toSourcing } from '#lib/analysis/sourcing/sourcing.ts';
import type { Choice, View } from '#lib/charts/sourcing/view.ts';
import { allFilters } from './a-comparison.ts';
import { anAnalysis, aQuotation, aSpeaker, READ_TEXT, spanOf } from './an-analysis.ts';
import { aCoding, aReport, aSource, aStory } from './builders.ts';

/** Two statements by Mara Lind, one by Ole Berg, one by an unnamed official. */
export function aReading(facts: Partial<Analysis> = {}): Analysis {
	return anAnalysis({
		speakers: [
			aSpeaker(),
			aSpeaker({ id: 1, name: 'Ole Berg', side: 'Southland', type: 'expert', mentions: [] }),
			aSpeaker({ id: 2, name: 'unnamed officials', identification: 'anonymous', mentions: [] })
		],
		quotations: [
			aQuotation({ words: 10, quotedWords: 5, position: 0.1 }),
			aQuotation({ id: 1, speaker: 1, words: 20, quotedWords: 0, mode: 'indirect', position: 0.5, place: 'body' }),
			aQuotation({ id: 2, words: 5, quotedWords: 5, mode: 'direct', position: 0.9, place: 'body' }),
			aQuotation({ id: 3, speaker: 2, words: 5, quotedWords: 0, mode: 'indirect', position: 0.95, place: 'body' })
		].map((quotation, index) => ({
			...quotation,
			content: [spanOf(['“a clear insult”', 'Harbour chief', 'reporters', 'at noon'][index])]
		})),
		...facts
	});
}

/** Reports of one story: the first in focus, the second added, the others the pool by an outlet each, all those past the last outlet by that one. */
function reportsOf(n: number, outlets: number): Report[] {
	return Array.from({ length: n }, (_, index) =>
		aReport({
			article: index + 1,
			focus: index === 0,
			added: index === 1,
			hasText: true,
			outlet: `Outlet ${Math.min(index + 1, outlets)}`,
			outletSlug: `outlet-${Math.min(index + 1, outlets)}`
		})
	);
}

const modelCoding = ({ article }: Report): Coding =>
	aCoding({
		id: article,
		article,
		coder: article === 1 ? 'model reader D' : 'model reader B',
		sources: [
			aSource({ id: 10 * article }),
			aSource({ id: 10 * article + 1, speaker: `Witness ${article}`, side: 'Southland', type: 'citizen' })
		]
	});

const engineCoding = ({ article }: Report): Coding =>
	aCoding({ id: 100 + article, article, coder: 'parallax 0.9.0', coderKind: 'engine', facts: null, tone: null });

/** What the page of sources of an invented story is drawn from: reports that a model coded and the engine read. */
export function aView(
	{
		n = 4,
		outlets = n,
		filters = {},
		choice = {}
	}: { n?: number; outlets?: number; filters?: Partial<Filters>; choice?: Partial<Choice> } = {},
	reading: (article: number) => Analysis = () => aReading()
): View {
	const reports = reportsOf(n, outlets);
	const codings = [...reports.filter(({ added }) => !added).map(modelCoding), ...reports.map(engineCoding)];
	const analyses = new Map(reports.map(({ article }) => [article, reading(article)]));
	const texts = new Map(reports.map(({ article }) => [article, READ_TEXT]));
	const story = aStory();
	const told = { analyses, texts, context: story.context, attitudes: choice.attitudes };
	const comparison = compare(story, reports, codings, allFilters(filters), analyses);
	const everything = compare(story, reports, codings, allFilters(), analyses);
	return {
		comparison,
		choice: { unit: 'statements', all: false, attitudes: false, open: false, ...choice },
		sourcing: toSourcing(comparison, codings, told),
		findWhole: () => toSourcing(everything, codings, told),
		speakerPage: ({ name, side }) =>
			side === 'Southland' ? undefined : `/speakers/${name.toLowerCase().replaceAll(' ', '-')}`
	};
}
