import { afterAll, beforeAll, expect, test } from 'vitest';
import { sql as raw } from 'kysely';
import type { Database } from '#lib/server/database/connect.ts';
import { loadSeed } from '#lib/server/seed/load.ts';
import * as analyses from '#lib/server/store/analyses.ts';
import { aSeed } from '../support/a-seed.ts';
import { aName, anAnalysis } from '../support/an-analysis.ts';
import { aDatabase } from '../support/database.ts';

let sql: Database;
beforeAll(async () => {
	sql = await aDatabase();
	await loadSeed(sql, aSeed());
	const [due] = await analyses.due(sql, 'parallax', '0');
	const read = { ...anAnalysis(), named: [aName()], encoder: 'an-encoder/1', vectors: new Int8Array(512) };
	await sql.transaction().execute((trx) => analyses.save(trx, due!.id, read));
	await sql.insertInto('coder').values({ name: 'model reader B', kind: 'model' }).execute();
});
afterAll(() => sql.destroy());

const aVersion = (text: string, sha256: string, by: string) =>
	`insert into version (article_id, number, text, sha256, entered_by) select article_id, 9, '${text}', ${sha256}, '${by}' from version limit 1`;
const hashOf = (text: string) => `encode(sha256(convert_to('${text}', 'UTF8')), 'hex')`;
const READER_B = `(select id from coder where name = 'model reader B')`;

