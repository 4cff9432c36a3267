import { sql as raw } from 'kysely';
import { type Alteration, alterReferents } from '#lib/analysis/naming/alter.ts';
import type { StoryContext } from '#lib/lexicon/gazetteer.ts';
import type { Database } from '../database/connect.ts';
import * as alternations from './alternations.ts';

/** What a reading depends on beside the text: the article's day, and the story's context and all that people changed of its names, by their hash in the database. */
export const configOf = raw<
	Record<string, unknown>
>`jsonb_build_object('context', encode(sha256(convert_to(t.context::text || coalesce((select string_agg(n::text, '' order by n.id) from alternation as n where n.story_id = t.id), ''), 'UTF8')), 'hex'), 'day', a.published)`;

/**
 * The versions not yet read by this engine version with the article's day and the story's context as they are now: the
 * newest of each article, in the context of its first story.
 */
export async function due(sql: Database, engine: string, engineVersion: string) {
	const rows = await sql
		.selectFrom('version as v')
		.innerJoin('article as a', 'a.id', 'v.articleId')
		.innerJoin('outlet as o', 'o.id', 'a.outletId')
		.innerJoin('storyArticle as s', 's.articleId', 'a.id')
		.innerJoin('story as t', 't.id', 's.storyId')
		.select(['v.id', 'v.text', 'v.deck', 'v.articleId', 'o.name as outlet', 'a.lang', 'a.headline', 't.context'])
		.select(['a.published as day', 't.id as storyId'])
		.where('v.number', '=', (from) =>
			from
				.selectFrom('version')
				.select((the) => the.fn.max('number').as('last'))
				.whereRef('articleId', '=', 'a.id')
		)
		.where('t.id', '=', (from) =>
			from
				.selectFrom('storyArticle')
				.select((the) => the.fn.min('storyId').as('first'))
				.whereRef('articleId', '=', 'a.id')
		)
		.where((where) =>
			where.not(
				where.exists(
					where
						.selectFrom('run as r')
						.select('r.id')
						.whereRef('r.versionId', '=', 'v.id')
						.where('r.engine', '=', engine)
						.where('r.engineVersion', '=', engineVersion)
						.where('r.config', '=', configOf)
				)
			)
		)
		.orderBy('a.id')
		.execute();
	return withNames(sql, rows);
}

/** The context of each text with the names of its story as people changed them. */
async function withNames<R extends { storyId: number; context: StoryContext }>(sql: Database, rows: R[]): Promise<R[]> {
	const altered = new Map<number, Alteration[]>();
	for (const id of new Set(rows.map(({ storyId }) => storyId)))
		altered.set(id, await alternations.listByStory(sql, id));
	const contexts = new Map<number, StoryContext>();
	return rows.map((row) => {
		const { storyId, context } = row;
		// One object for all texts of a story: what is compiled from it is compiled once.
		const read = contexts.get(storyId) ?? {
			...context,
			referents: alterReferents(context.referents, altered.get(storyId) ?? [])
		};
		contexts.set(storyId, read);
		return { ...row, context: read };
	});
}
