import type { Insertable } from 'kysely';
import type { Database } from '../database/connect.ts';
import type { Schema } from '../database/schema.ts';
import * as coders from '../store/coders.ts';
import { BadSeed, type StorySeed } from './files.ts';
import type { CodingRow } from './rows.ts';

/**
 * Stores the codebook and the model readers' codings of a seed in place of those of an earlier one. A coding that stays
 * keeps its id, so that an address which opens it still does; one that a user edited stays as it is, and so does what
 * another story's codebook asked of a report that both stories have. Throws `BadSeed`.
 */
export async function saveCodings(
	sql: Database,
	storyId: number,
	articles: Map<string, number>,
	seed: StorySeed
): Promise<void> {
	const codebookId = await saveCodebook(sql, storyId, seed);
	const kept = [...articles.values()];
	await refuseShared(sql, storyId, kept, seed);
	// Which coding counts may have changed, and only one may at a time.
	await sql
		.updateTable('coding')
		.set({ counts: false })
		.where('seeded', '=', true)
		.where('editedAt', 'is', null)
		.where('articleId', 'in', kept)
		.where('id', 'not in', elsewhere(sql, storyId))
		.execute();
	const saved = [0];
	const coderIds = new Map<string, number>();
	for (const row of seed.codings) {
		const coderId = coderIds.get(row.coder) ?? (await coders.save(sql, row.coder, 'model'));
		coderIds.set(row.coder, coderId);
		saved.push(await saveCoding(sql, articles.get(row.id)!, coderId, codebookId, row));
	}
	await sql
		.deleteFrom('coding')
		.where('seeded', '=', true)
		.where('editedAt', 'is', null)
		.where('articleId', 'in', kept)
		.where('id', 'not in', saved)
		.where('id', 'not in', elsewhere(sql, storyId))
		.execute();
}

/** Codings that follow another story's codebook. */
function elsewhere(sql: Database, storyId: number) {
	return sql
		.selectFrom('coding as c')
		.innerJoin('codebook as b', 'b.id', 'c.codebookId')
		.select('c.id')
		.where('b.storyId', '<>', storyId);
}

/** A coding follows one codebook: of a report that two stories share a coder has one coding, for one of them. */
async function refuseShared(sql: Database, storyId: number, articles: number[], seed: StorySeed): Promise<void> {
	const taken = await elsewhere(sql, storyId)
		.innerJoin('coder', 'coder.id', 'c.coderId')
		.innerJoin('article as a', 'a.id', 'c.articleId')
		.innerJoin('story as t', 't.id', 'b.storyId')
		.select(['a.seedKey', 'coder.name', 't.title'])
		.where('c.articleId', 'in', articles)
		.execute();
	for (const { id, coder } of seed.codings) {
		const other = taken.find(({ seedKey, name }) => seedKey === id && name === coder);
		if (!other) continue;
		const reason = `${id} is coded by “${coder}” with the codebook of “${other.title}” already; a report that two stories share is coded for one of them by each coder`;
		throw new BadSeed(`${seed.story.slug}/codings.jsonl`, null, reason);
	}
}

async function saveCodebook(sql: Database, storyId: number, { story }: StorySeed): Promise<number | null> {
	const { codebook } = story;
	if (!codebook) return null;
	const { version, title } = codebook;
	const { id } = await sql
		.insertInto('codebook')
		.values({ storyId, version, title })
		.onConflict((conflict) => conflict.columns(['storyId', 'version']).doUpdateSet({ title }))
		.returning('id')
		.executeTakeFirstOrThrow();
	const kinds = [
		{ kind: 'point' as const, rows: codebook.points, codes: ['own', 'attributed', 'disputed'] },
		{ kind: 'item' as const, rows: codebook.items, codes: ['0', '1'] },
		{ kind: 'tone' as const, rows: codebook.tone, codes: ['-1', '0', '1'] },
		{ kind: 'name' as const, rows: codebook.names, codes: [] }
	];
	for (const { kind, rows, codes } of kinds) {
		for (const [position, { key, label }] of rows.entries()) {
			const variable = { codebookId: id, kind, key };
			await sql
				.insertInto('variable')
				.values({ ...variable, label, position })
				.onConflict((conflict) => conflict.columns(['codebookId', 'kind', 'key']).doUpdateSet({ label, position }))
				.execute();
			const values = codes.map((value, at) => ({ ...variable, value, label: value, position: at }));
			if (values.length > 0) await saveCodes(sql, values);
		}
	}
	return id;
}

async function saveCodes(sql: Database, codes: Insertable<Schema['code']>[]): Promise<void> {
	await sql
		.insertInto('code')
		.values(codes)
		.onConflict((conflict) => conflict.doNothing())
		.execute();
}

async function saveCoding(
	sql: Database,
	articleId: number,
	coderId: number,
	codebookId: number | null,
	row: CodingRow
): Promise<number> {
	const { whole, words, period, note } = row;
	const values = {
		...{ codebookId, whole, period, note },
		// What was read of a text that is not whole is no length.
		words: whole ? words : null,
		coderKind: 'model' as const,
		counts: row.primary && !(await counts(sql, articleId)),
		codesPoints: true,
		codesTone: true,
		seeded: true
	};
	const saved = await sql
		.insertInto('coding')
		.values({ articleId, coderId, ...values })
		.onConflict((conflict) =>
			conflict.columns(['articleId', 'coderId']).doUpdateSet(values).where('coding.editedAt', 'is', null)
		)
		.returning('id')
		.executeTakeFirst();
	if (saved) await saveContent(sql, saved.id, codebookId, row);
	return saved?.id ?? (await findCoding(sql, articleId, coderId));
}

/**
 * Whether a model's coding of the article counts already: before the seed's are stored, only one that a user edited or
 * that is another story's can.
 */
async function counts(sql: Database, articleId: number): Promise<boolean> {
	const row = await sql
		.selectFrom('coding')
		.select('id')
		.where('articleId', '=', articleId)
		.where('coderKind', '=', 'model')
		.where('counts', '=', true)
		.executeTakeFirst();
	return row !== undefined;
}

async function findCoding(sql: Database, articleId: number, coderId: number): Promise<number> {
	const { id } = await sql
		.selectFrom('coding')
		.select('id')
		.where('articleId', '=', articleId)
		.where('coderId', '=', coderId)
		.executeTakeFirstOrThrow();
	return id;
}

async function saveContent(sql: Database, id: number, codebookId: number | null, row: CodingRow): Promise<void> {
	await sql.deleteFrom('codingSource').where('codingId', '=', id).execute();
	await sql.deleteFrom('codingAnswer').where('codingId', '=', id).execute();
	const sources = row.sources.map((source, position) => ({ codingId: id, position, ...source }));
	if (sources.length > 0) await sql.insertInto('codingSource').values(sources).execute();
	const answers = toAnswers(row).map((answer) => ({ codingId: id, codebookId, ...answer }));
	if (answers.length > 0) await sql.insertInto('codingAnswer').values(answers).execute();
}

function toAnswers({ facts, items, tone, names }: CodingRow) {
	const single = (kind: 'point' | 'item' | 'tone', answers: Record<string, string | number>) =>
		Object.entries(answers).map(([key, value]) => ({ kind, key, value: String(value) }));
	const forms = Object.entries(names).flatMap(([key, values]) =>
		[...new Set(values)].map((value) => ({ kind: 'name' as const, key, value }))
	);
	return [...single('point', facts), ...single('item', items), ...single('tone', tone), ...forms];
}
