import type { Referent } from '#lib/lexicon/gazetteer.ts';
import { inForce } from '../correction/correction.ts';

/** What a person changed of the names that a story looks for; appended, undone by another row. */
export interface Alteration {
	id: number;
	kind: 'add-referent' | 'remove-referent' | 'add-form' | 'remove-form' | 'undo';
	/** Key of the referent; null where another alteration is undone. */
	referent: string | null;
	/** Of an added referent. */
	label: string | null;
	context: string[] | null;
	form: string | null;
	undoes: number | null;
	by: string;
	at: Date;
	why: string;
}

/**
 * The referents of a story after everything people changed of them, in the order in which it was said, so that a referent that is brought back
 * has its forms again. A form is added
 * once; what is added to a referent that is not there is added to nothing. ["bridge"] + add form "crossing" → ["bridge", "crossing"].
 */
export function alterReferents(referents: readonly Referent[], alterations: readonly Alteration[]): Referent[] {
	let all = referents.map((referent) => ({ ...referent, forms: [...referent.forms] }));
	for (const { kind, referent: key, label, context, form } of inForce(alterations).sort(inTime)) {
		const one = all.find((referent) => referent.key === key);
		if (kind === 'add-referent' && key !== null && !one)
			all.push({ key, label: label ?? key, context: context ?? [], forms: [] });
		if (kind === 'remove-referent') all = all.filter((referent) => referent.key !== key);
		if (kind === 'add-form' && one && form !== null && !one.forms.includes(form)) one.forms.push(form);
		if (kind === 'remove-form' && one) one.forms = one.forms.filter((known) => known !== form);
	}
	return all;
}

const inTime = (a: Alteration, b: Alteration) => a.id - b.id;

/** "The ferry strike" → "the-ferry-strike": a key that no other referent has. */
export function toReferentKey(label: string, taken: readonly string[]): string {
	const key =
		label
			.normalize('NFD')
			.toLowerCase()
			.replace(/[^a-z0-9]+/g, '-')
			.replace(/^-+|-+$/g, '')
			.slice(0, 50) || 'thing';
	if (!taken.includes(key)) return key;
	let number = 2;
	while (taken.includes(`${key}-${number}`)) number++;
	return `${key}-${number}`;
}
