/** How long after its first request for a turn a page counts as at rest, and the pause between turns, in milliseconds. */
const REST = 1500;
const BREATH = 60;

type Work = () => void;

const waiting = new Set<Work>();
let running = false;

const whenIdle = (work: Work) => (window.requestIdleCallback ?? ((one: Work) => setTimeout(one, 0)))(work);

function runNext() {
	const [next] = waiting;
	running = next !== undefined;
	if (!next) return;
	waiting.delete(next);
	setTimeout(() => whenIdle(runNext), BREATH);
	next();
}

/** The pieces asked for by `soon` that have not begun. */
const soonest = new Set<Work>();
let soonRunning = false;

function runSoonest() {
	const [next] = soonest;
	soonRunning = next !== undefined;
	if (!next) return;
	soonest.delete(next);
	// Asked for before, so that a piece that fails holds up no other.
	setTimeout(runSoonest);
	next();
}

/**
 * Does a piece of work in a task of its own right after this one, in the order asked for, so that a touch or a key comes in
 * between. For the browser only.
 * @returns takes the piece out again
 */
export function soon(work: Work): () => void {
	if (!soonRunning) setTimeout(runSoonest);
	soonRunning = true;
	soonest.add(work);
	return () => soonest.delete(work);
}

/**
 * Does what can wait after the page has come to rest: one piece after another, each when the browser is idle, a breath
 * apart, in the order asked for. For the browser only.
 * @returns takes the piece out of the queue again
 */
export function takeTurn(work: Work): () => void {
	waiting.add(work);
	if (!running) setTimeout(() => whenIdle(runNext), REST);
	running = true;
	return () => waiting.delete(work);
}
