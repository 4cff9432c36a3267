import type { Selectable } from 'kysely';
import type { Act } from '#lib/analysis/agency/act.ts';
import type { Analysis, NameForm, Quotation, Speaker, Tone } from '#lib/analysis/analysis.ts';
import type { Span } from '#lib/analysis/text/span.ts';
import { groupBy } from '#lib/analysis/group-by.ts';
import type { Database } from '../database/connect.ts';
import type { Schema } from '../database/schema.ts';

const span = ({ startAt, endAt }: { startAt: number; endAt: number }): Span => ({ start: startAt, end: endAt });
const both = (start: number | null, end: number | null): Span | null =>
	start === null || end === null ? null : { start, end };
const fromPair = ([start, end]: [number, number]): Span => ({ start, end });

export type RunRow = Selectable<Schema['run']>;
type Evidence = Pick<Analysis, 'segments' | 'items' | 'names' | 'tones' | 'namings' | 'acts' | 'wordings'>;

/** The newest run of the newest version that was read, of each report of a story that was not removed. */
export async function listRuns(sql: Database, storyId: number): Promise<RunRow[]> {
	return sql
		.selectFrom('run as r')
		.innerJoin('version as v', 'v.id', 'r.versionId')
		.innerJoin('storyArticle as s', 's.articleId', 'v.articleId')
		.innerJoin('article as a', 'a.id', 'v.articleId')
		.selectAll('r')
		.distinctOn('v.articleId')
		.where('s.storyId', '=', storyId)
		.where('a.removedAt', 'is', null)
		.orderBy('v.articleId')
		.orderBy('v.number', 'desc')
		.orderBy('r.at', 'desc')
		.orderBy('r.id', 'desc')
		.execute();
}

/**
 * Analyses put together from the rows of their runs, equal to those that were stored, by the id of the run: ten queries
 * for any number of runs.
 */
export async function readRuns(sql: Database, runs: RunRow[]): Promise<Map<number, Analysis>> {
	if (runs.length === 0) return new Map();
	const ids = runs.map(({ id }) => id);
	const [quotations, speakers, evidence] = await Promise.all([
		readQuotations(sql, ids),
		readSpeakers(sql, ids),
		readEvidence(sql, ids)
	]);
	return new Map(
		runs.map((run) => [
			run.id,
			{ ...toFacts(run), quotations: quotations(run.id), speakers: speakers(run.id), ...evidence(run.id) }
		])
	);
}

function toFacts(run: RunRow): Omit<Analysis, 'quotations' | 'speakers' | keyof Evidence> {
	return {
		engine: run.engine,
		version: run.engineVersion,
		lang: { code: run.lang, name: run.langName, readable: run.readable },
		lengths: {
			article: run.articleWords,
			stored: run.storedWords,
			attributed: run.attributedWords,
			sentences: run.sentences.length,
			paragraphs: run.paragraphs.length
		},
		paragraphs: run.paragraphs.map(fromPair),
		sentences: run.sentences.map(fromPair)
	};
}

/** What belongs to each run, by its id. */
function byRun<R extends { runId: number }, T>(rows: R[], convert: (row: R) => T): (runId: number) => T[] {
	const groups = groupBy(rows, ({ runId }) => runId);
	return (runId) => (groups.get(runId) ?? []).map(convert);
}

async function readSpeakers(sql: Database, ids: number[]): Promise<(runId: number) => Speaker[]> {
	const rows = await sql
		.selectFrom('runSpeaker as r')
		.innerJoin('speaker as s', 's.id', 'r.speakerId')
		.select(['r.runId', 'r.number as id', 's.name', 's.side', 'r.type', 'r.identification'])
		.where('r.runId', 'in', ids)
		.orderBy('r.number')
		.execute();
	const mentions = await sql
		.selectFrom('mention')
		.selectAll()
		.where('runId', 'in', ids)
		.orderBy('startAt')
		.orderBy('endAt')
		.execute();
	const bySpeaker = groupBy(mentions, ({ runId, speakerNumber }) => `${runId} ${speakerNumber}`);
	return byRun(rows, ({ runId, ...row }) => ({
		...row,
		mentions: (bySpeaker.get(`${runId} ${row.id}`) ?? []).map(span)
	}));
}

