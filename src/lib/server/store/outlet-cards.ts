import { sql as raw } from 'kysely';
import type { Database } from '../database/connect.ts';
import type { Choice } from './story-cards.ts';

/** An outlet as the list shows it: facts as readers of its reports noted them. */
export interface OutletCard {
	slug: string;
	name: string;
	/** Invented for teaching. */
	practice: boolean;
	countries: string[];
	kinds: string[];
	/** Codes of the languages it was read in. */
	languages: string[];
	/** Reports in each story, those that visitors added apart. */
	stories: { slug: string; title: string; reports: number; added: number }[];
}

/** What a visitor asks for; an empty string asks nothing. */
export interface OutletSearch {
	/** Words in the name. */
	q: string;
	country: string;
	kind: string;
	lang: string;
	/** Address part of a story. */
	story: string;
}

/** Reports that were not removed, with their outlet and story. */
function shelf(sql: Database) {
	return sql
		.selectFrom('outlet as o')
		.innerJoin('article as a', 'a.outletId', 'o.id')
		.innerJoin('storyArticle as s', 's.articleId', 'a.id')
		.innerJoin('story as t', 't.id', 's.storyId')
		.where('a.removedAt', 'is', null);
}

/** A query that gives ids of outlets. */
function idsOf(sql: Database) {
	return shelf(sql).select('o.id');
}

/** Distinct values of a column, null left out, in order. */
const distinct = (column: string) =>
	raw<
		string[]
	>`coalesce(array_agg(distinct ${raw.ref(column)} order by ${raw.ref(column)}) filter (where ${raw.ref(column)} is not null), '{}')`;

/**
 * Outlets with a report that fits the whole search, real ones first, then by name; each with all its reports, whether they
 * fit or not.
 */
export async function list(sql: Database, search: OutletSearch): Promise<OutletCard[]> {
	let fitting = idsOf(sql);
	if (search.country) fitting = fitting.where('a.country', '=', search.country);
	if (search.kind) fitting = fitting.where('a.kind', '=', search.kind);
	if (search.lang) fitting = fitting.where('a.lang', '=', search.lang);
	if (search.story) fitting = fitting.where('t.slug', '=', search.story);
	for (const word of search.q.split(/\s+/).filter(Boolean).slice(0, 8)) {
		fitting = fitting.where(raw<boolean>`lower(o.name) like ${`%${word.toLowerCase().replace(/[\\%_]/g, '\\$&')}%`}`);
	}
	return cards(sql, fitting);
}

/** One outlet; undefined where there is none with a report. */
export async function get(sql: Database, slug: string): Promise<OutletCard | undefined> {
	return (await cards(sql, idsOf(sql).where('o.slug', '=', slug)))[0];
}

async function cards(sql: Database, fitting: ReturnType<typeof idsOf>): Promise<OutletCard[]> {
	const facts = await shelf(sql)
		.select(['o.id', 'o.slug', 'o.name', 'o.practice'])
		.select([distinct('a.country').as('countries'), distinct('a.kind').as('kinds'), distinct('a.lang').as('languages')])
		.where('o.id', 'in', fitting)
		.groupBy(['o.id', 'o.slug', 'o.name', 'o.practice'])
		.orderBy('o.practice')
		.orderBy(raw`lower(o.name)`)
		.execute();
	const counts = await shelf(sql)
		.select(['o.id', 't.slug', 't.title'])
		.select([raw<number>`count(*)::int`.as('reports'), raw<number>`count(*) filter (where a.added)::int`.as('added')])
		.where('o.id', 'in', fitting)
		.groupBy(['o.id', 't.id', 't.slug', 't.title'])
		.orderBy('t.id')
		.execute();
	return facts.map(({ id, ...outlet }) => ({
		...outlet,
		stories: counts.flatMap(({ id: of, ...story }) => (of === id ? [story] : []))
	}));
}

/** Countries, kinds and languages that occur, in order. */
export async function choices(sql: Database): Promise<Record<'countries' | 'kinds' | 'languages', Choice[]>> {
	const { countries, kinds, languages } = await shelf(sql)
		.select([distinct('a.country').as('countries'), distinct('a.kind').as('kinds'), distinct('a.lang').as('languages')])
		.executeTakeFirstOrThrow();
	const same = (values: string[]) => values.map((value) => ({ value, label: value }));
	return { countries: same(countries), kinds: same(kinds), languages: same(languages) };
}
