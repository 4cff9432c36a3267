/**
 * Whether what the server wrote is being taken over just now: from the start of the client until the root layout has
 * mounted, and while a part that waited is taken over; never on the server and never in a component mounted by itself.
 */
const page = { hydrating: false };

/** Puts back what a visitor opened or folded before the page ran: taking it over would set it to what the server wrote. */
function keepFolds(within: ParentNode): () => void {
	const folds = [...within.querySelectorAll('details')].map((fold) => ({ fold, open: fold.open }));
	return () => {
		for (const { fold, open } of folds) fold.open = open;
	};
}

let putBack = () => {};

/** Whether the page is being taken over just now. To be asked while a component is set up. */
export const isHydrating = () => page.hydrating;

/** To be called once, before the client starts. */
export function beginHydration() {
	page.hydrating = true;
	putBack = keepFolds(document);
}

/** To be called when the root layout has mounted. */
export function endHydration() {
	page.hydrating = false;
	putBack();
	putBack = () => {};
}

/** Takes over a part of the page that waited, in the same way. */
export function whileHydrating<T>(part: ParentNode, takeOver: () => T): T {
	const before = page.hydrating;
	const putPartBack = keepFolds(part);
	page.hydrating = true;
	try {
		return takeOver();
	} finally {
		page.hydrating = before;
		putPartBack();
	}
}

/**
 * Markup for `{@html}` that is dear to make: while the page hydrates, the server's own markup stands and nothing is made.
 * Svelte keeps the nodes it finds then, whatever string it is given; a single space says "not empty". In development it
 * compares the two and would complain, so there the markup is made.
 * @param made what the markup is made from, read so that a change of it makes the markup anew
 * @param make gives trusted markup: every text within it escaped
 */
export function still<T>(made: T, make: (made: T) => string): string {
	return page.hydrating && !import.meta.env.DEV ? ' ' : make(made);
}
