import type { Rule } from './rule.ts';

/**
 * Rules for the items of Semetko and Valkenburg (2000) that a few words bear out; C1, C2 and C3 need two parties and have code of their own
 * (`analysis/frame`). Own patterns, MIT. Each is written so that the everyday second meaning of its words does not fire.
 */
export const GENERIC_RULES: readonly Rule[] = [
	{
		item: 'R1',
		say: 'a government that eases, or could ease, a problem',
		patterns: ['GOV ~5 EASE/VERB* ~5 PROBLEM', 'GOV ~4 PROVIDE/VERB* ~6 AID/NOUN']
	},
	{
		item: 'R2',
		say: 'a government held responsible',
		patterns: [
			'GOV ~2 FAIL/VERB* to',
			'BLAME/VERB* ~3 GOV',
			'GOV ~2 be ~1 responsible|accountable|culpable* for ~8 PROBLEM',
			'GOV ~2 be ~1 responsible|accountable|culpable* for ~8 HARM',
			'hold ~4 GOV ~2 responsible|accountable*',
			'GOV ~2 hold ~1 responsible|accountable* for',
			'GOV ~2 FAILURE*',
			'FAILURE* of|by|in ~3 GOV',
			'GOV ~2 be to blame*'
		]
	},
	{
		item: 'R3',
		say: 'a solution that is offered',
		patterns: [
			'CURE/NOUN* to|for ~5 PROBLEM',
			'SOLUTION/NOUN* to EASE ~6 PROBLEM',
			'PROPOSE/VERB* ~5 SOLUTION/NOUN',
			'PROPOSE/VERB* that ~8 should|be',
			'SOLUTION/NOUN ~3 would|could* ~2 EASE|help|allow|create|lower',
			'way* to EASE/VERB ~5 PROBLEM',
			'could|can* be solved|fixed|eased by',
			'build|plant|buy|install* ~6 to EASE ~4 PROBLEM'
		]
	},
	{
		item: 'R4',
		say: 'a person or group held responsible',
		patterns: [
			'BLAME/VERB* ~3 ACTOR',
			'ACTOR ~2 be ~1 responsible|culpable* for ~8 HARM',
			'ACTOR ~2 be ~1 responsible|culpable* for ~8 PROBLEM',
			'ACTOR ~2 be to blame* for',
			'hold ~4 ACTOR ~2 responsible|accountable*',
			'ACTOR ~2 hold ~1 responsible|accountable* for',
			'the fault* of ~3 ACTOR',
			'HARM|PROBLEM ~2 caused* by ~3 ACTOR'
		]
	},
	{
		item: 'R5',
		say: 'a call for action without delay',
		patterns: [
			'URGENT/ADJ* ~2 ACTION/NOUN',
			'MUST ~2 act|move|respond* ~2 now|immediately|quickly|urgently',
			'urgently* need|needs|needed',
			'time be running* out',
			'before it be too late*',
			'no time* to lose|waste',
			'need* ~3 immediately|urgently',
			'call* for ~2 URGENT ~3 NOUN'
		],
		negated: true
	},
	{
		item: 'H1',
		say: 'a private person as an example',
		patterns: [
			'PERSON , AGE* ,',
			'PERSON , a|an ~2 ORDINARY/NOUN*',
			'ORDINARY/NOUN* PERSON',
			'AGE - year - old* ~2 ORDINARY|PEOPLE|KIN|man|boy|girl|woman',
			'a|the AGE - year - old* VERB|AUX',
			'KIN/NOUN* of one|two|three|four|five|six|seven'
		],
		not: 'STATE'
	},
	{
		item: 'H2',
		say: 'a word of feeling',
		patterns: ['FEELING*', 'PEOPLE ~3 WEEP/VERB*', 'he|she|they WEEP/VERB*'],
		own: true
	},
	{
		item: 'H3',
		say: 'harm done to people',
		patterns: [
			'HURT/VERB* ~4 PEOPLE/NOUN',
			'PEOPLE/NOUN ~3 SUFFER/VERB*',
			'PEOPLE/NOUN ~3 lose|lost* ~3 home|homes|job|jobs|house|houses|livelihood|livelihoods',
			'PEOPLE/NOUN ~3 HURT/VERB* by',
			'force* ~5 PEOPLE ~3 to flee|leave|move',
			'PEOPLE/NOUN ~3 forced* to flee|leave|move|sell',
			'leave|left* ~5 homeless|stranded',
			'PEOPLE/NOUN ~2 without* water|power|food|electricity|shelter|heating'
		]
	},
	{
		item: 'H4',
		say: 'the private life of a named person',
		patterns: [
			"PERSON 's ~2 PRIVATE/NOUN*",
			'his|her ~1 PRIVATE/NOUN*',
			'PERSON ~2 married|divorced* ~2 PERSON|her|his'
		]
	},
	{
		item: 'C4',
		say: 'somebody wins or loses',
		patterns: [
			'PARTY|PERSON ~3 WIN/VERB* ~4 BATTLE/NOUN',
			'TRIUMPH/NOUN* for|over ~3 PARTY|PERSON',
			'PARTY|PERSON ~3 gain|lose* ground',
			'upper hand*',
			'prevail* over|against ~4 PARTY|PERSON',
			'winners* and losers',
			'PARTY|PERSON ~3 defeat/VERB* ~3 PARTY|PERSON'
		],
		not: 'SPORT'
	},
	{
		item: 'M1',
		say: 'a word of moral judgement',
		patterns: ['MORAL*', 'crime* against humanity', 'right* thing to do'],
		negated: true
	},
	{
		item: 'M2',
		say: 'a word of religion or morality',
		patterns: ['RELIGION*', 'faith* in god|jesus|allah', 'teachings|teaching* of ~2 church|prophet'],
		negated: true
	},
	{
		item: 'M3',
		say: 'how people in general should behave',
		patterns: [
			'GENERIC ~1 MUST* ~1 VERB',
			'we all MUST* ~1 VERB',
			'all|each of us MUST* ~1 VERB',
			'be ~1 wrong* to VERB',
			'our|everyone|everybody ~1 duty* to VERB',
			'as a society|nation* ~2 we MUST'
		],
		negated: true
	},
	{
		item: 'E1',
		say: 'money gained or lost',
		patterns: [
			'EARN/VERB* ~4 MONEY',
			'GAIN/NOUN* ~6 MONEY|PERCENT',
			'MONEY ~3 in|of ~2 GAIN/NOUN*',
			'profit|profits|revenue|revenues|earnings ~3 MOVE/VERB*',
			'MONEY GAIN/NOUN*'
		]
	},
	{
		item: 'E2',
		say: 'what something costs',
		patterns: [
			'cost/VERB* ~5 MONEY',
			'COST/NOUN* ~6 MONEY',
			'MONEY ~2 COST/NOUN*',
			'COST/NOUN ~3 MOVE/VERB*',
			'DEAR/ADJ*',
			'worth* ~2 MONEY',
			'pay|paid|spend|spent* ~5 MONEY',
			'MONEY -? worth|price|bridge|project|plan|programme|contract|deal|budget*'
		]
	},
	{
		item: 'E3',
		say: 'what follows for the economy',
		patterns: [
			'DAMAGE/VERB* ~4 ECONOMY/NOUN',
			'EFFECT/NOUN* on|for|to ~4 ECONOMY/NOUN',
			'ECONOMY/NOUN ~3 would|could|will|may* ~2 DAMAGE|MOVE|suffer|lose',
			'job|jobs ~3 be lost|cut|created|threatened|created*',
			'economic* consequence|consequences|impact|damage|fallout|cost|benefit|benefits'
		],
		not: 'SPORT'
	}
];
