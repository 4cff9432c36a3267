import { sql as raw } from 'kysely';
import type { Spread } from '#lib/analysis/compare/spread.ts';
import type { Database } from '../database/connect.ts';
import { spreadOf } from './story-spread.ts';

/** A story as the front page shows it. */
export interface StoryCard {
	slug: string;
	title: string;
	summary: string;
	/** Invented for teaching. */
	practice: boolean;
	/** Whether a report is in focus; it is in none of the four counts, as on the page of the story. */
	focus: boolean;
	/** First and last date of its reports, the one in focus among them (`YYYY-MM-DD` or `YYYY-MM`); null where none has one. */
	from: string | null;
	to: string | null;
	reports: number;
	outlets: number;
	/** Outlets and agencies whose texts these are: copies of one agency count once. */
	origins: number;
	/** Reports read as a whole. */
	whole: number;
}

/** What a visitor asks for; an empty string asks nothing. */
export interface Search {
	/** Every word must stand in the story's title or summary, a headline or an outlet's name. */
	q: string;
	/** Address part of an outlet. */
	outlet: string;
	country: string;
	lang: string;
	/** First and last day, `YYYY-MM-DD`. */
	from: string;
	to: string;
}

export interface Choice {
	value: string;
	label: string;
}

/** What can be chosen in a search. */
export interface Choices {
	outlets: Choice[];
	countries: Choice[];
	languages: Choice[];
}

const count = (distinct: string) => raw<number>`count(distinct ${raw.raw(distinct)})::int`;
const countBeside = (distinct: string) =>
	raw<number>`(count(distinct ${raw.raw(distinct)}) filter (where not s.focus))::int`;

/** Reports on the shelf of their stories: what was found. What a visitor added was not, and stands in its story alone. */
function shelf(sql: Database) {
	return sql
		.selectFrom('story as t')
		.innerJoin('storyArticle as s', 's.storyId', 't.id')
		.innerJoin('article as a', 'a.id', 's.articleId')
		.innerJoin('outlet as o', 'o.id', 'a.outletId')
		.where('a.added', '=', false);
}

/** Stories in the order of every list: real ones first, then by title. */
function inOrder(sql: Database) {
	return sql.selectFrom('story').orderBy('practice').orderBy('title');
}

/** Every story by its title alone. */
export async function titles(sql: Database): Promise<{ slug: string; title: string; practice: boolean }[]> {
	return inOrder(sql).select(['slug', 'title', 'practice']).execute();
}

/** Every story, the real ones first, then by title. */
export async function list(sql: Database): Promise<StoryCard[]> {
	const stories = await inOrder(sql).select(['id', 'slug', 'title', 'summary', 'practice']).execute();
	const counts = await shelf(sql)
		.select(['t.id', countBeside('a.id').as('reports'), countBeside('o.id').as('outlets')])
		.select([
			countBeside('coalesce(a.text_by, o.name)').as('origins'),
			raw<number>`(count(*) filter (where a.whole and not s.focus))::int`.as('whole'),
			raw<boolean>`bool_or(s.focus)`.as('focus')
		])
		.select((the) => [the.fn.min('a.published').as('from'), the.fn.max('a.published').as('to')])
		.groupBy('t.id')
		.execute();
	const none = { reports: 0, outlets: 0, origins: 0, whole: 0, focus: false, from: null, to: null };
	return stories.map(({ id, ...story }) => {
		const { id: _, ...counted } = counts.find((row) => row.id === id) ?? { id, ...none };
		return { ...story, ...counted };
	});
}

/** A card in the list of stories: how many of its reports fit a search, and who is quoted in it. */
export interface FoundStory extends StoryCard {
	/** Of all its reports, the one in focus among them. */
	matching: number;
	/** The default pool of its comparison; null where no report of that is coded. */
	spread: Spread | null;
}

/** The stories with a report that fits the whole search, and how many of their reports fit. */
export async function find(sql: Database, search: Search): Promise<FoundStory[]> {
	let query = shelf(sql)
		.select(['t.slug', count('a.id').as('matching')])
		.groupBy('t.slug');
	if (search.outlet) query = query.where('o.slug', '=', search.outlet);
	if (search.country) query = query.where('a.country', '=', search.country);
	if (search.lang) query = query.where('a.lang', '=', search.lang);
	// A date known to the month fits where its month touches the time asked for.
	if (search.from) query = query.where(raw<boolean>`rpad(a.published, 10, '-31') >= ${search.from}`);
	if (search.to) query = query.where('a.published', '<=', search.to);
	for (const word of search.q.split(/\s+/).filter(Boolean).slice(0, 8)) query = query.where(contains(word));
	const matching = new Map((await query.execute()).map((row) => [row.slug, row.matching]));
	const asked = Object.values(search).some((value) => value !== '');
	const cards = (await list(sql)).filter(({ slug }) => !asked || matching.has(slug));
	return Promise.all(
		cards.map(async (card) => ({
			...card,
			matching: matching.get(card.slug) ?? 0,
			spread: await spreadOf(sql, card.slug)
		}))
	);
}

/** Whether a word stands somewhere a visitor can see it; `%` and `_` in it are letters like any other. */
function contains(word: string) {
	const pattern = `%${word.toLowerCase().replace(/[\\%_]/g, '\\$&')}%`;
	return raw<boolean>`lower(concat_ws(' ', t.title, t.summary, a.headline, o.name)) like ${pattern}`;
}

/** Outlets, countries and languages of all reports, by label. */
export async function choices(sql: Database): Promise<Choices> {
	const rows = await shelf(sql).select(['o.slug', 'o.name', 'a.country', 'a.lang']).distinct().execute();
	const { compare } = new Intl.Collator('en');
	const sorted = (all: Choice[]) =>
		[...new Map(all.map((choice) => [choice.value, choice])).values()].sort((a, b) => compare(a.label, b.label));
	const same = (value: string) => ({ value, label: value });
	return {
		outlets: sorted(rows.map(({ slug, name }) => ({ value: slug, label: name }))),
		countries: sorted(rows.flatMap(({ country }) => (country === null ? [] : [same(country)]))),
		languages: sorted(rows.map(({ lang }) => same(lang)))
	};
}
