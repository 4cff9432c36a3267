import type { Support } from './measure.ts';

/** What a number of reports can carry: under 5 a list, 5–19 a wide interval, 20–49 an estimate, 50 and more a comparison. */
export function supportOf(n: number): Support {
	if (n < 5) return 'list';
	if (n < 20) return 'wide';
	return n < 50 ? 'estimate' : 'comparison';
}

/** What a visitor reads for each. */
export const SUPPORT_LABEL: Record<Support, string> = {
	list: 'a description of these texts only',
	wide: 'few texts: a wide interval, no ranking',
	estimate: 'an estimate',
	comparison: 'enough for a comparison'
};