// The database says no by itself, whoever writes to it; each rule by its name, so that another can't stand in for it.
test.each([
	['an edit of a stored text', 'version_is_frozen', `update version set text = 'other'`],
	['a real story with a practice report', 'story_article_story_id_practice_fkey', `update story set practice = false`],
	['a second report in focus', 'story_article_one_focus', `update story_article set focus = true`],
	['a part that the story has not', 'story_article_parts_known', `update story_article set parts = '{a,z}'`],
	['the removal of a part in use', 'story_part_unused', `delete from story_part`],
	['a span that ends before it starts', 'segment_check', `update segment set end_at = start_at`],
	[
		'an excerpt that does not fit its span',
		'quotation_content_excerpt_fits',
		`update quotation_content set excerpt = excerpt || ' and more'`
	],
	['more quoted words than words', 'quotation_check', `update quotation set quoted_words = words + 1`],
	['a confidence above one', 'quotation_confidence_check', `update quotation set confidence = 1.5`],
	['a speaker of no run', 'quotation_run_id_speaker_number_fkey', `update quotation set speaker_number = 77`],
	['a quotation inside none', 'quotation_inside', `update quotation set level = 1`],
	['a quotation inside itself', 'quotation_inside', `update quotation set level = 1, parent = number`],
	[
		'a quotation two levels below another',
		'quotation_parent',
		`update quotation set level = 2, parent = 0 where number = 1`
	],
	['a name of no known kind', 'named_kind_check', `update named set kind = 'beast'`],
	['a role that is nobody’s', 'named_role', `update named set kind = 'role'`],
	['a person that stands for a government', 'named_seat', `update named set stands_for = 'x'`],
	['a name that may stand for one alone', 'named_among_check', `update named set among = '["x"]'`],
	['a sentence that means half a vector', 'meaning_whole', `update meaning set vectors = 'abc'::bytea`],
	['a name of other words than its span', 'named_excerpt_fits', `update named set excerpt = excerpt || ' and more'`],
	['a cue before the text', 'quotation_starts', `update quotation set cue_start = -1`],
	['a source before the text', 'quotation_starts', `update quotation set source_start = -1`],
	['a stance that is none', 'quotation_cue_stance', `update quotation set cue_stance = 'sly'`],
	['evidence for an item that no engine reads', 'item_evidence_item', `update item_evidence set item = 'C99'`],
	['a name found by no rule', 'naming_rule_check', `update naming set rule = 'guess'`],
	['a referent that says not what it is', 'naming_referent_check', `update naming set referent = 'Mara Lind'`],
	['a found name in capitals', 'naming_form_check', `update naming set form = 'Chief'`],
	[
		'the words of a found name that do not fit',
		'naming_excerpt_fits',
		`update naming set excerpt = excerpt || ' and more'`
	],
	['an act told in no form', 'act_form_check', `update act set form = 'hinted'`],
	[
		'a passive by nobody',
		'act_form',
		`update act set form = 'by-agent', agent_start = null, agent_end = null, acting = null`
	],
	['something that happens with an agent', 'act_form', `update act set form = 'intransitive'`],
	['an agent without its words', 'act_agent', `update act set agent_end = null`],
	['an agent that ends before it starts', 'act_agent', `update act set agent_end = agent_start`],
	['the words of an act that do not fit', 'act_excerpt_fits', `update act set excerpt = excerpt || ' and more'`],
	['a wording of no kind', 'wording_kind_check', `update wording set kind = 'sly'`],
	['a word with a score of a sentence', 'wording_score', `update wording set score = 0.7`],
	['a passage in somebody’s words', 'wording_own', `update wording set kind = 'passage', voice = 'direct'`],
	[
		'the words of a wording that do not fit',
		'wording_excerpt_fits',
		`update wording set excerpt = excerpt || ' and more'`
	],
	['a length of a text that is not whole', 'article_check', `update article set whole = false, words = 10`],
	['an agency text without a word on how certain', 'article_check1', `update article set text_by = 'Wire'`],
	['the removal of a seeded report', 'article_check3', `update article set removed_at = now()`],
	['a month that is none', 'article_published_check', `update article set published = '2031-13'`],
	['a day that its month has not', 'article_published_day', `update article set published = '2031-02-29'`],
	['a time without a day', 'article_time_of_day', `update article set published = '2031-05', published_time = '10:00'`],
	['an address that is none', 'article_url_check', `update article set url = 'javascript:alert(1)'`],
	['a hash that is not the text’s', 'version_hash_of_text', aVersion('x', `repeat('0', 64)`, 'paste')],
	['a text that came by no known way', 'version_entered_by', aVersion('x', hashOf('x'), 'pigeon')],
	[
		'a third answer to a yes/no item',
		'coding_answer_check1',
		`update coding_answer set value = '2' where kind = 'item'`
	],
	['an answer whose code goes', 'coding_answer_code', `delete from code where value = 'attributed'`],
	[
		'an answer to what the codebook does not ask',
		'coding_answer_variable',
		`update coding_answer set key = 'other' where kind = 'name' and codebook_id is not null`
	],
	[
		'an answer that evades the codebook',
		'coding_answer_follows',
		`update coding_answer set codebook_id = null where kind = 'point'`
	],
	['an unknown mode', 'coding_source_mode_check', `update coding_source set mode = 'whispered'`],
	['a joint source of one side', 'coding_source_joint', `update coding_source set side = 'joint'`],
	[
		'a source twice',
		'coding_source_once',
		`insert into coding_source (coding_id, position, speaker, side, sides, type, identification, mode, place) select coding_id, position + 9, speaker, side, sides, type, identification, mode, place from coding_source`
	],
	[
		'a source of a run that its coding does not rest on',
		'coding_source_run',
		`update coding_source set run_id = (select max(id) from run) where run_id is null`
	],
	[
		'a source with a quotation of another run',
		'coding_source_quotation_source',
		`insert into coding_source_quotation (coding_source_id, quotation_id, run_id) select s.id, q.id, q.run_id from coding_source s, quotation q where s.run_id is null`
	],
	[
		'a coder kind that its coder does not have',
		'coding_coder_id_coder_kind_fkey',
		`update coding set coder_kind = 'human' where coder_kind = 'model'`
	],
	[
		'a coding by an engine without a run',
		'coding_engine_has_run',
		`update coding set run_id = null where coder_kind = 'engine'`
	],
	[
		'a coding on a run of another article',
		'coding_run',
		`update coding set article_id = (select max(id) from article) where coder_kind = 'engine'`
	],
	[
		'a length where the coder had no whole text',
		'coding_length_of_whole',
		`update coding set whole = false, words = 10`
	],
	[
		'a second coding that counts',
		'coding_counts_once',
		`insert into coding (article_id, coder_id, coder_kind, counts, whole, codes_points, codes_tone) select article_id, ${READER_B}, 'model', true, true, true, true from coding where coder_kind = 'model'`
	],
	['more positives than pairs', 'agreement_check', `update agreement set positives = 3`],
	['an outlet without a name', 'outlet_name_check', `update outlet set name = ' '`]
])('%s is refused by %s', async (_, constraint, statement) => {
	await expect(raw.raw(statement).execute(sql)).rejects.toMatchObject({ constraint });
});

test('the last day of a leap year’s February is a day', async () => {
	await raw.raw(`update article set published = '2032-02-29', published_time = '10:00'`).execute(sql);
	expect(await sql.selectFrom('article').select('published').distinct().execute()).toEqual([
		{ published: '2032-02-29' }
	]);
});
