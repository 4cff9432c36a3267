/** A matrix by its filled cells. */
export interface Filled {
	row: string;
	column: string;
	/** Above 0. */
	weight: number;
}

/** Rounds of averaging; far more than it takes to settle on matrices of a page. */
const ROUNDS = 200;

function sums(cells: readonly Filled[], of: 'row' | 'column'): Map<string, number> {
	const found = new Map<string, number>();
	for (const cell of cells) found.set(cell[of], (found.get(cell[of]) ?? 0) + cell.weight);
	return found;
}

/** Each key's mean of the scores it meets on the other side, by weight. */
function average(
	cells: readonly Filled[],
	of: 'row' | 'column',
	totals: ReadonlyMap<string, number>,
	scores: ReadonlyMap<string, number>
): Map<string, number> {
	const other = of === 'row' ? 'column' : 'row';
	const found = new Map([...totals.keys()].map((key) => [key, 0]));
	for (const cell of cells) {
		const part = ((scores.get(cell[other]) ?? 0) * cell.weight) / (totals.get(cell[of]) ?? 1);
		found.set(cell[of], (found.get(cell[of]) ?? 0) + part);
	}
	return found;
}

/** Centred and of length one by weight, so that the answer that is the same for all drops out. */
function standardised(scores: ReadonlyMap<string, number>, totals: ReadonlyMap<string, number>): Map<string, number> {
	const all = [...totals.values()].reduce((sum, total) => sum + total, 0);
	const weigh = (value: (score: number) => number) =>
		[...scores].reduce((sum, [key, score]) => sum + ((totals.get(key) ?? 0) / all) * value(score), 0);
	const mean = weigh((score) => score);
	const length = Math.sqrt(weigh((score) => (score - mean) ** 2)) || 1;
	return new Map([...scores].map(([key, score]) => [key, (score - mean) / length]));
}

function byScore(scores: ReadonlyMap<string, number>, totals: ReadonlyMap<string, number>): string[] {
	// Rounded, so that what only sums in another order does not move; then the heavier, then by name.
	const place = (key: string) => Math.round(1e6 * (scores.get(key) ?? 0));
	return [...scores.keys()].sort(
		(a, b) => place(a) - place(b) || (totals.get(b) ?? 0) - (totals.get(a) ?? 0) || (a < b ? -1 : a > b ? 1 : 0)
	);
}

/**
 * Rows and columns in the order in which blocks show: reciprocal averaging, the first axis of a correspondence analysis
 * (Hill 1973), from a start that is the same on every run. Which end comes first has no meaning.
 */
export function seriate(cells: readonly Filled[]): { rows: string[]; columns: string[] } {
	const [rowSums, columnSums] = [sums(cells, 'row'), sums(cells, 'column')];
	const names = [...columnSums.keys()].sort();
	let columns = standardised(new Map(names.map((name, index) => [name, index + 0.37 * index ** 2])), columnSums);
	let rows = average(cells, 'row', rowSums, columns);
	for (let round = 0; round < ROUNDS; round++) {
		columns = standardised(average(cells, 'column', columnSums, rows), columnSums);
		rows = average(cells, 'row', rowSums, columns);
	}
	return { rows: byScore(rows, rowSums), columns: byScore(columns, columnSums) };
}
