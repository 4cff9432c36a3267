import { fail, redirect } from '@sveltejs/kit';
import { quotationKey, UNCERTAIN_BELOW } from '#lib/analysis/correction/queue.ts';
import { IDENTIFICATIONS, SOURCE_TYPES } from '#lib/lexicon/codes.ts';
import { IDENTIFICATION_LABEL, TYPE_LABEL } from '#lib/lexicon/labels.ts';
import { fieldOf } from '#lib/server/form-field.ts';
import { refuseName, rememberedName, rememberName } from '#lib/server/signature.ts';
import { NameTaken } from '#lib/server/store/coders.ts';
import * as decisions from '#lib/server/store/decisions.ts';
import * as reports from '#lib/server/store/reports.ts';
import { isTwice, readValues, refuse, tellLate, toVerdict } from './decision-form.ts';
import { readQueue } from './read-queue.ts';
import { toDecided, toShown } from './shown.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { sql }, params, url: { searchParams }, cookies }) => {
	const { story, readings, entries, queue } = await readQueue(sql, params.slug);
	const byArticle = new Map((await reports.listByStory(sql, story.id)).map((report) => [report.article, report]));
	const asked = queue.left.findIndex(({ key }) => key === searchParams.get('at'));
	const at = Math.max(0, asked);
	const current = queue.left[at];
	const byVersion = new Map(readings.map((reading) => [reading.version, reading]));
	const done = queue.done.map((one) => {
		return toDecided(one, byArticle.get(one.article), byVersion.get(one.version)?.text ?? '');
	});
	return {
		story: { slug: story.slug, title: story.title, practice: story.practice },
		texts: readings.length,
		below: UNCERTAIN_BELOW,
		left: queue.left.length,
		at,
		current: current ? toShown(current, byArticle.get(current.article), byVersion.get(current.version)) : null,
		next: queue.left.length > 1 ? (queue.left[(at + 1) % queue.left.length]?.key ?? null) : null,
		done,
		aside: queue.aside,
		latest: done.find(({ id }) => String(id) === searchParams.get('done')) ?? null,
		// Whoever knows a private person's name may type it; it is not offered.
		speakers: entries
			.filter((entry) => !entry.private && entry.side !== 'joint')
			.map(({ name, side }) => ({ name, side })),
		keys: cookies.get('keys') !== 'off',
		types: SOURCE_TYPES.map((value) => ({ value, label: TYPE_LABEL[value] })),
		identifications: IDENTIFICATIONS.filter((one) => one !== 'none').map((value) => ({
			value,
			label: IDENTIFICATION_LABEL[value]
		})),
		by: rememberedName(cookies),
		signing: rememberedName(cookies) === '' || searchParams.has('sign')
	};
};

export const actions: Actions = {
	sign: async ({ params, request, url, cookies }) => {
		const form = await request.formData();
		const [by, at] = [fieldOf(form, 'by'), fieldOf(form, 'key')];
		const wrong = refuseName(by);
		if (wrong) return fail(400, { values: null, errors: { by: wrong } });
		rememberName(cookies, by, url);
		redirect(303, `/stories/${params.slug}/review?at=${encodeURIComponent(at)}`);
	},
	decide: async ({ locals: { sql }, params, request, url, cookies }) => {
		const values = readValues(await request.formData());
		const { story, entries, queue } = await readQueue(sql, params.slug);
		const doubtful = queue.left.find(({ key }) => key === values.key);
		if (!doubtful) {
			const made = queue.done.find((one) => quotationKey(one.version, one.quotation) === values.key);
			if (made && isTwice(values, made)) redirect(303, `/stories/${story.slug}/review?done=${made.id}`);
			return fail(409, { refused: tellLate(values, made) });
		}
		const errors = refuse(values, entries);
		if (Object.keys(errors).length > 0) return fail(400, { values, errors });
		try {
			const id = await decisions.save(sql, toVerdict(values, doubtful, entries));
			rememberName(cookies, values.by, url);
			redirect(303, `/stories/${story.slug}/review?done=${id}`);
		} catch (problem) {
			if (!(problem instanceof NameTaken)) throw problem;
			return fail(400, { values, errors: { by: problem.message } });
		}
	},
	undo: async ({ locals: { sql }, params, request, url, cookies }) => {
		const form = await request.formData();
		const [by, key, id] = [fieldOf(form, 'by'), fieldOf(form, 'key'), fieldOf(form, 'id')];
		const refused = refuseName(by);
		if (refused) return fail(400, { refused });
		const { queue } = await readQueue(sql, params.slug);
		const mine = queue.done.find((one) => String(one.id) === id);
		try {
			const undone = mine && (await decisions.undo(sql, mine.id, by));
			if (!undone)
				return fail(409, { refused: 'That decision stands no longer: it was undone already, or its text is gone.' });
			rememberName(cookies, by, url);
		} catch (problem) {
			if (!(problem instanceof NameTaken)) throw problem;
			return fail(400, { refused: problem.message });
		}
		redirect(303, `/stories/${params.slug}/review?at=${encodeURIComponent(key)}`);
	}
};
