import { inForce } from '#lib/analysis/correction/correction.ts';
import type { Alteration } from '#lib/analysis/naming/alter.ts';

/** One change of a story's names as the page tells it. */
export interface Told {
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

function tell({ kind, referent, label, form }: Alteration, labelOf: (key: string) => string): string {
	const thing = `“${label ?? labelOf(referent ?? '')}”`;
	if (kind === 'add-referent') return `${thing} was added as a thing to compare`;
	if (kind === 'remove-referent') return `${thing} was taken out`;
	return `“${form}” was ${kind === 'add-form' ? 'added to' : 'taken out of'} the forms of ${thing}`;
}

/** The undoings that follow a change, each of the one before. */
function chain(first: Alteration, all: readonly Alteration[]): Alteration[] {
	const next = all.find(({ undoes }) => undoes === first.id);
	return next ? [next, ...chain(next, all)] : [];
}

/** Everything people changed of a story's names, newest first. */
export function toHistory(all: readonly Alteration[], labelOf: (key: string) => string): Told[] {
	const standing = new Set(inForce(all).map(({ id }) => id));
	return all
		.filter(({ kind }) => kind !== 'undo')
		.toReversed()
		.map((one) => {
			const after = chain(one, all);
			return {
				id: one.id,
				what: tell(one, labelOf),
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
