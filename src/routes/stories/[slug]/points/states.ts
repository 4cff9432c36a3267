import type { PointState } from '#lib/analysis/compare/points.ts';

/** What each state is called in a cell, and what it means. A sign of its own stands beside each word. */
export const STATES: { state: PointState; word: string; means: string }[] = [
	{ state: 'own', word: 'own voice', means: 'the outlet says it itself' },
	{ state: 'attributed', word: 'attributed', means: 'it stands in somebody’s mouth' },
	{ state: 'disputed', word: 'disputed', means: 'it is given with a denial' },
	{
		state: 'absent',
		word: 'absent',
		means: 'a whole text with a date that was read, not earlier than the point could be known, does not mention it'
	},
	{ state: 'too early', word: 'too early', means: 'published before the first report that mentions it' },
	{
		state: 'not known',
		word: 'not known',
		means: 'the text is not whole or its date was not read: it can’t show what is missing'
	},
	{ state: 'not coded', word: 'not coded', means: 'nobody coded points; the engine does not' }
];

/** A class name for a state. */
export function stateClass(state: PointState): string {
	return state.replace(' ', '-');
}

/** The word for a state. */
export function stateWord(state: PointState): string {
	return STATES.find((one) => one.state === state)?.word ?? state;
}
