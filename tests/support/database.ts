import { randomUUID } from 'node:crypto';
import { sql as raw } from 'kysely';
import { overEngine, overServer, type Database } from '#lib/server/database/connect.ts';
import { migrate } from '#lib/server/database/migrate.ts';
import { openPglite } from '#lib/server/database/pglite.ts';
import type { Engine } from '#lib/server/database/embedded.ts';

/** Which database the db tests run on: the server of `TEST_DATABASE_URL`, else the embedded one in memory. */
export const onServer = process.env.TEST_DATABASE_URL !== undefined;

/** A user's own database is never touched: the name must end in `_test`. */
function testUrl(): string {
	const url = new URL(process.env.TEST_DATABASE_URL ?? '');
	if (!url.pathname.endsWith('_test')) throw new Error('TEST_DATABASE_URL must name a database that ends in _test.');
	return url.href;
}

/** One embedded database for all files of a run (they run one after another): its start takes seconds, a schema milliseconds. */
const shared = globalThis as { parallaxTestEngine?: Promise<Engine> };

async function anEmbeddedSchema(schema: string): Promise<Database> {
	const engine = await (shared.parallaxTestEngine ??= openPglite());
	await engine.exec(`create schema ${schema}; set search_path = ${schema}`);
	return overEngine({ ...engine, close: async () => void (await engine.exec(`drop schema ${schema} cascade`)) });
}

/** An empty database without tables: a schema of its own on either database. Open one at a time, destroy it after the file. */
export async function anEmptyDatabase(): Promise<Database> {
	const schema = `test_${randomUUID().replaceAll('-', '')}`;
	if (!onServer) return anEmbeddedSchema(schema);
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
