import { type Called, type Correction, inForce, keyOf } from '#lib/analysis/correction/correction.ts';
import { sideName } from '#lib/analysis/side-name.ts';
import { TYPE_LABEL } from '#lib/lexicon/labels.ts';

/** One change as the page tells it. */
export interface Change {
	id: number;
	what: string;
	by: string;
	at: string;
	why: string;
	/** Whether it counts now. */
	stands: boolean;
	/** Who took it back or brought it back, in order. */
	after: { id: number; what: string; by: string; at: string; why: string }[];
	/** The row that the next undoing takes back. */
	last: number;
}

const minute = (at: Date) => `${at.toISOString().slice(0, 16).replace('T', ' ')} UTC`;

/** How the page calls the reports and speakers it tells of. */
interface Words {
	/** Outlets by article; a report that is not there was removed. */
	outletOf: ReadonlyMap<number, string>;
	nameOf: (who: Called) => string;
}

/** "Is the same as Mara Lind (Northland)", said of a speaker. */
function tell(one: Correction, { outletOf, nameOf }: Words): string {
	const who = one.speaker ? nameOf(one.speaker) : '';
	const into = one.into ? nameOf(one.into) : '';
	if (one.kind === 'merge') return `${who} is the same as ${into}`;
	if (one.kind === 'rename') return `${who} is called “${one.name}”`;
	if (one.kind === 'retype') return `${who} is of the type “${one.type ? TYPE_LABEL[one.type] : ''}”`;
	if (one.kind === 'side') return `${who} is on the side “${sideName(one.side ?? 'none')}”`;
	const where =
		one.article === null
			? `where “${one.form}” is printed`
			: `in the report of ${outletOf.get(one.article) ?? 'a removed report'}`;
	return `${where}, ${who} is ${into}`;
}

/** The undoings that follow a correction, each of the one before. */
function chain(first: Correction, all: readonly Correction[]): Correction[] {
	const next = all.find(({ undoes }) => undoes === first.id);
	return next ? [next, ...chain(next, all)] : [];
}

/** Everything said of one speaker, as itself or as who another one is, newest first. */
export function toHistory(all: readonly Correction[], identity: Called, words: Words): Change[] {
	const key = keyOf(identity);
	const standing = new Set(inForce(all).map(({ id }) => id));
	const mine = all.filter(({ speaker, into }) => [speaker, into].some((who) => who && keyOf(who) === key));
	return mine.toReversed().map((one) => {
		const after = chain(one, all);
		return {
			id: one.id,
			what: tell(one, words),
			by: one.by,
			at: minute(one.at),
			why: one.why,
			stands: standing.has(one.id),
			after: after.map(({ id, by, at, why }, index) => ({
				id,
				what: index % 2 === 0 ? 'taken back' : 'brought back',
				by,
				at: minute(at),
				why
			})),
			last: after.at(-1)?.id ?? one.id
		};
	});
}
