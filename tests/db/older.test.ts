import { sql as raw } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '#lib/server/database/connect.ts';
import { migrate, migrations } from '#lib/server/database/migrate.ts';
import { anEmptyDatabase } from '../support/database.ts';

let sql: Database;
beforeAll(async () => {
	sql = await anEmptyDatabase();
});
afterAll(() => sql.destroy());

const HASH = `encode(sha256(convert_to('Words.', 'UTF8')), 'hex')`;

/** One row of each table that the newer rules change, as an older Parallax stored it. */
const ROWS = [
	`insert into outlet (slug, name) values ('pier-post', 'Pier Post')`,
	`insert into story (slug, title, summary) values ('the-pier', 'The pier', '')`,
	`insert into article (outlet_id, practice, kind, form, lang, whole, published, published_time, added) values (1, false, 'newspaper', 'report', 'en', true, '2031-02-31', '10:00', true)`,
	`insert into story_article (story_id, article_id, practice) values (1, 1, false)`,
	`insert into version (article_id, number, text, sha256, entered_by) values (1, 1, 'Words.', ${HASH}, 'paste')`,
	`insert into run (version_id, engine, engine_version, lang, lang_name, readable, article_words, stored_words, attributed_words, paragraphs, sentences) values (1, 'parallax', '0', 'en', 'English', true, 1, 1, 1, '[]', '[]')`,
	`insert into quotation (run_id, number, mode, kind, pattern, identification, words, quoted_words, place, position, confidence) values (1, 0, 'direct', 'speech', 'SVQ', 'none', 1, 1, 'lead', 0, 1)`,
	`insert into codebook (story_id, version, title) values (1, 1, 'The pier')`,
	`insert into variable (codebook_id, kind, key, label, position) values (1, 'item', 'C1', 'disagreement', 0)`,
	`insert into code (variable_id, value, label, position) values (1, '0', '0', 0), (1, '1', '1', 1)`,
	`insert into coder (name, kind) values ('parallax 0', 'engine'), ('model reader A', 'model')`,
	`insert into coding (article_id, coder_id, coder_kind, run_id, counts, whole, codes_points, codes_tone) values (1, 1, 'engine', 1, true, true, false, false)`,
	`insert into coding (article_id, coder_id, coder_kind, codebook_id, counts, whole, words, codes_points, codes_tone, seeded) values (1, 2, 'model', 1, true, false, 10, true, true, true)`,
	`insert into coding_answer (coding_id, codebook_id, kind, key, value) values (1, null, 'item', 'C1', '1'), (2, 1, 'item', 'C1', '1')`,
	`insert into coding_source (coding_id, position, speaker, side, sides, type, identification, mode, place) values (1, 0, 'unattributed', 'none', '{none}', 'unclear', 'none', 'direct', 'lead')`,
	`insert into coding_source_quotation (coding_source_id, quotation_id) values (1, 1)`
];

test('what an older Parallax stored takes the newer rules, and counts as nobody’s edit', async () => {
	await migrate(
		sql,
		migrations.filter(({ name }) => name < '0015')
	);
	for (const row of ROWS) await raw.raw(row).execute(sql);
	expect(await migrate(sql)).toContain('0016_rules.sql');
	const article = await sql.selectFrom('article').select(['published', 'publishedTime', 'editedAt']).executeTakeFirst();
	expect(article).toEqual({ published: '2031-02', publishedTime: null, editedAt: null });
	const codings = await sql.selectFrom('coding').select(['words', 'editedAt']).execute();
	expect(codings).toEqual(codings.map(() => ({ words: null, editedAt: null })));
	expect(await sql.selectFrom('run').select('articleId').execute()).toEqual([{ articleId: 1 }]);
	expect(await sql.selectFrom('codingSourceQuotation').select('runId').execute()).toEqual([{ runId: 1 }]);
	const codes = await sql.selectFrom('code').select(['codebookId', 'kind', 'key', 'value']).orderBy('value').execute();
	expect(codes).toEqual(['0', '1'].map((value) => ({ codebookId: 1, kind: 'item', key: 'C1', value })));
});
