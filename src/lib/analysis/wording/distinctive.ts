import { complementaryError } from '../reliability/same-error.ts';
import { falseDiscovery } from '../sourcing/false-discovery.ts';
import type { OwnWord } from './own-words.ts';

/** How many words the prior is worth (methods, distinctive wording). */
const PRIOR = 500;
/** Texts a word must stand in, of both sides together. */
export const LEAST_TEXTS = 3;

/** A text as the words in its outlet's own voice. */
export interface WordedText {
	article: number;
	own: readonly OwnWord[];
}

/** A word that one side uses more, or less, than the other. */
export interface Distinctive {
	word: string;
	/** Uses here and elsewhere. */
	here: number;
	elsewhere: number;
	/** Texts it stands in, on both sides. */
	texts: number;
	/** Difference of log-odds, and that in standard errors: positive where it is used more here. */
	delta: number;
	z: number;
	/** Two-sided, and corrected for every word that was tested (Benjamini and Hochberg 1995). */
	p: number;
	q: number;
}

/** Every word that was tested, the most distinctive of here first; `refused` where nothing could be tested. */
export interface DistinctiveWords {
	refused: 'no-other-text' | 'few-texts' | null;
	family: number;
	/** Own-voice words here and elsewhere. */
	words: { here: number; elsewhere: number };
	rows: Distinctive[];
}

interface Counts {
	uses: Map<string, number>;
	total: number;
}

/**
 * Log-odds with an informative Dirichlet prior (Monroe, Colaresi and Quinn 2008): how much more often a word is used here than elsewhere,
 * with α of a word its share of all words of both sides times 500; δ = ln[(y + α) / (n + α₀ − y − α)] here less the same elsewhere,
 * z = δ / √(1/(y + α) + 1/(y′ + α)). Tested is every word that stands in three texts of both sides together. Words of one text are not
 * independent of each other, so p is a guide for sorting, not a proof.
 */
export function findDistinctive(here: readonly WordedText[], elsewhere: readonly WordedText[]): DistinctiveWords {
	const [mine, others] = [countUses(here), countUses(elsewhere)];
	const words = { here: mine.total, elsewhere: others.total };
	const nothing = (refused: DistinctiveWords['refused']) => ({ refused, family: 0, words, rows: [] });
	if (mine.total === 0 || others.total === 0) return nothing('no-other-text');
	if (here.length + elsewhere.length < LEAST_TEXTS) return nothing('few-texts');
	const texts = countTexts([...here, ...elsewhere]);
	const tested = [...texts].filter(([, many]) => many >= LEAST_TEXTS);
	if (tested.length === 0) return nothing('few-texts');
	const rows = tested.map(([word, many]) => compareWord(word, many, mine, others));
	const corrected = falseDiscovery(rows.map(({ p }) => p));
	return {
		refused: null,
		family: rows.length,
		words,
		rows: rows
			.map((row, index) => ({ ...row, q: corrected[index]! }))
			.sort((a, b) => b.z - a.z || (a.word < b.word ? -1 : 1))
	};
}

function compareWord(word: string, texts: number, mine: Counts, others: Counts): Omit<Distinctive, 'q'> {
	const [y, other] = [mine.uses.get(word) ?? 0, others.uses.get(word) ?? 0];
	const alpha = (PRIOR * (y + other)) / (mine.total + others.total);
	const odds = (uses: number, total: number) => Math.log((uses + alpha) / (total + PRIOR - uses - alpha));
	const delta = odds(y, mine.total) - odds(other, others.total);
	const z = delta / Math.sqrt(1 / (y + alpha) + 1 / (other + alpha));
	const p = Math.min(1, complementaryError(Math.abs(z) / Math.SQRT2));
	return { word, here: y, elsewhere: other, texts, delta, z, p };
}

function countUses(texts: readonly WordedText[]): Counts {
	const uses = new Map<string, number>();
	let total = 0;
	for (const { own } of texts) {
		for (const { word } of own) uses.set(word, (uses.get(word) ?? 0) + 1);
		total += own.length;
	}
	return { uses, total };
}

function countTexts(texts: readonly WordedText[]): Map<string, number> {
	const counts = new Map<string, number>();
	for (const { own } of texts)
		for (const word of new Set(own.map((one) => one.word))) counts.set(word, (counts.get(word) ?? 0) + 1);
	return counts;
}
