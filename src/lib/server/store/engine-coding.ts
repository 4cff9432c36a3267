import type { Analysis } from '#lib/analysis/analysis.ts';
import { toEngineAnswers, toEngineSources } from '#lib/analysis/compare/engine-sources.ts';
import type { Database } from '../database/connect.ts';
import * as coders from './coders.ts';

/**
 * Writes the engine's coding of one article: distinct speaker × mode as source rows (each with the quotations it was
 * counted from), C1 and C2, and the names used in the outlet's own voice. Points and tone are not coded by the engine.
 * `quotations` are the database ids in the order of `analysis.quotations`. A text in a language that no engine reads gets no coding.
 */
export async function saveEngineCoding(
	sql: Database,
	articleId: number,
	runId: number,
	analysis: Analysis,
	quotations: number[]
): Promise<void> {
	if (!analysis.lang.readable) return;
	// The engine is a coder like any other: its name carries its version.
	const coder = await coders.save(sql, `${analysis.engine} ${analysis.version}`, 'engine');
	await sql.deleteFrom('coding').where('articleId', '=', articleId).where('coderKind', '=', 'engine').execute();
	const { id } = await sql
		.insertInto('coding')
		.values({
			articleId,
			coderId: coder,
			coderKind: 'engine',
			runId,
			counts: true,
			whole: true,
			words: analysis.lengths.article,
			codesPoints: false,
			codesTone: false,
			seeded: false
		})
		.returning('id')
		.executeTakeFirstOrThrow();
	await saveSources(sql, { codingId: id, runId }, analysis, quotations);
	await saveAnswers(sql, id, analysis);
}

async function saveSources(
	sql: Database,
	{ codingId, runId }: { codingId: number; runId: number },
	analysis: Analysis,
	ids: number[]
): Promise<void> {
	const idOf = new Map(analysis.quotations.map(({ id }, index) => [id, ids[index]!]));
	for (const [position, { quotations, ...source }] of toEngineSources(analysis).entries()) {
		const { id } = await sql
			.insertInto('codingSource')
			.values({ codingId, runId, position, ...source })
			.returning('id')
			.executeTakeFirstOrThrow();
		await sql
			.insertInto('codingSourceQuotation')
			.values(quotations.map((number) => ({ codingSourceId: id, quotationId: idOf.get(number)!, runId })))
			.execute();
	}
}

async function saveAnswers(sql: Database, codingId: number, analysis: Analysis): Promise<void> {
	const answers = toEngineAnswers(analysis);
	const items = Object.entries(answers.items).map(([key, value]) => ({
		codingId,
		kind: 'item' as const,
		key,
		value: String(value)
	}));
	const names = Object.entries(answers.names).flatMap(([key, forms]) =>
		forms.map((value) => ({ codingId, kind: 'name' as const, key, value }))
	);
	await sql
		.insertInto('codingAnswer')
		.values([...items, ...names])
		.execute();
}
