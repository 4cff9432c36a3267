import type { Reroute } from '@sveltejs/kit';

/** No text in the database can hold a null sign, so nothing is found by it: such an address leads where nothing is. */
export const reroute: Reroute = ({ url }) => (url.href.includes('%00') ? '/nothing/is/here' : undefined);
