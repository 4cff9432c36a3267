import { mulberry32 } from '../../src/lib/analysis/reliability/random.ts';
import { shuffle } from './shuffle.ts';

export const FOLDS = 5;

/** The fold of each row, 0 to `FOLDS` − 1, dealt with seed 1; the rows of one group (an article, a document) are in one fold. */
export function foldsOf(groups: readonly string[]): number[] {
	const distinct = [...new Set(groups)];
	shuffle(distinct, mulberry32(1));
	const foldOf = new Map(distinct.map((group, index) => [group, index % FOLDS]));
	return groups.map((group) => foldOf.get(group)!);
}
