/** What stands in the form, as it was typed. */
export interface Values {
	story: string;
	outlet: string;
	headline: string;
	/** The line under the headline. */
	deck: string;
	date: string;
	url: string;
	lang: string;
	country: string;
	kind: string;
	text: string;
	/** Id of the report whose text is the same or nearly so, beside which the visitor wants this one all the same. */
	anyway: string;
	/** The visitor says: copied from a report by this outlet. */
	copied: boolean;
	/** The visitor says: outlet and text are invented. */
	invented: boolean;
}

export const EMPTY: Values = {
	story: '',
	outlet: '',
	headline: '',
	deck: '',
	date: '',
	url: '',
	lang: '',
	country: '',
	kind: '',
	text: '',
	anyway: '',
	copied: false,
	invented: false
};

/** What to do about each field that can't be taken. */
export type Errors = Partial<Record<keyof Values, string>>;

/** What each field is called, in the order of the page. */
export const LABELS: Record<keyof Values, string> = {
	text: 'Text',
	anyway: 'Text',
	outlet: 'Outlet',
	date: 'Date',
	headline: 'Headline',
	deck: 'Deck',
	url: 'Address',
	lang: 'Language',
	country: 'Country of the outlet',
	kind: 'Kind of outlet',
	story: 'Story',
	copied: 'Where the text is from',
	invented: 'Where the text is from'
};

/** The report whose text is the same as the one pasted, or nearly so. */
export interface Existing {
	article: number;
	/** As it is printed. */
	outlet: string;
	/** It may be added beside it, if the visitor says so. */
	offered: boolean;
}
