import { fromBytes } from '#lib/analysis/text/meaning.ts';
import type { Database } from '../database/connect.ts';

/** Stores what the sentences of a run mean, with the encoder that says so. */
export async function save(sql: Database, runId: number, encoder: string, vectors: Int8Array): Promise<void> {
	const bytes = Buffer.from(vectors.buffer, vectors.byteOffset, vectors.byteLength);
	await sql.insertInto('meaning').values({ runId, encoder, vectors: bytes }).execute();
}

/** The encoder of a run and one vector of length 1 for each of its sentences; undefined where it was read without one. */
export async function get(
	sql: Database,
	runId: number
): Promise<{ encoder: string; vectors: Float32Array[] } | undefined> {
	const row = await sql
		.selectFrom('meaning')
		.select(['encoder', 'vectors'])
		.where('runId', '=', runId)
		.executeTakeFirst();
	if (!row) return undefined;
	const { buffer, byteOffset, byteLength } = row.vectors;
	return { encoder: row.encoder, vectors: fromBytes(new Int8Array(buffer, byteOffset, byteLength)) };
}
