import { sayEngine } from '#lib/analysis/compare/measure-error.ts';
import { sourcingCard, type SourcingId } from '#lib/analysis/sourcing/cards.ts';
import type { Sourcing } from '#lib/analysis/sourcing/sourcing.ts';
import { modelLine } from '../story/lines.ts';
import type { View } from './view.ts';

function engineLine({ choice }: View, { groups }: Sourcing, id: SourcingId): string {
	const engines = [...new Set(groups.map(({ coder }) => coder.label))].join('; ');
	const unscored = id === 'gender' ? ' What the texts tell of gender is not scored on any set.' : '';
	const counted = choice.attitudes
		? ' Beliefs and intentions (“hopes that”, “plans to”) are counted among the statements.'
		: '';
	return `Read by the engine (${engines}) from the stored texts, ${id === 'gender' ? 'each person once' : 'each statement once'}.${counted} ${sayEngine(id)[0]}${unscored}`;
}

/** Who coded what a chart shows, with the error that was measured of this very coder and of no other. */
export function coderLine(view: View, sourcing: Sourcing, id: SourcingId, categories: readonly string[]): string {
	if (sourcing.coder === 'engine') return engineLine(view, sourcing, id);
	if (sourcing.coder === 'model') return modelLine(view.comparison, sourcingCard(id), [...categories]);
	return `Coded by people: ${[...new Set(sourcing.groups.map(({ coder }) => coder.label))].join('; ')}.`;
}
