/**
 * The shapes of what the engine knows of countries, bodies and people before it reads. The lists stand in `countries.ts`,
 * `bodies.ts` and `public-roles/`, each with its origin; what a story knows of its own actors is in its seed. MIT.
 */
import type { SourceType } from './codes.ts';

/** A country as a side: how it is written, what its people are called, which seats stand for its government. */
export interface Country {
	/** The side's name as the codebook writes it ("North Korea"). */
	side: string;
	names: string[];
	demonyms: string[];
	/** Places used for its government ("Pyongyang"). */
	seats: string[];
}

/** An organisation, office or publisher that can be a source. */
export interface Body {
	name: string;
	/** Every written form, the name itself included. */
	forms: string[];
	side: string;
	type: SourceType;
}

/** A person whose side and type a story already knows. */
export interface Person {
	name: string;
	forms: string[];
	side: string;
	type: SourceType;
	sex?: 'female' | 'male';
}

/** A thing whose names are compared ("the war in Ukraine"): the forms looked for, in lower case. */
export interface Referent {
	key: string;
	label: string;
	/** A form is kept only where one of these words stands in the same sentence; empty means always. */
	context: string[];
	forms: string[];
}

/** What a story knows of its own actors: data that is stored with the story and handed to the engine. */
export interface StoryContext {
	countries: Country[];
	bodies: Body[];
	people: Person[];
	referents: Referent[];
}

export const EMPTY_CONTEXT: StoryContext = { countries: [], bodies: [], people: [], referents: [] };
