import { error } from '@sveltejs/kit';
import { cardOf } from '#lib/analysis/compare/measures.ts';
import { coderLines } from '#lib/charts/story/lines.ts';
import { toFacets } from '#lib/components/filters/facets.ts';
import { compareStory } from '../compare-story.ts';
import { toPoolOptions } from '../pool-options.ts';
import { toMatrix } from './matrix.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const compared = await compareStory(locals.sql, params.slug, url.searchParams);
	if (!compared) error(404, 'No story has this address.');
	const { story, codings, comparison } = compared;
	const coded = comparison.groups.filter(({ coder }) => coder.kind !== 'engine');
	const points = story.points.map(({ key }) => key);
	return {
		story: { slug: story.slug, title: story.title, practice: story.practice },
		focus: comparison.focus?.outlet ?? null,
		filters: comparison.filters,
		notices: comparison.notices,
		poolLabel: comparison.pool.label,
		pools: toPoolOptions(comparison, codings),
		facets: toFacets(comparison, codings),
		matrix: toMatrix(comparison, codings),
		lines: [...coderLines(comparison, 'points', coded, points), ...cardOf('points').limits]
	};
};
