import { createHash } from 'node:crypto';
import type { Analysis } from '#lib/analysis/analysis.ts';
import type { Report } from '#lib/analysis/compare/report.ts';
import { bodyWords } from '#lib/analysis/text/length.ts';
import type { Database } from '../database/connect.ts';
import * as analyses from './analyses.ts';
import * as outlets from './outlets.ts';
import * as reports from './reports.ts';

export interface Version {
	id: number;
	number: number;
	text: string;
	sha256: string;
	enteredAt: Date;
	/** By what it came in: "seed", "paste", "paste, said to be copied from the outlet’s report". */
	enteredBy: string;
}

export interface Article {
	report: Report;
	stories: { slug: string; title: string; practice: boolean }[];
	/** Oldest first. */
	versions: Version[];
	removed: boolean;
}

/** What a visitor pastes. */
export interface Pasted {
	storySlug: string;
	outlet: string;
	headline: string | null;
	/** `YYYY-MM-DD`, or null where unknown. */
	date: string | null;
	url: string | null;
	lang: string;
	text: string;
	country?: string | null;
	kind?: string;
	/** The line under the headline, where it was named; the text begins with it. */
	deck?: string | null;
	/** The visitor says that it was copied from a report by the outlet. */
	copied?: boolean;
	/** The visitor wants it although the very same text is in the story. */
	anyway?: boolean;
}

/** Thrown when the very same text already stands in the story. */
export class AlreadyThere extends Error {
	constructor(
		readonly article: number,
		readonly outlet: string
	) {
		super(`This text is already in the story, as a report of ${outlet}.`);
		this.name = 'AlreadyThere';
	}
}

/** SHA-256 of a text's UTF-8 bytes, in hex: the name under which a version is frozen. */
export function hashOf(text: string): string {
	return createHash('sha256').update(text).digest('hex');
}

/** One article with its versions, removed or not; undefined where there is none. */
export async function get(sql: Database, id: number): Promise<Article | undefined> {
	const report = await reports.get(sql, id);
	if (!report) return undefined;
	const [stories, versions, { removedAt }] = await Promise.all([
		sql
			.selectFrom('storyArticle as s')
			.innerJoin('story as t', 't.id', 's.storyId')
			.select(['t.slug', 't.title', 't.practice'])
			.where('s.articleId', '=', id)
			.orderBy('t.id')
			.execute(),
		sql
			.selectFrom('version')
			.select(['id', 'number', 'text', 'sha256', 'enteredAt', 'enteredBy'])
			.where('articleId', '=', id)
			.orderBy('number')
			.execute(),
		sql.selectFrom('article').select('removedAt').where('id', '=', id).executeTakeFirstOrThrow()
	]);
	return { report, stories, versions, removed: removedAt !== null };
}

/**
 * Stores a pasted text with its analysis: outlet, article, version, run, spans and coding in one transaction, so it is
 * there whole or not at all. Gives the article's id. Throws `AlreadyThere`, `OutletMismatch`, or when the story is unknown.
 */
export async function add(sql: Database, pasted: Pasted, analysis: Analysis): Promise<number> {
	return sql.transaction().execute(async (trx) => {
		const story = await trx
			.selectFrom('story')
			.select(['id', 'practice'])
			.where('slug', '=', pasted.storySlug)
			.forUpdate()
			.executeTakeFirstOrThrow();
		if (!pasted.anyway) await refuseSame(trx, story.id, pasted.text);
		const outletId = await outlets.save(trx, pasted.outlet, story.practice);
		const articleId = await insertArticle(trx, pasted, outletId, story.practice, analysis);
		await trx
			.insertInto('storyArticle')
			.values({ storyId: story.id, articleId, practice: story.practice, focus: false, parts: [] })
			.execute();
		const version = await trx
			.insertInto('version')
			.values({ articleId, number: 1, ...toVersion(pasted) })
			.returning('id')
			.executeTakeFirstOrThrow();
		await analyses.save(trx, version.id, analysis);
		return articleId;
	});
}

