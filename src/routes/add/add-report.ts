import { BODIES } from '#lib/lexicon/bodies.ts';
import { findStories, type Offer } from '#lib/analysis/story/belongs.ts';
import { readHeadlines } from '#lib/server/jobs/headlines.ts';
import { analyseText } from '#lib/server/jobs/pool.ts';
import { printedOutlet } from '#lib/analysis/compare/printed-outlet.ts';
import * as alike from '#lib/server/store/alike.ts';
import * as articles from '#lib/server/store/articles.ts';
import * as outlets from '#lib/server/store/outlets.ts';
import * as stories from '#lib/server/store/stories.ts';
import { checkOrigin, type Names } from './origin.ts';
import { toStored } from './pasted.ts';
import type { Errors, Existing, Values } from './values.ts';

type Sql = App.Locals['sql'];

/** Why a report was not added: fields to put right, or the report that is there already. */
export interface Refused {
	errors: Errors;
	existing?: Existing;
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

/** A text that is here already is added again only when the visitor says so, and never on both sides of the wall between real and invented. */
function checkAlike(match: alike.Match | undefined, anyway: string, practice: boolean): Refused | undefined {
	if (!match) return undefined;
	const { article, common, of, same, story } = match;
	const existing = { article, outlet: printedOutlet(match), offered: match.practice === practice };
	if (!existing.offered)
		return {
			existing,
			errors: {
				text: practice
					? `This is the text of a real report, in “${story}”; a practice story takes invented texts only.`
					: `This text was invented for the practice story “${story}”; it can’t stand among real reports.`
			}
		};
	if (anyway === String(article)) return undefined;
	const what = same ? 'The very same text' : 'Nearly the same text';
	const share = same ? '' : `; ${common} of ${of} runs of five words of the shorter text stand in both`;
	return {
		existing,
		errors: {
			anyway: `${what} is here already, as a report of ${existing.outlet} in “${story}”${share}. Tick to add it all the same.`
		}
	};
}

/** Reads a pasted text and stores it with its results, whole or not at all; gives the new article's id. */
export async function addReport(sql: Sql, values: Values, read = analyseText): Promise<number | Refused> {
	const story = await stories.get(sql, values.story);
	if (!story) return { errors: { story: 'This story is not here; choose another.' } };
	const errors = checkOrigin(values, story.practice, await namesOf(sql));
	if (Object.keys(errors).length > 0) return { errors };
	const { lang, deck } = values;
	const text = toStored(values);
	const refused = checkAlike(await alike.find(sql, text, story.slug), values.anyway, story.practice);
	if (refused) return refused;
	const analysis = await read({
		text,
		lang: lang || undefined,
		context: story.context,
		deck,
		day: values.date || null
	});
	const optional = (value: string) => (value === '' ? null : value);
	const pasted = {
		storySlug: story.slug,
		outlet: values.outlet,
		headline: optional(values.headline),
		date: optional(values.date),
		url: optional(values.url),
		lang: analysis.lang.code,
		text,
		deck,
		anyway: values.anyway !== '',
		copied: values.copied,
		country: optional(values.country),
		...(values.kind === '' ? {} : { kind: values.kind })
	};
	try {
		const article = await articles.add(sql, pasted, analysis);
		await readHeadlines(sql, console.error, read);
		return article;
	} catch (problem) {
		if (problem instanceof articles.AlreadyThere)
			return {
				errors: { text: problem.message },
				existing: { article: problem.article, outlet: problem.outlet, offered: false }
			};
		if (problem instanceof outlets.OutletMismatch) return { errors: { outlet: problem.message } };
		throw problem;
	}
}
