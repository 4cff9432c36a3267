import { IDENTIFICATION_LABEL, KIND_LABEL, MODE_LABEL, PLACE_LABEL, STANCE_LABEL } from '#lib/lexicon/labels.ts';
import type { Analysis, Quotation } from '../analysis.ts';
import { kindName } from '../kind-name.ts';
import { excerpt, type Span } from '../text/span.ts';
import { UNATTRIBUTED } from './shares.ts';

/** One quotation as a table prints it: codes in words, numbers as they are. */
export interface PrintedQuotation {
	id: number;
	speaker: string;
	side: string;
	/** "government, named". */
	source: string;
	/** "mixed quotation", "indirect quotation, inside the words of Mara Lind". */
	mode: string;
	/** "“told”, neutral", or "none". */
	cue: string;
	/** The content, pieces joined by an ellipsis. */
	content: string;
	spans: Span[];
	words: number;
	quotedWords: number;
	place: string;
	/** 0–1. */
	position: number;
	confidence: number;
}

/** The quotations of a text in its order, with speaker, side, type, mode, cue, length, place and certainty. */
export function toPrinted(
	text: string,
	{ quotations, speakers }: Pick<Analysis, 'quotations' | 'speakers'>
): PrintedQuotation[] {
	return quotations.map((quotation) => {
		const speaker = quotation.speaker === null ? undefined : speakers[quotation.speaker];
		const { cue } = quotation;
		const within = enclosingSpeaker(quotation, { quotations, speakers });
		return {
			id: quotation.id,
			speaker: speaker?.name ?? UNATTRIBUTED,
			side: speaker?.side ?? 'none',
			source: speaker
				? kindName(speaker.type, quotation.identification)
				: IDENTIFICATION_LABEL[quotation.identification],
			mode: `${MODE_LABEL[quotation.mode]} ${KIND_LABEL[quotation.kind]}${within ? `, inside the words of ${within}` : ''}`,
			cue: cue ? `“${excerpt(text, cue)}”, ${STANCE_LABEL[cue.stance]}` : 'none',
			content: quotation.content.map((span) => excerpt(text, span).replaceAll(/\s+/g, ' ')).join(' … '),
			spans: quotation.content.map(({ start, end }) => ({ start, end })),
			words: quotation.words,
			quotedWords: quotation.quotedWords,
			place: PLACE_LABEL[quotation.place],
			position: quotation.position,
			confidence: quotation.confidence
		};
	});
}

/** The name of the one in whose words a quotation stands; null at level 0. */
export function enclosingSpeaker(
	{ parent }: Pick<Quotation, 'parent'>,
	{ quotations, speakers }: Pick<Analysis, 'quotations' | 'speakers'>
): string | null {
	if (parent === null) return null;
	const outer = quotations.find(({ id }) => id === parent)?.speaker ?? null;
	return outer === null ? UNATTRIBUTED : (speakers[outer]?.name ?? UNATTRIBUTED);
}

/** The part of an address that asks for words: "12-40,61-70". */
export function toAsked(spans: readonly Span[]): string {
	return spans.map(({ start, end }) => `${start}-${end}`).join(',');
}
