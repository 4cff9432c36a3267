import type { Transaction } from 'kysely';
import type { Alteration } from '#lib/analysis/naming/alter.ts';
import type { Database } from '../database/connect.ts';
import type { Schema } from '../database/schema.ts';
import * as coders from './coders.ts';

/** Everything people ever changed of the names a story looks for, undone or not, in order of time. */
export async function listByStory(sql: Database, storyId: number): Promise<Alteration[]> {
	return sql
		.selectFrom('alternation as a')
		.innerJoin('coder as k', 'k.id', 'a.coderId')
		.select(['a.id', 'a.kind', 'a.referent', 'a.label', 'a.context', 'a.form', 'a.undoes', 'a.at', 'a.why'])
		.select('k.name as by')
		.where('a.storyId', '=', storyId)
		.orderBy('a.id')
		.execute();
}

/** What a person wants changed. */
export type Change =
	| { kind: 'add-referent'; referent: string; label: string; context: string[]; forms: string[] }
	| { kind: 'remove-referent'; referent: string }
	| { kind: 'add-form' | 'remove-form'; referent: string; form: string };

/** Who says it, and why. */
export interface Grounds {
	by: string;
	why: string;
}

/** Records a change of a story's names; of an added referent its forms as well. Gives the new ids. Throws `NameTaken`. */
export async function add(
	trx: Transaction<Schema>,
	storyId: number,
	change: Change,
	{ by, why }: Grounds
): Promise<number[]> {
	const said = { storyId, why, coderId: await coders.savePerson(trx, by), undoes: null };
	const { referent } = change;
	const none = { label: null, context: null, form: null };
	const rows =
		change.kind === 'add-referent'
			? [
					{ ...said, ...none, kind: change.kind, referent, label: change.label, context: change.context },
					...change.forms.map((form) => ({ ...said, ...none, kind: 'add-form' as const, referent, form }))
				]
			: [{ ...said, ...none, kind: change.kind, referent, ...('form' in change ? { form: change.form } : {}) }];
	const saved = await trx.insertInto('alternation').values(rows).returning('id').execute();
	return saved.map(({ id }) => id);
}

/** Takes a change of this story back; an undoing as well. False where it was undone already or never was. */
export async function undo(
	trx: Transaction<Schema>,
	storyId: number,
	id: number,
	{ by, why }: Grounds
): Promise<boolean> {
	const found = await trx
		.selectFrom('alternation')
		.select('id')
		.where('id', '=', id)
		.where('storyId', '=', storyId)
		.executeTakeFirst();
	if (!found) return false;
	const saved = await trx
		.insertInto('alternation')
		.values({ storyId, kind: 'undo', undoes: id, why, coderId: await coders.savePerson(trx, by) })
		.onConflict((conflict) => conflict.column('undoes').doNothing())
		.executeTakeFirst();
	return (saved.numInsertedOrUpdatedRows ?? 0n) > 0n;
}
