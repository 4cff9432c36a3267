/** The two columns of a pair. */
export function columnsOf(pair: HTMLElement): HTMLElement[] {
	return [...pair.querySelectorAll<HTMLElement>(':scope > section')];
}

/** How far one column has come, the other comes too: as a share of its own height, since lengths differ. */
export function scrollTogether(pair: HTMLElement): () => void {
	const columns = columnsOf(pair);
	let led: HTMLElement | null = null;
	const follow = (event: Event) => {
		const lead = event.target;
		if (!(lead instanceof HTMLElement) || !columns.includes(lead)) return;
		// The column that was moved by us reports a scroll as well; answering it would send the two into a loop.
		if (led === lead) return void (led = null);
		const way = lead.scrollTop / Math.max(1, lead.scrollHeight - lead.clientHeight);
		for (const column of columns.filter((one) => one !== lead)) {
			const top = Math.round(way * (column.scrollHeight - column.clientHeight));
			if (Math.abs(column.scrollTop - top) < 1) continue;
			led = column;
			column.scrollTop = top;
		}
	};
	pair.addEventListener('scroll', follow, { capture: true, passive: true });
	return () => pair.removeEventListener('scroll', follow, { capture: true });
}

/** How far the page, or the first column, has come through the pair: 0 to 1. */
export function wayThrough(pair: HTMLElement, locked: boolean): number {
	if (locked) {
		const [first] = columnsOf(pair);
		return first ? first.scrollTop / Math.max(1, first.scrollHeight - first.clientHeight) : 0;
	}
	const { top, height } = pair.getBoundingClientRect();
	return Math.min(1, Math.max(0, -top / Math.max(1, height - window.innerHeight)));
}

/** Puts the reader as far through the pair as before, now that the columns got, or lost, scrolls of their own. */
export function comeTo(pair: HTMLElement, way: number, locked: boolean): void {
	if (locked) {
		pair.scrollIntoView({ block: 'start' });
		for (const column of columnsOf(pair)) column.scrollTop = way * (column.scrollHeight - column.clientHeight);
	} else if (way > 0) {
		const { top, height } = pair.getBoundingClientRect();
		window.scrollTo({ top: window.scrollY + top + way * (height - window.innerHeight) });
	}
}
