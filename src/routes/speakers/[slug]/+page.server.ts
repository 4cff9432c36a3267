import { fail, redirect } from '@sveltejs/kit';
import { CODE_NAME } from '#lib/analysis/compare/group.ts';
import { SOURCE_TYPES } from '#lib/lexicon/codes.ts';
import { TYPE_LABEL } from '#lib/lexicon/labels.ts';
import { refuseName, rememberedName, rememberName } from '#lib/server/signature.ts';
import { NameTaken } from '#lib/server/store/coders.ts';
import * as corrections from '#lib/server/store/corrections.ts';
import { checkValues, readValues } from './correction-form.ts';
import { toHistory } from './history.ts';
import { findSpeaker, portray } from './read-speaker.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { sql }, params, url: { searchParams }, cookies }) => {
	const found = await findSpeaker(sql, params.slug, searchParams.get('story'));
	const { speaker, stories, story, entry, entries } = found;
	const withPrivate = searchParams.get('private') === 'show';
	const base = { slug: speaker.slug, story, stories, withPrivate };
	if (entry?.private && !withPrivate) return { ...base, hidden: true as const };
	const { portrait, aliases, moved, corrections: all, outletOf } = await portray(sql, found);
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
		portrait,
		aliases,
		moved,
		history: toHistory(all, speaker, outletOf),
		others: entries
			.filter(({ slug, side }) => slug !== speaker.slug && side !== 'joint')
			.filter((other) => withPrivate || !other.private)
			.map(({ slug, name, side }) => ({ slug, name, side })),
		sides: [...new Set(entries.map(({ side }) => side))].filter((side) => side !== 'joint').sort(),
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
		const { errors, change } = checkValues(values, entry, entries);
		if (!change || Object.keys(errors).length > 0) return fail(400, { values, errors });
		try {
			const [id] = await corrections.add(sql, story.id, speaker.id, change, values);
			rememberName(cookies, values.by);
			done(`/speakers/${speaker.slug}`, story.slug, id ?? 0, url);
		} catch (problem) {
			if (!(problem instanceof NameTaken)) throw problem;
			return fail(400, { values, errors: { by: problem.message } });
		}
	},
	undo: async ({ locals: { sql }, params, request, url, cookies }) => {
		const form = await request.formData();
		const text = (name: string) => String(form.get(name) ?? '').trim();
		const { speaker, story } = await findSpeaker(sql, params.slug, url.searchParams.get('story'));
		const [by, why] = [text('by'), text('why') || 'no reason given'];
		const refused = refuseName(by);
		if (refused) return fail(400, { refused });
		try {
			await corrections.undo(sql, story.id, idOf(text('id')), { by, why: why.slice(0, 500) });
			rememberName(cookies, by);
		} catch (problem) {
			if (!(problem instanceof NameTaken)) throw problem;
			return fail(400, { refused: problem.message });
		}
		done(`/speakers/${speaker.slug}`, story.slug, idOf(text('first')), url);
	}
};
