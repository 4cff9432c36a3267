import { bodyWords } from '#lib/analysis/text/length.ts';
import { findSegments } from '#lib/analysis/text/segment.ts';
import { countWords } from '#lib/analysis/text/words.ts';
import { hashOf } from '../store/articles.ts';
import * as outlets from '../store/outlets.ts';
import type { Database } from '../database/connect.ts';
import type { StorySeed } from './files.ts';

type SeedReport = StorySeed['reports'][number];

/** Stores the reports of a seed and their texts; gives article ids by the report's key in the seed. */
export async function saveReports(sql: Database, storyId: number, seed: StorySeed): Promise<Map<string, number>> {
	const { practice } = seed.story;
	const articles = new Map<string, number>();
	const chosen = await clearFocus(sql, storyId);
	for (const report of seed.reports) {
		const outletId = await outlets.save(sql, report.outlet, practice);
		const articleId = await saveArticle(sql, report, outletId, practice);
		articles.set(report.id, articleId);
		await placeInStory(sql, storyId, articleId, { ...report, focus: report.focus && !chosen }, practice);
		if (report.text !== null) await saveVersion(sql, articleId, report.text);
	}
	return articles;
}

/**
 * Makes room for the seed's report in focus: another one may have been it, and a story has only one. Gives whether a user
 * chose the report in focus, who then keeps it.
 */
async function clearFocus(sql: Database, storyId: number): Promise<boolean> {
	const inFocus = await sql
		.selectFrom('storyArticle as s')
		.innerJoin('article as a', 'a.id', 's.articleId')
		.select(['s.articleId', 's.editedAt', 'a.added'])
		.where('s.storyId', '=', storyId)
		.where('s.focus', '=', true)
		.executeTakeFirst();
	if (!inFocus) return false;
	if (inFocus.editedAt !== null || inFocus.added) return true;
	const { articleId } = inFocus;
	await sql
		.updateTable('storyArticle')
		.set({ focus: false })
		.where('storyId', '=', storyId)
		.where('articleId', '=', articleId)
		.execute();
	return false;
}

function toValues(report: SeedReport, outletId: number, practice: boolean) {
	const { edition, carrier, textBy, derivedFrom, country, countryNote, kind, form, headline, url, urlNote, lang } =
		report;
	const { text } = report;
	const [length, stored] = text === null ? [null, null] : [bodyWords(text, findSegments(text)), countWords(text)];
	const whole = report.storedTextWhole;
	return {
		...{ edition, carrier, textBy, derivedFrom, country, countryNote, kind, form, headline, url, urlNote, lang },
		outletId,
		practice,
		house: report.group,
		textByCertain: textBy === null ? null : (report.textByCertain ?? false),
		published: report.date,
		publishedTime: report.time ?? null,
		dateInferred: report.dateInferred,
		whole,
		words: whole ? (report.words ?? length) : null,
		storedWords: report.storedWords ?? stored,
		added: false
	};
}

/** A user's edit outlives a newer seed. */
async function saveArticle(sql: Database, report: SeedReport, outletId: number, practice: boolean): Promise<number> {
	const values = toValues(report, outletId, practice);
	await sql
		.insertInto('article')
		.values({ seedKey: report.id, ...values })
		.onConflict((conflict) => conflict.column('seedKey').doUpdateSet(values).where('article.editedAt', 'is', null))
		.execute();
	const row = await sql.selectFrom('article').select('id').where('seedKey', '=', report.id).executeTakeFirstOrThrow();
	return row.id;
}

async function placeInStory(
	sql: Database,
	storyId: number,
	articleId: number,
	{ focus, statement, parts }: SeedReport,
	practice: boolean
): Promise<void> {
	const values = { focus, statement, parts };
	await sql
		.insertInto('storyArticle')
		.values({ storyId, articleId, practice, ...values })
		.onConflict((conflict) =>
			conflict.columns(['storyId', 'articleId']).doUpdateSet(values).where('storyArticle.editedAt', 'is', null)
		)
		.execute();
}

/**
 * Takes out the reports of an earlier seed that this one no longer has, but for those a user edited, in themselves, in
 * their place in a story or in a coding, and those a person coded.
 */
export async function dropReports(sql: Database, storyId: number, kept: number[]): Promise<void> {
	await sql
		.deleteFrom('article')
		.where('seedKey', 'is not', null)
		.where('editedAt', 'is', null)
		.where('id', 'not in', kept)
		.where('id', 'in', (from) => from.selectFrom('storyArticle').select('articleId').where('storyId', '=', storyId))
		.where('id', 'not in', (from) =>
			from.selectFrom('storyArticle').select('articleId').where('editedAt', 'is not', null)
		)
		.where('id', 'not in', (from) =>
			from
				.selectFrom('coding')
				.select('articleId')
				.where((where) => where.or([where('coderKind', '=', 'human'), where('editedAt', 'is not', null)]))
		)
		.where('id', 'not in', (from) =>
			from.selectFrom('quotationCoding as q').innerJoin('version as v', 'v.id', 'q.versionId').select('v.articleId')
		)
		.where('id', 'not in', (from) =>
			from
				.selectFrom('speakerCorrection')
				.select('articleId')
				.where('articleId', 'is not', null)
				.$castTo<{ articleId: number }>()
		)
		.execute();
}

/** The same text is the same version; another text is the next one, and the old one stays. */
async function saveVersion(sql: Database, articleId: number, text: string): Promise<void> {
	const versions = await sql.selectFrom('version').select('sha256').where('articleId', '=', articleId).execute();
	const sha256 = hashOf(text);
	if (versions.some((version) => version.sha256 === sha256)) return;
	await sql
		.insertInto('version')
		.values({ articleId, number: versions.length + 1, text, sha256, enteredBy: 'seed' })
		.execute();
}
