import type { Speaker } from '#lib/analysis/analysis.ts';
import type { Known } from '#lib/analysis/correction/correction.ts';
import { UNATTRIBUTED } from '#lib/analysis/quotation/shares.ts';
import type { Database } from '../database/connect.ts';
import { toSlug } from './slug.ts';

/** The speakers of one analysis across articles: the same name on the same side is the same speaker. Gives ids in order. */
export async function saveAll(sql: Database, speakers: Speaker[], text: string): Promise<number[]> {
	const ids: number[] = [];
	for (const speaker of speakers) ids.push(await save(sql, speaker, text));
	return ids;
}

/** The speaker of this name and side, made when new; gives its id. One that is known keeps its type. */
export async function register(sql: Database, { name, side, type }: Known): Promise<number> {
	return (await find(sql, name, side)) ?? insert(sql, name, side, type);
}

async function save(sql: Database, speaker: Speaker, text: string): Promise<number> {
	const { mentions } = speaker;
	const id = await register(sql, speaker);
	const forms = new Set(mentions.map(({ start, end }) => text.slice(start, end).trim()).filter(Boolean));
	if (forms.size > 0) {
		await sql
			.insertInto('alias')
			.values([...forms].map((form) => ({ speakerId: id, form })))
			.onConflict((conflict) => conflict.doNothing())
			.execute();
	}
	return id;
}

async function find(sql: Database, name: string, side: string): Promise<number | undefined> {
	const row = await sql
		.selectFrom('speaker')
		.select('id')
		.where('name', '=', name)
		.where('side', '=', side)
		.executeTakeFirst();
	return row?.id;
}

/** Two speakers whose names make the same address part get a number each. */
async function insert(sql: Database, name: string, side: string, type: Speaker['type']): Promise<number> {
	const base = toSlug(name);
	for (let number = 1; ; number++) {
		const row = await sql
			.insertInto('speaker')
			.values({ slug: number === 1 ? base : `${base}-${number}`, name, side, type })
			.onConflict((conflict) => conflict.doNothing())
			.returning('id')
			.executeTakeFirst();
		if (row) return row.id;
		// Another process may have stored the very same speaker in the meantime.
		const known = await find(sql, name, side);
		if (known !== undefined) return known;
	}
}

/** A speaker as it was first seen, with the part of an address that stands for it. */
export interface Registered extends Known {
	id: number;
	slug: string;
}

const columns = ['id', 'slug', 'name', 'side', 'type'] as const;

/** The speaker of an address; undefined where there is none. */
export async function get(sql: Database, slug: string): Promise<Registered | undefined> {
	return sql.selectFrom('speaker').select(columns).where('slug', '=', slug).executeTakeFirst();
}

/** Every form under which any reading of any text ever saw a speaker, in order. */
export async function aliasesOf(sql: Database, speakerId: number): Promise<string[]> {
	const rows = await sql
		.selectFrom('alias')
		.select('form')
		.where('speakerId', '=', speakerId)
		.orderBy('form')
		.execute();
	return rows.map(({ form }) => form);
}

/** The speakers of some names, on whatever side, by name: of all that an engine, a model reader or a person ever named. */
export async function listNamed(sql: Database, names: readonly string[]): Promise<Registered[]> {
	if (names.length === 0) return [];
	const named = sql.selectFrom('speaker').select(columns).where('name', 'in', names);
	return named.orderBy('name').orderBy('side').orderBy('id').execute();
}

/** Gives every source that a model reader or a person coded a speaker of its own, where it has none yet; gives how many were new. */
export async function registerCoded(sql: Database): Promise<number> {
	const rows = await sql
		.selectFrom('codingSource as c')
		.leftJoin('speaker as s', (join) => join.onRef('s.name', '=', 'c.speaker').onRef('s.side', '=', 'c.side'))
		.select(['c.speaker as name', 'c.side'])
		.select(({ fn }) => fn.min('c.type').as('type'))
		.where('s.id', 'is', null)
		.where('c.speaker', '<>', UNATTRIBUTED)
		.groupBy(['c.speaker', 'c.side'])
		.orderBy('c.speaker')
		.orderBy('c.side')
		.execute();
	for (const row of rows) await register(sql, row);
	return rows.length;
}

/** A story as a page names it. */
export interface StoryName {
	id: number;
	slug: string;
	title: string;
	practice: boolean;
}

/** The stories in which a coder has this speaker, or a person's correction names it, in order of their making. */
export async function storiesOf(sql: Database, { id, name, side }: Registered): Promise<StoryName[]> {
	const read = sql
		.selectFrom('runSpeaker as p')
		.innerJoin('run as r', 'r.id', 'p.runId')
		.innerJoin('storyArticle as a', 'a.articleId', 'r.articleId')
		.select('a.storyId')
		.where('p.speakerId', '=', id);
	const coded = sql
		.selectFrom('codingSource as c')
		.innerJoin('coding as k', 'k.id', 'c.codingId')
		.innerJoin('storyArticle as a', 'a.articleId', 'k.articleId')
		.select('a.storyId')
		.where('c.speaker', '=', name)
		.where('c.side', '=', side);
	const named = sql
		.selectFrom('speakerCorrection')
		.select('storyId')
		.where((where) => where.or([where('speakerId', '=', id), where('intoId', '=', id)]));
	const decided = sql
		.selectFrom('quotationCoding as q')
		.innerJoin('version as v', 'v.id', 'q.versionId')
		.innerJoin('storyArticle as a', 'a.articleId', 'v.articleId')
		.select('a.storyId')
		.where('q.speakerId', '=', id);
	return sql
		.selectFrom('story')
		.select(['id', 'slug', 'title', 'practice'])
		.where('id', 'in', read.union(coded).union(named).union(decided))
		.orderBy('id')
		.execute();
}
