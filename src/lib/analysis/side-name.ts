/** How a side is called on a page: "no side" and "several sides" for those that are no one party, others by their own name. */
export function sideName(side: string): string {
	return side === 'none' ? 'no side' : side === 'joint' ? 'several sides' : side;
}

/** A speaker with its side, as a sentence has it: "Mara Lind (Northland)"; on no side by its name alone. */
export function withSide({ name, side }: { name: string; side: string }): string {
	return side === 'none' ? name : `${name} (${sideName(side)})`;
}
