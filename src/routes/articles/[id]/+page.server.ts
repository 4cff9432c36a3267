import { error, fail, redirect } from '@sveltejs/kit';
import { parseLayers, parseSpans } from '#lib/analysis/text/highlights.ts';
import * as articles from '#lib/server/store/articles.ts';
import { OutletMismatch } from '#lib/server/store/outlets.ts';
import { readArticle } from './read-article.ts';
import type { Actions, PageServerLoad } from './$types';

function idOf(params: { id: string }): number {
	if (!/^\d{1,9}$/.test(params.id)) error(404, 'No report has this address.');
	return Number(params.id);
}

/** What an address counts with: a whole number, or null. */
function numberIn(params: URLSearchParams, name: string): number | null {
	const value = params.get(name) ?? '';
	return /^\d{1,12}$/.test(value) ? Number(value) : null;
}

export const load: PageServerLoad = async ({ locals, params, url: { searchParams } }) => {
	const opened = {
		coding: numberIn(searchParams, 'coding'),
		source: numberIn(searchParams, 'source'),
		version: numberIn(searchParams, 'version')
	};
	const q = searchParams.get('q');
	const layers = parseLayers(searchParams);
	const read = await readArticle(locals.sql, idOf(params), { ...opened, layers, asked: parseSpans(q) });
	if (!read) error(404, 'No report has this address.');
	if (read.removed) gone(read, { same: numberIn(searchParams, 'same'), taken: searchParams.get('taken') === 'yes' });
	return { ...read, opened, layers, q, restored: searchParams.has('restored') };
};

type Read = NonNullable<Awaited<ReturnType<typeof readArticle>>>;

/** What was taken away answers as gone, and with it the way back, or what keeps it from coming back. */
function gone({ telling, stories }: Read, kept: { same: number | null; taken: boolean }): never {
	const { article, outlet, added, headline, lang, practice } = telling.report;
	const removed = { report: { article, outlet, added, headline, lang, practice }, stories, ...kept };
	error(410, { message: 'This report was removed.', removed });
}

/** Only what a visitor added can be taken away; the shipped reports are the record. */
async function changeable(sql: App.Locals['sql'], id: number): Promise<articles.Article | undefined> {
	const found = await articles.get(sql, id);
	if (!found) error(404, 'No report has this address.');
	return found.report.added ? found : undefined;
}

/** The story that the form stands on, where it is one of the report's; null where it stands on the report's own page. */
async function storyOf(request: Request, { stories }: articles.Article): Promise<string | null> {
	const slug = (await request.formData()).get('story');
	return stories.find((story) => story.slug === slug)?.slug ?? null;
}

/** Each change leads back to where it was asked for, with the focus on what it did. */
export const actions: Actions = {
	remove: async ({ locals: { sql }, params, request }) => {
		const id = idOf(params);
		const found = await changeable(sql, id);
		if (!found) return fail(403, { message: 'Only added reports can be removed.' });
		await articles.remove(sql, id);
		const story = await storyOf(request, found);
		redirect(303, story ? `/stories/${story}?removed=${id}#changed` : `/articles/${id}#removed`);
	},
	restore: async ({ locals: { sql }, params, request }) => {
		const id = idOf(params);
		const found = await changeable(sql, id);
		if (!found) return fail(403, { message: 'Only added reports can be restored.' });
		try {
			await articles.restore(sql, id);
		} catch (problem) {
			if (problem instanceof OutletMismatch) redirect(303, `/articles/${id}?taken=yes#removed`);
			if (!(problem instanceof articles.AlreadyThere)) throw problem;
			redirect(303, `/articles/${id}?same=${problem.article}#removed`);
		}
		const story = await storyOf(request, found);
		redirect(303, story ? `/stories/${story}?added=${id}#changed` : `/articles/${id}?restored=1#restored`);
	}
};
