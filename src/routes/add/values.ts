/** What stands in the form, as it was typed. */
export interface Values {
	story: string;
	outlet: string;
	headline: string;
	date: string;
	url: string;
	lang: string;
	country: string;
	kind: string;
	text: string;
	/** The visitor says: copied from a report by this outlet. */
	copied: boolean;
	/** The visitor says: outlet and text are invented. */
	invented: boolean;
}

export const EMPTY: Values = {
	story: '',
	outlet: '',
	headline: '',
	date: '',
	url: '',
	lang: '',
	country: '',
	kind: '',
	text: '',
	copied: false,
	invented: false
};

/** What to do about each field that can't be taken. */
export type Errors = Partial<Record<keyof Values, string>>;
