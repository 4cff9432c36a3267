import { EAST_ASIAN_SURNAMES, GIVEN_NAMES } from '#lib/lexicon/given-names.ts';
import type { Doc } from '../text/doc.ts';
import type { Seen } from './feature.ts';
import { findRuns, toPieces, type Run } from './piece.ts';

/** The runs of a text that may hold names, sentence by sentence, and what the text shows of its words. */
export function readRuns(doc: Doc): { runs: Run[]; seen: Seen } {
	const runs: Run[] = [];
	const small = new Set<string>();
	const family = new Set<string>();
	const inside = new Map<string, number>();
	for (const sentence of doc.sentences) {
		const pieces = toPieces(doc, sentence);
		const own = findRuns(pieces);
		runs.push(...own);
		for (const piece of pieces) {
			if (!piece.capital) small.add(piece.lower);
			else if (!piece.opens) inside.set(piece.lower, (inside.get(piece.lower) ?? 0) + 1);
		}
		for (const { from, to } of own) {
			const first = pieces[from]!.text;
			if (to - from < 2 || to - from > 4) continue;
			if (GIVEN_NAMES.has(first)) family.add(pieces[to - 1]!.lower);
			else if (EAST_ASIAN_SURNAMES.has(first)) family.add(pieces[from]!.lower);
		}
	}
	return { runs, seen: { small, family, inside } };
}
