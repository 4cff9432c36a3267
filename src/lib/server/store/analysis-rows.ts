import type { Selectable } from 'kysely';
import type { Analysis, Quotation, Speaker } from '#lib/analysis/analysis.ts';
import type { Span } from '#lib/analysis/text/span.ts';
import { groupBy } from './group-by.ts';
import type { Database } from '../database/connect.ts';
import type { Schema } from '../database/schema.ts';

const span = ({ startAt, endAt }: { startAt: number; endAt: number }): Span => ({ start: startAt, end: endAt });
const both = (start: number | null, end: number | null): Span | null =>
	start === null || end === null ? null : { start, end };
const fromPair = ([start, end]: [number, number]): Span => ({ start, end });

/** An `Analysis` put together from the rows of its run, equal to the one that was stored. */
export async function readRun(sql: Database, run: Selectable<Schema['run']>): Promise<Analysis> {
	const { segments, items, names } = await readEvidence(sql, run.id);
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
		segments,
		paragraphs: run.paragraphs.map(fromPair),
		sentences: run.sentences.map(fromPair),
		quotations: await readQuotations(sql, run.id),
		speakers: await readSpeakers(sql, run.id),
		items,
		names
	};
}

async function readSpeakers(sql: Database, runId: number): Promise<Speaker[]> {
	const rows = await sql
		.selectFrom('runSpeaker as r')
		.innerJoin('speaker as s', 's.id', 'r.speakerId')
		.select(['r.number as id', 's.name', 's.side', 's.type', 'r.identification'])
		.where('r.runId', '=', runId)
		.orderBy('r.number')
		.execute();
	const mentions = await sql
		.selectFrom('mention')
		.selectAll()
		.where('runId', '=', runId)
		.orderBy('startAt')
		.orderBy('endAt')
		.execute();
	const byNumber = groupBy(mentions, ({ speakerNumber }) => speakerNumber);
	return rows.map((row) => ({ ...row, mentions: (byNumber.get(row.id) ?? []).map(span) }));
}

async function readQuotations(sql: Database, runId: number): Promise<Quotation[]> {
	const rows = await sql.selectFrom('quotation').selectAll().where('runId', '=', runId).orderBy('number').execute();
	const content = await sql
		.selectFrom('quotationContent as c')
		.innerJoin('quotation as q', 'q.id', 'c.quotationId')
		.select(['c.quotationId', 'c.startAt', 'c.endAt'])
		.where('q.runId', '=', runId)
		.orderBy('c.position')
		.execute();
	const byId = groupBy(content, ({ quotationId }) => quotationId);
	return rows.map((row) => {
		const cue = both(row.cueStart, row.cueEnd);
		return {
			id: row.number,
			mode: row.mode,
			kind: row.kind,
			pattern: row.pattern,
			content: (byId.get(row.id) ?? []).map(span),
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
	});
}

async function readEvidence(sql: Database, runId: number): Promise<Pick<Analysis, 'segments' | 'items' | 'names'>> {
	const [segments, items, names] = await Promise.all([
		sql.selectFrom('segment').selectAll().where('runId', '=', runId).orderBy('number').execute(),
		sql.selectFrom('itemEvidence').selectAll().where('runId', '=', runId).orderBy('number').execute(),
		sql.selectFrom('nameForm').selectAll().where('runId', '=', runId).orderBy('number').execute()
	]);
	return {
		segments: segments.map((row) => ({ ...span(row), kind: row.kind, rule: row.rule })),
		items: items.map((row) => ({ ...span(row), item: row.item, rule: row.rule, voice: row.voice, place: row.place })),
		names: names.map((row) => ({
			...span(row),
			referent: row.referent,
			form: row.form,
			voice: row.voice,
			place: row.place
		}))
	};
}
