import type { Spot } from '../../src/lib/analysis/name/spot.ts';
import { findSpots } from '../../src/lib/analysis/name/spot.ts';
import { SHIPPED } from '../../src/lib/analysis/name/weights.ts';
import { EMPTY_CONTEXT } from '../../src/lib/lexicon/gazetteer.ts';
import type { MarkedText } from '../../tools/train/conll.ts';
import { crossFit, isRight, readMarked } from '../../tools/train/names.ts';
import { bootstrapRows, type Measure, type Row } from './rows.ts';

const KINDS = { PER: 'person', ORG: 'organisation', LOC: 'place' } as const;
type Kind = keyof typeof KINDS;
type Counts = Record<string, number>;

/**
 * Rows of a file of marked names. The split the shipped weights were trained on is read by weights that did not see the text:
 * each fifth of the texts by weights of the other four; every other split by the shipped weights.
 */
export function nameRows(set: string, split: string, file: string): Row[] {
	const texts = readMarked(file);
	const read =
		split === 'train'
			? crossFit(texts)
			: texts.map(({ marked, doc }) => ({ marked, spots: findSpots(doc, EMPTY_CONTEXT, SHIPPED.model) }));
	return bootstrapRows(set, split, read.map(countNames), MEASURES);
}

/** Countings of one text: names marked, found, and the same in both (first and last letter and kind). */
export function countNames({ marked, spots }: { marked: MarkedText; spots: Spot[] }): Counts {
	const counts: Counts = {};
	const add = (key: string, by: number) => (counts[key] = (counts[key] ?? 0) + by);
	for (const kind of Object.keys(KINDS)) for (const what of ['gold', 'found', 'same']) add(`${kind}${what}`, 0);
	for (const { label } of marked.names) if (label !== 'MISC') add(`${label}gold`, 1);
	for (const spot of spots) {
		if (spot.label === 'MISC') continue;
		add(`${spot.label}found`, 1);
		add(`${spot.label}same`, isRight(marked, spot) ? 1 : 0);
	}
	return counts;
}

function total(counts: Counts, what: string, kinds: readonly Kind[]): number {
	return kinds.reduce((sum, kind) => sum + counts[`${kind}${what}`]!, 0);
}

const share = (part: string, whole: string, kinds: readonly Kind[]): Measure<Counts> => ({
	value: (counts) => total(counts, part, kinds) / Math.max(1, total(counts, whole, kinds)),
	n: (counts) => total(counts, whole, kinds)
});

/** Harmonic mean of precision and recall; its n is the number of marked names. */
const f1 = (kinds: readonly Kind[]): Measure<Counts> => ({
	value: (counts) =>
		(2 * total(counts, 'same', kinds)) / Math.max(1, total(counts, 'gold', kinds) + total(counts, 'found', kinds)),
	n: (counts) => total(counts, 'gold', kinds)
});

const ALL: readonly Kind[] = ['PER', 'ORG', 'LOC'];

const MEASURES: Record<string, Measure<Counts>> = {
	'name precision': share('same', 'found', ALL),
	'name recall': share('same', 'gold', ALL),
	'name F1': f1(ALL),
	...Object.fromEntries(ALL.map((kind) => [`${KINDS[kind]} F1`, f1([kind])]))
};
