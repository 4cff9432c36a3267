import { sql as raw } from 'kysely';
import type { Analysis, NamedAnalysis } from '#lib/analysis/analysis.ts';
import type { Span } from '#lib/analysis/text/span.ts';
import type { Database } from '../database/connect.ts';
import { listRuns, readRuns, type RunRow } from './analysis-rows.ts';
import { correctRuns, formsOf, NOTHING_SAID, type Said, saidOf, storyOf } from './corrected.ts';
import { configOf } from './due.ts';
import { saveEngineCoding } from './engine-coding.ts';
import * as evidence from './evidence.ts';
import * as lengths from './lengths.ts';
import * as meaning from './meaning.ts';
import * as named from './named.ts';
import * as speakers from './speakers.ts';

export { due } from './due.ts';

/** The record behind an engine's results. */
export interface Run {
	id: number;
	engine: string;
	version: string;
	config: Record<string, unknown>;
	seed: number;
	at: Date;
}

/** An analysis with the record behind it. */
export interface Found {
	run: Run;
	analysis: Analysis;
	/** Who corrected speakers or quotations in it. */
	correctedBy: string[];
}

/**
 * The analysis of a version, put together from its rows, as people corrected it in its story, with its run; of several
 * engines the one that read it last. Undefined where none has.
 */
export async function get(sql: Database, versionId: number): Promise<Found | undefined> {
	const row = await sql
		.selectFrom('run')
		.selectAll()
		.where('versionId', '=', versionId)
		.orderBy('at', 'desc')
		.orderBy('id', 'desc')
		.limit(1)
		.executeTakeFirst();
	if (!row) return undefined;
	const storyId = await storyOf(sql, row.articleId);
	const said = storyId === undefined ? NOTHING_SAID : await saidOf(sql, storyId);
	const { analysis, by } = (await correctRuns(sql, [row], said)).get(row.id)!;
	const { id, engine, engineVersion: version, config, seed, at } = row;
	return { run: { id, engine, version, config, seed, at }, analysis, correctedBy: by };
}

/** What the engine said of the story's texts that were not removed, as people corrected it (`said`), by article: the newest version that was read. */
export async function listByStory(sql: Database, storyId: number, said?: Said): Promise<Map<number, Analysis>> {
	const rows = await listRuns(sql, storyId);
	const corrected = await correctRuns(sql, rows, said ?? (await saidOf(sql, storyId)));
	return new Map(rows.map(({ articleId, id }) => [articleId, corrected.get(id)!.analysis]));
}

/** One reading of a story's text as the engine left it, before any correction. */
export interface Uncorrected {
	article: number;
	version: number;
	/** "parallax 0.9.0". */
	engine: string;
	text: string;
	analysis: Analysis;
	/** The words that name speakers, as printed, by where they begin. */
	forms: ReadonlyMap<number, string>;
}

/** The same texts with what the engine said of them before anybody corrected it: for whoever corrects. */
export async function listUncorrected(sql: Database, storyId: number): Promise<Uncorrected[]> {
	const rows = await listRuns(sql, storyId);
	const [analyses, forms, textOf] = [await readRuns(sql, rows), await formsOf(sql, rows), await textsOf(sql, rows)];
	return rows.map(({ id, articleId, versionId, engine, engineVersion }) => ({
		article: articleId,
		version: versionId,
		engine: `${engine} ${engineVersion}`,
		text: textOf.get(versionId) ?? '',
		analysis: analyses.get(id)!,
		forms: forms.get(id) ?? new Map<number, string>()
	}));
}

/** The texts of the versions that were read, by the id of the version. */
async function textsOf(sql: Database, runs: Pick<RunRow, 'versionId'>[]): Promise<Map<number, string>> {
	const ids = [0, ...runs.map(({ versionId }) => versionId)];
	const texts = await sql.selectFrom('version').select(['id', 'text']).where('id', 'in', ids).execute();
	return new Map(texts.map(({ id, text }) => [id, text]));
}

/** The very texts that `listByStory` speaks of, by article: what its spans are offsets into. */
export async function textsByStory(sql: Database, storyId: number): Promise<Map<number, string>> {
	const rows = await listRuns(sql, storyId);
	const textOf = await textsOf(sql, rows);
	return new Map(rows.map(({ articleId, versionId }) => [articleId, textOf.get(versionId) ?? '']));
}

/**
 * Stores an analysis, the engine's coding of it and the text's length, in place of what an earlier engine said of the same version.
 * Codings by people and model readers are not touched. Call it inside a transaction.
 */