function toVersion({ text, deck, copied }: Pasted) {
	const enteredBy = copied ? 'paste, said to be copied from the outlet’s report' : 'paste';
	return { text, sha256: hashOf(text), deck: deck || null, enteredBy };
}

/** Refuses a text that another article of the story has: any other, or one that came in after the article left. */
async function refuseSame(
	sql: Database,
	storyId: number,
	text: string,
	left?: { id: number; at: Date }
): Promise<void> {
	const same = await sql
		.selectFrom('version as v')
		.innerJoin('article as a', 'a.id', 'v.articleId')
		.innerJoin('outlet as o', 'o.id', 'a.outletId')
		.innerJoin('storyArticle as s', 's.articleId', 'a.id')
		.select(['a.id', 'o.name'])
		.where('s.storyId', '=', storyId)
		.where('v.sha256', '=', hashOf(text))
		.where('a.removedAt', 'is', null)
		.$if(left !== undefined, (query) => query.where('a.id', '<>', left!.id).where('a.enteredAt', '>', left!.at))
		.executeTakeFirst();
	if (same) throw new AlreadyThere(same.id, same.name);
}

async function insertArticle(
	sql: Database,
	pasted: Pasted,
	outletId: number,
	practice: boolean,
	{ lengths, segments }: Analysis
): Promise<number> {
	const { id } = await sql
		.insertInto('article')
		.values({
			outletId,
			practice,
			headline: pasted.headline,
			published: pasted.date,
			dateInferred: false,
			url: pasted.url,
			lang: pasted.lang,
			country: pasted.country ?? null,
			kind: pasted.kind ?? 'not noted',
			form: 'report',
			whole: true,
			words: bodyWords(pasted.text, segments),
			storedWords: lengths.stored,
			added: true
		})
		.returning('id')
		.executeTakeFirstOrThrow();
	return id;
}

/** Takes an added article out of every page; its rows stay, so `restore` brings it back. False where there is nothing to remove. */
export async function remove(sql: Database, id: number, now = new Date()): Promise<boolean> {
	const { numUpdatedRows } = await sql
		.updateTable('article')
		.set({ removedAt: now })
		.where('id', '=', id)
		.where('added', '=', true)
		.where('removedAt', 'is', null)
		.executeTakeFirst();
	return numUpdatedRows > 0n;
}

/**
 * Undoes `remove`. False where the article is not removed. Throws `AlreadyThere` where its text came into one of its
 * stories again in the meantime; beside a text that was there before it stands as it stood. Throws `OutletMismatch` where
 * its outlet's name came into use for a real outlet instead of an invented one, or the other way round.
 */
export async function restore(sql: Database, id: number): Promise<boolean> {
	return sql.transaction().execute(async (trx) => {
		// As `add` does, so that of two that bring the same text the second sees the first.
		const stories = await trx
			.selectFrom('story')
			.select('id')
			.where('id', 'in', (from) => from.selectFrom('storyArticle').select('storyId').where('articleId', '=', id))
			.orderBy('id')
			.forUpdate()
			.execute();
		const article = await trx
			.selectFrom('article as a')
			.innerJoin('outlet as o', 'o.id', 'a.outletId')
			.select(['a.removedAt', 'o.name', 'o.practice'])
			.where('a.id', '=', id)
			.forUpdate('a')
			.executeTakeFirst();
		if (!article?.removedAt) return false;
		await outlets.refuseTaken(trx, article.name, article.practice);
		const left = { id, at: article.removedAt };
		const versions = await trx.selectFrom('version').select('text').where('articleId', '=', id).execute();
		for (const story of stories) {
			for (const { text } of versions) await refuseSame(trx, story.id, text, left);
		}
		await trx.updateTable('article').set({ removedAt: null }).where('id', '=', id).execute();
		return true;
	});
}
