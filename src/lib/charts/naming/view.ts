import type { ToldGroup } from '#lib/analysis/agency/agency.ts';
import type { Comparison } from '#lib/analysis/compare/comparison.ts';
import type { FormTests } from '#lib/analysis/naming/form-test.ts';
import type { LedgerReferent } from '#lib/analysis/naming/ledger.ts';

/** What the address of the page of names asks for, beside the filters of the comparison. */
export interface Choice {
	/** Key of the referent whose forms are shown; null for the first. */
	about: string | null;
	/** Every referent in the overview, not only the first of them. */
	all: boolean;
}

/** One outlet on screen, or the report in focus, or an added one. */
export interface NamedOutlet {
	id: string;
	label: string;
	slug: string;
	kind: 'focus' | 'added' | 'pool';
	/** Reports that the engine read. */
	n: number;
	articles: readonly number[];
}

/** Everything the charts of the page of names are made from: what the engine read. */
export interface NamesView {
	comparison: Comparison;
	choice: Choice;
	/** Of the reports on screen. */
	ledger: LedgerReferent[];
	outlets: NamedOutlet[];
	/** Groups with the acts their reports tell. */
	groups: ToldGroup[];
	/** Of the whole story, whatever the filters; names of outlets by slug. */
	findTests: () => FormTests;
	outletName: (slug: string) => string;
}

/** Reads the choice in an address. */
export function parseChoice(params: URLSearchParams): Choice {
	return { about: params.get('about'), all: params.get('rows') === 'all' };
}

/** A choice as parameters of an address, in a fixed order; empty for the default. */
export function toChosen({ about, all }: Choice): [name: string, value: string][] {
	return [
		...(about === null ? [] : [['about', about] as [string, string]]),
		...(all ? [['rows', 'all'] as [string, string]] : [])
	];
}

/** The referent that is shown in full: the one asked for, else the first with two forms or more, else the first. */
export function chosenReferent({ ledger, choice }: Pick<NamesView, 'ledger' | 'choice'>): LedgerReferent | undefined {
	return ledger.find(({ key }) => key === choice.about) ?? ledger.find(({ forms }) => forms.length > 1) ?? ledger[0];
}
