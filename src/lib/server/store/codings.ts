import type { CodedSource, Coding } from '#lib/analysis/compare/report.ts';
import { groupBy } from '#lib/analysis/group-by.ts';
import type { Database } from '../database/connect.ts';
import { correctCodings, type Said, saidOf, storyOf } from './corrected.ts';

/**
 * Every coder's codings of the story's articles that were not removed, engine included, as people corrected them.
 * @param said what people said of the story, where it was read already, so that all of a page counts with the same
 */
export async function listByStory(sql: Database, storyId: number, said?: Said): Promise<Coding[]> {
	const codings = await fill(sql, await selectByStory(sql, storyId));
	return correctCodings(sql, codings, said ?? (await saidOf(sql, storyId)));
}

function selectByStory(sql: Database, storyId: number): Promise<Row[]> {
	return select(sql)
		.innerJoin('storyArticle as s', 's.articleId', 'c.articleId')
		.innerJoin('article as a', 'a.id', 'c.articleId')
		.where('s.storyId', '=', storyId)
		.where('a.removedAt', 'is', null)
		.execute();
}

/** The same codings by who made them and of what, without a source or an answer: enough to choose a pool by. */
export async function listHeadsByStory(sql: Database, storyId: number): Promise<Coding[]> {
	const rows = await selectByStory(sql, storyId);
	return rows.map(({ codesPoints, codesTone, codebookId: _, seeded: _seeded, ...row }) => ({
		...row,
		sources: [],
		...toAnswers([], { codesPoints, codesTone, asked: [] })
	}));
}

/** Codings of a story with their sources added, as people corrected them. */
export async function withSources(sql: Database, storyId: number, codings: Coding[]): Promise<Coding[]> {
	const sources = await listSources(
		sql,
		codings.map(({ id }) => id)
	);
	const byCoding = groupBy(sources, ({ codingId }) => codingId);
	const filled = codings.map((coding) => ({
		...coding,
		sources: (byCoding.get(coding.id) ?? []).map(({ codingId: _, ...source }) => source)
	}));
	return correctCodings(sql, filled, await saidOf(sql, storyId));
}

/** Every coder's codings of one article, as people corrected them in its story. */
export async function listByArticle(sql: Database, articleId: number): Promise<Coding[]> {
	const codings = await fill(sql, await select(sql).where('c.articleId', '=', articleId).execute());
	const storyId = await storyOf(sql, articleId);
	return storyId === undefined ? codings : correctCodings(sql, codings, await saidOf(sql, storyId));
}

function select(sql: Database) {
	return sql
		.selectFrom('coding as c')
		.innerJoin('coder as k', 'k.id', 'c.coderId')
		.select([
			'c.id',
			'c.articleId as article',
			'k.name as coder',
			'c.coderKind',
			'c.counts as primary',
			'c.whole',
			'c.words',
			'c.period',
			'c.note',
			'c.runId as run',
			'c.codesPoints',
			'c.codesTone',
			'c.codebookId',
			'c.seeded'
		])
		.orderBy('c.id');
}

type Row = Awaited<ReturnType<ReturnType<typeof select>['execute']>>[number];
type Answers = Pick<Coding, 'facts' | 'names' | 'items' | 'tone'>;

/** Every coder's codings of the story's articles before anybody corrected them: for whoever corrects. */
export async function listUncorrected(sql: Database, storyId: number): Promise<Coding[]> {
	return fill(sql, await selectByStory(sql, storyId));
}

/** Adds sources and answers: four queries for any number of codings. */
async function fill(sql: Database, rows: Row[]): Promise<Coding[]> {
	if (rows.length === 0) return [];
	const ids = rows.map(({ id }) => id);
	const [sources, answers, items] = await Promise.all([
		listSources(sql, ids),
		listAnswers(sql, ids),
		listItems(sql, rows)
	]);
	const bySource = groupBy(sources, ({ codingId }) => codingId);
	const byAnswer = groupBy(answers, ({ codingId }) => codingId);
	return rows.map(({ codesPoints, codesTone, codebookId, seeded, ...row }) => ({
		...row,
		sources: (bySource.get(row.id) ?? []).map(({ codingId: _, ...source }) => source),
		...toAnswers(byAnswer.get(row.id) ?? [], {
			codesPoints,
			codesTone,
			asked: seeded ? items.filter((item) => item.codebookId === codebookId).map(({ key }) => key) : []
		})
	}));
}

async function listSources(sql: Database, ids: number[]): Promise<(CodedSource & { codingId: number })[]> {
	const rows = await sql
		.selectFrom('codingSource')
		.selectAll()
		.where('codingId', 'in', ids)
		.orderBy('codingId')
		.orderBy('position')
		.execute();
	const links = await sql
		.selectFrom('codingSourceQuotation as l')
		.innerJoin('quotation as q', 'q.id', 'l.quotationId')
		.innerJoin('codingSource as s', 's.id', 'l.codingSourceId')
		.select(['l.codingSourceId as source', 'q.number'])
		.where('s.codingId', 'in', ids)
		.orderBy('q.number')
		.execute();
	const numbers = groupBy(links, ({ source }) => source);
	return rows.map(({ position: _, runId: _run, ...row }) => ({
		...row,
		quotations: (numbers.get(row.id) ?? []).map(({ number }) => number)
	}));
}

/** The items that the codebooks of some codings ask. */
async function listItems(sql: Database, rows: Row[]): Promise<{ codebookId: number; key: string }[]> {
	const codebooks = [...new Set(rows.flatMap(({ codebookId }) => codebookId ?? []))];
	if (codebooks.length === 0) return [];
	return sql
		.selectFrom('variable')
		.select(['codebookId', 'key'])
		.where('kind', '=', 'item')
		.where('codebookId', 'in', codebooks)
		.execute();
}

function listAnswers(sql: Database, ids: number[]) {
	return sql
		.selectFrom('codingAnswer')
		.selectAll()
		.where('codingId', 'in', ids)
		.orderBy('codingId')
		.orderBy('kind')
		.orderBy('key')
		.orderBy('value')
		.execute();
}

/** What a coder was asked. */
interface Asked {
	codesPoints: boolean;
	codesTone: boolean;
	/** Items whose answer is no where none is stored: a seed's coding lists only those answered yes. */
	asked: string[];
}

function toAnswers(
	answers: Awaited<ReturnType<typeof listAnswers>>,
	{ codesPoints, codesTone, asked }: Asked
): Answers {
	const facts: NonNullable<Coding['facts']> = {};
	const tone: NonNullable<Coding['tone']> = {};
	const names: Coding['names'] = {};
	const items: Coding['items'] = Object.fromEntries(asked.map((key) => [key, 0]));
	for (const { kind, key, value } of answers) {
		if (kind === 'point') facts[key] = value as (typeof facts)[string];
		if (kind === 'tone') tone[key] = Number(value) as (typeof tone)[string];
		if (kind === 'item') items[key] = Number(value) as 0 | 1;
		if (kind === 'name') (names[key] ??= []).push(value);
	}
	return { facts: codesPoints ? facts : null, tone: codesTone ? tone : null, names, items };
}
