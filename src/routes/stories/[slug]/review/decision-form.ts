import { keyOf, type Known } from '#lib/analysis/correction/correction.ts';
import { DECISIONS } from '#lib/analysis/correction/decision.ts';
import type { Doubtful } from '#lib/analysis/correction/queue.ts';
import { IDENTIFICATIONS, type Identification, SOURCE_TYPES } from '#lib/lexicon/codes.ts';
import { refuseName } from '#lib/server/signature.ts';
import type { Verdict } from '#lib/server/store/decisions.ts';

/** What stands in the form, as it was typed. */
export interface Values {
	key: string;
	decision: string;
	/** Who speaks, where the engine is wrong; empty where nobody is named. */
	name: string;
	side: string;
	type: string;
	identification: string;
	nobody: boolean;
	by: string;
}

export type Errors = Partial<Record<'decision' | 'name' | 'side' | 'by', string>>;

/** The posted form; spaces around what was typed are dropped. */
export function readValues(form: FormData): Values {
	const text = (name: string) => String(form.get(name) ?? '').trim();
	return {
		...{ key: text('key'), decision: text('decision'), name: text('name'), side: text('side') || 'none' },
		...{ type: text('type'), identification: text('identification'), by: text('by') },
		nobody: form.get('nobody') === 'on'
	};
}

type Speaker = Verdict['speaker'];

/** Who the form says it is: a speaker of the story under the name it goes by, or a new one. */
function speakerOf(values: Values, known: readonly (Known & { identity: { name: string; side: string } })[]): Speaker {
	if (values.nobody) return null;
	const found = known.find((one) => keyOf(one) === keyOf(values));
	const type = SOURCE_TYPES.find((one) => one === values.type);
	const identification = IDENTIFICATIONS.find((one) => one === values.identification);
	return {
		...(found ? found.identity : { name: values.name, side: values.side }),
		type: type ?? found?.type ?? 'unclear',
		identification: identification && identification !== 'none' ? identification : 'named'
	};
}

/** Which fields can't be taken; undefined values are none. */
export function refuse(values: Values): Errors {
	const correct = values.decision === 'correct' && !values.nobody;
	const errors: Errors = {
		decision: DECISIONS.some((one) => one === values.decision) ? undefined : 'Accept, correct or reject.',
		name: !correct
			? undefined
			: values.name === ''
				? 'Say who speaks, or that nobody is named.'
				: tooLong(values.name, 120),
		side: !correct ? undefined : values.side === 'joint' ? 'Name one side.' : tooLong(values.side, 60),
		by: refuseName(values.by)
	};
	return Object.fromEntries(Object.entries(errors).filter(([, message]) => message !== undefined));
}

const tooLong = (value: string, most: number) => (value.length > most ? `At most ${most} characters.` : undefined);

/** The decision as the database keeps it: what the person saw, and who speaks. */
export function toVerdict(
	values: Values,
	{ quotation, speaker, version, engine }: Doubtful,
	known: readonly (Known & { identity: { name: string; side: string } })[]
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
