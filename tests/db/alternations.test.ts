import { sql as raw } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '#lib/server/database/connect.ts';
import { loadSeed } from '#lib/server/seed/load.ts';
import * as alternations from '#lib/server/store/alternations.ts';
import * as analyses from '#lib/server/store/analyses.ts';
import * as stories from '#lib/server/store/stories.ts';
import { aSeed } from '../support/a-seed.ts';
import { anAnalysis } from '../support/an-analysis.ts';
import { aDatabase } from '../support/database.ts';

let sql: Database;
let storyId: number;
beforeAll(async () => {
	sql = await aDatabase();
	await loadSeed(sql, aSeed());
	storyId = (await stories.get(sql, 'the-ferry'))!.id;
	for (const { id } of await analyses.due(sql, 'parallax', '0.1.0'))
		await sql.transaction().execute((trx) => analyses.save(trx, id, anAnalysis()));
});
afterAll(() => sql.destroy());

const GROUNDS = { by: 'AB', why: 'two reports use it' };
const change = (what: alternations.Change) =>
	sql.transaction().execute((trx) => alternations.add(trx, storyId, what, GROUNDS));
const undo = (id: number) => sql.transaction().execute((trx) => alternations.undo(trx, storyId, id, GROUNDS));
const referents = async () => (await stories.get(sql, 'the-ferry'))!.context.referents;
const due = () => analyses.due(sql, 'parallax', '0.1.0');

test('what a person adds to the names of a story is read with from then on, and can be undone and brought back', async () => {
	const before = await referents();
	expect(await due()).toEqual([]);
	const [id] = await change({
		kind: 'add-referent',
		referent: 'quay',
		label: 'The quay',
		context: ['harbour'],
		forms: ['quay', 'wharf']
	});
	const added = { key: 'quay', label: 'The quay', context: ['harbour'], forms: ['quay', 'wharf'] };
	expect(await referents()).toEqual([...before, added]);
	expect((await stories.get(sql, 'the-ferry'))!.referents.at(-1)).toEqual({ key: 'quay', label: 'The quay' });
	const [text] = await due();
	expect(text!.context.referents.at(-1)).toEqual(added);

	expect(await undo(id!)).toBe(true);
	expect(await undo(id!)).toBe(false);
	expect(await referents()).toEqual(before);
	const [{ id: undoing }] = (await alternations.listByStory(sql, storyId)).filter(({ undoes }) => undoes === id);
	expect(await undo(undoing)).toBe(true);
	expect(await referents()).toEqual([...before, added]);
});

test('a form is taken out and a referent with it, and who did it when and why is kept', async () => {
	await change({ kind: 'remove-form', referent: 'quay', form: 'wharf' });
	expect((await referents()).at(-1)!.forms).toEqual(['quay']);
	await change({ kind: 'remove-referent', referent: 'quay' });
	expect((await referents()).some(({ key }) => key === 'quay')).toBe(false);
	const all = await alternations.listByStory(sql, storyId);
	expect(all.at(-1)).toMatchObject({ kind: 'remove-referent', referent: 'quay', ...GROUNDS });
	expect(all.at(-1)!.at).toBeInstanceOf(Date);
});

test('a change of another story can’t be undone from here', async () => {
	const [{ id }] = await alternations.listByStory(sql, storyId);
	expect(await sql.transaction().execute((trx) => alternations.undo(trx, storyId + 99, id, GROUNDS))).toBe(false);
});

const row = (columns: string, values: string) =>
	`insert into alternation (story_id, coder_id, why, ${columns}) select story_id, coder_id, 'why', ${values} from alternation limit 1`;

// The database says no by itself, whoever writes to it.
test.each([
	['a change that is rewritten', 'append_only', `update alternation set why = 'other'`],
	['a change that is taken out', 'append_only', `delete from alternation`],
	['a form without its words', 'alternation_form', row('kind, referent', `'add-form', 'quay'`)],
	['a referent without a name', 'alternation_referent', row('kind, referent', `'add-referent', 'quay'`)],
	['an undoing of nothing', 'alternation_undo', row('kind', `'undo'`)],
	['a form in capitals', 'alternation_form_check', row('kind, referent, form', `'add-form', 'quay', 'Wharf'`)],
	['a key that is none', 'alternation_referent_check', row('kind, referent', `'remove-referent', 'The Quay'`)]
])('%s is refused', async (_, constraint, statement) => {
	const problem = await raw
		.raw(statement)
		.execute(sql)
		.then(
			() => null,
			(error: { constraint?: string; message: string }) => error
		);
	expect(problem).not.toBeNull();
	expect(`${problem!.constraint ?? ''} ${problem!.message}`).toContain(
		constraint === 'append_only' ? 'never' : constraint
	);
});
