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

/** Measures whose engine results rest on quotations found in a text. */
const FROM_QUOTATIONS = ['sides', 'sides-per-100', 'speakers', 'side-words', 'modes', 'places'];

/** What is known of the engine's error in a measure. */
export function errorOf({ id, display }: Pick<MeasureCard, 'id' | 'display'>, scored: boolean): string {
	if (display.engine === 'not coded') return 'No engine result here.';
	if (['reports', 'words', 'dates'].includes(id)) return 'Counted, not found by rules.';
	if (FROM_QUOTATIONS.includes(id))
		return scored
			? 'The engine’s quotations and speakers are scored on hand-coded reports; see the table of measured errors.'
			: 'The engine’s quotations have not been scored here yet; npm run validate does it.';
	return 'No hand-coded texts were at hand to score the engine on: treat its results as unscored.';
}
