import type { Analysis, Speaker } from '../analysis.ts';
import { isAttributed } from '../quotation/shares.ts';
import type { Span } from '../text/span.ts';
import { keyOf, type Resolve, type Resolved } from './correction.ts';
import { withoutRejected } from './after-rejection.ts';
import { decide, type Decision, decisionOn, type SpokenQuotation } from './decision.ts';

/** A reading of one stored text, and what corrections must know of it. */
export interface Reading {
	article: number;
	version: number;
	analysis: Analysis;
	/** The words that name a speaker, as printed, by where they begin. */
	forms: ReadonlyMap<number, string>;
}

/** A reading with the speakers of the story and the corrections of people in it, and who made them. */
export interface Corrected {
	analysis: Analysis;
	/** Empty where no person changed anything: the analysis is then as the engine has it across the story. */
	by: string[];
}

/** Speakers in order of their first quotation, numbered anew. */
class Speakers {
	readonly list: Speaker[] = [];
	readonly #numbers = new Map<string, number>();

	add({ name, side, type }: Resolved, identification: Speaker['identification'], mentions: Span[]): number {
		const key = keyOf({ name, side });
		const id = this.#numbers.get(key) ?? this.list.length;
		const known = this.list[id];
		if (!known) {
			this.#numbers.set(key, id);
			this.list.push({ id, name, side, type, identification, mentions: [...mentions] });
			return id;
		}
		const starts = new Set(known.mentions.map(({ start }) => start));
		known.mentions.push(...mentions.filter(({ start }) => !starts.has(start)));
		return id;
	}
}

/** Each quotation with its speaker by name, as the engine has it. */
export function spokenIn({ quotations, speakers }: Pick<Analysis, 'quotations' | 'speakers'>): SpokenQuotation[] {
	const byId = new Map(speakers.map((speaker) => [speaker.id, speaker]));
	return quotations.map((quotation) => ({
		quotation,
		speaker: quotation.speaker === null ? undefined : byId.get(quotation.speaker),
		by: null
	}));
}

/**
 * An analysis as people corrected it: their decisions on single quotations first, then the speakers of the story and
 * their corrections of those. Numbers, mentions and attributed words follow, and so do evidence of conflict and names of things
 * where a quotation was rejected; where its speaker was corrected they stand as the engine read them.
 * @param decisions those in force (`decisionsInForce`)
 */
export function correctAnalysis(reading: Reading, resolve: Resolve, decisions: readonly Decision[]): Corrected {
	const { analysis, article, version, forms } = reading;
	const by = new Set(decisions.flatMap((one) => (one.version === version ? [one.by] : [])));
	const formAt = (span: Span | null) => (span ? (forms.get(span.start) ?? null) : null);
	const mentioned = analysis.speakers.flatMap((speaker) =>
		speaker.mentions.map((mention) => ({
			mention,
			speaker,
			resolved: resolve({ ...speaker, article, form: formAt(mention) })
		}))
	);
	const spoken = decide(spokenIn(analysis), version, decisions).map(({ quotation, speaker }) => ({
		quotation,
		speaker,
		resolved: speaker && resolve({ ...speaker, article, form: formAt(quotation.source) })
	}));
	for (const { resolved } of [...mentioned, ...spoken]) for (const who of resolved?.by ?? []) by.add(who);
	const moved = [...mentioned, ...spoken].some(
		({ speaker, resolved }) =>
			speaker && resolved && (keyOf(speaker) !== keyOf(resolved) || speaker.type !== resolved.type)
	);
	if (by.size === 0 && !moved) return { analysis, by: [] };
	const speakers = new Speakers();
	const quotations = spoken.map(({ quotation, speaker, resolved }) => {
		if (!speaker || !resolved) return { ...quotation, speaker: null };
		const mentions = quotation.source ? [{ start: quotation.source.start, end: quotation.source.end }] : [];
		return { ...quotation, speaker: speakers.add(resolved, speaker.identification, mentions) };
	});
	for (const { mention, speaker, resolved } of mentioned) speakers.add(resolved, speaker.identification, [mention]);
	for (const { mentions } of speakers.list) mentions.sort((a, b) => a.start - b.start || a.end - b.end);
	const attributed = quotations.filter(isAttributed).reduce((words, one) => words + one.words, 0);
	const rejected = analysis.quotations.filter((one) => decisionOn(one, version, decisions)?.decision === 'reject');
	const found = rejected.length > 0 ? withoutRejected(analysis, rejected, quotations) : {};
	return {
		analysis: {
			...analysis,
			...found,
			quotations,
			speakers: speakers.list,
			lengths: { ...analysis.lengths, attributed }
		},
		by: [...by].sort()
	};
}
