import { compare } from '#lib/analysis/compare/compare.ts';
import { parseFilters } from '#lib/analysis/compare/filters.ts';
import * as analyses from '#lib/server/store/analyses.ts';
import * as codings from '#lib/server/store/codings.ts';
import * as corrected from '#lib/server/store/corrected.ts';
import * as reports from '#lib/server/store/reports.ts';
import * as stories from '#lib/server/store/stories.ts';

type Sql = App.Locals['sql'];

/** One story and its comparison under the filters of an address; `undefined` where no story has the slug. */
export async function compareStory(sql: Sql, slug: string, params: URLSearchParams) {
	const story = await stories.get(sql, slug);
	if (!story) return undefined;
	// Read once: a correction that came between two readings would give one page two truths.
	const said = await corrected.saidOf(sql, story.id);
	const [listed, coded, read] = await Promise.all([
		reports.listByStory(sql, story.id),
		codings.listByStory(sql, story.id, said),
		analyses.listByStory(sql, story.id, said)
	]);
	const comparison = compare(story, listed, coded, parseFilters(params), read);
	return { story, reports: listed, codings: coded, analyses: read, comparison };
}
