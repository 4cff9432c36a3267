import { afterAll, beforeAll, expect, test } from 'vitest';
import { sql as raw } from 'kysely';
import type { Database } from '#lib/server/database/connect.ts';
import { loadSeed } from '#lib/server/database/seed.ts';
import * as analyses from '#lib/server/store/analyses.ts';
import { aSeed } from '../support/a-seed.ts';
import { anAnalysis } from '../support/an-analysis.ts';
import { aDatabase } from '../support/database.ts';

let sql: Database;
beforeAll(async () => {
	sql = await aDatabase();
	await loadSeed(sql, aSeed());
	const [due] = await analyses.due(sql, 'parallax', '0');
	await sql.transaction().execute((trx) => analyses.save(trx, due!.id, anAnalysis()));
});
afterAll(() => sql.destroy());

// The database says no by itself, whoever writes to it.
test.each([
	['an edit of a stored text', `update version set text = 'other'`],
	['a real story with a practice report', `update story set practice = false`],
	['a second report in focus', `update story_article set focus = true`],
	['a span that ends before it starts', `update quotation_content set end_at = start_at`],
	['more quoted words than words', `update quotation set quoted_words = words + 1`],
	['a confidence above one', `update quotation set confidence = 1.5`],
	['a speaker of no run', `update quotation set speaker_number = 77`],
	['a length of a text that is not whole', `update article set whole = false, words = 10`],
	['an agency text without a word on how certain it is', `update article set text_by = 'Wire'`],
	['a month that is none', `update article set published = '2031-13'`],
	['an address that is none', `update article set url = 'javascript:alert(1)'`],
	['the removal of a seeded report', `update article set removed_at = now()`],
	['a third answer to a yes/no item', `update coding_answer set value = '2' where kind = 'item'`],
	['an unknown mode', `update coding_source set mode = 'whispered'`],
	['a coder kind that its coder does not have', `update coding set coder_kind = 'human' where coder_kind = 'model'`],
	[
		'a hash that is not the text’s',
		`insert into version (article_id, number, text, sha256, entered_by) select article_id, 9, 'x', repeat('0', 64), 'test' from version limit 1`
	],
	['an excerpt that does not fit its span', `update quotation_content set excerpt = excerpt || ' and more'`],
	['a coding by an engine without a run', `update coding set run_id = null where coder_kind = 'engine'`],
	[
		'a second coding that counts',
		`insert into coding (article_id, coder_id, coder_kind, counts, whole, codes_points, codes_tone) select article_id, 1 + (select max(id) from coder), 'model', true, true, true, true from coding`
	],
	[
		'a source twice',
		`insert into coding_source (coding_id, position, speaker, side, sides, type, identification, mode, place) select coding_id, position + 9, speaker, side, sides, type, identification, mode, place from coding_source`
	],
	['a joint source of one side', `update coding_source set side = 'joint'`],
	['an answer to what the codebook does not ask', `update coding_answer set key = 'F99' where kind = 'point'`],
	['more positives than pairs', `update agreement set positives = 3`],
	['an outlet without a name', `update outlet set name = ' '`]
])('%s is refused', async (_, statement) => {
	await expect(raw.raw(statement).execute(sql)).rejects.toThrow();
});
