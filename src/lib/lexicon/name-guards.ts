/**
 * Words around a name form that make it part of another name: "the Korean War" is no name for a war of today, "war crimes"
 * no name for a war. Own list, MIT.
 */

/** Forms that are other words when they are printed with a capital inside a sentence ("in March"). */
export const LOWER_CASE_ONLY = new Set(['march', 'may']);

/** form → words that may not stand right before it. */
export const NOT_AFTER: Record<string, readonly string[]> = {
	war: [
		'korean',
		'cold',
		'world',
		'civil',
		'gulf',
		'trade',
		'price',
		'culture',
		'drug',
		'nuclear',
		'star',
		'post',
		'turf',
		'of'
	],
	conflict: ['labor', 'labour', 'role'],
	fighting: ['fire'],
	relations: ['public', 'industrial', 'race', 'labour', 'labor', 'media'],
	crisis: ['energy', 'economic', 'financial', 'debt', 'housing', 'climate', 'banking', 'food', 'health', 'mid-life']
};

/** form → words that may not stand right after it. */
export const NOT_BEFORE: Record<string, readonly string[]> = {
	war: [
		'crime',
		'crimes',
		'criminal',
		'criminals',
		'game',
		'games',
		'memorial',
		'museum',
		'veteran',
		'veterans',
		'hero',
		'heroes',
		'bonds',
		'chest',
		'film',
		'correspondent'
	],
	conflict: ['of', 'resolution'],
	crisis: ['management', 'meeting', 'talks'],
	ties: ['for']
};
