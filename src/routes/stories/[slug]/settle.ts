import { takeTurn } from '#lib/turns.ts';

/**
 * Lets a step that was left out of the first layout join once the page is at rest, so that keys, searches and pictures of
 * the whole page find it. To be attached to an element with `content-visibility: auto`.
 */
export function settle(node: HTMLElement): () => void {
	return takeTurn(() => node.style.setProperty('content-visibility', 'visible'));
}
