import { keyOf } from '#lib/analysis/correction/correction.ts';
import type { Said } from '#lib/analysis/speakers/statements.ts';
import { SOURCE_TYPES, type SourceType } from '#lib/lexicon/codes.ts';
import type { Change } from '#lib/server/store/corrections.ts';
import { refuseName } from '#lib/server/signature.ts';
import type { Addressed } from '../read-speakers.ts';

/** What stands in the form, as it was typed. */
export interface Values {
	kind: string;
	into: string;
	/** The name of who is split off, and of the speaker itself. */
	other: string;
	name: string;
	type: string;
	side: string;
	/** Reports and printed forms to split off. */
	articles: string[];
	forms: string[];
	by: string;
	why: string;
}

export type Errors = Partial<Record<'kind' | 'into' | 'other' | 'name' | 'type' | 'side' | 'by' | 'why', string>>;

const LONGEST = { name: 120, side: 60, why: 500 };

/** The posted form; spaces around what was typed are dropped, and so is what the story does not have to be ticked. */
export function readValues(form: FormData, { statements, mentions }: Said): Values {
	const text = (name: string) => String(form.get(name) ?? '').trim();
	const known = new Set([...statements.map(({ article }) => `${article}`), ...mentions.map((mention) => mention.form)]);
	const list = (name: string) =>
		form
			.getAll(name)
			.map(String)
			.filter((value) => known.has(value));
	return {
		...{ kind: text('kind'), into: text('into'), other: text('other'), name: text('name'), type: text('type') },
		...{ side: text('side'), articles: list('articles'), forms: list('forms'), by: text('by'), why: text('why') }
	};
}

function refuseText(value: string, longest: number, ask: string): string | undefined {
	if (value === '') return ask;
	return value.length > longest ? `At most ${longest} characters.` : undefined;
}

/** Who else goes by this name on this side: two speakers that a chart could not tell apart. */
function namesake(name: string, side: string, self: Addressed | undefined, others: Addressed[]): string | undefined {
	const key = keyOf({ name, side });
	const taken = others.some((other) => other.slug !== self?.slug && keyOf(other) === key);
	return taken ? `${name} is another speaker of this side. If they are one, say “is the same as”.` : undefined;
}

function toType(value: string): SourceType | undefined {
	return SOURCE_TYPES.find((type) => type === value);
}

/** What is wrong with it, and what it asks for. */
interface Checked {
	errors?: Errors;
	change?: Change;
}

function checkSplit({ other, side, type, articles, forms }: Values, others: Addressed[]): Checked {
	const errors: Errors = {
		kind: articles.length + forms.length === 0 ? 'Tick in which reports or under which printed words.' : undefined,
		other: refuseText(other, LONGEST.name, 'Say who it is instead.'),
		side: refuseText(side, LONGEST.side, 'Say on which side, or “none”.')
	};
	const known = others.find((one) => keyOf(one.identity) === keyOf({ name: other, side }));
	const into = { name: other, side, type: known?.type ?? toType(type) ?? 'unclear' };
	const ids = articles.map(Number).filter((id) => Number.isInteger(id));
	return { errors, change: { kind: 'split', into, articles: ids, forms } };
}

function checkOne(values: Values, self: Addressed | undefined, others: Addressed[]): Checked {
	const { kind, into, name, type, side } = values;
	if (kind === 'merge') {
		const target = others.find(({ slug }) => slug === into && slug !== self?.slug);
		return target
			? { change: { kind, into: target.identity } }
			: { errors: { into: 'Choose the speaker that it is the same as.' } };
	}
	if (kind === 'split') return checkSplit(values, others);
	if (kind === 'rename') {
		const wrong = refuseText(name, LONGEST.name, 'Give the right name.');
		return { errors: { name: wrong ?? namesake(name, self?.side ?? '', self, others) }, change: { kind, name } };
	}
	if (kind === 'retype') {
		const chosen = toType(type);
		return chosen ? { change: { kind, type: chosen } } : { errors: { type: 'Choose a type.' } };
	}
	if (kind !== 'side') return { errors: { kind: 'Choose what is to be put right.' } };
	const wrong = refuseText(side, LONGEST.side, 'Say on which side, or “none”.');
	const joint = side === 'joint' ? 'A joint source is several speakers; name one side.' : undefined;
	return { errors: { side: wrong ?? joint ?? namesake(self?.name ?? '', side, self, others) }, change: { kind, side } };
}

/** Which fields can't be taken, and the change where all can. */
export function checkValues(
	values: Values,
	self: Addressed | undefined,
	others: Addressed[]
): { errors: Errors; change?: Change } {
	const checked = checkOne(values, self, others);
	const errors: Errors = {
		...checked.errors,
		by: refuseName(values.by),
		why: refuseText(values.why, LONGEST.why, 'Say why, in a few words: whoever reads the numbers may ask.')
	};
	const wrong = Object.fromEntries(Object.entries(errors).filter(([, message]) => message !== undefined));
	return { errors: wrong, change: checked.change };
}
