import { CODER_KINDS, CODE_NAME } from '#lib/analysis/compare/group.ts';
import { clusteredWilson } from '#lib/analysis/compare/interval.ts';
import type { Interval, Support } from '#lib/analysis/compare/measure.ts';
import { supportOf } from '#lib/analysis/compare/small-n.ts';
import { groupBy } from '#lib/analysis/group-by.ts';
import { tally } from '#lib/analysis/speakers/entries.ts';
import type { Said, Statement } from '#lib/analysis/speakers/statements.ts';

/** Whom an outlet quotes in one story, as one kind of coder has it. */
export interface Quoted {
	/** "model code". */
	coder: string;
	unit: string;
	/** Reports coded, those of them that quote somebody, and statements. */
	coded: number;
	n: number;
	statements: number;
	support: Support;
	/** Statements by side, of all of them; in order of name under 20 reports, so that nothing is ranked. */
	sides: { side: string; statements: number; interval: Interval | null }[];
	speakers: { identity: string; name: string; statements: number }[];
}

function toSides(mine: Statement[], n: number): Quoted['sides'] {
	const byArticle = [...groupBy(mine, ({ article }) => article).values()];
	const sides = tally(mine.map(({ side }) => side)).map(({ value: side, n: statements }) => {
		const clusters = byArticle.map((rows) => ({
			hits: rows.filter((row) => row.side === side).length,
			rows: rows.length
		}));
		return { side, statements, interval: supportOf(n) === 'list' ? null : clusteredWilson(clusters) };
	});
	return n < 20 ? sides.sort((a, b) => a.side.localeCompare(b.side, 'en')) : sides;
}

/**
 * Whom the reports of one outlet quote, each kind of coder apart.
 * @param keyOf what stands for a speaker; speakers without one are named, not counted apart
 */
export function toQuoted(
	{ statements, coded }: Pick<Said, 'statements' | 'coded'>,
	keyOf: (statement: Statement) => string
): Quoted[] {
	return CODER_KINDS.flatMap((kind) => {
		const reports = new Set(coded.flatMap(({ article, coderKind }) => (coderKind === kind ? article : []))).size;
		if (reports === 0) return [];
		const mine = statements.filter(({ coderKind }) => coderKind === kind);
		const n = new Set(mine.map(({ article }) => article)).size;
		const speakers = [...groupBy(mine, keyOf)].map(([identity, said]) => ({
			identity,
			name: said[0]!.name,
			statements: said.length
		}));
		return [
			{
				...{ coder: CODE_NAME[kind], unit: kind === 'engine' ? 'quotations' : 'source rows' },
				...{ coded: reports, n, statements: mine.length, support: supportOf(n), sides: toSides(mine, n) },
				speakers: speakers.sort((a, b) => a.name.localeCompare(b.name, 'en'))
			}
		];
	});
}
