import type { Speaker } from '#lib/analysis/analysis.ts';
import type { Database } from '../database/connect.ts';
import { toSlug } from './slug.ts';

/** The speakers of one analysis across articles: the same name on the same side is the same speaker. Gives ids in order. */
export async function saveAll(sql: Database, speakers: Speaker[], text: string): Promise<number[]> {
	const ids: number[] = [];
	for (const speaker of speakers) ids.push(await save(sql, speaker, text));
	return ids;
}

async function save(sql: Database, { name, side, type, mentions }: Speaker, text: string): Promise<number> {
	const known = await find(sql, name, side);
	const id = known ?? (await insert(sql, name, side, type));
	const forms = new Set(mentions.map(({ start, end }) => text.slice(start, end).trim()).filter(Boolean));
	if (forms.size > 0) {
		await sql
			.insertInto('alias')
			.values([...forms].map((form) => ({ speakerId: id, form })))
			.onConflict((conflict) => conflict.doNothing())
			.execute();
	}
	return id;
}

async function find(sql: Database, name: string, side: string): Promise<number | undefined> {
	const row = await sql
		.selectFrom('speaker')
		.select('id')
		.where('name', '=', name)
		.where('side', '=', side)
		.executeTakeFirst();
	return row?.id;
}

/** Two speakers whose names make the same address part get a number each. */
async function insert(sql: Database, name: string, side: string, type: Speaker['type']): Promise<number> {
	const base = toSlug(name);
	for (let number = 1; ; number++) {
		const row = await sql
			.insertInto('speaker')
			.values({ slug: number === 1 ? base : `${base}-${number}`, name, side, type })
			.onConflict((conflict) => conflict.doNothing())
			.returning('id')
			.executeTakeFirst();
		if (row) return row.id;
		// Another process may have stored the very same speaker in the meantime.
		const known = await find(sql, name, side);
		if (known !== undefined) return known;
	}
}
