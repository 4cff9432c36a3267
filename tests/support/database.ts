import { randomUUID } from 'node:crypto';
import { sql as raw } from 'kysely';
import { overEngine, overServer, type Database } from '#lib/server/database/connect.ts';
import { migrate } from '#lib/server/database/migrate.ts';
import { openPglite } from '#lib/server/database/pglite.ts';

/** Which database the db tests run on: the server of `TEST_DATABASE_URL`, else the embedded one in memory. */
export const onServer = process.env.TEST_DATABASE_URL !== undefined;

/** A user's own database is never touched: the name must end in `_test`. */
function testUrl(): string {
	const url = new URL(process.env.TEST_DATABASE_URL ?? '');
	if (!url.pathname.endsWith('_test')) throw new Error('TEST_DATABASE_URL must name a database that ends in _test.');
	return url.href;
}

/** An empty database without tables; on a server a schema of its own, so files can run side by side. */
export async function anEmptyDatabase(): Promise<Database> {
	if (!onServer) return overEngine(await openPglite());
	const schema = `test_${randomUUID().replaceAll('-', '')}`;
	const admin = overServer(testUrl());
	await raw.raw(`create schema ${schema}`).execute(admin);
	await admin.destroy();
	return overServer(testUrl(), schema);
}

/** A migrated database, empty of rows. Destroy it after the file. */
export async function aDatabase(): Promise<Database> {
	const sql = await anEmptyDatabase();
	await migrate(sql);
	return sql;
}