export async function save(sql: Database, versionId: number, analysis: NamedAnalysis): Promise<number> {
	const { articleId, text } = await sql
		.selectFrom('version')
		.select(['articleId', 'text'])
		.where('id', '=', versionId)
		// Two machines may have read the same text: the second waits here and then replaces the first one's run.
		.forUpdate()
		.executeTakeFirstOrThrow();
	await sql.deleteFrom('run').where('versionId', '=', versionId).where('engine', '=', analysis.engine).execute();
	const runId = await saveRun(sql, versionId, articleId, analysis);
	await saveSpeakers(sql, runId, analysis, text);
	const quotations = await saveQuotations(sql, runId, analysis, text);
	await evidence.save(sql, runId, analysis, text);
	await named.save(sql, runId, analysis.named ?? [], text);
	if (analysis.encoder && analysis.vectors) await meaning.save(sql, runId, analysis.encoder, analysis.vectors);
	await saveEngineCoding(sql, articleId, runId, analysis, quotations);
	await lengths.save(sql, articleId, text, analysis);
	return runId;
}

const pair = ({ start, end }: Span): [number, number] => [start, end];
const at = ({ start, end }: Span) => ({ startAt: start, endAt: end });

/** The configuration of a reading, as stored on its run. An article in two stories is read with the first one's context. */
async function readConfig(sql: Database, versionId: number): Promise<string> {
	const row = await sql
		.selectFrom('version as v')
		.innerJoin('article as a', 'a.id', 'v.articleId')
		.innerJoin('storyArticle as s', 's.articleId', 'v.articleId')
		.innerJoin('story as t', 't.id', 's.storyId')
		.select(raw<string>`${configOf}::text`.as('config'))
		.where('v.id', '=', versionId)
		.orderBy('t.id')
		.limit(1)
		.executeTakeFirst();
	return row?.config ?? '{}';
}

async function saveRun(sql: Database, versionId: number, articleId: number, analysis: Analysis): Promise<number> {
	const { lang, lengths: length } = analysis;
	const { id } = await sql
		.insertInto('run')
		.values({
			versionId,
			articleId,
			engine: analysis.engine,
			engineVersion: analysis.version,
			config: await readConfig(sql, versionId),
			lang: lang.code,
			langName: lang.name,
			readable: lang.readable,
			articleWords: length.article,
			storedWords: length.stored,
			attributedWords: length.attributed,
			paragraphs: JSON.stringify(analysis.paragraphs.map(pair)),
			sentences: JSON.stringify(analysis.sentences.map(pair))
		})
		.returning('id')
		.executeTakeFirstOrThrow();
	const segments = analysis.segments.map((span, number) => ({
		runId: id,
		number,
		kind: span.kind,
		rule: span.rule,
		...at(span)
	}));
	if (segments.length > 0) await sql.insertInto('segment').values(segments).execute();
	return id;
}

async function saveSpeakers(sql: Database, runId: number, analysis: Analysis, text: string): Promise<void> {
	if (analysis.speakers.length === 0) return;
	const ids = await speakers.saveAll(sql, analysis.speakers, text);
	await sql
		.insertInto('runSpeaker')
		.values(
			analysis.speakers.map(({ id, type, identification }, index) => ({
				runId,
				number: id,
				speakerId: ids[index]!,
				type,
				identification
			}))
		)
		.execute();
	const mentions = analysis.speakers.flatMap(({ id, mentions: spans }) =>
		spans.map((span) => ({ runId, speakerNumber: id, excerpt: text.slice(span.start, span.end), ...at(span) }))
	);
	if (mentions.length === 0) return;
	await sql
		.insertInto('mention')
		.values(mentions)
		.onConflict((conflict) => conflict.doNothing())
		.execute();
}

async function saveQuotations(sql: Database, runId: number, analysis: Analysis, text: string): Promise<number[]> {
	if (analysis.quotations.length === 0) return [];
	const rows = await sql
		.insertInto('quotation')
		.values(
			analysis.quotations.map(({ id, content: _, cue, source, speaker, ...rest }) => ({
				runId,
				number: id,
				...rest,
				cueStart: cue?.start ?? null,
				cueEnd: cue?.end ?? null,
				cueLemma: cue?.lemma ?? null,
				cueStance: cue?.stance ?? null,
				sourceStart: source?.start ?? null,
				sourceEnd: source?.end ?? null,
				speakerNumber: speaker
			}))
		)
		.returning(['id', 'number'])
		.execute();
	const ids = new Map(rows.map(({ id, number }) => [number, id]));
	const content = analysis.quotations.flatMap(({ id, content: spans }) =>
		spans.map((span, position) => ({
			quotationId: ids.get(id)!,
			position,
			excerpt: text.slice(span.start, span.end),
			...at(span)
		}))
	);
	await sql.insertInto('quotationContent').values(content).execute();
	return analysis.quotations.map(({ id }) => ids.get(id)!);
}
