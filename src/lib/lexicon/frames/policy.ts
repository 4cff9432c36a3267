import type { Rule } from './rule.ts';

/**
 * Words of the policy frames of Boydstun and others (2014). A dimension is borne out by a word that is hardly used outside it, or by two
 * together. Own patterns, MIT. The fifteenth, "other", is what fits none.
 */
export const POLICY_RULES: readonly Rule[] = [
	{
		item: 'policy-economic',
		say: 'a word of economy',
		patterns: ['ECONOMIC*', 'job* loss|losses|cut|cuts|market', 'MONEY* ~3 cost|loss|tax'],
		not: 'SPORT'
	},
	{
		item: 'policy-capacity',
		say: 'a word of means that are short or at hand',
		patterns: ['CAPACITY*', 'lack* of ~2 staff|money|resources|equipment|beds|fuel', 'run* out of']
	},
	{ item: 'policy-morality', say: 'a word of morality or religion', patterns: ['MORAL*', 'RELIGION*'] },
	{
		item: 'policy-fairness',
		say: 'a word of fairness',
		patterns: ['FAIR*', 'equal* rights|pay|treatment', 'civil* rights']
	},
	{
		item: 'policy-legality',
		say: 'a word of law',
		patterns: ['LEGAL*', 'BREAK* of|the ~4 LAW', 'BREAK/VERB* ~4 LAW', 'LAW ~2 BREAK*'],
		not: 'SPORT',
		negated: true
	},
	{
		item: 'policy-prescription',
		say: 'a policy that is made or weighed',
		patterns: ['PASS/VERB* ~4 POLICY/NOUN', 'POLICY/NOUN* ~3 would|will|aim|fail|work']
	},
	{
		item: 'policy-crime',
		say: 'a word of crime or punishment',
		patterns: [
			'CRIME/NOUN*',
			'CRIME/VERB*',
			'police* ~4 officer|arrest|search|investigate',
			'plead|pleaded* ~1 guilty'
		],
		not: 'SPORT'
	},
	{
		item: 'policy-security',
		say: 'a word of security or defence',
		patterns: ['SECURITY*', 'national* security', 'arms* race|control|exports|deal|sale|sales']
	},
	{
		item: 'policy-health',
		say: 'a word of health or safety',
		patterns: ['HEALTH/NOUN*', 'public* health', 'safety* rule|rules|standard|standards|inspection']
	},
	{
		item: 'policy-life',
		say: 'a word of everyday life',
		patterns: ['LIFE*', 'quality* of life', 'cost* of living', 'everyday|daily* life|lives']
	},
	{
		item: 'policy-culture',
		say: 'a word of culture or identity',
		patterns: ['CULTURE*', 'way* of life', 'national* identity|pride']
	},
	{
		item: 'policy-opinion',
		say: 'what the public thinks',
		patterns: [
			'OPINION/NOUN*',
			'public* opinion|support|anger|outcry',
			'percent|% of ~2 voters|people|respondents|adults|citizens*'
		],
		not: 'SPORT'
	},
	{
		item: 'policy-political',
		say: 'a word of party politics',
		patterns: [
			'POLITICS/NOUN*',
			'POLITICS/ADJ*',
			'political* party|parties|opponent|gain|leverage',
			'election* campaign'
		],
		not: 'SPORT'
	},
	{
		item: 'policy-external',
		say: 'relations between states',
		patterns: [
			'DIPLOMACY/NOUN*',
			'DIPLOMACY/ADJ*',
			'ties* between|with|to',
			'diplomatic|bilateral|friendly|close|closer|growing ties*',
			'united* nations',
			'relations* between|with ~3 PARTY',
			'foreign* minister|ministry|policy',
			'visit|trip* to ~2 PARTY',
			'international* community|law|reputation|standing'
		],
		not: 'SPORT',
		negated: true
	}
];
