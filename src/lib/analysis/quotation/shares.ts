import type { Quotation, Speaker } from '../analysis.ts';

/** Attributed words of one side or one speaker. */
export interface Share {
	/** The side's name, or the speaker's; "unattributed" where nobody is named. */
	key: string;
	/** Words of quotation content, and those inside marks. */
	words: number;
	quotedWords: number;
	/** Quotations. */
	count: number;
	/** Of all attributed words, of all quotations, of all words inside marks; 0 where there are none. */
	share: number;
	countShare: number;
	verbatimShare: number;
	/** Quoted words of all its words: how far it may speak for itself. */
	directness: number;
	/** Start of its first quotation as a share of the article text, 0–1. */
	first: number;
	/** Quotations behind the numbers, by id. */
	quotations: number[];
}

/** What stands for those who are not named. */
export const UNATTRIBUTED = 'unattributed';

/**
 * Whether a quotation counts as attributed words: speech and labelling do, thoughts and intentions are coded apart, and what
 * stands inside another quotation is counted with that one's speaker, once.
 */
export function isAttributed({ kind, level }: Pick<Quotation, 'kind' | 'level'>): boolean {
	return level === 0 && (kind === 'speech' || kind === 'labelling');
}

/** The same with beliefs and intentions ("hopes that", "plans to"); the passive, whose speaker is left out, never counts. */
export function isAttributedOrHeld({ kind, level }: Pick<Quotation, 'kind' | 'level'>): boolean {
	return level === 0 && kind !== 'passive';
}

/**
 * Share of voice in words (methods, measures: SoV_s = Σ words of s / Σ words), by side or by speaker, most words first.
 * `place: 'body'` leaves the deck out.
 */
export function shareOfVoice(
	quotations: readonly Quotation[],
	speakers: readonly Speaker[],
	by: 'side' | 'speaker',
	place: 'all' | 'body' = 'all'
): Share[] {
	const counted = quotations.filter(
		(quotation) =>
			isAttributed(quotation) && (place === 'all' || (quotation.place !== 'deck' && quotation.place !== 'headline'))
	);
	const groups = new Map<string, Quotation[]>();
	for (const quotation of counted) {
		const speaker = quotation.speaker === null ? undefined : speakers[quotation.speaker];
		const key = speaker ? (by === 'side' ? speaker.side : speaker.name) : UNATTRIBUTED;
		groups.set(key, [...(groups.get(key) ?? []), quotation]);
	}
	const all = totals(counted);
	return [...groups]
		.map(([key, members]) => toShare(key, members, all))
		.sort((a, b) => b.words - a.words || a.first - b.first || a.key.localeCompare(b.key, 'en'));
}

function totals(quotations: readonly Quotation[]) {
	return {
		words: sum(quotations.map((quotation) => quotation.words)),
		quotedWords: sum(quotations.map((quotation) => quotation.quotedWords)),
		count: quotations.length
	};
}

function toShare(key: string, members: readonly Quotation[], all: ReturnType<typeof totals>): Share {
	const own = totals(members);
	return {
		key,
		...own,
		share: ratio(own.words, all.words),
		countShare: ratio(own.count, all.count),
		verbatimShare: ratio(own.quotedWords, all.quotedWords),
		directness: ratio(own.quotedWords, own.words),
		first: Math.min(...members.map((quotation) => quotation.position)),
		quotations: members.map((quotation) => quotation.id)
	};
}

function ratio(part: number, whole: number): number {
	return whole === 0 ? 0 : part / whole;
}

function sum(numbers: readonly number[]): number {
	return numbers.reduce((total, number) => total + number, 0);
}
