import type { Analysis, Quotation } from '../../../src/lib/analysis/analysis.ts';
import { overlap, type Span } from '../../../src/lib/analysis/text/span.ts';
import type { Identification, SourceType } from '../../../src/lib/lexicon/codes.ts';
import type { Mention } from './draw.ts';
import type { Offsets } from './sets.ts';

/** What the engine says of a mention's source. */
export interface EngineAnswer {
	type: SourceType;
	identification: Identification;
}

/**
 * The engine's answer about a mention: of the quotations whose source covers the mention's last capitalised word (its last
 * word where none is capitalised), the one that shares most with the mention's content; without any, the one that covers
 * half of the content, whomever it names. A quotation without a speaker answers "unclear", "none".
 * @returns null where the engine found no such quotation
 */
export function answerOf(text: string, { mention, content }: Mention, analysis: Analysis): EngineAnswer | null {
	const { quotations, speakers } = analysis;
	const shared = (quotation: Quotation) => sharedWith(content, quotation.content);
	const head = headOf(text, mention);
	const named = quotations.filter(({ source }) => source && source.start <= head.start && head.end <= source.end);
	const length = content.reduce((sum, [start, end]) => sum + end - start, 0);
	const near = named.length > 0 ? named : quotations.filter((quotation) => shared(quotation) >= length / 2);
	if (near.length === 0) return null;
	const best = near.reduce((one, other) => (shared(other) > shared(one) ? other : one));
	const speaker = best.speaker === null ? null : speakers[best.speaker];
	return speaker
		? { type: speaker.type, identification: best.identification }
		: { type: 'unclear', identification: 'none' };
}

/** Code units of the content that the spans share with it. */
function sharedWith(content: Offsets[], spans: Span[]): number {
	return content.reduce(
		(sum, [start, end]) => sum + spans.reduce((inner, span) => inner + overlap({ start, end }, span), 0),
		0
	);
}

function headOf(text: string, [from, to]: Offsets): Span {
	const words = [...text.slice(from, to).matchAll(/[\p{L}\p{N}]+/gu)];
	const head = words.filter(([word]) => /^\p{Lu}/u.test(word)).at(-1) ?? words.at(-1);
	return head ? { start: from + head.index, end: from + head.index + head[0].length } : { start: from, end: to };
}
