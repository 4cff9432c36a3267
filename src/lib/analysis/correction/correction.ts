import type { SourceType } from '#lib/lexicon/codes.ts';
import { groupBy } from '../group-by.ts';

/** A speaker by what a coder called it: the same name on the same side is the same speaker. */
export interface Called {
	name: string;
	side: string;
}

/** A speaker with the type it counts with. */
export interface Known extends Called {
	type: SourceType;
}

export const CORRECTIONS = ['merge', 'split', 'rename', 'retype', 'side', 'undo'] as const;
export type CorrectionKind = (typeof CORRECTIONS)[number];

/** What one person said of one speaker of one story. */
export interface Correction {
	id: number;
	kind: CorrectionKind;
	/** Who is corrected, as coded; null where another correction is undone. */
	speaker: Called | null;
	/** Who it is instead: of a merge everywhere, of a split in one report or under one printed form. */
	into: Known | null;
	article: number | null;
	form: string | null;
	name: string | null;
	type: SourceType | null;
	side: string | null;
	/** The correction that this one takes back. */
	undoes: number | null;
	by: string;
	at: Date;
	why: string;
}

/** Where a speaker speaks: what corrections look at. */
export interface Occurrence extends Known {
	article: number;
	/** The words that name the speaker there, as printed; null where only a coding is at hand. */
	form: string | null;
	/** Named by a person or by a model reader, not by the engine: it stands as it was said, whatever the links. */
	unlinked?: boolean;
}

/** Who speaks there after all corrections. */
export interface Resolved extends Known {
	/** The speaker it counts for, by the name it was first coded under: what an address stands for. */
	identity: Called;
	/** Who corrected it, in order of time; empty where nobody did. */
	by: string[];
}

export type Resolve = (occurrence: Occurrence) => Resolved;

/** Who a speaker is across a story: whose address it has, and the name, side and type it counts with. */
export interface Link {
	identity: Called;
	/** The type holds where the text itself tells none. */
	known: Known;
}

/** Speakers that go by another name, side or type across their story, by `keyOf` as they were read. */
export type Links = ReadonlyMap<string, Link>;

export const NO_LINKS: Links = new Map();

/** One text for one speaker, to find it by. */
export const keyOf = ({ name, side }: Called): string => JSON.stringify([name, side]);

/**
 * What is not taken back; an undoing that was itself undone takes nothing back. In the order in which they came to stand:
 * what was brought back counts from then on, as if it had just been said.
 */
export function inForce<T extends { id: number; undoes: number | null }>(all: readonly T[]): T[] {
	const undoneBy = new Map(all.flatMap(({ id, undoes }) => (undoes === null ? [] : [[undoes, id] as const])));
	const lastOf = (id: number, stands = true): { last: number; stands: boolean } => {
		const by = undoneBy.get(id);
		return by === undefined ? { last: id, stands } : lastOf(by, !stands);
	};
	return all
		.filter(({ undoes }) => undoes === null)
		.map((one) => ({ one, ...lastOf(one.id) }))
		.filter(({ stands }) => stands)
		.sort((a, b) => a.last - b.last)
		.map(({ one }) => one);
}

/** Whether a correction that moves words to another speaker moves these. */
function moves({ kind, article, form }: Correction, where: Occurrence): boolean {
	if (kind === 'merge') return true;
	return kind === 'split' && (article === null ? form === where.form : article === where.article);
}

/**
 * Who speaks, corrections applied: the speaker of the story, unless people spoke of it under the name it was read by; then
 * every merge and split in the order in which they came to stand, each to whoever the words count for by then, so that
 * chains and circles end where the last one says; then the last name, type and side of that speaker. Merged words take the
 * type of the speaker they go to. Pure: the same corrections and links give the same speakers, whatever engine version read
 * the text, and without either everything stands as coded.
 */
export function toResolver(corrections: readonly Correction[], links: Links = NO_LINKS): Resolve {
	const active = inForce(corrections);
	const of = groupBy(active, ({ speaker }) => (speaker ? keyOf(speaker) : ''));
	// A split says nothing of others that are read under the name it moves words to.
	const targets = new Set(active.flatMap(({ kind, into }) => (kind === 'merge' && into ? [keyOf(into)] : [])));
	return (occurrence) => {
		const stands = (key: string) => occurrence.unlinked === true || of.has(key) || targets.has(key);
		const linked = throughLink(occurrence, links, stands);
		if (!of.has(keyOf(linked.identity))) return linked;
		let { name, side, type }: Known = { ...linked.identity, type: linked.type };
		const by = new Set<string>();
		for (const correction of active) {
			const { speaker, into } = correction;
			if (!into || !speaker || speaker.name !== name || speaker.side !== side) continue;
			if (!moves(correction, occurrence)) continue;
			({ name, side, type } = into);
			by.add(correction.by);
		}
		const identity = { name, side };
		const shown = links.get(keyOf(identity));
		if (shown && keyOf(shown.identity) === keyOf(identity)) ({ name, side } = shown.known);
		for (const one of of.get(keyOf(identity)) ?? []) {
			if (one.into) continue;
			name = one.name ?? name;
			type = one.type ?? type;
			side = one.side ?? side;
			by.add(one.by);
		}
		return { identity, name, side, type, by: [...by] };
	};
}

/** The speaker of the story behind one that was read, unless the one that was read `stands` as it is. */
function throughLink({ name, side, type }: Occurrence, links: Links, stands: (key: string) => boolean): Resolved {
	const key = keyOf({ name, side });
	const link = links.get(key);
	if (!link || (keyOf(link.identity) !== key && stands(key)))
		return { identity: { name, side }, name, side, type, by: [] };
	const { identity, known } = link;
	return { identity, name: known.name, side: known.side, type: type === 'unclear' ? known.type : type, by: [] };
}
