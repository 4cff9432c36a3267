import { DECISIONS, type Decision } from '#lib/analysis/correction/decision.ts';
import type { Doubtful } from '#lib/analysis/correction/queue.ts';
import { IDENTIFICATIONS, type Identification } from '#lib/lexicon/codes.ts';
import { fieldOf } from '#lib/server/form-field.ts';
import { refuseName } from '#lib/server/signature.ts';
import type { Verdict } from '#lib/server/store/decisions.ts';
import { checkWho, type InStory, onlySaid } from '../../../speakers/who-form.ts';
import { DECIDED, saidAt } from './shown.ts';

/** What stands in the form, as it was typed. */
export interface Values {
	key: string;
	decision: string;
	/** Who speaks, where the engine is wrong; empty where nobody is named. */
	name: string;
	/** Empty for the side that the story has this name on. */
	side: string;
	type: string;
	identification: string;
	nobody: boolean;
	by: string;
}

export type Errors = Partial<Record<'decision' | 'name' | 'side' | 'type' | 'by', string>>;

/** The posted form; spaces around what was typed are dropped. */
export function readValues(form: FormData): Values {
	const text = (name: string) => fieldOf(form, name);
	return {
		...{ key: text('key'), decision: text('decision'), name: text('name'), side: text('side') },
		...{ type: text('type'), identification: text('identification'), by: text('by') },
		nobody: text('nobody') === 'on'
	};
}

/** Which fields can't be taken; undefined values are none. */
export function refuse(values: Values, known: readonly InStory[]): Errors {
	const correct = values.decision === 'correct' && !values.nobody;
	return onlySaid<Errors>({
		decision: DECISIONS.some((one) => one === values.decision) ? undefined : 'Accept, correct or reject.',
		...(correct ? checkWho(values, known, 'Say who speaks, or that nobody is named.').errors : {}),
		by: refuseName(values.by)
	});
}

type Speaker = Verdict['speaker'];

function speakerOf(values: Values, known: readonly InStory[]): Speaker {
	if (values.nobody) return null;
	const identification = IDENTIFICATIONS.find((one) => one === values.identification);
	return { ...checkWho(values, known, '').who, identification: orNamed(identification ?? 'none') };
}

/** The decision as the database keeps it: what the person saw, and who speaks. */
export function toVerdict(
	values: Values,
	{ quotation, speaker, version, engine }: Doubtful,
	known: readonly InStory[]
): Verdict {
	const decision = DECISIONS.find((one) => one === values.decision) ?? 'accept';
	const { id: _, speaker: _number, identification, ...seen } = quotation;
	const asRead: Speaker = speaker && { ...speaker, identification: orNamed(identification) };
	return {
		...{ version, engine, decision, quotation: seen, by: values.by },
		speaker: decision === 'correct' ? speakerOf(values, known) : asRead
	};
}

const orNamed = (identification: Identification): Identification =>
	identification === 'none' ? 'named' : identification;

/** Whether a form says what its sender has just said: a button pressed twice. */
export function isTwice({ by, decision }: Values, made: Decision): boolean {
	return by === made.by && decision === made.decision && decision !== 'correct';
}

/** What came of a decision on a quotation that is no longer asked about; `made` is the one that stands, if any does. */
export function tellLate(values: Values, made: Decision | undefined): string {
	const what = DECISIONS.find((one) => one === values.decision);
	const who = values.nobody ? 'nobody named' : [values.name, values.side].filter(Boolean).join(', ');
	const meant = what ? `“${DECIDED[what]}${what === 'correct' ? `: ${who}` : ''}”` : 'What you sent';
	const instead = made
		? `${made.by} decided “${DECIDED[made.decision]}” on it at ${saidAt(made.at)}. That can be undone below, under what was decided.`
		: 'its text was replaced, taken away or read anew.';
	return `${meant} came too late and is not kept: ${instead}`;
}
