import { compare } from '#lib/analysis/compare/compare.ts';
import type { Comparison } from '#lib/analysis/compare/comparison.ts';
import { defaultFilters, type Filters } from '#lib/analysis/compare/filters.ts';
import { toCharts } from '#lib/charts/story/charts.ts';
import type { Series } from '#lib/charts/series.ts';
import { aCoding, aReport, aSource, aStory } from './builders.ts';

/** Filters of all the coverage found; only what a test is about is given. */
export function allFilters(chosen: Partial<Filters> = {}): Filters {
	return { ...defaultFilters(), pool: 'all', ...chosen };
}

/** The report in focus and `n` others, coded by models; the second was coded twice. */
export function aComparison(n = 6, chosen: Partial<Filters> = {}, date = '2031-05-10'): Comparison {
	const articles = Array.from({ length: n + 1 }, (_, index) => index + 1);
	const reports = articles.map((article) =>
		aReport({
			article,
			focus: article === 1,
			outlet: `Outlet ${article}`,
			outletSlug: `outlet-${article}`,
			date: article === 1 ? '2031-05-10' : date,
			dateInferred: article === 3
		})
	);
	const codings = articles.map((article) =>
		aCoding({
			id: article,
			article,
			coder: article === 1 ? 'model reader D' : 'model reader B',
			sources: [aSource(), aSource({ id: 2, speaker: 'Ole Berg', side: 'Southland', mode: 'direct' })],
			facts: article === 1 ? { F01: 'attributed' } : { F02: 'disputed' },
			names: { dispute: [article === 1 ? 'row' : 'the u.s. row', `name ${article}`] },
			items: { C1: 1 },
			tone: { mayor: 0 }
		})
	);
	codings.push(aCoding({ id: 90, article: 2, primary: false, coder: 'model reader C', items: { C1: 1 } }));
	const story = aStory({
		agreement: [
			{ measure: 'point F01', pairs: 1, positives: 1, alpha: 1 },
			{ measure: 'point F02', pairs: 1, positives: 7, alpha: 0.82 },
			{ measure: 'item C1', pairs: 1, positives: 1, alpha: null }
		]
	});
	return compare(story, reports, codings, allFilters(chosen));
}

/** One chart of a comparison; an error where there is none of this id. */
export function chartOf(id: string, comparison = aComparison()): Series {
	const found = toCharts(comparison).find((series) => series.id === id);
	if (!found) throw new Error(`no chart ${id}`);
	return found;
}
