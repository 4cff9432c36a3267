import type { MeasureCard } from '#lib/analysis/compare/measures.ts';
import type { CoderKind } from '#lib/analysis/compare/report.ts';

const CODER: Record<CoderKind, string> = { human: 'People', model: 'Language models', engine: 'The engine' };
const SHOWN = {
	chart: 'drawn',
	list: 'listed, never drawn',
	'kept back': 'kept back',
	'not coded': 'does not code it'
};

/** "Language models: drawn. The engine: does not code it." */
export function codersOf({ display }: Pick<MeasureCard, 'display'>): string {
	return (Object.keys(CODER) as CoderKind[]).map((kind) => `${CODER[kind]}: ${SHOWN[display[kind]]}.`).join(' ');
}
