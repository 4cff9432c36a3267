import { fail, redirect } from '@sveltejs/kit';
import { CODE_NAME } from '#lib/analysis/compare/group.ts';
import { SOURCE_TYPES } from '#lib/lexicon/codes.ts';
import { TYPE_LABEL } from '#lib/lexicon/labels.ts';
import { fieldOf } from '#lib/server/form-field.ts';
import { rememberedName, rememberName } from '#lib/server/signature.ts';
import { correctInTurn, undoInTurn } from './in-turn.ts';
import { findSpeaker, portray } from './read-speaker.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { sql }, params, url: { searchParams }, cookies }) => {
	const found = await findSpeaker(sql, params.slug, searchParams.get('story'));
	const { speaker, stories, story, entry, isHidden } = found;
	const withPrivate = searchParams.get('private') === 'show';
	const base = { slug: speaker.slug, story, stories, withPrivate };
	if (!withPrivate && isHidden(speaker)) return { ...base, hidden: true as const };
	const named = entry ?? speaker;
	return {
		...base,
		hidden: false as const,
		name: named.name,
		side: named.side,
		type: TYPE_LABEL[named.type],
		counted: (entry?.counted ?? []).map(
			({ kind, reports }) => `in ${reports} ${reports === 1 ? 'report' : 'reports'} (${CODE_NAME[kind]})`
		),
		...(await portray(sql, found, withPrivate)),
		types: SOURCE_TYPES.map((value) => ({ value, label: TYPE_LABEL[value] })),
		by: rememberedName(cookies),
		done: idOf(searchParams.get('done') ?? '')
	};
};

/** A number of a row; 0, which no row has, where it is none. */
const idOf = (text: string) => (/^\d{1,9}$/.test(text) ? Number(text) : 0);

/** The page again, at what was done. */
function done(path: string, story: string, id: number, url: URL): never {
	const show = url.searchParams.get('private') === 'show' ? '&private=show' : '';
	redirect(303, `${path}?story=${story}${show}&done=${id}#done`);
}

export const actions: Actions = {
	correct: async ({ locals: { sql }, params: { slug }, request, url, cookies }) => {
		const at = { slug, story: url.searchParams.get('story') };
		const { values, errors, story, id, gone } = await correctInTurn(sql, at, await request.formData());
		if (gone) return fail(409, { refused: { message: 'Nothing counts for this speaker now.', id: 0, why: '' } });
		if (id === null) return fail(400, { values, errors });
		rememberName(cookies, values.by, url);
		done(`/speakers/${slug}`, story, id, url);
	},
	undo: async ({ locals: { sql }, params: { slug }, request, url, cookies }) => {
		const form = await request.formData();
		const at = { slug, story: url.searchParams.get('story') };
		const { by, why, id, story, refused } = await undoInTurn(sql, at, form, idOf(fieldOf(form, 'id')));
		if (refused) return fail(refused.status, { refused: { message: refused.message, id, why } });
		rememberName(cookies, by, url);
		done(`/speakers/${slug}`, story, idOf(fieldOf(form, 'first')), url);
	}
};
