import type { Series } from './series.ts';
import { escapeXml } from './svg-frame.ts';

/**
 * A small button and what it opens: how often a chart's coders err, and the way to the measure's card. A popover of the
 * browser's own, so keyboard, touch and Escape work before and without any script; every text is escaped.
 */
export function toErrorMarkup({ id, title, method, error = [] }: Series): string {
	const target = `chart-${id}-error`;
	const [first = ''] = error;
	const lines = error.map((line) => `<p>${escapeXml(line)}</p>`).join('');
	return `<button type="button" popovertarget="${escapeXml(target)}" title="${escapeXml(first)}" aria-label="How sure this is: ${escapeXml(title)}">i</button><div id="${escapeXml(target)}" popover role="note" aria-label="How sure this is">${lines}<p><a href="/methods#${escapeXml(method)}">The card of this measure</a></p></div>`;
}
