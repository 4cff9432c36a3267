import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sql as raw } from 'kysely';
import { dataFolder, openDatabase, openEmbedded } from './database/connect.ts';
import { lockFolder } from './database/lock.ts';
import { migrate } from './database/migrate.ts';
import { restorePglite } from './database/pglite.ts';
import { writeSchema } from './database/catalogue.ts';

/** What the scripts behind `npm run sql`, `backup` and `reset` call: the built form of this file needs no TypeScript. */

/** Runs one statement and gives its rows; the database is opened, brought up to date, and closed again. */
export async function runSql(statement: string): Promise<Record<string, unknown>[]> {
	const sql = await openDatabase();
	try {
		await migrate(sql);
		return (await raw.raw<Record<string, unknown>>(statement).execute(sql.withoutPlugins())).rows;
	} finally {
		await sql.destroy();
	}
}

/** Writes the embedded database to a file (gzipped tar). */
export async function backUp(file: string): Promise<void> {
	const engine = await openEmbedded();
	try {
		await writeFile(file, await engine.dump(), { flag: 'wx' });
	} finally {
		await engine.close();
	}
}

/** Makes a backup the embedded database, once it is known to be good. The data folder must not hold another. */
export async function restore(file: string): Promise<void> {
	const unlock = await lockFolder(dataFolder());
	try {
		await restorePglite(join(dataFolder(), 'postgres'), await readFile(file));
	} finally {
		await unlock();
	}
}

/** Deletes the embedded database, while nobody has it open. */
export async function removeData(): Promise<string> {
	const folder = dataFolder();
	const unlock = await lockFolder(folder);
	try {
		await rm(join(folder, 'postgres'), { recursive: true, force: true });
	} finally {
		await unlock();
	}
	return folder;
}

/** The tables as db/schema.sql has them, from an empty database in memory. */
export { writeSchema };
