import type { Agreement, ComparedStory, Named } from '#lib/analysis/compare/story.ts';
import type { Referent } from '#lib/lexicon/gazetteer.ts';
import { type Alteration, alterReferents } from '#lib/analysis/naming/alter.ts';
import type { Database } from '../database/connect.ts';
import * as alternations from './alternations.ts';

export { choices, find, list, titles } from './story-cards.ts';
export type { Choice, Choices, FoundStory, Search, StoryCard } from './story-cards.ts';

/** A story with everything a comparison must know of it. */
export interface Story extends ComparedStory {
	id: number;
	summary: string;
	/** The referents as the story came with them, before anybody changed them. */
	base: Referent[];
	/** Version of the codebook in force; null where nothing is coded by hand or model. */
	codebook: number | null;
}

type NamedOf = 'storyPart' | 'storyStatement' | 'point' | 'referent';

async function named(sql: Database, table: NamedOf, storyId: number): Promise<Named[]> {
	return sql.selectFrom(table).select(['key', 'label']).where('storyId', '=', storyId).orderBy('position').execute();
}

async function variables(sql: Database, storyId: number, kind: 'item' | 'tone'): Promise<Named[]> {
	return sql
		.selectFrom('variable')
		.innerJoin('codebook', 'codebook.id', 'variable.codebookId')
		.select(['variable.key', 'variable.label'])
		.where('codebook.id', '=', (from) =>
			from.selectFrom('codebook').select('id').where('storyId', '=', storyId).orderBy('version', 'desc').limit(1)
		)
		.where('variable.kind', '=', kind)
		.orderBy('variable.position')
		.execute();
}

async function agreement(sql: Database, storyId: number): Promise<Agreement[]> {
	return sql
		.selectFrom('agreement')
		.select(['measure', 'pairs', 'positives', 'alpha'])
		.where('storyId', '=', storyId)
		.orderBy('measure')
		.execute();
}

/** The referents whose names are shown: those of the story that were not taken out, and what people added. */
function shownReferents(shown: Named[], referents: readonly Named[], altered: readonly Alteration[]): Named[] {
	const added = new Set(altered.flatMap(({ kind, referent }) => (kind === 'add-referent' ? [referent] : [])));
	const gone = new Set(altered.flatMap(({ kind, referent }) => (kind === 'remove-referent' ? [referent] : [])));
	const there = new Set(referents.map(({ key }) => key));
	const more = referents.filter(({ key }) => added.has(key) && !shown.some((one) => one.key === key));
	return [
		...shown.filter(({ key }) => there.has(key) || !gone.has(key)),
		...more.map(({ key, label }) => ({ key, label }))
	];
}

/** The story of an address; undefined where there is none. */
export async function get(sql: Database, slug: string): Promise<Story | undefined> {
	const row = await sql.selectFrom('story').selectAll().where('slug', '=', slug).executeTakeFirst();
	if (!row) return undefined;
	const { id, title, summary, practice } = row;
	const altered = await alternations.listByStory(sql, id);
	const context = { ...row.context, referents: alterReferents(row.context.referents, altered) };
	const shown = await named(sql, 'referent', id);
	const [focus, codebook] = await Promise.all([
		sql
			.selectFrom('storyArticle')
			.select('articleId')
			.where('storyId', '=', id)
			.where('focus', '=', true)
			.executeTakeFirst(),
		sql.selectFrom('codebook').select('version').where('storyId', '=', id).orderBy('version', 'desc').executeTakeFirst()
	]);
	return {
		id,
		slug,
		title,
		summary,
		practice,
		base: row.context.referents,
		context,
		focus: focus?.articleId ?? null,
		codebook: codebook?.version ?? null,
		parts: await named(sql, 'storyPart', id),
		statements: await named(sql, 'storyStatement', id),
		points: await named(sql, 'point', id),
		items: await variables(sql, id, 'item'),
		targets: await variables(sql, id, 'tone'),
		referents: shownReferents(shown, context.referents, altered),
		agreement: await agreement(sql, id)
	};
}
