import type { Database } from '../database/connect.ts';

/** Thrown when a person goes by the name of a model reader or an engine. */
export class NameTaken extends Error {
	constructor(name: string) {
		super(`“${name}” is the name of a coder that is no person; give another name or initials.`);
		this.name = 'NameTaken';
	}
}

/** The person of this name as a coder, made when new; gives the id. The same name is the same person. Throws `NameTaken`. */
export async function savePerson(sql: Database, name: string): Promise<number> {
	await sql
		.insertInto('coder')
		.values({ name, kind: 'human' })
		.onConflict((conflict) => conflict.doNothing())
		.execute();
	const coder = await sql.selectFrom('coder').select(['id', 'kind']).where('name', '=', name).executeTakeFirstOrThrow();
	if (coder.kind !== 'human') throw new NameTaken(name);
	return coder.id;
}
