import type { Referent } from '#lib/lexicon/gazetteer.ts';
import { toReferentKey } from '#lib/analysis/naming/alter.ts';
import { fieldOf } from '#lib/server/form-field.ts';
import { refuseName } from '#lib/server/signature.ts';
import type { Change } from '#lib/server/store/alternations.ts';

/** What was typed into a form that changes the names of a story. */
export interface Values {
	kind: string;
	referent: string;
	label: string;
	context: string;
	form: string;
	by: string;
	why: string;
}

export type Errors = Partial<Record<keyof Values, string>>;

/** Longest form, name of a thing, and reason that are taken. */
const LONGEST = { form: 80, label: 120, why: 500 };
const MOST_FORMS = 30;

export function readValues(form: FormData): Values {
	const [kind, referent, label, context, typed, by, why] = [
		'kind',
		'referent',
		'label',
		'context',
		'form',
		'by',
		'why'
	].map((name) => fieldOf(form, name));
	return { kind: kind!, referent: referent!, label: label!, context: context!, form: typed!, by: by!, why: why! };
}

const listOf = (typed: string) => [
	...new Set(
		typed
			.toLowerCase()
			.split(/[,;\n]/)
			.map((word) => word.replace(/\s+/g, ' ').trim())
			.filter((word) => word !== '')
	)
];

/** What is to be done about a list of forms; undefined where it can be taken. */
function refuseForms(forms: readonly string[]): string | undefined {
	if (forms.length === 0) return 'Give at least one form, as it is printed: “walkout”.';
	if (forms.length > MOST_FORMS) return `At most ${MOST_FORMS} forms.`;
	return forms.some((form) => form.length > LONGEST.form)
		? `A form has at most ${LONGEST.form} characters.`
		: undefined;
}

/** The change that was asked for, or why it can't be made. */
export function checkValues(values: Values, referents: readonly Referent[]): { errors: Errors; change?: Change } {
	const errors: Errors = {};
	const refuse = (field: keyof Values, message: string | undefined) => {
		if (message !== undefined) errors[field] = message;
	};
	refuse('by', refuseName(values.by));
	if (values.why === '') refuse('why', 'Say why: who reads the numbers will want to know.');
	if (values.why.length > LONGEST.why) refuse('why', `At most ${LONGEST.why} characters.`);
	const change = toChange(values, referents, refuse);
	return Object.keys(errors).length > 0 ? { errors } : { errors, change };
}

function toChange(
	{ kind, referent: key, label, context, form }: Values,
	referents: readonly Referent[],
	refuse: (field: keyof Values, message: string | undefined) => void
): Change | undefined {
	const forms = listOf(form);
	if (kind === 'add-referent') {
		refuse('label', label === '' ? 'Say what is named: “the strike at the ferries”.' : undefined);
		refuse('label', label.length > LONGEST.label ? `At most ${LONGEST.label} characters.` : undefined);
		refuse('form', refuseForms(forms));
		const referent = toReferentKey(
			label,
			referents.map((one) => one.key)
		);
		return { kind, referent, label, context: listOf(context), forms };
	}
	const known = referents.find((one) => one.key === key);
	if (!known) refuse('referent', 'The story has no such thing any more.');
	if (kind === 'remove-referent') return { kind, referent: key };
	refuse('form', forms.length > 1 ? 'One form at a time.' : refuseForms(forms));
	const [one = ''] = forms;
	if (kind === 'remove-form') {
		refuse('form', known && !known.forms.includes(one) ? 'It is not among the forms.' : undefined);
		return { kind, referent: key, form: one };
	}
	refuse('form', known?.forms.includes(one) ? 'It is among the forms already.' : undefined);
	if (kind !== 'add-form') refuse('kind', 'Nothing was asked for.');
	return { kind: 'add-form', referent: key, form: one };
}
