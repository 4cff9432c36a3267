import { groupBy } from '../group-by.ts';
import type { CodedSource, Coding } from '../compare/report.ts';
import type { Resolve } from './correction.ts';

/**
 * A model reader's coding with the corrections of speakers in it: names, sides and types, and what became one speaker in
 * one mode is one row, as the codebook counts. A joint source keeps its sides until a person gives it one. The coding
 * itself is at hand under `correction`; untouched codings come back as they are.
 */
export function correctCoding(coding: Coding, resolve: Resolve): Coding {
	const by = new Set<string>();
	const corrected = coding.sources.map((source): CodedSource => {
		const { speaker, side, type } = source;
		const resolved = resolve({ name: speaker, side, type, article: coding.article, form: null });
		if (resolved.by.length === 0) return source;
		for (const who of resolved.by) by.add(who);
		const sides = resolved.side === side ? source.sides : [resolved.side];
		return { ...source, speaker: resolved.name, side: resolved.side, sides, type: resolved.type };
	});
	return by.size === 0 ? coding : withCorrection(coding, onceEach(corrected), [...by].sort());
}

/** A coding with other sources, which says whose corrections they are and what was coded. */
export function withCorrection(coding: Coding, sources: CodedSource[], by: string[]): Coding {
	return { ...coding, sources, correction: { by, sources: coding.sources } };
}

/** One row for each speaker, side and mode: the first one's cue and place; a caption only where all are captions. */
function onceEach(sources: CodedSource[]): CodedSource[] {
	const rows = groupBy(sources, ({ speaker, side, mode }) => JSON.stringify([speaker, side, mode])).values();
	return [...rows].map((same) => same.find(({ place }) => place !== 'caption') ?? same[0]!);
}

/** "model reader A", "parallax 0.9.0, corrected by AB": who coded, and who put it right. */
export function coderOf({ coder, correction }: Pick<Coding, 'coder' | 'correction'>): string {
	return correction ? `${coder}, corrected by ${correction.by.join(', ')}` : coder;
}

/** The sources as the coder gave them: what agreement between coders is measured on. */
export function sourcesAsCoded({ sources, correction }: Pick<Coding, 'sources' | 'correction'>): CodedSource[] {
	return correction?.sources ?? sources;
}
