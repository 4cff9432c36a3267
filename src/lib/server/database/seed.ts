import { sql as raw } from 'kysely';
import type { Database } from './connect.ts';
import { saveCodings } from './seed-codings.ts';
import { dropReports, saveReports } from './seed-reports.ts';
import type { StorySeed } from './seed-files.ts';

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
	await saveNamed(sql, 'storyPart', id, seed.story.parts);
	await saveNamed(sql, 'storyStatement', id, seed.story.statements);
	await saveNamed(sql, 'point', id, seed.story.codebook?.points ?? []);
	await saveNamed(sql, 'referent', id, seed.story.referents);
	await sql.deleteFrom('agreement').where('storyId', '=', id).execute();
	const agreement = seed.agreement.map((row) => ({ storyId: id, ...row }));
	if (agreement.length > 0) await sql.insertInto('agreement').values(agreement).execute();
	return id;
}

/** Rows by key, in the order of the seed; a key that left the seed goes. */
async function saveNamed(
	sql: Database,
	table: 'storyPart' | 'storyStatement' | 'point' | 'referent',
	storyId: number,
	rows: { key: string; label: string }[]
): Promise<void> {
	const keys = rows.map(({ key }) => key);
	let gone = sql.deleteFrom(table).where('storyId', '=', storyId);
	if (keys.length > 0) gone = gone.where('key', 'not in', keys);
	// A report that a user edited may still name an old statement.
	if (table === 'storyStatement') {
		gone = gone.where('key', 'not in', (from) =>
			from
				.selectFrom('storyArticle')
				.select((the) => the.ref('statement').$notNull().as('key'))
				.where('storyId', '=', storyId)
				.where('statement', 'is not', null)
		);
	}
	await gone.execute();
	if (rows.length === 0) return;
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
