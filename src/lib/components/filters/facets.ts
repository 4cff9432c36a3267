import type { Filters } from '#lib/analysis/compare/filters.ts';
import type { Report } from '#lib/analysis/compare/report.ts';
import type { Named } from '#lib/analysis/compare/story.ts';

/** One value a filter can take, with the number of reports it would keep. */
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
export type Facets = Record<FacetName, Choice[]>;

/** What each filter is called. */
export const FACET_LABELS: Record<FacetName, string> = {
	outlet: 'Outlet',
	country: 'Country',
	kind: 'Kind of outlet',
	lang: 'Language',
	part: 'Part of the story'
};

const languageNames = new Intl.DisplayNames('en', { type: 'language' });

/** English name of a language tag ("ko" → "Korean"); the tag itself where it has none. */
export function languageName(tag: string): string {
	try {
		return languageNames.of(tag) ?? tag;
	} catch {
		return tag;
	}
}

function choices(entries: [value: string, label: string][]): Choice[] {
	const found = new Map<string, Choice>();
	for (const [value, label] of entries) {
		const choice = found.get(value) ?? { value, label, reports: 0 };
		choice.reports += 1;
		found.set(value, choice);
	}
	return [...found.values()].sort((a, b) => a.label.localeCompare(b.label, 'en'));
}

/** Every value that occurs in the reports beside the one in focus, with counts; parts keep the story's order. */
export function toFacets(reports: Report[], parts: Named[]): Facets {
	const others = reports.filter((report) => !report.focus);
	const known = (report: Report): [string, string][] => (report.country ? [[report.country, report.country]] : []);
	const inParts = choices(others.flatMap((report) => report.parts.map((part): [string, string] => [part, part])));
	return {
		outlet: choices(others.map((report) => [report.outletSlug, report.outlet])),
		country: choices(others.flatMap(known)),
		kind: choices(others.map((report) => [report.kind, report.kind])),
		lang: choices(others.map((report) => [report.lang, languageName(report.lang)])),
		part: parts.flatMap(({ key, label }) => {
			const choice = inParts.find((part) => part.value === key);
			return choice ? [{ ...choice, label }] : [];
		})
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
