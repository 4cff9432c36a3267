import type { ActKind, ActWord } from '#lib/lexicon/acts.ts';
import type { Place, Voice } from '#lib/lexicon/codes.ts';
import type { Span } from '../text/span.ts';

/**
 * How an event is told: `active` with a subject ("the army shelled the town"), `by-agent` (passive with who did it),
 * `agentless` (passive without), `nominal` (as a noun: "the shelling"), `intransitive` ("thirty died").
 */
export const ACT_FORMS = ['active', 'by-agent', 'agentless', 'nominal', 'intransitive'] as const;
export type ActForm = (typeof ACT_FORMS)[number];

/** One telling of an event of harm or decision. The span is the word or the verb group that tells it. */
export interface Act extends Span {
	/** Key of the list of events ("kill"). */
	event: string;
	kind: ActKind;
	form: ActForm;
	/** The words that name who does it, or the thing that is said to; null where neither stands there. */
	agent: Span | null;
	/** Whether those words name somebody, or only a thing ("the blast killed"). */
	acting: 'actor' | 'thing' | null;
	/** Whether another mention of the same event in the same text names somebody who does it. */
	elsewhere: boolean;
	voice: Voice;
	place: Place;
}

/** An act before its voice and place are known: in tokens. */
export interface Told {
	from: number;
	to: number;
	event: string;
	kind: ActKind;
	form: ActForm;
	agent: { from: number; to: number } | null;
	acting: Act['acting'];
}

/** What was told, by the word that tells it. */
export type Found = Omit<Told, 'event' | 'kind'> & { word: ActWord };
