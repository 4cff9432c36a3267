import { groupBy } from '../group-by.ts';
import type { CodedSource, Coding } from '../compare/report.ts';
import { keyOf, type Resolve } from './correction.ts';

/**
 * A model reader's coding with the corrections of speakers in it: names, sides and types, and what became one speaker in
 * one mode is one row, as the codebook counts. A joint source keeps its sides until a person gives it one. The coding
 * itself is at hand under `correction`; untouched codings come back as they are.
 */
export function correctCoding(coding: Coding, resolve: Resolve): Coding {
	const by = new Set<string>();
	const corrected = coding.sources.map((source): CodedSource => {
		const { speaker, side, type } = source;
		const resolved = resolve({ name: speaker, side, type, article: coding.article, form: null, unlinked: true });
		if (resolved.by.length === 0) return source;
		for (const who of resolved.by) by.add(who);
		const sides = resolved.side === side ? source.sides : [resolved.side];
		return { ...source, speaker: resolved.name, side: resolved.side, sides, type: resolved.type };
	});
	return by.size === 0 ? coding : withCorrection(coding, onceEach(corrected), [...by].sort());
}

/**
 * The engine's coding with the speakers of the story in it; what became one speaker in one mode is one row with the
 * quotations of all. Speakers that a person corrected stay as they are: who is one of them is told by the reading. A coding
 * that has the speakers of the story comes back as it is.
 */
export function linkCoding(coding: Coding, resolve: Resolve): Coding {
	const linked = coding.sources.map((source): CodedSource => {
		const called = { name: source.speaker, side: source.side };
		const { name, side, type, by } = resolve({ ...called, type: source.type, article: coding.article, form: null });
		if (by.length > 0) return source;
		if (keyOf({ name, side }) === keyOf(called)) return type === source.type ? source : { ...source, type };
		return { ...source, speaker: name, side, sides: [side], type };
	});
	if (linked.every((source, index) => source === coding.sources[index])) return coding;
	const rows = groupBy(linked, ({ speaker, side, mode }) => JSON.stringify([speaker, side, mode]));
	const sources = [...rows.values()].map((same) => ({
		...same[0]!,
		quotations: same.flatMap(({ quotations }) => quotations).sort((a, b) => a - b)
	}));
	return { ...coding, sources };
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
