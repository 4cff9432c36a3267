import type { Comparison } from '#lib/analysis/compare/comparison.ts';
import type { Toned } from '#lib/analysis/evaluation/toned.ts';
import { VOICES, type Voice } from '#lib/analysis/evaluation/row.ts';

/** What the address of the page of tone asks for, beside the filters of the comparison. */
export interface ToneChoice {
	/** Whose words are counted in the first charts; voices are never added up. */
	voice: Voice;
	/** Every target and source, not only the first of them. */
	all: boolean;
}

/** Everything the charts of the page of tone are made from. */
export interface ToneView {
	comparison: Comparison;
	choice: ToneChoice;
	toned: Toned;
	/** The engine that read, with its version. */
	engine: string;
}

/** Reads the choice in an address; anything else is the default: the outlet's own voice, and the first rows. */
export function parseToneChoice(params: URLSearchParams): ToneChoice {
	const voice = VOICES.find((one) => one === params.get('voice'));
	return { voice: voice ?? 'own', all: params.get('rows') === 'all' };
}

/** A choice as parameters of an address, in a fixed order; empty for the default. */
export function toToneChosen({ voice, all }: ToneChoice): [name: string, value: string][] {
	const chosen: [name: string, value: string, chosen: boolean][] = [
		['voice', voice, voice !== 'own'],
		['rows', 'all', all]
	];
	return chosen.flatMap(([name, value, isChosen]): [string, string][] => (isChosen ? [[name, value]] : []));
}
