import { compare } from '#lib/analysis/compare/compare.ts';
import { defaultFilters } from '#lib/analysis/compare/filters.ts';
import { toCards } from '#lib/analysis/compare/measure-error.ts';
import { KEPT_BACK } from '#lib/analysis/compare/measures.ts';
import { SCORES } from '#lib/analysis/scores.ts';
import { SUPPORT_LABEL } from '#lib/analysis/compare/small-n.ts';
import * as codings from '#lib/server/store/codings.ts';
import * as reports from '#lib/server/store/reports.ts';
import * as stories from '#lib/server/store/stories.ts';
import { toParts, toSets, toWholes } from './errors.ts';
import type { PageServerLoad } from './$types';

type Sql = App.Locals['sql'];

/** What two codings agreed on, in every story where reports were coded twice. */
async function agreements(sql: Sql) {
	const cards = await stories.titles(sql);
	const found = await Promise.all(
		cards.map(async ({ slug }) => {
			const story = await stories.get(sql, slug);
			if (!story || story.agreement.length === 0) return [];
			const all = await Promise.all([reports.listByStory(sql, story.id), codings.listByStory(sql, story.id)]);
			const { agreement } = compare(story, ...all, { ...defaultFilters(), pool: 'all' });
			return [{ title: story.title, agreement }];
		})
	);
	return found.flat();
}

export const load: PageServerLoad = async ({ locals }) => {
	return {
		cards: toCards(),
		keptBack: KEPT_BACK,
		support: Object.values(SUPPORT_LABEL),
		errors: { whole: toWholes(SCORES), parts: toParts(SCORES), sets: toSets(SCORES) },
		agreements: await agreements(locals.sql)
	};
};
