import { error } from '@sveltejs/kit';
import { CODE_NAME } from '#lib/analysis/compare/group.ts';
import { sideName } from '#lib/analysis/side-name.ts';
import { TYPE_LABEL } from '#lib/lexicon/labels.ts';
import * as stories from '#lib/server/store/stories.ts';
import { type Addressed, readSpeakers } from './read-speakers.ts';
import type { PageServerLoad } from './$types';

const many = (n: number, one: string) => `${n} ${n === 1 ? one : `${one}s`}`;

/** Printed: codes in words, and what each kind of coder counted on its own ("model code: 40 source rows in 30 reports"). */
function toRow({ slug, name, side, type, counted }: Addressed) {
	return {
		...{ slug, name, side: sideName(side), type: TYPE_LABEL[type] },
		counted: counted.map(
			({ kind, reports, statements }) =>
				`${CODE_NAME[kind]}: ${many(statements, kind === 'engine' ? 'quotation' : 'source row')} in ${many(reports, 'report')}`
		)
	};
}

export const load: PageServerLoad = async ({ locals: { sql }, url: { searchParams } }) => {
	const cards = await stories.titles(sql);
	const asked = searchParams.get('story');
	const story = cards.find(({ slug }) => slug === asked) ?? (asked === null ? cards[0] : undefined);
	if (asked !== null && !story) error(404, 'No story has this address.');
	const found = story && (await stories.get(sql, story.slug));
	const { entries } = found ? await readSpeakers(sql, found.id) : { entries: [] };
	const q = (searchParams.get('q') ?? '').trim().slice(0, 200);
	const fits = ({ name, side }: Addressed) => `${name} ${side}`.toLowerCase().includes(q.toLowerCase());
	const withPrivate = searchParams.get('private') === 'show';
	const fitting = entries.filter(fits);
	return {
		stories: cards.map(({ slug, title }) => ({ slug, title })),
		story: story ? { slug: story.slug, title: story.title, practice: story.practice } : null,
		q,
		withPrivate,
		hidden: withPrivate ? 0 : fitting.filter((entry) => entry.private).length,
		rows: fitting.filter((entry) => withPrivate || !entry.private).map(toRow)
	};
};
