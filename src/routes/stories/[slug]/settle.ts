/** After the page has come to rest, steps are laid out one by one, a breath apart. */
const REST = 1500;
const BREATH = 300;

/**
 * Lets a step that was left out of the first layout join once the browser is idle, so that keys, searches and pictures of
 * the whole page find it. To be attached to an element with `content-visibility: auto`.
 * @param turn place in the queue, from 0
 */
export function settle(turn: number) {
	return (node: HTMLElement) => {
		const idle: (work: () => void) => unknown = window.requestIdleCallback ?? ((work) => setTimeout(work, 0));
		const timer = setTimeout(
			() => idle(() => node.style.setProperty('content-visibility', 'visible')),
			REST + BREATH * turn
		);
		return () => clearTimeout(timer);
	};
}
