import type { Block, Run } from '#lib/analysis/text/runs.ts';

/** Runs of a line that are printed together: article text, or one thing that is none. */
export interface Piece {
	start: number;
	/** What it is and by which rule, where it is no article text. */
	apart: Run['excluded'];
	runs: Run[];
}

const same = (a: Run['excluded'], b: Run['excluded']) => a?.kind === b?.kind && a?.rule === b?.rule;

/** The pieces of a line, in order: a caption and its credit stand apart from each other and from the words before them. */
export function toPieces({ runs }: Pick<Block, 'runs'>): Piece[] {
	const pieces: Piece[] = [];
	for (const run of runs) {
		const last = pieces.at(-1);
		// A space between two pieces belongs to neither; it goes with what stands before it.
		const joins = last && (same(last.apart, run.excluded) || run.words.trim() === '');
		if (joins) last.runs.push(run);
		else pieces.push({ start: run.start, apart: run.excluded, runs: [run] });
	}
	return pieces;
}
