import { fail, redirect } from '@sveltejs/kit';
import { CODE_NAME } from '#lib/analysis/compare/group.ts';
import { SOURCE_TYPES } from '#lib/lexicon/codes.ts';
import { TYPE_LABEL } from '#lib/lexicon/labels.ts';
import { namesakeAfterUndo } from '#lib/analysis/speakers/namesakes.ts';
import { fieldOf } from '#lib/server/form-field.ts';
import { refuseName, rememberedName, rememberName } from '#lib/server/signature.ts';
import { NameTaken } from '#lib/server/store/coders.ts';
import * as corrections from '#lib/server/store/corrections.ts';
import { checkValues, readValues, refuseNamesake, refuseWhy } from './correction-form.ts';
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
	correct: async ({ locals: { sql }, params, request, url, cookies }) => {
		const form = await request.formData();
		const { speaker, story, entry, entries, said } = await findSpeaker(sql, params.slug, url.searchParams.get('story'));
		const values = readValues(form, said);
		if (!entry) return fail(409, { refused: { message: 'Nothing counts for this speaker now.', id: 0, why: '' } });
		const { errors, change } = checkValues(values, entry, entries);
		if (!change || Object.keys(errors).length > 0) return fail(400, { values, errors });
		try {
			const [id] = await corrections.add(sql, story.id, speaker.id, change, values);
			rememberName(cookies, values.by, url);
			done(`/speakers/${speaker.slug}`, story.slug, id ?? 0, url);
		} catch (problem) {
			if (!(problem instanceof NameTaken)) throw problem;
			return fail(400, { values, errors: { by: problem.message } });
		}
	},
	undo: async ({ locals: { sql }, params, request, url, cookies }) => {
		const form = await request.formData();
		const [by, why] = [fieldOf(form, 'by'), fieldOf(form, 'why')];
		const [id, first] = [idOf(fieldOf(form, 'id')), idOf(fieldOf(form, 'first'))];
		const { speaker, story, said, people } = await findSpeaker(sql, params.slug, url.searchParams.get('story'));
		const refuse = (status: 400 | 409, message: string) => fail(status, { refused: { message, id, why } });
		const wrong = refuseName(by) ?? refuseWhy(why) ?? refuseNamesake(namesakeAfterUndo(said.statements, people, id));
		if (wrong) return refuse(400, wrong);
		try {
			const undone = await corrections.undo(sql, story.id, id, { by, why });
			if (!undone)
				return refuse(409, 'This was done already, by somebody else or in another window. It stands as shown.');
			rememberName(cookies, by, url);
		} catch (problem) {
			if (!(problem instanceof NameTaken)) throw problem;
			return refuse(400, problem.message);
		}
		done(`/speakers/${speaker.slug}`, story.slug, first, url);
	}
};
