import { error } from '@sveltejs/kit';
import { languageName } from '#lib/analysis/compare/language-name.ts';
import * as outletCards from '#lib/server/store/outlet-cards.ts';
import * as stories from '#lib/server/store/stories.ts';
import type { PageServerLoad } from './$types';

const NAMES = ['q', 'country', 'kind', 'lang', 'story'] as const;

export const load: PageServerLoad = async ({ locals: { sql }, url: { searchParams } }) => {
	const asked = NAMES.map((name) => [name, (searchParams.get(name) ?? '').trim().slice(0, 200)] as const);
	const search = Object.fromEntries(asked) as Record<(typeof NAMES)[number], string>;
	const [outlets, choices, cards] = await Promise.all([
		outletCards.list(sql, search),
		outletCards.choices(sql),
		stories.titles(sql)
	]);
	if (search.story && !cards.some(({ slug }) => slug === search.story)) error(404, 'No story has this address.');
	const named = (values: string[]) => values.map(languageName);
	return {
		search,
		searched: asked.some(([, value]) => value !== ''),
		outlets: outlets.map((outlet) => ({ ...outlet, languages: named(outlet.languages) })),
		choices: {
			...choices,
			languages: choices.languages.map(({ value }) => ({ value, label: languageName(value) })),
			stories: cards.map(({ slug, title }) => ({ value: slug, label: title }))
		}
	};
};
