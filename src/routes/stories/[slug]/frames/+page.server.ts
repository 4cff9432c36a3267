import { error } from '@sveltejs/kit';
import { toFraming } from '#lib/analysis/framing/framing.ts';
import { scoresChart } from '#lib/charts/framing/scores.ts';
import { toFrameSections } from '#lib/charts/framing/sections.ts';
import { toFacets } from '#lib/components/filters/facets.ts';
import { MISSING_ITEMS } from '#lib/lexicon/frames/items.ts';
import { toCitation } from '../citation.ts';
import * as store from '#lib/server/store/analyses.ts';
import { compareStory } from '../compare-story.ts';
import { toPoolOptions } from '../pool-options.ts';
import { scoreTexts, wantsScores } from './score-texts.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const compared = await compareStory(locals.sql, params.slug, url.searchParams);
	if (!compared) error(404, 'No story has this address.');
	const { story, codings, analyses, comparison } = compared;
	const framing = toFraming(comparison, codings, analyses);
	const scores = wantsScores(url.searchParams);
	const scored = scores ? scoreTexts(framing.texts, await store.textsByStory(locals.sql, story.id)) : null;
	return {
		scores,
		scored: scored && framing.texts.length > 0 ? scoresChart({ comparison, framing }, scored).series : null,
		story: { slug: story.slug, title: story.title, practice: story.practice },
		focus: comparison.focus?.outlet ?? null,
		filters: comparison.filters,
		notices: comparison.notices,
		pool: comparison.pool,
		pools: toPoolOptions(comparison, codings),
		facets: toFacets(comparison, codings),
		read: framing.texts.map(({ article, label, kind }) => ({ article, label, kind })),
		missing: MISSING_ITEMS,
		sections: framing.texts.length === 0 ? [] : toFrameSections({ comparison, framing }),
		citation: toCitation(comparison)
	};
};
