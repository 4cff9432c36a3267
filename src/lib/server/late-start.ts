/** Where the framework asks for the scripts of a page. */
const ASKED = /Promise\.all\(\[\s*import\("[^"]+"\),\s*import\("[^"]+"\)\s*\]\)/;

/**
 * Settled in the browser once it has drawn the page, at a visitor's first touch or key, or after four seconds; at once
 * where nothing is drawn (a tab opened behind) or drawing can't be watched.
 */
const DRAWN = `new Promise((go) => {
						if (document.visibilityState === "hidden" || !window.PerformanceObserver?.supportedEntryTypes?.includes("paint")) return go();
						new PerformanceObserver(go).observe({ type: "paint", buffered: true });
						addEventListener("pointerdown", go, { once: true, capture: true });
						addEventListener("keydown", go, { once: true, capture: true });
						setTimeout(go, 4000);
					})`;

/**
 * Lets the scripts of a page wait for its first picture: every page can be read before a script runs, and on a slow
 * line or a slow telephone the scripts would stand in the way of the words.
 * @param html a page, or the part of it that holds the framework's inline script
 * @returns the same with the wait put before the first request for scripts; unchanged where there is none
 */
export function startWhenDrawn(html: string): string {
	return html.replace(ASKED, (asked) => `${DRAWN}.then(() => ${asked})`);
}
