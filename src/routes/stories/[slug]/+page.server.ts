import { error } from '@sveltejs/kit';
import { toSections } from '#lib/charts/story/charts.ts';
import { toKept } from './kept-charts.ts';
import { toFacets } from '#lib/components/filters/facets.ts';
import { findChanged } from './changed.ts';
import { compareStory } from './compare-story.ts';
import { toCitation } from './citation.ts';
import { toFound } from './found.ts';
import { toPoolOptions } from './pool-options.ts';
import { parseSort, toRows } from './report-rows.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url, cookies }) => {
	const compared = await compareStory(locals.sql, params.slug, url.searchParams);
	if (!compared) error(404, 'No story has this address.');
	const { story, reports, codings, comparison } = compared;
	const sort = parseSort(url.searchParams);
	return {
		story: { slug: story.slug, title: story.title, summary: story.summary, practice: story.practice },
		focus: comparison.focus,
		filters: comparison.filters,
		notices: comparison.notices,
		pool: comparison.pool,
		found: toFound(reports, comparison.focus),
		pools: toPoolOptions(comparison, codings),
		sections: toSections(comparison, toKept(compared)),
		facets: toFacets(comparison, codings),
		rows: toRows(comparison.list, sort, url.searchParams.get('list') === 'all'),
		sort,
		changed: await findChanged(locals.sql, comparison, url.searchParams),
		citation: toCitation(comparison),
		oriented: cookies.get('oriented') === '1'
	};
};
