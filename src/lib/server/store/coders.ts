import { ENGINE_NAME } from '#lib/analysis/engine.ts';
import type { Database } from '../database/connect.ts';
import type { Schema } from '../database/schema.ts';

/** Thrown when a person goes by the name of a model reader or an engine. */
export class NameTaken extends Error {
	constructor(name: string) {
		super(`“${name}” is the name of a coder that is no person; give another name or initials.`);
		this.name = 'NameTaken';
	}
}

/** The coder of this name and kind, made when new; gives its id. A person of the same name is another coder. */
export async function save(sql: Database, name: string, kind: Schema['coder']['kind']): Promise<number> {
	await sql
		.insertInto('coder')
		.values({ name, kind })
		.onConflict((conflict) => conflict.doNothing())
		.execute();
	const found = sql.selectFrom('coder').select('id').where('name', '=', name).where('kind', '=', kind);
	return (await found.executeTakeFirstOrThrow()).id;
}

/**
 * The person of this name as a coder, made when new; gives the id. The same name is the same person. Throws `NameTaken`
 * for the name of a machine that coded here, and of every version of the engine: also of one that is still to come.
 */
export async function savePerson(sql: Database, name: string): Promise<number> {
	const machine = sql.selectFrom('coder').select('id').where('name', '=', name).where('kind', '<>', 'human');
	const isEngine = new RegExp(`^${ENGINE_NAME}\\b`, 'i').test(name);
	if (isEngine || (await machine.executeTakeFirst())) throw new NameTaken(name);
	return save(sql, name, 'human');
}
