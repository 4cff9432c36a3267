import { CUES } from '#lib/lexicon/cues.ts';
import { governmentOf } from '../quotation/known.ts';
import type { Spot } from './spot.ts';
import type { Piece } from './piece.ts';

/**
 * The government a country or its seat stands for, as a sentence shows it: before a verb of saying, asking or deciding ("Moscow
 * said", "Pyongyang has called") or behind "according to". Null where the words mean the place.
 */
export function standsFor({ pieces, from, to, known }: Spot): string | null {
	if (known?.kind !== 'country') return null;
	if (pieces[from - 1]?.lower === 'to' && pieces[from - 2]?.lower === 'according') return governmentOf(known.side);
	const place = /^(?:in|at|near|from|of|to|into|for|with|on|over|around|outside|between)$/;
	if (place.test(pieces[from - 1]?.lower ?? '')) return null;
	let next = to;
	while (next < to + 3 && /^(?:AUX|ADV|PART)$/.test(pieces[next]?.pos ?? '')) next++;
	return isSaying(pieces[next]) ? governmentOf(known.side) : null;
}

function isSaying(piece: Piece | undefined): boolean {
	if (piece?.pos !== 'VERB') return false;
	const form = piece.lower;
	const stems = [
		form,
		form.replace(/s$/, ''),
		form.replace(/ed$/, ''),
		form.replace(/d$/, ''),
		form.replace(/(?:ied|ies)$/, 'y')
	];
	return /^(?:said|told|says)$/.test(form) || stems.some((stem) => CUES.has(stem));
}
