import { sql as raw } from 'kysely';
import type { Database } from '../database/connect.ts';
import { saveCodings } from './codings.ts';
import { dropReports, saveReports } from './reports.ts';
import type { StorySeed } from './files.ts';

// Any number will do as long as every process takes the same one.
const LOCK = 7_241_104;

/**
 * Loads one story in one transaction. A seed that is already there in this very form is left alone; a newer one updates
 * seed rows only: what a user edited (`edited_at`) or added stays, and a report that left the seed goes unless it, its
 * place in a story or a coding of it was edited or it was coded by a person. Gives whether anything was loaded.
 */
export async function loadSeed(sql: Database, seed: StorySeed): Promise<boolean> {
	return sql.transaction().execute(async (trx) => {
		// Machines that start at once load one after the other; the setting tells the triggers who writes.
		await raw`select pg_advisory_xact_lock(${raw.lit(LOCK)}), set_config('parallax.loader', 'on', true)`.execute(trx);
		const loaded = await trx
			.selectFrom('seed')
			.select('sha256')
			.where('storySlug', '=', seed.story.slug)
			.executeTakeFirst();
		if (loaded?.sha256 === seed.sha256) return false;
		const storyId = await saveStory(trx, seed);
		const articles = await saveReports(trx, storyId, seed);
		await saveCodings(trx, storyId, articles, seed);
		await dropReports(trx, storyId, [...articles.values()]);
		await dropNamed(trx, storyId, seed);
		const values = { storySlug: seed.story.slug, sha256: seed.sha256 };
		await trx
			.insertInto('seed')
			.values(values)
			.onConflict((conflict) => conflict.column('storySlug').doUpdateSet({ ...values, loadedAt: new Date() }))
			.execute();
		return true;
	});
}

async function saveStory(sql: Database, seed: StorySeed): Promise<number> {
	const { slug, title, summary, practice } = seed.story;
	const values = { title, summary, practice, context: JSON.stringify(seed.context) };
	await sql
		.insertInto('story')
		.values({ slug, ...values })
		.onConflict((conflict) => conflict.column('slug').doUpdateSet(values).where('story.editedAt', 'is', null))
		.execute();
	const { id } = await sql.selectFrom('story').select('id').where('slug', '=', slug).executeTakeFirstOrThrow();
	await saveNamed(sql, id, seed);
	await sql.deleteFrom('agreement').where('storyId', '=', id).execute();
	const agreement = seed.agreement.map((row) => ({ storyId: id, ...row }));
	if (agreement.length > 0) await sql.insertInto('agreement').values(agreement).execute();
	return id;
}

/** Parts, statements, points and referents of a seed: they have a table each, of one shape. */
function listNamed({ story }: StorySeed) {
	return [
		{ table: 'storyPart' as const, rows: story.parts },
		{ table: 'storyStatement' as const, rows: story.statements },
		{ table: 'point' as const, rows: story.codebook?.points ?? [] },
		{ table: 'referent' as const, rows: story.referents }
	];
}

/** Rows by key, in the order of the seed. */
async function saveNamed(sql: Database, storyId: number, seed: StorySeed): Promise<void> {
	for (const { table, rows } of listNamed(seed)) {
		if (rows.length === 0) continue;
		await sql
			.insertInto(table)
			.values(rows.map(({ key, label }, position) => ({ storyId, key, label, position })))
			.onConflict((conflict) =>
				conflict.columns(['storyId', 'key']).doUpdateSet((excluded) => ({
					label: excluded.ref('excluded.label'),
					position: excluded.ref('excluded.position')
				}))
			)
			.execute();
	}
}

/** Takes out the keys that left the seed, but for those that a report which a user edited still names. */
async function dropNamed(sql: Database, storyId: number, seed: StorySeed): Promise<void> {
	const placed = await sql
		.selectFrom('storyArticle')
		.select(['parts', 'statement'])
		.where('storyId', '=', storyId)
		.execute();
	const used = {
		storyPart: placed.flatMap(({ parts }) => parts),
		storyStatement: placed.flatMap(({ statement }) => statement ?? []),
		point: [],
		referent: []
	};
	for (const { table, rows } of listNamed(seed)) {
		const keys = [...rows.map(({ key }) => key), ...used[table]];
		const gone = sql.deleteFrom(table).where('storyId', '=', storyId);
		await (keys.length > 0 ? gone.where('key', 'not in', keys) : gone).execute();
	}
}
