import { groupBy } from '../../src/lib/analysis/group-by.ts';
import { percentiles, resample } from '../../src/lib/analysis/reliability/bootstrap.ts';
import { crossFitRated, readRated } from '../../tools/train/sentence-tone.ts';
import { BOOTSTRAPS, FEWEST, type Row, SEED } from './rows.ts';

interface Pair {
	document: string;
	rated: number;
	told: number;
}

/** Pearson's correlation; 0 where one side does not vary. */
export function correlation(pairs: readonly Pick<Pair, 'rated' | 'told'>[]): number {
	const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
	const [x, y] = [mean(pairs.map(({ rated }) => rated)), mean(pairs.map(({ told }) => told))];
	const sum = (product: (pair: (typeof pairs)[number]) => number) =>
		pairs.reduce((total, pair) => total + product(pair), 0);
	const spread = sum(({ rated }) => (rated - x) ** 2) * sum(({ told }) => (told - y) ** 2);
	return spread === 0 ? 0 : sum(({ rated, told }) => (rated - x) * (told - y)) / Math.sqrt(spread);
}

/** The row of a file of rated sentences: each read by weights trained on the other documents of the file, in five folds. */
export async function ratedRows(set: string, split: string, file: string): Promise<Row[]> {
	const rows = await readRated(file);
	if (rows.length === 0) return [];
	const told = crossFitRated(rows);
	const pairs = rows.map(({ document, rating }, at): Pair => ({ document, rated: rating, told: told[at]! }));
	const documents = [...groupBy(pairs, ({ document }) => document).values()];
	const draws = { draws: documents.length < FEWEST ? 0 : BOOTSTRAPS, seed: SEED };
	const value = correlation(pairs);
	const samples = resample(documents, (sample) => correlation(sample.flat()), draws);
	const interval = percentiles(samples) ?? { low: value, high: value };
	return [{ set, split, measure: 'pearson r', value, ...interval, n: pairs.length, texts: documents.length }];
}
