import { error, fail, redirect } from '@sveltejs/kit';
import { parseLayers, parseSpans } from '#lib/analysis/text/highlights.ts';
import * as articles from '#lib/server/store/articles.ts';
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
	return { ...read, opened, layers, q };
};

/** Only what a visitor added can be taken away; the shipped reports are the record. */
async function mayChange(sql: App.Locals['sql'], id: number): Promise<boolean> {
	const found = await articles.get(sql, id);
	if (!found) error(404, 'No report has this address.');
	return found.report.added;
}

export const actions: Actions = {
	remove: async ({ locals, params }) => {
		const id = idOf(params);
		if (!(await mayChange(locals.sql, id))) return fail(403, { message: 'Only added reports can be removed.' });
		await articles.remove(locals.sql, id);
		redirect(303, `/articles/${id}`);
	},
	restore: async ({ locals, params }) => {
		const id = idOf(params);
		if (!(await mayChange(locals.sql, id))) return fail(403, { message: 'Only added reports can be restored.' });
		try {
			await articles.restore(locals.sql, id);
		} catch (problem) {
			if (!(problem instanceof articles.AlreadyThere)) throw problem;
			return fail(409, { message: `${problem.message} Remove that one first.` });
		}
		redirect(303, `/articles/${id}`);
	}
};
