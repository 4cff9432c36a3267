import { groupBy } from '#lib/analysis/group-by.ts';
import { count } from '../story/lines.ts';
import { chosenReferent, type NamesView } from './view.ts';

/** Nothing was read, so nothing can be said. */
const UNREAD = 'No text on screen is read by the engine.';

const texts = ({ outlets }: NamesView) => outlets.reduce((sum, { n }) => sum + n, 0);

/** "5 texts name 21 things in their own voice, 14 of them by two forms or more." */
export function gistOfNamed(view: NamesView): string {
	const named = view.ledger.filter(({ forms }) => forms.length > 0);
	if (named.length === 0) return UNREAD;
	const many = named.filter(({ forms }) => forms.length > 1).length;
	return `${count(texts(view), 'text')} read by the engine name ${count(named.length, 'thing')} in their own voice, ${many} of them by two forms or more.`;
}

/** "“The closing of the lock”: 3 uses of 2 forms in own voice, 8 in words given to somebody." */
export function gistOfForms(view: NamesView): string {
	const referent = chosenReferent(view);
	if (!referent) return UNREAD;
	const own = referent.uses.filter((use) => use.own).length;
	return `“${referent.label}”: ${count(own, 'use')} of ${count(referent.forms.length, 'form')} in own voice, ${referent.uses.length - own} in words given to somebody.`;
}

/** How much was tested, and how much of it stands out. */
export function gistOfTests(view: NamesView): string {
	const { family, tested } = view.findTests();
	if (family === 0) return 'No outlet has enough reports for a test.';
	const apart = tested.filter(({ q }) => q <= 0.05).length;
	return `Of ${count(family, 'pair')} of form and outlet tested, ${apart} differ from the rest of the pool with q of .05 or less.`;
}

/** "The Gazette report: 2 of 7 tellings name who did it." for each group. */
export function gistOfActs({ groups }: NamesView): string {
	const told = groups.filter(({ acts }) => acts.length > 0);
	if (told.length === 0) return 'No event of harm or decision is told in own voice.';
	const parts = told.map(({ subject, acts }) => {
		const byActor = groupBy(acts, ({ acting }) => acting === 'actor');
		return `${subject.label}: ${byActor.get(true)?.length ?? 0} of ${acts.length}`;
	});
	return `Tellings that name who did it: ${parts.join('; ')}.`;
}
