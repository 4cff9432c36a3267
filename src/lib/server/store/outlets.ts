import type { Database } from '../database/connect.ts';
import { toSlug } from './slug.ts';

/** Thrown when an invented outlet is named as a real one, or the other way round. */
export class OutletMismatch extends Error {
	constructor(name: string, practice: boolean) {
		super(
			practice
				? `“${name}” is a real outlet; a practice story takes invented outlets only.`
				: `“${name}” is an invented outlet of a practice story; name another outlet.`
		);
		this.name = 'OutletMismatch';
	}
}

/** The outlet of this name, made when it is new; gives its id. Throws `OutletMismatch`. */
export async function save(sql: Database, name: string, practice: boolean): Promise<number> {
	await sql
		.insertInto('outlet')
		.values({ name, slug: toSlug(name), practice })
		.onConflict((conflict) => conflict.doNothing())
		.execute();
	const row = await sql
		.selectFrom('outlet')
		.select(['id', 'practice'])
		.where((where) => where.or([where('name', '=', name), where('slug', '=', toSlug(name))]))
		.executeTakeFirstOrThrow();
	if (row.practice !== practice) throw new OutletMismatch(name, practice);
	return row.id;
}

/**
 * Names under which somebody really publishes, as the shipped real stories have them: outlets, their houses, pages that
 * carry them, agencies. What visitors added is not among them.
 */
export async function known(sql: Database): Promise<string[]> {
	const rows = await sql
		.selectFrom('article as a')
		.innerJoin('outlet as o', 'o.id', 'a.outletId')
		.select(['o.name', 'a.house', 'a.carrier', 'a.textBy', 'a.derivedFrom'])
		.distinct()
		.where('a.practice', '=', false)
		.where('a.added', '=', false)
		.execute();
	const given = rows.flatMap((row) => Object.values(row)).filter((name) => name !== null);
	return [...new Set(given)].sort(new Intl.Collator('en').compare);
}

/** Names of the outlets on one side of the wall between real and invented, in order. */
export async function names(sql: Database, practice: boolean): Promise<string[]> {
	const rows = await sql.selectFrom('outlet').select('name').where('practice', '=', practice).execute();
	return rows.map(({ name }) => name).sort(new Intl.Collator('en').compare);
}
