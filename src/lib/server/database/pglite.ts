import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { PGlite } from '@electric-sql/pglite';
import type { Engine } from './embedded.ts';

// The same JavaScript values as the server's driver gives: 64-bit counts as numbers, dates as they are written.
const parsers = { 20: Number, 1082: (value: string) => value };

/** Opens PGlite in this thread. `folder` undefined keeps everything in memory. Rejects when the folder can't be opened. */
export async function openPglite(folder?: string): Promise<Engine> {
	const lite = await PGlite.create(folder === undefined ? { parsers } : { dataDir: folder, parsers });
	return {
		query: (text, values) => lite.query(text, [...values]),
		exec: (text) => lite.exec(text),
		close: () => lite.close(),
		dump: async () => new Uint8Array(await (await lite.dumpDataDir('gzip')).arrayBuffer())
	};
}

/**
 * Unpacks a backup and checks that a database of Parallax opens in it; only then it takes its place in `folder`, which must
 * hold none. A file that is no backup leaves everything as it was.
 */
export async function restorePglite(folder: string, backup: Uint8Array<ArrayBuffer>): Promise<void> {
	const fresh = `${folder}-restored`;
	await rm(fresh, { recursive: true, force: true });
	try {
		await checkBackup(fresh, backup);
		if (existsSync(folder)) {
			throw new Error(
				`The backup is good, but ${folder} already holds a database. Run npm run reset, then restore again.`
			);
		}
		await rename(fresh, folder);
	} finally {
		await rm(fresh, { recursive: true, force: true });
	}
}

async function checkBackup(folder: string, backup: Uint8Array<ArrayBuffer>): Promise<void> {
	try {
		const lite = await PGlite.create({ dataDir: folder, loadDataDir: new Blob([backup]) });
		await lite.query('select name from schema_migration');
		await lite.close();
	} catch (error) {
		throw new Error(`This file is no backup of Parallax (${(error as Error).message}). Nothing was changed.`, {
			cause: error
		});
	}
}
