import type { CoderKind } from './report.ts';

export type PoolName = 'statement' | 'next-day' | 'all';

/** What a visitor chose; stands in the address. */
export interface Filters {
	/** Like with like: the same statement, what was out by the day after the report in focus, or everything. */
	pool: PoolName;
	/** Outlet slugs; empty means every outlet. The same for the next four. */
	outlets: string[];
	countries: string[];
	kinds: string[];
	langs: string[];
	parts: string[];
	/** First and last day, `YYYY-MM-DD`. */
	from: string | null;
	to: string | null;
	/** Only what this kind of coder said; null means every kind, each on its own. */
	coder: CoderKind | null;
	/** Only texts stored whole; without it the rest joins for presence, never for absence. */
	whole: boolean;
	/** Only reports; without it teasers, captions, editorials and opinion join. */
	reports: boolean;
	/** Count copies of one agency text once. */
	fold: boolean;
	/** Media as speakers ("KCNA said") count. */
	media: boolean;
	/** What was not understood in the address, in plain words. */
	notices: string[];
}

export const POOLS: PoolName[] = ['statement', 'next-day', 'all'];
const CODERS: CoderKind[] = ['human', 'model', 'engine'];

/** The lists in the address, and the field each one fills. */
const LISTS = {
	outlet: 'outlets',
	country: 'countries',
	kind: 'kinds',
	lang: 'langs',
	part: 'parts'
} as const;

/** Another name that a list may have in an address. */
const ALSO: Partial<Record<string, string>> = { lang: 'language' };

/** The switches in the address: their two values, the default first. */
const SWITCHES = {
	whole: { field: 'whole', values: ['only', 'any'] },
	form: { field: 'reports', values: ['report', 'any'] },
	media: { field: 'media', values: ['in', 'out'] },
	fold: { field: 'fold', values: ['no', 'yes'] }
} as const;

/** The defaults: like with like, whole texts, reports, every outlet, copies unfolded, media speakers in. */
export function defaultFilters(): Filters {
	return {
		pool: 'statement',
		outlets: [],
		countries: [],
		kinds: [],
		langs: [],
		parts: [],
		from: null,
		to: null,
		coder: null,
		whole: true,
		reports: true,
		fold: false,
		media: true,
		notices: []
	};
}

/** A day that exists, as `YYYY-MM-DD`. */
function isDay(value: string): value is string {
	if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
	const day = new Date(`${value}T00:00:00Z`);
	return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
}

/** What each filter asks for, where its name in the address does not say it. */
const ASKED: Record<string, string> = { from: 'a first day', to: 'a last day' };

/** What is shown in place of what the address asks for. */
const INSTEAD: Record<string, string> = {
	pool: 'which this story does not have; showing “same statement”',
	coder: 'which there is not; showing each kind of coder',
	from: 'which is no day of the calendar; no first day is set',
	to: 'which is no day of the calendar; no last day is set'
};

function unreadable(name: string, value: string): string {
	const instead = INSTEAD[name] ?? 'which is no choice; showing what is shown without it';
	return `The address asks for ${ASKED[name] ?? name} “${value.slice(0, 40)}”, ${instead}.`;
}

/** Reads the filters of an address. What can't be read falls back to its default with a notice; never throws. */
export function parseFilters(params: URLSearchParams): Filters {
	const filters = defaultFilters();
	const read = <T extends string>(name: string, fits: (value: string) => value is T): T | null => {
		const value = params.get(name);
		if (value === null || value === '') return null;
		if (fits(value)) return value;
		filters.notices.push(unreadable(name, value));
		return null;
	};
	const choice = <T extends string>(name: string, allowed: readonly T[]): T | null => {
		const found = allowed.find((value) => value === params.get(name)?.toLowerCase());
		return found ?? read(name, (value): value is T => (allowed as readonly string[]).includes(value));
	};
	filters.pool = choice('pool', POOLS) ?? filters.pool;
	filters.coder = choice('coder', CODERS);
	filters.from = read('from', isDay);
	filters.to = read('to', isDay);
	for (const [name, field] of Object.entries(LISTS)) {
		const values = [...params.getAll(name), ...params.getAll(ALSO[name] ?? name)];
		filters[field] = [...new Set(values.filter((value) => value !== ''))].sort();
	}
	for (const [name, { field, values }] of Object.entries(SWITCHES)) {
		if (choice(name, values) === values[1]) filters[field] = !filters[field];
	}
	if (filters.from !== null && filters.to !== null && filters.from > filters.to) {
		filters.notices.push('The address has its first day after its last day; the two were swapped.');
		[filters.from, filters.to] = [filters.to, filters.from];
	}
	return filters;
}

/** The address of these filters: `?pool=all&lang=en`, or an empty string for the defaults. Order is fixed. */
export function toSearch(filters: Filters): string {
	const defaults = defaultFilters();
	const params = new URLSearchParams();
	if (filters.pool !== defaults.pool) params.set('pool', filters.pool);
	for (const [name, field] of Object.entries(LISTS)) {
		for (const value of [...filters[field]].sort()) params.append(name, value);
	}
	if (filters.from !== null) params.set('from', filters.from);
	if (filters.to !== null) params.set('to', filters.to);
	if (filters.coder !== null) params.set('coder', filters.coder);
	for (const [name, { field, values }] of Object.entries(SWITCHES)) {
		if (filters[field] !== defaults[field]) params.set(name, values[1]);
	}
	const search = params.toString();
	return search === '' ? '' : `?${search}`;
}
