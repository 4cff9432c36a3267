import { sql as raw } from 'kysely';
import type { Analysis, Tone } from '#lib/analysis/analysis.ts';
import { toFindings, type HeadlineFindings } from '#lib/analysis/headline/headlines.ts';
import { groupBy } from '#lib/analysis/group-by.ts';
import { ENGINE_NAME } from '#lib/analysis/engine.ts';
import type { Database } from '../database/connect.ts';
import { toTone } from './analysis-rows.ts';

/** A tone in a headline; who speaks stands with it, as a headline's quotations are not kept. */
export interface HeadlineTone extends Omit<Tone, 'quotation'> {
	speaker: string | null;
}

/** What a headline was read as. */
export interface ReadHeadline {
	/** The very headline that was read: the spans are offsets into it. */
	headline: string;
	/** "parallax 0.6.0". */
	engine: string;
	tones: HeadlineTone[];
	/** Everything else the engine found in it. */
	findings: HeadlineFindings;
}

type Owner = { runId: number } | { headlineOf: number };

/** Stores tones of a run or of a headline, in their order, with their words. */
export async function save(
	sql: Database,
	owner: Owner,
	tones: readonly (Tone & { speaker?: string | null })[],
	text: string
): Promise<void> {
	const rows = tones.map(({ start, end, quotation, ...tone }, number) => ({
		...owner,
		number,
		...tone,
		quotationNumber: 'runId' in owner ? quotation : null,
		startAt: start,
		endAt: end,
		excerpt: text.slice(start, end)
	}));
	if (rows.length > 0) await sql.insertInto('tone').values(rows).execute();
}

/** What the reading of a headline depends on beside its words, as for a text. */
const configOf = raw<
	Record<string, unknown>
>`jsonb_build_object('context', encode(sha256(convert_to(t.context::text, 'UTF8')), 'hex'), 'day', a.published)`;

/** The headlines not yet read by this engine version as they are now, in the context of the article's first story. */
export async function dueHeadlines(sql: Database, engine: string, engineVersion: string) {
	return sql
		.selectFrom('article as a')
		.innerJoin('storyArticle as s', 's.articleId', 'a.id')
		.innerJoin('story as t', 't.id', 's.storyId')
		.select(['a.id as articleId', 'a.headline', 'a.lang', 'a.published as day', 't.context'])
		.select(raw<string>`${configOf}::text`.as('config'))
		.where('a.headline', 'is not', null)
		.$narrowType<{ headline: string }>()
		.where('t.id', '=', (from) =>
			from
				.selectFrom('storyArticle')
				.select((the) => the.fn.min('storyId').as('first'))
				.whereRef('articleId', '=', 'a.id')
		)
		.where((where) =>
			where.not(
				where.exists(
					where
						.selectFrom('headlineReading as r')
						.select('r.articleId')
						.whereRef('r.articleId', '=', 'a.id')
						.whereRef('r.headline', '=', 'a.headline')
						.where('r.engine', '=', engine)
						.where('r.engineVersion', '=', engineVersion)
						.where('r.config', '=', configOf)
				)
			)
		)
		.orderBy('a.id')
		.execute();
}

/** Stores what the engine said of a headline in place of what it said before. Call it inside a transaction. */
export async function saveHeadline(
	sql: Database,
	{ articleId, headline, config }: { articleId: number; headline: string; config: string },
	analysis: Analysis
): Promise<void> {
	await sql.deleteFrom('headlineReading').where('articleId', '=', articleId).execute();
	const { engine, version, tones, quotations, speakers } = analysis;
	const findings = JSON.stringify(toFindings(analysis));
	const values = { articleId, engine, engineVersion: version, config, headline, findings };
	await sql.insertInto('headlineReading').values(values).execute();
	const speakerOf = (id: number | null) => {
		const spoken = quotations.find((quotation) => quotation.id === id)?.speaker ?? null;
		return speakers.find((speaker) => speaker.id === spoken)?.name ?? null;
	};
	const own = tones.map((tone): Tone & { speaker: string | null } => {
		return { ...tone, place: 'headline', speaker: speakerOf(tone.quotation) };
	});
	await save(sql, { headlineOf: articleId }, own, headline);
}

/** What the engine said of the headlines of a story's articles that were not removed, by article; one changed since is left out. */
export async function headlinesByStory(sql: Database, storyId: number): Promise<Map<number, ReadHeadline>> {
	const readings = await sql
		.selectFrom('headlineReading as r')
		.innerJoin('article as a', 'a.id', 'r.articleId')
		.innerJoin('storyArticle as s', 's.articleId', 'a.id')
		.select(['r.articleId', 'r.headline', 'r.engineVersion', 'r.findings'])
		.where('s.storyId', '=', storyId)
		.where('a.removedAt', 'is', null)
		.whereRef('r.headline', '=', 'a.headline')
		.where('r.engine', '=', ENGINE_NAME)
		.execute();
	if (readings.length === 0) return new Map();
	const ids = readings.map(({ articleId }) => articleId);
	const rows = await sql.selectFrom('tone').selectAll().where('headlineOf', 'in', ids).orderBy('number').execute();
	const byArticle = groupBy(rows, ({ headlineOf }) => headlineOf);
	return new Map(
		readings.map(({ articleId, headline, engineVersion, findings }) => [
			articleId,
			{
				headline,
				engine: `${ENGINE_NAME} ${engineVersion}`,
				findings,
				tones: (byArticle.get(articleId) ?? []).map((row) => {
					const { quotation: _, ...tone } = toTone(row);
					return { ...tone, speaker: row.speaker };
				})
			}
		])
	);
}
