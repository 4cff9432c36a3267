import { sql as raw } from 'kysely';
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

/**
 * The outlet of this name, made when it is new; gives its id. Capitals do not make another outlet, signs do ("CNN" and
 * "CNN+"). A name on the other side of the wall between real and invented is free once its last text was removed.
 * Throws `OutletMismatch`.
 */
export async function save(sql: Database, name: string, practice: boolean): Promise<number> {
	await refuseTaken(sql, name, practice);
	return (await find(sql, name, practice)) ?? (await insert(sql, name, practice));
}

/**
 * Throws `OutletMismatch` where the name is in use on the other side of the wall. Whoever asks for the same name waits until
 * this transaction has ended, so that two at once can't take it on both sides.
 */
export async function refuseTaken(sql: Database, name: string, practice: boolean): Promise<void> {
	await raw`select pg_advisory_xact_lock(hashtext('outlet'), hashtext(lower(${name})))`.execute(sql);
	const other = await sql
		.selectFrom('outlet as o')
		.select('o.id')
		.where(sameName(name))
		.where('o.practice', '<>', practice)
		.where(inUse)
		.executeTakeFirst();
	if (other) throw new OutletMismatch(name, practice);
}

const sameName = (name: string) => raw<boolean>`lower(o.name) = lower(${name})`;

/** Every outlet but those whose texts were all removed. */
const inUse = raw<boolean>`(exists (select from article a where a.outlet_id = o.id and a.removed_at is null)
	or not exists (select from article a where a.outlet_id = o.id))`;

async function find(sql: Database, name: string, practice: boolean): Promise<number | undefined> {
	const row = await sql
		.selectFrom('outlet as o')
		.select('o.id')
		.where(sameName(name))
		.where('o.practice', '=', practice)
		.orderBy(raw`o.name = ${name}`, 'desc')
		.limit(1)
		.executeTakeFirst();
	return row?.id;
}

/** Two outlets whose names make the same address part get a number each. */
async function insert(sql: Database, name: string, practice: boolean): Promise<number> {
	const base = toSlug(name);
	for (let number = 1; ; number++) {
		const row = await sql
			.insertInto('outlet')
			.values({ name, slug: number === 1 ? base : `${base}-${number}`, practice })
			.onConflict((conflict) => conflict.doNothing())
			.returning('id')
			.executeTakeFirst();
		if (row) return row.id;
		// Another process may have stored the very same outlet in the meantime.
		const known = await find(sql, name, practice);
		if (known !== undefined) return known;
	}
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

/** Names in use on one side of the wall between real and invented, in order. */
export async function names(sql: Database, practice: boolean): Promise<string[]> {
	const rows = await sql
		.selectFrom('outlet as o')
		.select('o.name')
		.where('o.practice', '=', practice)
		.where(inUse)
		.execute();
	return rows.map(({ name }) => name).sort(new Intl.Collator('en').compare);
}
