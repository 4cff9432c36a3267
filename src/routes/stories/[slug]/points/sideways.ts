import type { Attachment } from 'svelte/attachments';

/** Heads and rows of a table, two scrollers, go sideways together. */
export const sideways: Attachment<HTMLElement> = (table) => {
	const parts = [...table.querySelectorAll<HTMLElement>('thead, tbody')];
	let last = 0;
	const follow = ({ target }: Event) => {
		// A part that was moved by us reports a scroll as well; answering it would hold back the one that leads.
		if (!(target instanceof HTMLElement) || Math.abs(target.scrollLeft - last) < 1) return;
		last = target.scrollLeft;
		for (const part of parts) if (part !== target) part.scrollLeft = last;
	};
	table.addEventListener('scroll', follow, { capture: true, passive: true });
	return () => table.removeEventListener('scroll', follow, { capture: true });
};
