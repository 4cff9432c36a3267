import type { Identification } from '#lib/lexicon/codes.ts';
import type { Quotation } from '../analysis.ts';
import { overlap, type Span } from '../text/span.ts';
import { inForce, type Known } from './correction.ts';

export const DECISIONS = ['accept', 'correct', 'reject'] as const;
export type DecisionKind = (typeof DECISIONS)[number];

/** A quotation as a person saw it: all but who speaks, which is the person's to say. */
export type SeenQuotation = Omit<Quotation, 'id' | 'speaker' | 'identification'>;

/** What one person decided on one quotation of one stored text: a human code. */
export interface Decision {
	id: number;
	article: number;
	version: number;
	decision: DecisionKind | 'undo';
	quotation: SeenQuotation;
	/** Who speaks, as the person says; null where nobody is named or it is no quotation. */
	speaker: Known | null;
	identification: Identification;
	/** The decision that this one takes back. */
	undoes: number | null;
	by: string;
	at: Date;
}

/** A quotation with who speaks, by name: before it is numbered into an analysis. */
export interface SpokenQuotation {
	quotation: Quotation;
	/** Undefined where nobody is named. */
	speaker: (Known & { identification: Identification; unlinked?: boolean }) | undefined;
	/** Who decided on it; null where it stands as the engine read it. */
	by: string | null;
}

/** From the first to the last sign of a quotation's words. */
export function extentOf({ content }: Pick<Quotation, 'content'>): Span {
	return { start: content[0]?.start ?? 0, end: content.at(-1)?.end ?? 0 };
}

/** Two readings of one quotation: at one level, and more than half of the words that either has are in both. */
function isSame(one: Pick<Quotation, 'content' | 'level'>, other: Pick<Quotation, 'content' | 'level'>): boolean {
	const [a, b] = [extentOf(one), extentOf(other)];
	if (one.level !== other.level) return false;
	const common = overlap(a, b);
	return 2 * common > a.end - a.start + (b.end - b.start) - common;
}

/** The decisions in force, one for each quotation: of two on the same words the later one. */
export function decisionsInForce(all: readonly Decision[]): Decision[] {
	const kept: Decision[] = [];
	for (const one of inForce(all).toReversed()) {
		if (!kept.some((other) => other.version === one.version && isSame(other.quotation, one.quotation))) kept.push(one);
	}
	return kept.toReversed();
}

/** The decision on a quotation of a text, among those in force; a newer engine may have read its ends otherwise. */
export function decisionOn(
	quotation: Pick<Quotation, 'content' | 'level'>,
	version: number,
	active: readonly Decision[]
): Decision | undefined {
	return active.find((one) => one.version === version && isSame(one.quotation, quotation));
}

/**
 * The quotations of a text with what people decided in place of what the engine read: rejected ones are out, accepted and
 * corrected ones stand as the person saw them, also where a newer engine no longer finds them (their id is then the
 * decision's, negative). In the order of the text.
 */
export function decide(read: readonly SpokenQuotation[], version: number, active: readonly Decision[]) {
	const mine = active.filter((one) => one.version === version);
	if (mine.length === 0) return [...read];
	const left = read.filter(({ quotation }) => !decisionOn(quotation, version, mine));
	const coded = mine.flatMap((one): SpokenQuotation[] => {
		if (one.decision === 'reject') return [];
		const found = read.find(({ quotation }) => decisionOn(quotation, version, [one]));
		const { speaker, identification, by } = one;
		// An accepted speaker is the engine's, under the name of the story; whom a person names is that one.
		const unlinked = one.decision === 'correct';
		const quotation = { ...one.quotation, id: found?.quotation.id ?? -one.id, speaker: null, identification };
		return [{ quotation, speaker: speaker ? { ...speaker, identification, unlinked } : undefined, by }];
	});
	return [...left, ...coded].sort((a, b) => extentOf(a.quotation).start - extentOf(b.quotation).start);
}
