import { join, resolve } from 'node:path';
import { CamelCasePlugin, Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { EmbeddedDialect, type Engine } from './embedded.ts';
import { openThread } from './embedded-thread.ts';
import { lockFolder } from './lock.ts';
import type { Schema } from './schema.ts';

export type Database = Kysely<Schema>;

// 64-bit counts as numbers and dates as they are written: a Date at local midnight shifts a day.
pg.types.setTypeParser(20, Number);
pg.types.setTypeParser(1082, (value) => value);

/** Keys inside jsonb are data, not columns. */
const camel = () => new CamelCasePlugin({ maintainNestedObjectKeys: true });

/** Kysely over an embedded database that is already open. */
export function overEngine(engine: Engine): Database {
	return new Kysely<Schema>({ dialect: new EmbeddedDialect(engine), plugins: [camel()] });
}

/** Kysely over a PostgreSQL server. `schema` is the search path, for tests. */
export function overServer(url: string, schema?: string): Database {
	const pool = new pg.Pool({
		connectionString: url,
		max: 10,
		options: schema ? `-c search_path=${schema}` : undefined
	});
	// A lost connection tells it itself while it is in use, and to the pool while it is idle; unheard, either would end the
	// process. The query that waits fails, and the pool opens another connection when asked.
	pool.on('connect', (client) =>
		client.on('error', ({ message }) => console.error(`A connection to the database was lost: ${message}`))
	);
	pool.on('error', () => {});
	return new Kysely<Schema>({ dialect: new PostgresDialect({ pool }), plugins: [camel()] });
}

/** Where the embedded database lives: `PARALLAX_DATA`, else `data` in the project's folder. */
export function dataFolder(): string {
	return resolve(process.env.PARALLAX_DATA ?? 'data');
}

/** The built script of a worker thread. `PARALLAX_WORKERS` names the folder, else `build/workers`. */
export function workerScript(name: 'embedded-worker' | 'worker'): string {
	return join(resolve(process.env.PARALLAX_WORKERS ?? join('build', 'workers')), `${name}.js`);
}

/** The embedded engine of the data folder, behind its lock. Rejects with `FolderInUse` when another process has it. */
export async function openEmbedded(folder = dataFolder()): Promise<Engine> {
	const unlock = await lockFolder(folder);
	try {
		const engine = await openThread(workerScript('embedded-worker'), join(folder, 'postgres'));
		return {
			...engine,
			close: async () => {
				try {
					await engine.close();
				} finally {
					await unlock();
				}
			}
		};
	} catch (error) {
		await unlock();
		throw error;
	}
}

/** The database that the environment names: the server of `DATABASE_URL`, else the embedded one. */
export async function openDatabase(): Promise<Database> {
	const url = process.env.DATABASE_URL;
	return url ? overServer(url) : overEngine(await openEmbedded());
}
