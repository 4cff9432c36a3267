import { parseFilters, type Filters } from '#lib/analysis/compare/filters.ts';

/** The filters a form would send: the same reading as the server's, so that both make the same address. */
export function readFilters(data: FormData): Filters {
	const params = new URLSearchParams();
	for (const [name, value] of data) if (typeof value === 'string') params.append(name, value);
	return parseFilters(params);
}
