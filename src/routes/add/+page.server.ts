import { fail, isHttpError, redirect } from '@sveltejs/kit';
import { languageName } from '#lib/analysis/compare/language-name.ts';
import * as outlets from '#lib/server/store/outlets.ts';
import * as stories from '#lib/server/store/stories.ts';
import { addReport, offerStories } from './add-report.ts';
import { check, MOST_CHARACTERS, readValues } from './pasted.ts';
import { EMPTY, type Errors, type Values } from './values.ts';
import type { Actions, PageServerLoad } from './$types';

/** Languages offered in the form; any other is told from the text. */
const LANGUAGES = 'en ar de es fa fr he hi id it ja ko nl pl pt ru sv tr uk vi zh'.split(' ');

export const load: PageServerLoad = async ({ locals: { sql }, url }) => {
	const [titles, real, invented] = await Promise.all([
		stories.titles(sql),
		outlets.names(sql, false),
		outlets.names(sql, true)
	]);
	return {
		stories: titles,
		outlets: [...real, ...invented],
		languages: LANGUAGES.map((code) => ({ code, name: languageName(code) })),
		chosen: url.searchParams.get('story') ?? '',
		most: MOST_CHARACTERS
	};
};

/** Today, or nothing for an invented story, whose days are invented too. */
async function lastDay(sql: App.Locals['sql'], slug: string): Promise<string | null> {
	const story = slug === '' ? undefined : await stories.get(sql, slug);
	return story?.practice ? null : new Date().toISOString().slice(0, 10);
}

/** The posted values, or nothing where the form is larger than the server takes. */
async function valuesOf(request: Request): Promise<Values | null> {
	try {
		return readValues(await request.formData());
	} catch (problem) {
		// The body was refused before it was read; anything else is a fault of ours.
		if (isTooLarge(problem)) return null;
		throw problem;
	}
}

function isTooLarge(problem: unknown): boolean {
	const status = isHttpError(problem) ? problem.status : (problem as { status?: number } | null)?.status;
	return status === 413;
}

const tooLarge = () => {
	const errors: Errors = {
		text: 'What you sent is larger than this server takes, so nothing of it was read. Paste one report, without the rest of its page.'
	};
	return fail(413, { values: EMPTY, errors, offers: null, existing: null });
};

export const actions: Actions = {
	offer: async ({ request, locals }) => {
		const values = await valuesOf(request);
		if (!values) return tooLarge();
		const { text, date } = check(values, null);
		if (text || date) return fail(400, { values, errors: { text, date }, offers: null, existing: null });
		const offers = await offerStories(locals.sql, values);
		return { values, errors: {} as Errors, offers, existing: null };
	},
	add: async ({ request, locals }) => {
		const values = await valuesOf(request);
		if (!values) return tooLarge();
		const errors = check(values, await lastDay(locals.sql, values.story));
		if (Object.keys(errors).length > 0) {
			const offers = errors.story && !errors.text && !errors.date ? await offerStories(locals.sql, values) : null;
			return fail(400, { values, errors, offers, existing: null });
		}
		const added = await addReport(locals.sql, values);
		if (typeof added !== 'number') {
			const { errors: refused, existing = null } = added;
			return fail(existing ? 409 : 400, { values, errors: refused, offers: null, existing });
		}
		redirect(303, `/stories/${values.story}?added=${added}#changed`);
	}
};