async function readQuotations(sql: Database, ids: number[]): Promise<(runId: number) => Quotation[]> {
	const rows = await sql.selectFrom('quotation').selectAll().where('runId', 'in', ids).orderBy('number').execute();
	const content = await sql
		.selectFrom('quotationContent as c')
		.innerJoin('quotation as q', 'q.id', 'c.quotationId')
		.select(['c.quotationId', 'c.startAt', 'c.endAt'])
		.where('q.runId', 'in', ids)
		.orderBy('c.position')
		.execute();
	const byId = groupBy(content, ({ quotationId }) => quotationId);
	return byRun(rows, (row) => toQuotation(row, (byId.get(row.id) ?? []).map(span)));
}

function toQuotation(row: Selectable<Schema['quotation']>, content: Span[]): Quotation {
	const cue = both(row.cueStart, row.cueEnd);
	return {
		id: row.number,
		mode: row.mode,
		kind: row.kind,
		pattern: row.pattern,
		level: row.level,
		parent: row.parent,
		content,
		cue: cue && row.cueStance && { ...cue, lemma: row.cueLemma ?? '', stance: row.cueStance },
		source: both(row.sourceStart, row.sourceEnd),
		speaker: row.speakerNumber,
		identification: row.identification,
		channel: row.channel,
		words: row.words,
		quotedWords: row.quotedWords,
		place: row.place,
		position: row.position,
		confidence: row.confidence
	};
}

async function readEvidence(sql: Database, ids: number[]): Promise<(runId: number) => Evidence> {
	const [segments, items, names, namings, acts, wordings, tones] = await Promise.all([
		sql.selectFrom('segment').selectAll().where('runId', 'in', ids).orderBy('number').execute(),
		sql.selectFrom('itemEvidence').selectAll().where('runId', 'in', ids).orderBy('number').execute(),
		sql.selectFrom('nameForm').selectAll().where('runId', 'in', ids).orderBy('number').execute(),
		sql.selectFrom('naming').selectAll().where('runId', 'in', ids).orderBy('number').execute(),
		sql.selectFrom('act').selectAll().where('runId', 'in', ids).orderBy('number').execute(),
		sql.selectFrom('wording').selectAll().where('runId', 'in', ids).orderBy('number').execute(),
		sql.selectFrom('tone').selectAll().where('runId', 'in', ids).orderBy('number').execute()
	]);
	const segmentsOf = byRun(segments, (row) => ({ ...span(row), kind: row.kind, rule: row.rule }));
	const itemsOf = byRun(items, (row) => ({ ...span(row), item: row.item, rule: row.rule, ...heard(row) }));
	const namesOf = byRun(names, (row) => ({ ...span(row), referent: row.referent, form: row.form, ...heard(row) }));
	const namingsOf = byRun(namings, (row) => ({
		...span(row),
		referent: row.referent,
		form: row.form,
		rule: row.rule,
		...heard(row)
	}));
	const actsOf = byRun(acts, toAct);
	const wordingsOf = byRun(wordings, (row) => ({
		...span(row),
		kind: row.kind,
		rule: row.rule,
		score: row.score,
		...heard(row)
	}));
	const tonesOf = byRun(
		tones.flatMap(({ runId, ...row }) => (runId === null ? [] : [{ runId, ...row }])),
		toTone
	);
	return (runId) => ({
		segments: segmentsOf(runId),
		items: itemsOf(runId),
		names: namesOf(runId),
		tones: tonesOf(runId),
		namings: namingsOf(runId),
		acts: actsOf(runId),
		wordings: wordingsOf(runId)
	});
}

/** A tone as the engine told it. */
export function toTone(row: Omit<Selectable<Schema['tone']>, 'runId'>): Tone {
	const { target, kind, voice, place, tone, rule, negative, neutral, positive } = row;
	return {
		...span(row),
		target,
		kind,
		voice,
		place,
		quotation: row.quotationNumber,
		...{ tone, rule, negative, neutral, positive }
	};
}

const heard = <R extends Pick<NameForm, 'voice' | 'place'>>({ voice, place }: R) => ({ voice, place });

function toAct(row: Selectable<Schema['act']>): Act {
	const { event, kind, form, acting, elsewhere } = row;
	return {
		...span(row),
		event,
		kind,
		form,
		agent: both(row.agentStart, row.agentEnd),
		acting,
		elsewhere,
		...heard(row)
	};
}
