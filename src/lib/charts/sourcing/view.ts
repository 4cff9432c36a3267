import type { Comparison } from '#lib/analysis/compare/comparison.ts';
import type { CoderKind } from '#lib/analysis/compare/report.ts';
import type { Called } from '#lib/analysis/correction/correction.ts';
import type { Unit } from '#lib/analysis/sourcing/row.ts';
import type { Sourcing } from '#lib/analysis/sourcing/sourcing.ts';

/** What the address of the page of sources asks for, beside the filters of the comparison. */
export interface Choice {
	unit: Unit;
	/** Every speaker and outlet in the matrices, not only the first of them. */
	all: boolean;
	/** Beliefs and intentions beside speech, where the engine read a text. */
	attitudes: boolean;
	/** Every step unfolded, not only the first. */
	open: boolean;
}

/** Everything the charts of the page of sources are made from. */
export interface View {
	comparison: Comparison;
	choice: Choice;
	/** On screen, by kind of coder. */
	sourcing: Sourcing[];
	/** Of the whole story, whatever the filters: what the search for over-quoted speakers is made in. */
	findWhole: () => Sourcing[];
	/** The address of a speaker's page; undefined where it has none. */
	speakerPage: (speaker: Called) => string | undefined;
}

/** Reads the choice in an address; anything else is the default: statements, the first rows, and the first step unfolded. */
export function parseChoice(params: URLSearchParams): Choice {
	return {
		unit: params.get('unit') === 'words' ? 'words' : 'statements',
		all: params.get('rows') === 'all',
		attitudes: params.get('attitudes') === 'in',
		open: params.get('steps') === 'open'
	};
}

/** A choice as parameters of an address, in a fixed order; empty for the default. */
export function toChosen({ unit, all, attitudes, open }: Choice): [name: string, value: string][] {
	const chosen: [name: string, value: string, chosen: boolean][] = [
		['unit', 'words', unit === 'words'],
		['rows', 'all', all],
		['attitudes', 'in', attitudes],
		['steps', 'open', open]
	];
	return chosen.flatMap(([name, value, isChosen]): [string, string][] => (isChosen ? [[name, value]] : []));
}

/** How what a coder counts is called: "source rows" of people and models, "statements" or "attributed words" of the engine. */
export function unitName(coder: CoderKind, unit: Unit): string {
	if (coder !== 'engine') return 'source rows';
	return unit === 'words' ? 'attributed words' : 'statements';
}
