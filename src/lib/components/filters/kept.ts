/** Parameters of a page of its own ("unit", "rows") that stand beside the filters in its address. */
export type Kept = [name: string, value: string][];

/** The search of an address with what must stay in it: `?pool=all&unit=words`. */
export function withKept(search: string, kept: Kept): string {
	const more = new URLSearchParams(kept).toString();
	if (more === '') return search;
	return search === '' ? `?${more}` : `${search}&${more}`;
}
