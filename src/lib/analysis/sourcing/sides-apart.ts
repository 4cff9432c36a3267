import { groupBy } from '../group-by.ts';
import { sideName } from '../side-name.ts';
import type { CodedRow } from './coded-row.ts';

/**
 * Tells speakers apart that are called alike but coded on different sides: each then bears its side in its name
 * ("unnamed officials (Northland)"), and is a speaker of its own in every measure. Other rows stay as they are.
 */
export function tellSidesApart(rows: readonly CodedRow[]): (row: CodedRow) => CodedRow {
	const sides = groupBy(rows, ({ name }) => name);
	const several = new Set(
		[...sides].filter(([, same]) => same.some(({ side }) => side !== same[0].side)).map(([name]) => name)
	);
	return (row) => {
		if (!several.has(row.name)) return row;
		const name = `${row.name} (${sideName(row.side)})`;
		return { ...row, name, speaker: row.speaker === null ? null : name };
	};
}
