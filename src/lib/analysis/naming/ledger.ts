import type { Analysis } from '../analysis.ts';
import type { Member } from '../compare/group.ts';
import type { Named } from '../compare/story.ts';
import { groupBy } from '../group-by.ts';
import { type Known, resolveForm, toPeople } from '../name/story.ts';
import { referentLabel } from '../text/explain-found.ts';
import type { Span } from '../text/span.ts';

/** One use of a form in one report. */
export interface LedgerUse extends Span {
	article: number;
	outlet: string;
	/** Key of the referent across the story. */
	referent: string;
	form: string;
	/** In the outlet’s own voice, not in words it gives to somebody. */
	own: boolean;
}

/** One thing that is named, with every use of every form. */
export interface LedgerReferent {
	key: string;
	label: string;
	/** Listed by the story or added by a person; otherwise found by the engine. */
	listed: boolean;
	uses: LedgerUse[];
	/** Reports and outlets that use a form of it in their own voice. */
	reports: number;
	outlets: number;
	/** Forms in own voice, the most used first; equal ones by name. */
	forms: string[];
}

/** A person’s name with no word beside it: one form, however it is printed. */
export const NAME_ALONE = 'name alone';
const STORY = 'story: ';

/**
 * The ledger of names of some reports that the engine read: each referent with all its forms. People are one across the
 * reports where their names say so. What more reports name comes first; the story's own referents before all.
 */
export function toLedger(
	members: readonly Pick<Member, 'report'>[],
	analyses: ReadonlyMap<number, Analysis>,
	listed: readonly Named[]
): LedgerReferent[] {
	const people = peopleOf(members, analyses);
	const uses = members.flatMap(({ report }) => {
		const analysis = analyses.get(report.article);
		return analysis ? usesIn(analysis, { article: report.article, outlet: report.outletSlug }, people) : [];
	});
	const labels = new Map(listed.map(({ key, label }) => [`${STORY}${key}`, label]));
	const referents = [...groupBy(uses, ({ referent }) => referent)].flatMap(([key, mine]): LedgerReferent[] => {
		const own = key.startsWith(STORY);
		// A referent that the story keeps back is kept back here.
		if (own && !labels.has(key)) return [];
		return [toReferent(key, labels.get(key) ?? referentLabel(key), own, mine)];
	});
	return referents.sort(
		(a, b) =>
			Number(b.listed) - Number(a.listed) ||
			b.reports - a.reports ||
			b.forms.length - a.forms.length ||
			a.label.localeCompare(b.label, 'en')
	);
}

function toReferent(key: string, label: string, listed: boolean, uses: LedgerUse[]): LedgerReferent {
	const own = uses.filter((use) => use.own);
	const counts = [...groupBy(own, ({ form }) => form)].map(([form, mine]) => ({ form, n: mine.length }));
	counts.sort((a, b) => b.n - a.n || a.form.localeCompare(b.form, 'en'));
	return {
		key,
		label,
		listed,
		uses,
		reports: new Set(own.map(({ article }) => article)).size,
		outlets: new Set(own.map(({ outlet }) => outlet)).size,
		forms: counts.map(({ form }) => form)
	};
}

function usesIn(
	{ names, namings }: Analysis,
	where: Pick<LedgerUse, 'article' | 'outlet'>,
	people: readonly Known[]
): LedgerUse[] {
	return [
		...names.map(({ start, end, referent, form, voice }) => ({
			...where,
			start,
			end,
			referent: `${STORY}${referent}`,
			form,
			own: voice === 'own'
		})),
		...namings.map(({ start, end, referent, form, rule, voice }) => ({
			...where,
			start,
			end,
			referent: acrossStory(referent, people),
			form: rule === 'name' ? NAME_ALONE : form,
			own: voice === 'own'
		}))
	];
}

/** "person: Brandt" → "person: Jan Brandt" where one person of the story alone is called so; the same for "under Brandt". */
function acrossStory(referent: string, people: readonly Known[]): string {
	const match = /^(person: |government: under )(.+)$/.exec(referent);
	if (!match) return referent;
	return `${match[1]}${resolveForm(match[2]!, [], people).canonical}`;
}

function peopleOf(members: readonly Pick<Member, 'report'>[], analyses: ReadonlyMap<number, Analysis>): Known[] {
	const counts = new Map<string, number>();
	for (const { report } of members) {
		const named = (analyses.get(report.article)?.namings ?? []).flatMap(({ referent }) =>
			referent.startsWith('person: ') ? [referent.slice('person: '.length)] : []
		);
		for (const name of new Set(named)) counts.set(name, (counts.get(name) ?? 0) + 1);
	}
	return toPeople(counts);
}
