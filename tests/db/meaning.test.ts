import { afterAll, beforeAll, expect, test } from 'vitest';
import { begin, finish } from '#lib/analysis/analyse.ts';
import { cosine } from '#lib/analysis/text/meaning.ts';
import type { Database } from '#lib/server/database/connect.ts';
import { ENCODER, loadEncoder } from '#lib/server/meaning/encoder.ts';
import { loadSeed } from '#lib/server/seed/load.ts';
import * as analyses from '#lib/server/store/analyses.ts';
import * as meaning from '#lib/server/store/meaning.ts';
import { aSeed, aSeedReport } from '../support/a-seed.ts';
import { aDatabase } from '../support/database.ts';

const TEXT = 'The ferry Alba sank off Marlin. Nobody on board was hurt, Rosa Quill said.';

let sql: Database;
let version: number;
beforeAll(async () => {
	sql = await aDatabase();
	await loadSeed(sql, aSeed({ reports: [aSeedReport({ focus: true, text: TEXT })], codings: [] }));
	version = (await analyses.due(sql, 'parallax', '0'))[0]!.id;
});
afterAll(() => sql.destroy());

test('a run keeps what its sentences mean, and a later one takes its place', async () => {
	const begun = begin({ text: TEXT, lang: 'en' });
	const read = await (await loadEncoder())!.toMeaning(TEXT, begun.doc!.sentences);
	const run = await analyses.save(sql, version, finish(begun, read));
	const stored = await meaning.get(sql, run);
	expect(stored?.encoder).toBe(ENCODER);
	const near = stored!.vectors.map((vector, index) => cosine(vector, read.sentences[index]!.vector));
	expect(near).toHaveLength(2);
	expect(Math.min(...near)).toBeGreaterThan(0.999);

	const later = await analyses.save(sql, version, finish(begun));
	expect(await meaning.get(sql, run)).toBeUndefined();
	expect(await meaning.get(sql, later)).toBeUndefined();
});
