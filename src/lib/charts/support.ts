import { SUPPORT_LABEL } from '#lib/analysis/compare/small-n.ts';
import type { Mark, Series } from './series.ts';

/** What a number can carry, in words: what its n allows, or why it is only listed. */
export function saySupport({ listedFor }: Pick<Series, 'listedFor'>, { support }: Pick<Mark, 'support'>): string {
	return listedFor ?? SUPPORT_LABEL[support];
}
