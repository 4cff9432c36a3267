import { error } from '@sveltejs/kit';
import { toHeadlineSections } from '#lib/charts/headline/sections.ts';
import { toFacets } from '#lib/components/filters/facets.ts';
import * as tones from '#lib/server/store/tones.ts';
import { toCitation } from '../citation.ts';
import { compareStory } from '../compare-story.ts';
import { toPoolOptions } from '../pool-options.ts';
import { headlineStory } from './headline-story.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const compared = await compareStory(locals.sql, params.slug, url.searchParams);
	if (!compared) error(404, 'No story has this address.');
	const { story, codings, comparison } = compared;
	const view = headlineStory(compared, await tones.headlinesByStory(locals.sql, story.id));
	const { groups, unread, without, repeated } = view.headlines;
	return {
		story: { slug: story.slug, title: story.title, practice: story.practice },
		filters: comparison.filters,
		notices: comparison.notices,
		pool: comparison.pool,
		pools: toPoolOptions(comparison, codings),
		facets: toFacets(comparison, codings),
		groups: groups.map(({ id, label, headlines }) => ({
			id,
			label,
			headlines: headlines.map(({ article, outlet, headline }) => ({ article, outlet, headline }))
		})),
		left: { unread, without, repeated },
		sections: groups.length === 0 ? [] : toHeadlineSections(view),
		citation: toCitation(comparison)
	};
};
