import type { Report } from '#lib/analysis/compare/report.ts';
import type { Database } from '../database/connect.ts';

/** One query behind every report: the article's facts, its outlet, and its place in the story. */
function select(sql: Database) {
	return sql
		.selectFrom('article as a')
		.innerJoin('outlet as o', 'o.id', 'a.outletId')
		.leftJoin('storyArticle as s', 's.articleId', 'a.id')
		.select([
			'a.id as article',
			'a.seedKey as key',
			's.focus',
			'o.name as outlet',
			'o.slug as outletSlug',
			'a.practice',
			'a.edition',
			'a.house as group',
			'a.carrier',
			'a.textBy',
			'a.textByCertain',
			'a.derivedFrom',
			's.statement',
			'a.country',
			'a.countryNote',
			'a.kind',
			'a.form',
			'a.headline',
			'a.published as date',
			'a.publishedTime as time',
			'a.dateInferred',
			'a.url',
			'a.urlNote',
			'a.lang',
			's.parts',
			'a.whole',
			'a.words',
			'a.storedWords',
			'a.added'
		])
		.select((where) =>
			where.exists(where.selectFrom('version as v').select('v.id').whereRef('v.articleId', '=', 'a.id')).as('hasText')
		);
}

type Row = Awaited<ReturnType<ReturnType<typeof select>['execute']>>[number];

function toReport(row: Row): Report {
	return { ...row, focus: row.focus ?? false, parts: row.parts ?? [], hasText: Boolean(row.hasText) };
}

/** The reports of a story that were not removed: the report in focus first, then by date, then by outlet. */
export async function listByStory(sql: Database, storyId: number): Promise<Report[]> {
	const rows = await select(sql)
		.where('s.storyId', '=', storyId)
		.where('a.removedAt', 'is', null)
		.orderBy('s.focus', 'desc')
		.orderBy('a.published', (order) => order.asc().nullsLast())
		.orderBy('a.id')
		.execute();
	return rows.map(toReport);
}

/** The reports of an outlet in a story that were not removed, by date. */
export async function listByOutlet(sql: Database, storySlug: string, outletSlug: string): Promise<Report[]> {
	const rows = await select(sql)
		.innerJoin('story as t', 't.id', 's.storyId')
		.where('t.slug', '=', storySlug)
		.where('o.slug', '=', outletSlug)
		.where('a.removedAt', 'is', null)
		.orderBy('a.published', (order) => order.asc().nullsLast())
		.orderBy('a.id')
		.execute();
	return rows.map(toReport);
}

/** The largest id a row can have. */
const LAST_ID = 2 ** 31 - 1;

/** One report by its article's id, removed or not; undefined where there is none. In two stories the first place counts. */
export async function get(sql: Database, articleId: number): Promise<Report | undefined> {
	if (!Number.isInteger(articleId) || articleId < 1 || articleId > LAST_ID) return undefined;
	const row = await select(sql).where('a.id', '=', articleId).orderBy('s.storyId').limit(1).executeTakeFirst();
	return row && toReport(row);
}
