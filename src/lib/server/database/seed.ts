import type { Database } from './connect.ts';
import { saveCodings } from './seed-codings.ts';
import { saveReports } from './seed-reports.ts';
import type { StorySeed } from './seed-files.ts';

/**
 * Loads one story in one transaction. A seed that is already there in this very form is left alone; a newer one updates
 * seed rows only: what a user edited (`edited_at`) or added stays. Gives whether anything was loaded.
 */
export async function loadSeed(sql: Database, seed: StorySeed): Promise<boolean> {
	return sql.transaction().execute(async (trx) => {
		const loaded = await trx
			.selectFrom('seed')
			.select('sha256')
			.where('storySlug', '=', seed.story.slug)
			.executeTakeFirst();
		if (loaded?.sha256 === seed.sha256) return false;
		const storyId = await saveStory(trx, seed);
		const articles = await saveReports(trx, storyId, seed);
		await saveCodings(trx, storyId, articles, seed);
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

async function saveNamed(
	sql: Database,
	table: 'storyPart' | 'storyStatement' | 'point' | 'referent',
	storyId: number,
	rows: { key: string; label: string }[]
): Promise<void> {
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
