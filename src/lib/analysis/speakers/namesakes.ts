import { type Called, type Correction, keyOf, type Links, toResolver } from '../correction/correction.ts';
import type { Statement } from './statements.ts';

type Shown = Pick<Statement, 'identity' | 'name' | 'side'>;

/** The names that several speakers go by on one side: a chart can't tell those apart. By key of name and side. */
function shared(statements: readonly Shown[]): Map<string, Called> {
	const first = new Map<string, string>();
	const found = new Map<string, Called>();
	for (const { identity, name, side } of statements) {
		const [shown, own] = [keyOf({ name, side }), keyOf(identity)];
		const other = first.get(shown);
		if (other === undefined) first.set(shown, own);
		else if (other !== own) found.set(shown, { name, side });
	}
	return found;
}

/**
 * The name that two speakers would go by on one side if a correction were taken back (or an undoing, which brings one
 * back), and don't now; undefined where there is none.
 * @param statements of the story, with `corrections` and `links` applied
 * @param id of the row to undo
 */
export function namesakeAfterUndo(
	statements: readonly Statement[],
	{ corrections, links }: { corrections: readonly Correction[]; links?: Links },
	id: number
): Called | undefined {
	const undoing = corrections.find((one) => one.id === id);
	if (!undoing) return undefined;
	const last = Math.max(...corrections.map((one) => one.id));
	const undone = [...corrections, { ...undoing, id: last + 1, kind: 'undo' as const, speaker: null, undoes: id }];
	const resolve = toResolver(undone, links);
	const after = statements.map((one) =>
		one.coderKind === 'human' ? one : resolve({ ...one.coded, article: one.article, form: one.form })
	);
	const before = shared(statements);
	return [...shared(after)].find(([key]) => !before.has(key))?.[1];
}
