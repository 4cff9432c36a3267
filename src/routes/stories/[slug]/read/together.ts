/** The two columns of a pair. */
export function columnsOf(pair: HTMLElement): HTMLElement[] {
	return [...pair.querySelectorAll<HTMLElement>(':scope > section')];
}

/** Where the reader's eye rests, as a share of a column's height from its top. */
export const EYE = 1 / 3;

/** Points that belong together: so far down the first column, so far down the second. Both only ever grow. */
export type Rungs = [number, number][];

/** Where a column is when the one that leads is at `top`: between two rungs in proportion. `from` is the column that leads. */
export function followTop(rungs: Rungs, from: 0 | 1, top: number): number {
	const to = from === 0 ? 1 : 0;
	const found = rungs.findIndex((rung) => rung[from] > top);
	const next = found < 0 ? rungs.length - 1 : Math.max(1, found);
	const [before, after] = [rungs[next - 1], rungs[next]];
	const way = Math.min(1, (top - before[from]) / Math.max(1, after[from] - before[from]));
	return before[to] + way * (after[to] - before[to]);
}

/** How far below the top of its column a place of its text stands; undefined where the column does not show it. */
export function depthOf(column: HTMLElement, offset: number): number | undefined {
	const lines = [...column.querySelectorAll<HTMLElement>('.text > [data-start]')];
	const line = lines.findLast(({ dataset }) => Number(dataset.start) <= offset);
	if (!line) return undefined;
	const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
	let left = offset - Number(line.dataset.start);
	let node = walker.nextNode();
	while (node && left >= (node.textContent?.length ?? 0)) {
		left -= node.textContent?.length ?? 0;
		node = walker.nextNode();
	}
	const place = document.createRange();
	if (node) place.setStart(node, left);
	else place.selectNode(line);
	return place.getBoundingClientRect().top - column.getBoundingClientRect().top + column.scrollTop;
}

/** The rungs of two columns: their beginnings, sentences that are joined, their ends. */
function findRungs([a, b]: HTMLElement[], anchors: readonly [number, number][]): Rungs {
	const [endA, endB] = [a, b].map((column) => column.scrollHeight - column.clientHeight);
	const rungs: Rungs = [[0, 0]];
	const add = (x: number, y: number) => {
		const [lastX, lastY] = rungs[rungs.length - 1];
		if (x > lastX && y > lastY && x < endA && y < endB) rungs.push([x, y]);
	};
	for (const [inA, inB] of anchors) {
		const [x, y] = [depthOf(a, inA), depthOf(b, inB)];
		if (x !== undefined && y !== undefined) add(x - EYE * a.clientHeight, y - EYE * b.clientHeight);
	}
	return [...rungs, [endA, endB]];
}

/**
 * One column moves, the other moves too, so that sentences that are joined pass the eye together; where none are, each comes as far
 * through its own length as the other.
 * @param anchors where joined sentences begin in the first text and in the second, in the order of both
 */
export function scrollTogether(pair: HTMLElement, anchors: readonly [number, number][]): () => void {
	const columns = columnsOf(pair);
	let led: HTMLElement | null = null;
	let rungs: Rungs | null = null;
	const follow = (event: Event) => {
		const from = columns.findIndex((column) => column === event.target);
		if (from < 0 || columns.length < 2) return;
		const [lead, other] = [columns[from], columns[1 - from]];
		// The column that was moved by us reports a scroll as well; answering it would send the two into a loop.
		if (led === lead) return void (led = null);
		rungs ??= findRungs(columns, anchors);
		const top = Math.round(followTop(rungs, from === 0 ? 0 : 1, lead.scrollTop));
		if (Math.abs(other.scrollTop - top) < 1) return;
		led = other;
		other.scrollTop = top;
	};
	const measureAgain = () => (rungs = null);
	pair.addEventListener('scroll', follow, { capture: true, passive: true });
	window.addEventListener('resize', measureAgain);
	pair.addEventListener('toggle', measureAgain, { capture: true });
	return () => {
		pair.removeEventListener('scroll', follow, { capture: true });
		pair.removeEventListener('toggle', measureAgain, { capture: true });
		window.removeEventListener('resize', measureAgain);
	};
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
