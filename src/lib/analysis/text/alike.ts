import { normalize } from './normalize.ts';

/** Words of a run. Five in a row are seldom the same by chance: short enough for a text that was edited lightly. */
const RUN = 5;
/** From this share on, two texts are nearly the same. */
export const NEARLY_SAME = 0.8;

/** How much of two texts is the same, word for word. */
export interface Alike {
	/** Different runs of five words that stand in both. */
	common: number;
	/** Different runs of the text that has fewer of them; 0 where one of the texts has no words. */
	of: number;
}

/** The different runs of five words of a text, without regard to case and signs; a shorter text is one run. */
export function findRuns(text: string): Set<string> {
	const words = normalize(text)
		.toLowerCase()
		.match(/[\p{L}\p{M}\p{N}]+/gu);
	if (!words) return new Set();
	const last = Math.max(0, words.length - RUN);
	return new Set(Array.from({ length: last + 1 }, (_, at) => words.slice(at, at + RUN).join(' ')));
}

/**
 * Compares the runs of two texts: of the shorter text’s runs, how many stand in the longer one (containment of w-shingles;
 * Broder 1997, “On the resemblance and containment of documents”). So a text that was cut, or printed with the page around
 * it, is still found to be the same.
 */
export function compareRuns(a: Set<string>, b: Set<string>): Alike {
	const [short, long] = a.size <= b.size ? [a, b] : [b, a];
	let common = 0;
	for (const run of short) if (long.has(run)) common++;
	return { common, of: short.size };
}

/** Whether that is enough to call two texts nearly the same. */
export function nearlySame({ common, of }: Alike): boolean {
	return of > 0 && common / of >= NEARLY_SAME;
}
