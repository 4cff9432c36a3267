import type { Rule } from './rule.ts';

/**
 * Rules for how a story is told: episodic or thematic, as a game, as war or peace journalism, and what it calls a problem and a cause. Own
 * patterns, MIT.
 */
export const TELLING_RULES: readonly Rule[] = [
	{
		item: 'episodic',
		say: 'a day, and somebody who acts on it',
		patterns: [
			'PARTY|PERSON ~8 DAYWORD*',
			'DAYWORD* ~8 PARTY|PERSON',
			'PARTY|PERSON ~8 this|last* week|month|night|morning'
		],
		negated: true
	},
	{
		item: 'thematic',
		say: 'a time before, a trend, or numbers over time',
		patterns: [
			'since* YEAR',
			'since|following* the ~4 start|end|outbreak|collapse|fall of',
			'over|in|for* the? past|last ~1 years|decade|decades|months',
			'in* recent|past years|decades|months',
			'years* ago',
			'in* PASTYEAR',
			'LASTING*',
			'PERCENT ~6 since|between|compared*',
			'MOVE/VERB ~3 PERCENT*',
			'STUDY/NOUN* ~3 show|find|found|suggest|suggests|shows|finds',
			'rate* of ~3 have|has|be'
		],
		negated: true
	},
	{
		item: 'game-race',
		say: 'a race: polls, leading, trailing',
		patterns: [
			'POLLS/NOUN*',
			'neck* and neck',
			'lead|leads|led|trail|trails|trailed* ~4 point|points|polls',
			'win|wins|won|lose|loses|lost* ~3 election|primary|runoff|race|debate',
			'horse* race'
		],
		not: 'SPORT'
	},
	{
		item: 'game-strategy',
		say: 'why a move is made and how it will look',
		patterns: [
			'in a bid* to',
			'seek|sought|seeking|try|tries|tried|trying* to LOOK ~8 as',
			'PLOY*',
			'move|decision|speech|visit ~3 aimed|calculated|designed* at|to ~2 win|woo|appease|please|impress|distract',
			'score|scoring* ~2 political|points',
			'political* calculation|calculus|survival|gain|theatre|theater',
			'shore* up ~3 support|base',
			'campaign* strategy|tactics|strategist|team'
		],
		not: 'SPORT'
	},
	{
		item: 'war-visible',
		say: 'dead, wounded or destroyed',
		patterns: [
			'DEAD/VERB* ~5 people|civilians|soldiers|house|houses|homes|village|town|building|buildings|children|NUM',
			'NUM ~3 killed|wounded|injured|dead*',
			'DEADNOUN/NOUN*'
		]
	},
	{ item: 'war-now', say: 'a day of the event', patterns: ['DAYWORD*', 'overnight*', 'this* morning'], negated: true },
	{
		item: 'war-zero',
		say: 'one side gains what the other loses',
		patterns: ['PARTY ~4 seize|capture|repel|conquer|crush*', 'upper hand*', 'victory|defeat* ~2 over|for|of|by'],
		not: 'SPORT'
	},
	{ item: 'war-victim', say: 'a word that makes people helpless', patterns: ['VICTIM*'], own: true },
	{ item: 'war-demon', say: 'a word that demonises', patterns: ['DEMON/NOUN*', 'DEMON/ADJ*'], own: true },
	{ item: 'war-emotive', say: 'an emotive word', patterns: ['EMOTIVE*'], own: true },
	{
		item: 'peace-unseen',
		say: 'effects that are not seen at once',
		patterns: ['UNSEEN*', 'lost* their ~1 livelihood|livelihoods|schooling']
	},
	{
		item: 'peace-cause',
		say: 'a cause or a consequence',
		patterns: [
			'because* of',
			'as a result|consequence* of',
			'root* cause|causes',
			'cause|triggered|caused* by',
			'led|lead|leads* to'
		]
	},
	{
		item: 'peace-agree',
		say: 'talks or an agreement',
		patterns: ['AGREE/NOUN*', 'peace* talks|plan|deal|process|agreement', 'agree|agreed* to|on ~4 NOUN']
	},
	{
		item: 'peace-win',
		say: 'a way out for all',
		patterns: ['MUTUAL*', 'both* sides ~4 agree|benefit|gain|want', 'common* ground']
	},
	{
		item: 'problem',
		say: 'something is called a problem',
		patterns: [
			'THREAT/NOUN* to|for ~4 NOUN',
			'be ~2 THREAT/NOUN*',
			'pose|poses|posed* ~3 THREAT|risk',
			'be concerned* that|about|over',
			'warn|warns|warned* ~2 of|that',
			'face|faces|facing* ~3 PROBLEM',
			'voice|raise|express* ~2 concern|concerns|alarm|fears',
			'fear|fears|feared* ~1 that'
		]
	},
	{
		item: 'cause',
		say: 'a cause is named',
		patterns: [
			'because* of',
			'caused|triggered|fuelled|fueled* by',
			'as a result|consequence* of',
			'CAUSING/VERB* ~2 a|an|the ~3 NOUN',
			'lead|leads|led* to ~3 NOUN',
			'stem|stems|stemmed* from',
			'boost|boosted ~4 following|after* ~3 NOUN',
			'due* to',
			'thanks* to'
		]
	}
];
