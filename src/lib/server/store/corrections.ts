import type { Insertable, Transaction } from 'kysely';
import type { Called, Correction } from '#lib/analysis/correction/correction.ts';
import type { SourceType } from '#lib/lexicon/codes.ts';
import type { Database } from '../database/connect.ts';
import type { Schema } from '../database/schema.ts';
import * as coders from './coders.ts';
import * as speakers from './speakers.ts';

/** Everything that people ever said of the speakers of a story, undone or not, in order of time. */
export async function listByStory(sql: Database, storyId: number): Promise<Correction[]> {
	const rows = await sql
		.selectFrom('speakerCorrection as c')
		.innerJoin('coder as k', 'k.id', 'c.coderId')
		.leftJoin('speaker as s', 's.id', 'c.speakerId')
		.leftJoin('speaker as i', 'i.id', 'c.intoId')
		.select(['c.id', 'c.kind', 'c.articleId as article', 'c.form', 'c.name', 'c.type', 'c.side', 'c.undoes'])
		.select(['k.name as by', 'c.at', 'c.why', 's.name as speakerName', 's.side as speakerSide'])
		.select(['i.name as intoName', 'i.side as intoSide', 'i.type as intoType'])
		.where('c.storyId', '=', storyId)
		.orderBy('c.id')
		.execute();
	return rows.map(({ speakerName, speakerSide, intoName, intoSide, intoType, ...row }) => ({
		...row,
		speaker: speakerName === null || speakerSide === null ? null : { name: speakerName, side: speakerSide },
		into:
			intoName === null || intoSide === null || intoType === null
				? null
				: { name: intoName, side: intoSide, type: intoType }
	}));
}

/** What a person wants changed of a speaker. */
export type Change =
	| { kind: 'merge'; into: Called }
	/** Split off what stands in these reports, or under these printed forms. */
	| { kind: 'split'; into: Called & { type: SourceType }; articles: number[]; forms: string[] }
	| { kind: 'rename'; name: string }
	| { kind: 'retype'; type: SourceType }
	| { kind: 'side'; side: string };

/** Who says it, and why. */
export interface Grounds {
	by: string;
	why: string;
}

type Row = Insertable<Schema['speakerCorrection']>;

/**
 * Reads, judges and writes while nobody else corrects the speakers of a story: of two who come at once the second judges
 * what the first one left, so that together they can't give two speakers one name. Undone whole where `act` throws.
 */
export async function inTurn<T>(
	sql: Database,
	storyId: number,
	act: (trx: Transaction<Schema>) => Promise<T>
): Promise<T> {
	return sql.transaction().execute(async (trx) => {
		await trx.selectFrom('story').select('id').where('id', '=', storyId).forUpdate().execute();
		return act(trx);
	});
}

/**
 * Records a change of one speaker of one story, a split once for each report and form; gives the new ids. Nothing else is
 * written: whoever reads the story applies it. Throws `NameTaken`; a split into nothing gives no ids.
 */
export async function add(
	trx: Transaction<Schema>,
	storyId: number,
	speakerId: number,
	change: Change,
	{ by, why }: Grounds
): Promise<number[]> {
	const said = { storyId, speakerId, why, coderId: await coders.savePerson(trx, by) };
	const rows = (await toRows(trx, change)).map((row) => ({ ...said, ...row }));
	if (rows.length === 0) return [];
	const saved = await trx.insertInto('speakerCorrection').values(rows).returning('id').execute();
	return saved.map(({ id }) => id);
}

type Part = Pick<Row, 'kind' | 'intoId' | 'articleId' | 'form' | 'name' | 'type' | 'side'>;

async function toRows(sql: Database, change: Change): Promise<Part[]> {
	if (change.kind === 'merge') {
		return [{ kind: 'merge', intoId: await speakers.register(sql, { type: 'unclear', ...change.into }) }];
	}
	if (change.kind !== 'split') return [change];
	const intoId = await speakers.register(sql, change.into);
	const part = { kind: 'split' as const, intoId };
	return [
		...change.articles.map((articleId) => ({ ...part, articleId, form: null })),
		...change.forms.map((form) => ({ ...part, articleId: null, form }))
	];
}

/** Takes a correction of this story back; an undoing as well, which brings back what it undid. False where it was undone already or never was. */
export async function undo(
	trx: Transaction<Schema>,
	storyId: number,
	id: number,
	{ by, why }: Grounds
): Promise<boolean> {
	const found = await trx
		.selectFrom('speakerCorrection')
		.select('id')
		.where('id', '=', id)
		.where('storyId', '=', storyId)
		.executeTakeFirst();
	if (!found) return false;
	const row = { storyId, kind: 'undo' as const, undoes: id, why, coderId: await coders.savePerson(trx, by) };
	const saved = await trx
		.insertInto('speakerCorrection')
		.values(row)
		.onConflict((conflict) => conflict.column('undoes').doNothing())
		.executeTakeFirst();
	return (saved.numInsertedOrUpdatedRows ?? 0n) > 0n;
}
