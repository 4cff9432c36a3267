import { resolve } from 'node:path';
import type { Database } from '#lib/server/database/connect.ts';
import { readSeed } from '#lib/server/seed/files.ts';
import { loadSeed } from '#lib/server/seed/load.ts';
import { EMPTY_CONTEXT } from '#lib/lexicon/gazetteer.ts';
import { aDatabase } from './database.ts';

export const SEED_FOLDER = resolve('db', 'seed', 'putin-north-korea');

/** A database with the story that ships. Destroy it after the file. */
export async function aSeededDatabase(): Promise<Database> {
	const sql = await aDatabase();
	await loadSeed(sql, readSeed(SEED_FOLDER));
	return sql;
}

/** A story without reports; gives its id. */
export async function aStoryRow(
	sql: Database,
	{ slug, practice }: { slug: string; practice: boolean }
): Promise<number> {
	const context = JSON.stringify(EMPTY_CONTEXT);
	const { id } = await sql
		.insertInto('story')
		.values({ slug, practice, title: slug, summary: '', context })
		.returning('id')
		.executeTakeFirstOrThrow();
	return id;
}
