import { error } from '@sveltejs/kit';
import { toWordingSections } from '#lib/charts/wording/sections.ts';
import { toFacets } from '#lib/components/filters/facets.ts';
import * as store from '#lib/server/store/analyses.ts';
import { toCitation } from '../citation.ts';
import { compareStory } from '../compare-story.ts';
import { toPoolOptions } from '../pool-options.ts';
import { toPassageTexts } from './passage-texts.ts';
import { wordStory } from './word-story.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const compared = await compareStory(locals.sql, params.slug, url.searchParams);
	if (!compared) error(404, 'No story has this address.');
	const { story, codings, comparison } = compared;
	const view = wordStory(compared, await store.textsByStory(locals.sql, story.id));
	const texts = view.groups.flatMap((group) => group.texts);
	return {
		story: { slug: story.slug, title: story.title, practice: story.practice },
		filters: comparison.filters,
		notices: comparison.notices,
		pool: comparison.pool,
		pools: toPoolOptions(comparison, codings),
		facets: toFacets(comparison, codings),
		texts: toPassageTexts(texts),
		sections: texts.length === 0 ? [] : toWordingSections(view),
		citation: toCitation(comparison)
	};
};
