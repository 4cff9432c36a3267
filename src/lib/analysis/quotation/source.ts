import { NO_SIDE, type Identification, type SourceType } from '#lib/lexicon/codes.ts';

/** Who a source is, as far as its own words and the story say. */
export interface Profile {
	/** Canonical name: "Jung Pak", "Government of North Korea", "Kremlin", "unnamed US officials". */
	name: string;
	/** A side of the codebook, or `NO_SIDE` where the words name none. */
	side: string;
	type: SourceType;
	identification: Identification;
	/** The words name one person. */
	person: boolean;
	/** The role that gave the type is a former one, or guessed from an age. */
	former: boolean;
	/** The type is only guessed from a head that belongs to somebody unnamed: "a spokeswoman". */
	unowned?: boolean;
	/** The role is a trade or a post without a word of where it is held: "a sales manager". */
	trade?: boolean;
	/** Head noun of the role, singular ("spokesperson"); null where none is given. */
	role: string | null;
}

/** The profile of words that name nobody. */
export const NOTHING: Profile = {
	name: '',
	side: NO_SIDE,
	type: 'unclear',
	identification: 'none',
	person: false,
	former: false,
	role: null
};
