import { columnsOf, depthOf, EYE, followTop, type Rungs } from './together.ts';

/** How long the pair must have been at rest before a swipe is over, in milliseconds. */
const REST = 120;

/**
 * On a narrow screen the two texts are a pair to swipe between. After a swipe the page moves so that the sentence that is joined to the one
 * under the reader's eye stands there; between joined sentences in proportion. Nothing moves above the texts or below the end of one.
 * @param anchors where joined sentences begin in the first text and in the second, in the order of both
 */
export function keepAligned(pair: HTMLElement, anchors: readonly [number, number][]): () => void {
	let shown = 0;
	let waiting: ReturnType<typeof setTimeout> | undefined;
	const settle = () => {
		const columns = columnsOf(pair);
		const now = Math.round(pair.scrollLeft / Math.max(1, pair.clientWidth));
		if (columns.length < 2 || pair.scrollWidth <= pair.clientWidth + 1 || now === shown) return;
		const from = shown === 0 ? 0 : 1;
		shown = now;
		const eye = EYE * window.innerHeight;
		const down = eye - columns[from].getBoundingClientRect().top;
		const rungs = findDepths(columns, anchors);
		if (down <= eye || down >= columns[from].clientHeight) return;
		window.scrollBy({ top: followTop(rungs, from, down) - down });
	};
	const rest = () => {
		clearTimeout(waiting);
		waiting = setTimeout(settle, REST);
	};
	pair.addEventListener('scroll', rest, { passive: true });
	return () => {
		clearTimeout(waiting);
		pair.removeEventListener('scroll', rest);
	};
}

/** How far down their columns joined sentences stand, from top to end. */
function findDepths([a, b]: HTMLElement[], anchors: readonly [number, number][]): Rungs {
	const found = anchors.flatMap(([inA, inB]): Rungs => {
		const [x, y] = [depthOf(a, inA), depthOf(b, inB)];
		return x === undefined || y === undefined ? [] : [[x, y]];
	});
	const rungs: Rungs = [[0, 0]];
	for (const [x, y] of found) {
		const [lastX, lastY] = rungs[rungs.length - 1];
		if (x > lastX && y > lastY) rungs.push([x, y]);
	}
	return [...rungs, [a.scrollHeight, b.scrollHeight]];
}
