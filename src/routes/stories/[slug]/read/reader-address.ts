import { type Layer, layersInAddress } from '#lib/analysis/text/highlights.ts';

/** What stands in the address of the reader. */
export interface View {
	a: number | string;
	b: number | string;
	layers: Layer[];
	/** Words asked for in a, and in b. */
	q?: string | null;
	qb?: string | null;
}

/** The address of a view within the reader: `?a=1&b=2&layers=names`; the layers of every text are the default. */
export function toReaderSearch({ a, b, layers, q, qb }: View): string {
	const params = new URLSearchParams({ a: String(a), b: String(b) });
	const shown = layersInAddress(layers);
	if (shown) params.set('layers', shown);
	if (q) params.set('q', q);
	if (qb) params.set('qb', qb);
	// A comma needs no escape in a query, and the address is for people too.
	return `?${params.toString().replaceAll('%2C', ',')}`;
}

/** Words asked for in the first report, and in the second. */
interface Asked {
	q: string | null;
	qb: string | null;
}

/**
 * The words an address asks for. A form without JavaScript sends them along when another report is chosen: then its `of`
 * names the two reports they stand in, and in another report other words would stand there.
 */
export function parseAsked(params: URLSearchParams, a: number, b: number | undefined): Asked {
	const [ofA, ofB] = params.get('of')?.split('-') ?? [];
	const asked = (name: string, of: string | undefined, is: number | undefined) =>
		of === undefined || of === String(is) ? params.get(name) : null;
	return { q: asked('q', ofA, a), qb: asked('qb', ofB, b) };
}
