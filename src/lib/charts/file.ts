/** Longest middle of a file's name, in signs. */
const LONGEST = 90;

/** "the-harbour-pool-all": letters and numbers of an address. */
const words = (text: string) =>
	text
		.toLowerCase()
		.split(/[^\p{L}\p{N}]+/u)
		.filter((word) => word !== '')
		.join('-');

/**
 * The name of a chart's file, without its ending: "parallax-the-harbour-pool-all-points". It says what is on screen and
 * which chart of it, so that the same chart of two stories or pools makes two files.
 */
export function toFileName(id: string, { pathname, search }: Pick<URL, 'pathname' | 'search'>): string {
	const view = words(`${pathname.replace('/stories/', '')} ${search}`).slice(0, LONGEST);
	return words(`parallax ${view} ${id}`);
}

/** A citation with the address, without its anchor, and the day on which the figures were read. */
export function citedAt(citation: string, address: string, now: Date): string {
	return `${citation} ${address.split('#')[0]}, ${now.toISOString().slice(0, 10)}.`.trim();
}
