import { resolve } from 'node:path';
import type { Database } from '#lib/server/database/connect.ts';
import { readSeed } from '#lib/server/database/seed-files.ts';
import { loadSeed } from '#lib/server/database/seed.ts';
import { aDatabase } from './database.ts';

export const SEED_FOLDER = resolve('db', 'seed', 'putin-north-korea');

/** A database with the story that ships. Destroy it after the file. */
export async function aSeededDatabase(): Promise<Database> {
	const sql = await aDatabase();
	await loadSeed(sql, readSeed(SEED_FOLDER));
	return sql;
}
