import { error } from '@sveltejs/kit';
import { toSourcingSections } from '#lib/charts/sourcing/sections.ts';
import { toChosen } from '#lib/charts/sourcing/view.ts';
import { toFacets } from '#lib/components/filters/facets.ts';
import * as analyses from '#lib/server/store/analyses.ts';
import * as speakers from '#lib/server/store/speakers.ts';
import { toCitation } from '../citation.ts';
import { compareStory } from '../compare-story.ts';
import { toPoolOptions } from '../pool-options.ts';
import { sourceStory } from './source-story.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const compared = await compareStory(locals.sql, params.slug, url.searchParams);
	if (!compared) error(404, 'No story has this address.');
	const { story, codings, comparison } = compared;
	const [texts, registered] = await Promise.all([
		analyses.textsByStory(locals.sql, story.id),
		speakers.listNamed(locals.sql, [
			...new Set(codings.flatMap(({ sources }) => sources.map(({ speaker }) => speaker)))
		])
	]);
	const view = sourceStory(compared, texts, url.searchParams, registered);
	return {
		story: { slug: story.slug, title: story.title, practice: story.practice },
		focus: comparison.focus?.outlet ?? null,
		filters: comparison.filters,
		notices: comparison.notices,
		pool: comparison.pool,
		pools: toPoolOptions(comparison, codings),
		facets: toFacets(comparison, codings),
		choice: view.choice,
		kept: toChosen(view.choice),
		coders: view.sourcing.map(({ groups }) => groups.map(({ label }) => label)),
		sections: toSourcingSections(view),
		citation: toCitation(comparison)
	};
};
