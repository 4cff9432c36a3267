import { existsSync } from 'node:fs';
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

/** Unpacks a backup into a folder that must not exist yet, and checks that it opens. */
export async function restorePglite(folder: string, backup: Uint8Array<ArrayBuffer>): Promise<void> {
	if (existsSync(folder)) throw new Error(`${folder} already holds a database. Run npm run reset first.`);
	const lite = await PGlite.create({ dataDir: folder, loadDataDir: new Blob([backup]) });
	await lite.close();
}
