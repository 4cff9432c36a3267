import type { Name } from '#lib/analysis/analysis.ts';
import { resolveNames, toPeople } from '#lib/analysis/name/story.ts';
import type { Database } from '../database/connect.ts';
import { listRuns } from './analysis-rows.ts';
import { storyOf } from './corrected.ts';

/** Rows of one statement: a long text has more names than a statement may have values. */
const AT_ONCE = 1000;

/** Stores what a text names, in its order; `text` is what the spans are offsets into. */
export async function save(sql: Database, runId: number, names: readonly Name[], text: string): Promise<void> {
	const rows = names.map(({ start, end, of, among, ...rest }, number) => ({
		...{ runId, number, ...rest, among: JSON.stringify(among), roleOf: of },
		...{ startAt: start, endAt: end, excerpt: text.slice(start, end) }
	}));
	for (let from = 0; from < rows.length; from += AT_ONCE)
		await sql
			.insertInto('named')
			.values(rows.slice(from, from + AT_ONCE))
			.execute();
}

/**
 * What a text names, in its order, under the forms of its story: a person has the longest form that any text of the story
 * uses, and a surname alone is whoever alone bears it there. Of a report in no story, as the text has it.
 */
export async function listByRun(sql: Database, runId: number): Promise<Name[]> {
	const rows = await sql.selectFrom('named').selectAll().where('runId', '=', runId).orderBy('number').execute();
	const names = rows.map(({ startAt, endAt, roleOf, kind, canonical, among, standsFor, confidence }): Name => {
		return { start: startAt, end: endAt, kind, canonical, among, standsFor, of: roleOf, confidence };
	});
	const run = await sql.selectFrom('run').select('articleId').where('id', '=', runId).executeTakeFirst();
	const storyId = run && (await storyOf(sql, run.articleId));
	return storyId === undefined ? names : resolveNames(names, toPeople(await peopleIn(sql, storyId)));
}

/** The people of a story by the names its texts have for them, and how many texts use each. */
async function peopleIn(sql: Database, storyId: number): Promise<Map<string, number>> {
	const runs = await listRuns(sql, storyId);
	const rows = await sql
		.selectFrom('named')
		.select(['canonical', ({ fn }) => fn.count<string | number>('runId').distinct().as('texts')])
		.where('kind', '=', 'person')
		.where('runId', 'in', [0, ...runs.map(({ id }) => id)])
		.groupBy('canonical')
		.orderBy('canonical')
		.execute();
	return new Map(rows.map(({ canonical, texts }) => [canonical, Number(texts)]));
}
