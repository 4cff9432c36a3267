import { error } from '@sveltejs/kit';
import { toCrosswalk } from '#lib/analysis/framing/crosswalk.ts';
import { toFraming } from '#lib/analysis/framing/framing.ts';
import { SCHEMES } from '#lib/lexicon/frames/items.ts';
import * as store from '#lib/server/store/analyses.ts';
import { compareStory } from '../../compare-story.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const compared = await compareStory(locals.sql, params.slug, url.searchParams);
	if (!compared) error(404, 'No story has this address.');
	const { story, codings, analyses, comparison } = compared;
	const { texts } = toFraming(comparison, codings, analyses);
	const asked = Number(url.searchParams.get('article'));
	const chosen = texts.find(({ article }) => article === asked) ?? texts[0];
	const words = await store.textsByStory(locals.sql, story.id);
	return {
		story: { slug: story.slug, title: story.title, practice: story.practice },
		schemes: Object.entries(SCHEMES).map(([id, { label, by }]) => ({ id, label, by })),
		texts: texts.map(({ article, label }) => ({ article, label })),
		chosen: chosen ? { article: chosen.article, label: chosen.label, sentences: chosen.sentences.length } : null,
		rows: chosen ? toCrosswalk(words.get(chosen.article) ?? '', chosen) : []
	};
};
