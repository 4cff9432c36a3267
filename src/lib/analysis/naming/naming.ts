import type { Place, Voice } from '#lib/lexicon/codes.ts';
import type { Span } from '../text/span.ts';

/**
 * How a form was found to be a name for its referent: the words of a role right before a name (`title`) or behind it
 * (`apposition`), a people or country before a noun ("the Norlander leader", `nation`), "of", "in" or a possessive (`of`), a
 * bare noun that can only mean what was named before (`chain`), a phrase that names the thing by itself (`phrase`), or the
 * name alone (`name`).
 */
export const NAMING_RULES = ['title', 'apposition', 'nation', 'of', 'chain', 'phrase', 'name'] as const;
export type NamingRule = (typeof NAMING_RULES)[number];

/** One use of a form for a referent that the engine found by itself, beside the story's own referents. */
export interface Naming extends Span {
	/** Whom or what it names: "person: Vladimir Putin", "government: North Korea", "war: Ukraine". */
	referent: string;
	/** In lower case and the singular: "leader", "regime". */
	form: string;
	rule: NamingRule;
	voice: Voice;
	place: Place;
}

/** A use before its voice and place are known. */
export type Use = Omit<Naming, 'voice' | 'place'>;

/** "war: Ukraine". */
export function referentKey(kind: string, name: string): string {
	return `${kind}: ${name}`;
}
