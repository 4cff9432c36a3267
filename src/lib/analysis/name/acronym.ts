import type { Doc } from '../text/doc.ts';
import type { Run } from './piece.ts';
import type { Spot } from './spot.ts';

/** Small words that give an acronym no letter. */
const SKIPPED = /^(?:of|the|and|for|in|on|to|a|an|de|la|&)$/i;

/**
 * Acronyms a text introduces in brackets, with their long form: "the Norland Ferry Authority (NFA)", "NFA (Norland Ferry
 * Authority)", "the Norland Ferry Authority, or NFA,". Kept where the letters are the initials of the long form, small words skipped or not.
 */
export function findAcronyms(doc: Doc, spots: readonly Spot[]): Map<string, string> {
	const found = new Map<string, string>();
	for (const [index, spot] of spots.entries()) {
		const next = spots[index + 1];
		if (!next) break;
		const between = doc.text.slice(spot.end, next.start);
		if (!/^(?:\s?\(["“]?|, or (?:the )?)$/.test(between) || !/^["”]?[);,]/.test(doc.text.slice(next.end))) continue;
		if (isAcronymOf(next.text, spot.text)) found.set(next.text, spot.text);
		else if (isAcronymOf(spot.text, next.text)) found.set(spot.text, next.text);
	}
	return found;
}

/** Capitals right before an acronym of theirs in brackets are a body: "Norland Sea Lab (NSL)". */
export function introducesAcronym({ pieces, from, to }: Run): boolean {
	const short = pieces[to]?.text === '(' && /^[);,]$/.test(pieces[to + 2]?.text ?? '') ? pieces[to + 1]!.text : '';
	const long = pieces.slice(from, to).map(({ text }) => text);
	return /^\p{Lu}{3,}$/u.test(short) && isAcronymOf(short, long.filter((word) => !/^the$/i.test(word)).join(' '));
}

/** Whether the letters of a short form are the initials of a long one. */
export function isAcronymOf(short: string, long: string): boolean {
	const letters = short.replace(/[.\s]/g, '');
	if (!/^\p{Lu}[\p{L}\p{N}]{1,7}$/u.test(letters) || letters === letters.toLowerCase()) return false;
	const words = long.split(/[\s-]+/);
	if (words.length < 2) return false;
	const initials = (all: string[]) => all.map((word) => word.charAt(0).toUpperCase()).join('');
	const wanted = letters.toUpperCase();
	return initials(words) === wanted || initials(words.filter((word) => !SKIPPED.test(word))) === wanted;
}
