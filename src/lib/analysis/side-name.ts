/** How a side is called on a page: "no side" and "several sides" for those that are no one party, others by their own name. */
export function sideName(side: string): string {
	return side === 'none' ? 'no side' : side === 'joint' ? 'several sides' : side;
}
