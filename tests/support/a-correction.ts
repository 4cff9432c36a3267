import type { Correction } from '#lib/analysis/correction/correction.ts';
import type { Decision } from '#lib/analysis/correction/decision.ts';
import { aQuotation } from './an-analysis.ts';

const at = new Date('2031-05-12T10:00:00Z');

/** What a person said of Mara Lind of Northland; only what a test is about is given. */
export function aCorrection(facts: Partial<Correction> & Pick<Correction, 'id' | 'kind'>): Correction {
	return {
		speaker: facts.kind === 'undo' ? null : { name: 'Mara Lind', side: 'Northland' },
		into: null,
		article: null,
		form: null,
		name: null,
		type: null,
		side: null,
		undoes: null,
		by: 'AB',
		at,
		why: 'the text says so',
		...facts
	};
}

/** A person's code of the quotation that builders give. */
export function aDecision(facts: Partial<Decision> = {}): Decision {
	const { id: _, speaker: _speaker, identification: _identification, ...quotation } = aQuotation();
	return {
		id: 1,
		article: 1,
		version: 1,
		decision: 'accept',
		quotation,
		speaker: { name: 'Mara Lind', side: 'Northland', type: 'government' },
		identification: 'named',
		undoes: null,
		by: 'AB',
		at,
		...facts
	};
}
