import * as stories from '#lib/server/store/stories.ts';
import { languageName } from '#lib/analysis/compare/language-name.ts';
import type { PageServerLoad } from './$types';

const NAMES = ['q', 'outlet', 'country', 'lang', 'from', 'to'] as const;

/** What was asked in the address; an empty string asks nothing, and a date that is none asks nothing. */
function parseSearch(params: URLSearchParams): stories.Search {
	const asked = Object.fromEntries(NAMES.map((name) => [name, (params.get(name) ?? '').trim().slice(0, 200)]));
	const day = (value: string) => (/^\d{4}-\d{2}-\d{2}$/.test(value) ? value : '');
	return { ...(asked as Record<(typeof NAMES)[number], string>), from: day(asked.from), to: day(asked.to) };
}

export const load: PageServerLoad = async ({ locals, url }) => {
	const search = parseSearch(url.searchParams);
	const [found, choices] = await Promise.all([stories.find(locals.sql, search), stories.choices(locals.sql)]);
	const languages = choices.languages.map(({ value }) => ({ value, label: languageName(value) }));
	return {
		search,
		searched: Object.values(search).some((value) => value !== ''),
		stories: found,
		choices: { ...choices, languages: languages.sort((a, b) => a.label.localeCompare(b.label, 'en')) }
	};
};
