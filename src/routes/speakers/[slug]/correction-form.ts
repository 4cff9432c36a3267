import { type Called, keyOf } from '#lib/analysis/correction/correction.ts';
import type { Said } from '#lib/analysis/speakers/statements.ts';
import { sideName } from '#lib/analysis/side-name.ts';
import { fieldOf } from '#lib/server/form-field.ts';
import type { Change } from '#lib/server/store/corrections.ts';
import { refuseName } from '#lib/server/signature.ts';
import type { Addressed } from '../read-speakers.ts';
import { checkWho, onlySaid, refuseNamed, refuseSide, refuseText, toType } from '../who-form.ts';

/** What stands in the form, as it was typed. */
export interface Values {
	kind: string;
	into: string;
	/** The right name of the speaker, or the name of who is split off; so with type and side. */
	name: string;
	type: string;
	side: string;
	/** Reports and printed forms to split off. */
	articles: string[];
	forms: string[];
	by: string;
	why: string;
}

export type Errors = Partial<Record<'kind' | 'into' | 'name' | 'type' | 'side' | 'by' | 'why', string>>;

/** The posted form; spaces around what was typed are dropped, and so is what the story does not have to be ticked. */
export function readValues(form: FormData, { statements, mentions }: Said): Values {
	const text = (name: string) => fieldOf(form, name);
	const known = new Set([...statements.map(({ article }) => `${article}`), ...mentions.map((mention) => mention.form)]);
	const list = (name: string) =>
		form
			.getAll(name)
			.map(String)
			.filter((value) => known.has(value));
	return {
		...{ kind: text('kind'), into: text('into'), name: text('name'), type: text('type') },
		...{ side: text('side'), articles: list('articles'), forms: list('forms'), by: text('by'), why: text('why') }
	};
}

/** What is to be done about a reason that can't be taken; undefined where it can. */
export function refuseWhy(why: string): string | undefined {
	return refuseText(why, 500, 'Say why, in a few words: whoever reads the numbers may ask.');
}

/** Why nothing is undone after which two speakers would go by this name; undefined where there is no such name. */
export function refuseNamesake(shared: Called | undefined): string | undefined {
	if (!shared) return undefined;
	return `Two speakers would then go by “${shared.name}” (${sideName(shared.side)}). Rename one of them first, or say that they are one.`;
}

/** Who else goes by this name on this side: two speakers that a chart could not tell apart. */
function namesake(name: string, side: string, self: Addressed, others: Addressed[]): string | undefined {
	const key = keyOf({ name, side });
	const taken = others.some((other) => other.slug !== self.slug && keyOf(other) === key);
	return taken ? `${name} is another speaker of this side. If they are one, say “is the same as”.` : undefined;
}

/** What is wrong with it, and what it asks for. */
interface Checked {
	errors?: Errors;
	change?: Change;
}

function checkSplit(values: Values, self: Addressed, others: Addressed[]): Checked {
	const { articles, forms } = values;
	const { errors, who } = checkWho(values, others, 'Say who it is instead.');
	const itself = keyOf(who) === keyOf(self.identity) ? 'That is this speaker itself; say who else it is.' : undefined;
	const nothing =
		articles.length + forms.length === 0 ? 'Tick in which reports or under which printed words.' : undefined;
	return {
		errors: { ...errors, kind: nothing, name: errors.name ?? itself },
		change: { kind: 'split', into: who, articles: articles.map(Number), forms }
	};
}

function checkOne(values: Values, self: Addressed, others: Addressed[]): Checked {
	const { kind, into, name, type, side } = values;
	if (kind === 'merge') {
		const target = others.find(({ slug }) => slug === into && slug !== self.slug);
		return target
			? { change: { kind, into: target.identity } }
			: { errors: { into: 'Choose the speaker that it is the same as.' } };
	}
	if (kind === 'split') return checkSplit(values, self, others);
	if (kind === 'rename') {
		const wrong = refuseNamed(name, 'Give the right name.');
		return { errors: { name: wrong ?? namesake(name, self.side, self, others) }, change: { kind, name } };
	}
	if (kind === 'retype') {
		const chosen = toType(type);
		return chosen ? { change: { kind, type: chosen } } : { errors: { type: 'Choose a type.' } };
	}
	if (kind !== 'side') return { errors: { kind: 'Choose what is to be put right.' } };
	const wrong = refuseSide(side, 'Say on which side, or “none”.');
	return { errors: { side: wrong ?? namesake(self.name, side, self, others) }, change: { kind, side } };
}

/**
 * Which fields can't be taken, and the change where all can.
 * @param others every speaker of the story, `self` among them
 */
export function checkValues(values: Values, self: Addressed, others: Addressed[]): { errors: Errors; change?: Change } {
	const { errors, change } = checkOne(values, self, others);
	const signed = { by: refuseName(values.by), why: refuseWhy(values.why) };
	return { errors: onlySaid<Errors>({ ...errors, ...signed }), change };
}
