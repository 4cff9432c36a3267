import type { Decision, SeenQuotation } from '#lib/analysis/correction/decision.ts';
import { extentOf } from '#lib/analysis/correction/decision.ts';
import type { Known } from '#lib/analysis/correction/correction.ts';
import type { Identification } from '#lib/lexicon/codes.ts';
import type { Database } from '../database/connect.ts';
import * as coders from './coders.ts';
import * as speakers from './speakers.ts';

/** What was decided before levels were told apart was on quotations that stand in no other. */
const OUTERMOST = { level: 0, parent: null } as const;

/** Every decision that people ever made on quotations of a story's texts, undone or not, in order of time. */
export async function listByStory(sql: Database, storyId: number): Promise<Decision[]> {
	const rows = await sql
		.selectFrom('quotationCoding as q')
		.innerJoin('version as v', 'v.id', 'q.versionId')
		.innerJoin('storyArticle as a', 'a.articleId', 'v.articleId')
		.innerJoin('coder as k', 'k.id', 'q.coderId')
		.leftJoin('speaker as s', 's.id', 'q.speakerId')
		.select([
			'q.id',
			'v.articleId as article',
			'q.versionId as version',
			'q.decision',
			'q.quotation',
			'q.identification',
			'q.undoes',
			'q.at'
		])
		.select(['k.name as by', 's.name', 's.side', 's.type'])
		.where('a.storyId', '=', storyId)
		.orderBy('q.id')
		.execute();
	return rows.map(({ name, side, type, ...row }) => ({
		...row,
		quotation: { ...OUTERMOST, ...row.quotation },
		speaker: name === null || side === null || type === null ? null : { name, side, type }
	}));
}

/** What a person decides on one quotation as the engine read it. */
export interface Verdict {
	version: number;
	/** "parallax 0.9.0": whose reading it was. */
	engine: string;
	decision: 'accept' | 'correct' | 'reject';
	quotation: SeenQuotation;
	/** null where nobody is named. */
	speaker: (Known & { identification: Identification }) | null;
	by: string;
}

/** Keeps a decision as a code of this person; gives its id. Throws `NameTaken`, or when there is no such version. */
export async function save(sql: Database, verdict: Verdict): Promise<number> {
	return sql.transaction().execute(async (trx) => {
		const { version, engine, decision, quotation, speaker, by } = verdict;
		const { text } = await trx.selectFrom('version').select('text').where('id', '=', version).executeTakeFirstOrThrow();
		const { start, end } = extentOf(quotation);
		const spoken = decision === 'reject' ? null : speaker;
		const { id } = await trx
			.insertInto('quotationCoding')
			.values({
				...{ versionId: version, engine, decision, startAt: start, endAt: end, excerpt: text.slice(start, end) },
				quotation: JSON.stringify(quotation),
				speakerId: spoken && (await speakers.register(trx, spoken)),
				identification: spoken?.identification ?? 'none',
				coderId: await coders.savePerson(trx, by)
			})
			.returning('id')
			.executeTakeFirstOrThrow();
		return id;
	});
}

/** Takes a decision back; false where it was taken back already or never was. Throws `NameTaken`. */
export async function undo(sql: Database, id: number, by: string): Promise<boolean> {
	return sql.transaction().execute(async (trx) => {
		const found = await trx.selectFrom('quotationCoding').selectAll().where('id', '=', id).executeTakeFirst();
		if (!found || found.decision === 'undo') return false;
		const { versionId, startAt, endAt, excerpt, engine } = found;
		const saved = await trx
			.insertInto('quotationCoding')
			.values({
				...{ versionId, startAt, endAt, excerpt, engine },
				...{ decision: 'undo', undoes: id, identification: 'none' },
				quotation: JSON.stringify(found.quotation),
				coderId: await coders.savePerson(trx, by)
			})
			.onConflict((conflict) => conflict.column('undoes').doNothing())
			.executeTakeFirst();
		return (saved.numInsertedOrUpdatedRows ?? 0n) > 0n;
	});
}
