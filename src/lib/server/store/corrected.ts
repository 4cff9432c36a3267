import { toEngineAnswers, toEngineSources } from '#lib/analysis/compare/engine-sources.ts';
import type { Coding } from '#lib/analysis/compare/report.ts';
import { correctAnalysis, type Corrected } from '#lib/analysis/correction/correct-analysis.ts';
import { correctCoding, linkCoding, withCorrection } from '#lib/analysis/correction/correct-coding.ts';
import {
	type Correction,
	keyOf,
	type Links,
	NO_LINKS,
	type Resolve,
	toResolver
} from '#lib/analysis/correction/correction.ts';
import { type Decision, decisionsInForce } from '#lib/analysis/correction/decision.ts';
import { groupBy } from '#lib/analysis/group-by.ts';
import { UNATTRIBUTED } from '#lib/analysis/quotation/shares.ts';
import { linkSpeakers, type Seen } from '#lib/analysis/speakers/link.ts';
import type { Database } from '../database/connect.ts';
import { readRuns, type RunRow } from './analysis-rows.ts';
import * as corrections from './corrections.ts';
import * as decisions from './decisions.ts';

/** What people said of a story, undone or not, and which of the engine's speakers are one across it. */
export interface Said {
	corrections: Correction[];
	decisions: Decision[];
	links: Links;
}

/** Of a report that stands in no story. */
export const NOTHING_SAID: Said = { corrections: [], decisions: [], links: NO_LINKS };

/** Everything people said of a story's speakers and quotations, and its speakers across its reports. */
export async function saidOf(sql: Database, storyId: number): Promise<Said> {
	return {
		corrections: await corrections.listByStory(sql, storyId),
		decisions: await decisions.listByStory(sql, storyId),
		links: linkSpeakers(await seenIn(sql, storyId))
	};
}

/** Every speaker as coded in the reports of a story that were not removed, once for each report and coder. */
function seenIn(sql: Database, storyId: number): Promise<Seen[]> {
	return sql
		.selectFrom('codingSource as c')
		.innerJoin('coding as k', 'k.id', 'c.codingId')
		.innerJoin('storyArticle as s', 's.articleId', 'k.articleId')
		.innerJoin('article as a', 'a.id', 'k.articleId')
		.select(['k.articleId as article', 'k.coderKind', 'c.speaker as name', 'c.side', 'c.type', 'c.identification'])
		.distinct()
		.where('s.storyId', '=', storyId)
		.where('a.removedAt', 'is', null)
		.where('c.speaker', '<>', UNATTRIBUTED)
		.orderBy('article')
		.orderBy('name')
		.orderBy('side')
		.execute();
}

/** The story whose corrections a report is shown with: of two the first, as with its context. Undefined where it stands in none. */
export async function storyOf(sql: Database, articleId: number): Promise<number | undefined> {
	const row = await sql
		.selectFrom('storyArticle')
		.select('storyId')
		.where('articleId', '=', articleId)
		.orderBy('storyId')
		.limit(1)
		.executeTakeFirst();
	return row?.storyId;
}

/** Analyses of runs under the names of their story and as people corrected them, by the id of the run. */
export async function correctRuns(sql: Database, runs: RunRow[], said: Said): Promise<Map<number, Corrected>> {
	const analyses = await readRuns(sql, runs);
	// Only people speak of printed forms.
	const corrected = said.corrections.length + said.decisions.length > 0;
	const forms = corrected ? await formsOf(sql, runs) : new Map<number, ReadonlyMap<number, string>>();
	const resolve = toResolver(said.corrections, said.links);
	const inForce = decisionsInForce(said.decisions);
	return new Map(
		runs.map(({ id, articleId: article, versionId: version }) => {
			const analysis = analyses.get(id)!;
			const reading = { article, version, analysis, forms: forms.get(id) ?? new Map<number, string>() };
			return [id, correctAnalysis(reading, resolve, inForce)];
		})
	);
}

/** The words that name speakers, as printed, by where they begin, for each run. */
export async function formsOf(
	sql: Database,
	runs: Pick<RunRow, 'id'>[]
): Promise<Map<number, ReadonlyMap<number, string>>> {
	if (runs.length === 0) return new Map();
	const ids = runs.map(({ id }) => id);
	const rows = await sql
		.selectFrom('mention')
		.select(['runId', 'startAt', 'excerpt'])
		.where('runId', 'in', ids)
		.execute();
	const byRun = groupBy(rows, ({ runId }) => runId);
	return new Map(
		[...byRun].map(([run, mentions]) => [run, new Map(mentions.map(({ startAt, excerpt }) => [startAt, excerpt]))])
	);
}

/**
 * Codings of a story as people corrected them. The engine's sources have the speakers of the story, and are counted anew
 * where people corrected its reading; of a model reader's the speakers are corrected; what a person coded stays as it is.
 */
export async function correctCodings(sql: Database, codings: Coding[], said: Said): Promise<Coding[]> {
	if (codings.length === 0) return codings;
	const resolve: Resolve = toResolver(said.corrections, said.links);
	const linked = codings.map((coding) => (coding.coderKind === 'engine' ? linkCoding(coding, resolve) : coding));
	if (said.corrections.length + said.decisions.length === 0) return linked;
	const ids = codings.flatMap(({ run }) => run ?? []);
	const runs = ids.length === 0 ? [] : await sql.selectFrom('run').selectAll().where('id', 'in', ids).execute();
	const corrected = await correctRuns(sql, runs, said);
	return linked.map((coding) => {
		if (coding.coderKind === 'model') return correctCoding(coding, resolve);
		const reading = coding.run === null ? undefined : corrected.get(coding.run);
		return reading ? recount(coding, reading) : coding;
	});
}

/** The engine's sources and answers counted from its corrected reading; a row that was there keeps its id. */
function recount(coding: Coding, { analysis, by }: Corrected): Coding {
	if (by.length === 0) return coding;
	const key = (source: { speaker: string; side: string; mode: string }) =>
		`${keyOf({ name: source.speaker, side: source.side })} ${source.mode}`;
	const known = new Map(coding.sources.map((source) => [key(source), source.id]));
	const sources = toEngineSources(analysis).map((source, index) => ({
		...source,
		id: known.get(key(source)) ?? -1 - index
	}));
	return { ...withCorrection(coding, sources, by), ...toEngineAnswers(analysis) };
}
