import { BODIES } from '#lib/lexicon/bodies.ts';
import { findStories, type Offer } from '#lib/analysis/story/belongs.ts';
import { analyseText } from '#lib/server/jobs/pool.ts';
import * as articles from '#lib/server/store/articles.ts';
import * as outlets from '#lib/server/store/outlets.ts';
import * as stories from '#lib/server/store/stories.ts';
import { checkOrigin, type Names } from './origin.ts';
import type { Errors, Values } from './values.ts';

type Sql = App.Locals['sql'];

/** Why a report was not added: fields to put right, or the report that is there already. */
export interface Refused {
	errors: Errors;
	existing?: { article: number; outlet: string };
}

/** Every story, with what the text and its date say for it, likeliest first. */
export async function offerStories(sql: Sql, { text, date }: Values): Promise<Offer[]> {
	const cards = await stories.list(sql);
	const known = await Promise.all(
		cards.map(async ({ slug, title, from, to }) => {
			const story = await stories.get(sql, slug);
			return story ? [{ slug, title, from, to, context: story.context }] : [];
		})
	);
	return findStories(text, date === '' ? null : date, known.flat());
}

/** The names of the shipped stories, and of the media that the engine knows. */
async function namesOf(sql: Sql): Promise<Names> {
	const media = BODIES.filter(({ type }) => type === 'media').flatMap(({ forms }) => forms);
	const [known, invented] = await Promise.all([outlets.known(sql), outlets.names(sql, true)]);
	return { real: [...known, ...media], invented };
}

/** Reads a pasted text and stores it with its results, whole or not at all; gives the new article's id. */
export async function addReport(sql: Sql, values: Values, read = analyseText): Promise<number | Refused> {
	const story = await stories.get(sql, values.story);
	if (!story) return { errors: { story: 'This story is not here; choose another.' } };
	const errors = checkOrigin(values, story.practice, await namesOf(sql));
	if (Object.keys(errors).length > 0) return { errors };
	const { text, lang } = values;
	const analysis = await read({ text, lang: lang || undefined, context: story.context });
	const optional = (value: string) => (value === '' ? null : value);
	const pasted = {
		storySlug: story.slug,
		outlet: values.outlet,
		headline: optional(values.headline),
		date: optional(values.date),
		url: optional(values.url),
		lang: analysis.lang.code,
		text,
		copied: values.copied,
		country: optional(values.country),
		...(values.kind === '' ? {} : { kind: values.kind })
	};
	try {
		return await articles.add(sql, pasted, analysis);
	} catch (problem) {
		if (problem instanceof articles.AlreadyThere)
			return { errors: { text: problem.message }, existing: { article: problem.article, outlet: problem.outlet } };
		if (problem instanceof outlets.OutletMismatch) return { errors: { outlet: problem.message } };
		throw problem;
	}
}
