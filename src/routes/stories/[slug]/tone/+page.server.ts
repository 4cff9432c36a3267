import { error } from '@sveltejs/kit';
import { toToneSections } from '#lib/charts/tone/sections.ts';
import { toToneChosen } from '#lib/charts/tone/view.ts';
import { toFacets } from '#lib/components/filters/facets.ts';
import * as tones from '#lib/server/store/tones.ts';
import { toCitation } from '../citation.ts';
import { compareStory } from '../compare-story.ts';
import { toPoolOptions } from '../pool-options.ts';
import { toneStory } from './tone-story.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const compared = await compareStory(locals.sql, params.slug, url.searchParams);
	if (!compared) error(404, 'No story has this address.');
	const { story, codings, comparison } = compared;
	const view = toneStory(compared, await tones.headlinesByStory(locals.sql, story.id), url.searchParams);
	return {
		story: { slug: story.slug, title: story.title, practice: story.practice },
		focus: comparison.focus?.outlet ?? null,
		filters: comparison.filters,
		notices: comparison.notices,
		pool: comparison.pool,
		pools: toPoolOptions(comparison, codings),
		facets: toFacets(comparison, codings),
		choice: view.choice,
		kept: toToneChosen(view.choice),
		sections: toToneSections(view),
		citation: toCitation(comparison)
	};
};
