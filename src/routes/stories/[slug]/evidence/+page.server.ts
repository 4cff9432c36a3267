import { error } from '@sveltejs/kit';
import { toSearch } from '#lib/analysis/compare/filters.ts';
import { findEvidence } from '#lib/charts/story/charts.ts';
import { compareStory } from '../compare-story.ts';
import { toBehind } from './behind.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const compared = await compareStory(locals.sql, params.slug, url.searchParams);
	if (!compared) error(404, 'No story has this address.');
	const { story, reports, codings, comparison } = compared;
	const asked = (name: string) => url.searchParams.get(name) ?? '';
	const found = findEvidence(comparison, asked('chart'), asked('mark'));
	if (!found) error(404, 'No number of this story stands behind this address.');
	const { series, mark, evidence } = found;
	return {
		story: { title: story.title, practice: story.practice },
		chart: { title: series.title },
		mark: { row: mark.row, stack: mark.stack, group: mark.group, label: mark.label, note: mark.note },
		behind: toBehind(evidence, reports, codings),
		back: `/stories/${story.slug}${toSearch(comparison.filters)}`
	};
};
