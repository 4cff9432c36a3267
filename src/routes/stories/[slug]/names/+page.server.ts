import { error, fail, redirect } from '@sveltejs/kit';
import { toNamesSections } from '#lib/charts/naming/sections.ts';
import { chosenReferent, toChosen } from '#lib/charts/naming/view.ts';
import { toFacets } from '#lib/components/filters/facets.ts';
import { fieldOf } from '#lib/server/form-field.ts';
import { rememberedName, rememberName } from '#lib/server/signature.ts';
import * as alternations from '#lib/server/store/alternations.ts';
import { toCitation } from '../citation.ts';
import { compareStory } from '../compare-story.ts';
import { toPoolOptions } from '../pool-options.ts';
import { toHistory } from './change-history.ts';
import { changeNames, undoChange } from './change-names.ts';
import { nameStory } from './name-story.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url, cookies }) => {
	const compared = await compareStory(locals.sql, params.slug, url.searchParams);
	if (!compared) error(404, 'No story has this address.');
	const { story, codings, comparison } = compared;
	const view = nameStory(compared, url.searchParams);
	const altered = await alternations.listByStory(locals.sql, story.id);
	const labels = new Map([...story.referents, ...story.context.referents].map(({ key, label }) => [key, label]));
	return {
		story: { slug: story.slug, title: story.title, practice: story.practice },
		filters: comparison.filters,
		notices: comparison.notices,
		pool: comparison.pool,
		pools: toPoolOptions(comparison, codings),
		facets: toFacets(comparison, codings),
		choice: view.choice,
		kept: toChosen(view.choice),
		about: chosenReferent(view)?.key ?? '',
		things: view.ledger.filter(({ forms }) => forms.length > 0).map(({ key, label }) => ({ key, label })),
		read: view.outlets.reduce((sum, { n }) => sum + n, 0),
		sections: toNamesSections(view),
		referents: story.context.referents.map(({ key, label, forms }) => ({ key, label, forms })),
		changes: toHistory(altered, (key) => labels.get(key) ?? key),
		by: rememberedName(cookies),
		done: idOf(url.searchParams.get('done') ?? ''),
		citation: toCitation(comparison)
	};
};

/** A number of a row; 0, which no row has, where it is none. */
const idOf = (text: string) => (/^\d{1,9}$/.test(text) ? Number(text) : 0);

export const actions: Actions = {
	change: async ({ locals: { sql }, params: { slug }, request, url, cookies }) => {
		const outcome = await changeNames(sql, slug, await request.formData());
		if (!outcome) error(404, 'No story has this address.');
		const { values, errors, id } = outcome;
		if (id === null) return fail(400, { values, errors });
		rememberName(cookies, values.by, url);
		redirect(303, `/stories/${slug}/names?done=${id}#changes`);
	},
	undo: async ({ locals: { sql }, params: { slug }, request, url, cookies }) => {
		const form = await request.formData();
		const id = idOf(fieldOf(form, 'id'));
		const { by, why, refused } = await undoChange(sql, slug, form, id);
		if (refused) return fail(refused.status, { refused: { message: refused.message, id, why } });
		rememberName(cookies, by, url);
		redirect(303, `/stories/${slug}/names?done=${idOf(fieldOf(form, 'first'))}#changes`);
	}
};
