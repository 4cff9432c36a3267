import { findKnown, type Known } from '../quotation/known.ts';
import type { Doc } from '../text/doc.ts';
import type { Piece } from './piece.ts';
import type { Spot } from './spot.ts';

/** A sentence in capitals, or one that gives most long words a capital: capitals there show no name. */
export function isShouted(pieces: readonly Piece[]): boolean {
	const words = pieces.filter(({ text }) => /\p{L}{4,}/u.test(text));
	const big = words.filter(({ capital }) => capital).length;
	const all = words.filter(({ text }) => text === text.toUpperCase()).length;
	if (words.length < 4) return false;
	return all / words.length > 0.7 || (big === words.length && !/[.!?"”]$/.test(pieces.at(-1)!.text));
}

/**
 * Names of a headline: only forms the rest of the text, the lists or the story know, in any case. "PUTIN TO VISIT NORTH
 * KOREA" needs the text below it for "Putin". Known miss: a name the text itself does not repeat.
 */
export function findShouted(doc: Doc, pieces: Piece[], elsewhere: readonly Spot[], known: Map<string, Known>): Spot[] {
	const forms = formsOf(elsewhere);
	// What the text itself names comes first: "KIM JONG UN" holds no United Nations.
	const words = pieces.map(({ text }) => (/\p{L}{4,}/u.test(text) ? toTitle(text) : text));
	const spots: Spot[] = [];
	const add = (from: number, to: number, { label, margin }: Pick<Spot, 'label' | 'margin'>, entry: Known | null) => {
		if (spots.some((spot) => spot.from < to && from < spot.to)) return;
		const [start, end] = [pieces[from]!.start, pieces[to - 1]!.end];
		spots.push({ start, end, pieces, from, to, text: doc.text.slice(start, end), label, margin, known: entry });
	};
	for (let from = 0; from < pieces.length; from++) {
		for (let to = Math.min(pieces.length, from + 5); to > from; to--) {
			const key = pieces.slice(from, to).map(({ lower }) => lower);
			const form = forms.get(key.join(' '));
			if (form) add(from, to, form, form.known);
		}
	}
	for (const { known: entry, first, last } of findKnown(words, known)) {
		if (entry.kind === 'people' || (last - first === 1 && /^(?:Us|It)$/.test(words[first]!))) continue;
		const label = entry.kind === 'country' ? 'LOC' : entry.kind === 'body' ? 'ORG' : 'PER';
		add(first, last, { label, margin: 0 }, entry);
	}
	return spots;
}

/** The label of a transcript's turn ("KIRBY:"), as pieces; null where a sentence opens with none. */
export function turnLabel(pieces: Piece[]): Piece[] | null {
	const end = pieces.findIndex(({ text }) => text === ':');
	const own = end > 0 && end < 5 ? pieces.slice(0, end) : [];
	return own.length > 0 && own.every(({ text }) => /^[\p{Lu}.-]{3,}$/u.test(text)) ? own : null;
}

function toTitle(word: string): string {
	return word === word.toUpperCase() ? word.charAt(0) + word.slice(1).toLowerCase() : word;
}

/** Forms of the rest of the text in lower case, surnames of its people too. */
function formsOf(spots: readonly Spot[]): Map<string, Spot> {
	const forms = new Map<string, Spot>();
	for (const spot of spots) {
		const { text, label, pieces, from, to } = spot;
		if (label === 'MISC') continue;
		forms.set(text.toLowerCase(), spot);
		if (label === 'PER' && to - from > 1) {
			forms.set(pieces[to - 1]!.lower, spot);
			forms.set(pieces[from]!.lower, spot);
		}
	}
	return forms;
}
