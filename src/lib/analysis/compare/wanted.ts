import type { Filters } from './filters.ts';
import { languageName } from './language-name.ts';
import type { Report } from './report.ts';
import type { ComparedStory } from './story.ts';

/** A value that a filter can take in a story, and what it is called on the page. */
type Known = [value: string, label: string];

/** The list filters: their field, what they are called, and the values that the reports of a story have. */
const LISTS: {
	field: 'outlets' | 'countries' | 'kinds' | 'langs' | 'parts';
	name: string;
	known: (reports: Report[], story: ComparedStory) => Known[];
}[] = [
	{
		field: 'outlets',
		name: 'outlet',
		known: (reports) => reports.map(({ outletSlug, outlet }) => [outletSlug, outlet])
	},
	{
		field: 'countries',
		name: 'country',
		known: (reports) => reports.flatMap(({ country }): Known[] => (country ? [[country, country]] : []))
	},
	{ field: 'kinds', name: 'kind of outlet', known: (reports) => reports.map(({ kind }) => [kind, kind]) },
	{ field: 'langs', name: 'language', known: (reports) => reports.map(({ lang }) => [lang, languageName(lang)]) },
	{ field: 'parts', name: 'part', known: (_, { parts }) => parts.map(({ key, label }) => [key, label]) }
];

/** The values meant by a word: itself, else whatever is called so, in capitals or not; a word that means none stays. */
function meant(word: string, known: Known[]): string[] {
	if (known.some(([value]) => value === word)) return [word];
	const same = (other: string) => other.toLowerCase() === word.trim().toLowerCase();
	const found = known.filter(([value, label]) => same(value) || same(label)).map(([value]) => value);
	return found.length > 0 ? found : [word];
}

/**
 * Reads the lists of the filters as a story has them: a value may be given by its code or by its label ("ko", "Korean").
 * @returns the filters with codes only, and a notice for each value that fits no report of the story
 */
export function readWanted(
	story: ComparedStory,
	reports: Report[],
	asked: Filters
): { filters: Filters; notices: string[] } {
	const filters = { ...asked };
	const notices: string[] = [];
	for (const { field, name, known: knownOf } of LISTS) {
		const known = knownOf(reports, story);
		filters[field] = [...new Set(asked[field].flatMap((word) => meant(word, known)))].sort();
		for (const word of filters[field].filter((one) => !known.some(([value]) => value === one)))
			notices.push(`No report of this story has the ${name} “${word.slice(0, 40)}”.`);
	}
	return { filters, notices };
}
