import type { Comparison } from '#lib/analysis/compare/comparison.ts';
import { countCoders, countValues } from '#lib/analysis/compare/facet-counts.ts';
import type { Filters } from '#lib/analysis/compare/filters.ts';
import { languageName } from '#lib/analysis/compare/language-name.ts';
import type { Coding, Report } from '#lib/analysis/compare/report.ts';

/** One value a filter can take, with the number of reports it would put on screen under the other filters; 0 is shown greyed. */
export interface Choice {
	value: string;
	label: string;
	reports: number;
}

/** The list fields of `Filters`, under the names they have in the address. */
export const FIELDS = {
	outlet: 'outlets',
	country: 'countries',
	kind: 'kinds',
	lang: 'langs',
	part: 'parts'
} as const satisfies Record<string, keyof Filters>;

export type FacetName = keyof typeof FIELDS;
export type Facets = Record<FacetName | 'coder', Choice[]>;

/** What each filter is called. */
export const FACET_LABELS: Record<FacetName, string> = {
	outlet: 'Outlet',
	country: 'Country',
	kind: 'Kind of outlet',
	lang: 'Language',
	part: 'Part of the story'
};

/** The values of each list filter in a report, with their labels; a country that is not known is no value. */
const VALUES: Record<FacetName, (report: Report) => [value: string, label: string][]> = {
	outlet: ({ outletSlug, outlet }) => [[outletSlug, outlet]],
	country: ({ country }) => (country ? [[country, country]] : []),
	kind: ({ kind }) => [[kind, kind]],
	lang: ({ lang }) => [[lang, languageName(lang)]],
	part: ({ parts }) => parts.map((part) => [part, part])
};

const CODERS = [
	{ value: 'model', label: 'Language models' },
	{ value: 'engine', label: 'The reading engine' },
	{ value: 'human', label: 'People' }
] as const;

/** Every value that occurs beside the report in focus, by label, with what it would show under the other filters. */
function choices(comparison: Comparison, codings: Coding[], name: FacetName): Choice[] {
	const valuesOf = VALUES[name];
	const labels = new Map(comparison.list.flatMap(({ report }) => valuesOf(report)));
	const counts = countValues(comparison, codings, FIELDS[name], (report) => valuesOf(report).map(([value]) => value));
	return [...labels]
		.map(([value, label]) => ({ value, label, reports: counts.get(value) ?? 0 }))
		.sort((a, b) => a.label.localeCompare(b.label, 'en'));
}

/** What each filter offers; parts keep the story’s order. */
export function toFacets(comparison: Comparison, codings: Coding[]): Facets {
	const of = (name: FacetName) => choices(comparison, codings, name);
	const inParts = of('part');
	const coders = countCoders(comparison, codings);
	return {
		outlet: of('outlet'),
		country: of('country'),
		kind: of('kind'),
		lang: of('lang'),
		part: comparison.labels.parts.flatMap(({ key, label }) => {
			const choice = inParts.find((part) => part.value === key);
			return choice ? [{ ...choice, label }] : [];
		}),
		coder: CODERS.map((coder) => ({ ...coder, reports: coders.get(coder.value) ?? 0 }))
	};
}

/** A filter that differs from its default, and the filters without it. */
export interface Chip {
	label: string;
	without: Filters;
}

const SWITCHES = {
	whole: 'texts cut short included',
	reports: 'teasers, captions and opinion included',
	media: 'media as speakers left out',
	fold: 'copies of one agency text counted once'
} as const;

/** One chip for each filter in force, in the order of the form. */
export function toChips(filters: Filters, defaults: Filters, facets: Facets): Chip[] {
	const chips: Chip[] = [];
	for (const [name, field] of Object.entries(FIELDS) as [FacetName, (typeof FIELDS)[FacetName]][]) {
		for (const value of filters[field]) {
			const label = facets[name].find((choice) => choice.value === value)?.label ?? value;
			const rest = filters[field].filter((other) => other !== value);
			chips.push({ label: `${FACET_LABELS[name]}: ${label}`, without: { ...filters, [field]: rest } });
		}
	}
	if (filters.from) chips.push({ label: `From ${filters.from}`, without: { ...filters, from: null } });
	if (filters.to) chips.push({ label: `To ${filters.to}`, without: { ...filters, to: null } });
	if (filters.coder) chips.push({ label: `Coder: ${filters.coder}`, without: { ...filters, coder: null } });
	for (const [field, label] of Object.entries(SWITCHES) as [keyof typeof SWITCHES, string][]) {
		if (filters[field] !== defaults[field]) chips.push({ label, without: { ...filters, [field]: defaults[field] } });
	}
	return chips;
}
