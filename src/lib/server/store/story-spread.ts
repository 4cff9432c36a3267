import { defaultPool, type Spread, toSpread } from '#lib/analysis/compare/spread.ts';
import type { Database } from '../database/connect.ts';
import * as codings from './codings.ts';
import * as reports from './reports.ts';

/**
 * Who is quoted in the pool that a story's comparison opens with. Counted by the functions of the comparison itself, so
 * that the two can't differ; only the sources of that pool are fetched.
 */
export async function spreadOf(sql: Database, slug: string): Promise<Spread | null> {
	const story = await sql.selectFrom('story').select(['id', 'context']).where('slug', '=', slug).executeTakeFirst();
	if (!story) return null;
	const [listed, heads] = await Promise.all([
		reports.listByStory(sql, story.id),
		codings.listHeadsByStory(sql, story.id)
	]);
	const found = defaultPool(listed, heads);
	if (!found) return null;
	const { group, label } = found;
	const members = await codings.withSources(
		sql,
		story.id,
		group.members.map(({ coding }) => coding)
	);
	const sourced = new Map(members.map((coding) => [coding.id, coding]));
	const filled = group.members.map(({ report, coding }) => ({ report, coding: sourced.get(coding.id) ?? coding }));
	return toSpread({ group: { ...group, members: filled }, label }, story);
}
