import type { MeasureCard } from '#lib/analysis/compare/measures.ts';
import type { CoderKind } from '#lib/analysis/compare/report.ts';

const CODER: Record<CoderKind, string> = {
	human: 'By people, where they coded it',
	model: 'By language models',
	engine: 'By the engine'
};
const SHOWN = {
	chart: 'as a chart',
	list: 'as a list, never a chart',
	'kept back': 'kept back',
	'not coded': 'it is not coded'
};

/** "By language models: as a chart. By the engine: it is not coded." */
export function codersOf({ display }: Pick<MeasureCard, 'display'>): string {
	return (Object.keys(CODER) as CoderKind[]).map((kind) => `${CODER[kind]}: ${SHOWN[display[kind]]}.`).join(' ');
}
