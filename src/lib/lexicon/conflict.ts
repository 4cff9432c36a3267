/**
 * Words that bear on the conflict items C1 (disagreement between parties) and C2 (one side reproaches another) of the
 * generic frames of Semetko and Valkenburg (2000). Own list from common English usage, MIT. The rules that use them ask for
 * two parties around the word, because nearly all of these words have a peaceful second meaning.
 */

/** Verbs of disagreement, by lemma, and the words that must follow for that reading ("" = none). */
export const CONFLICT_VERBS: ReadonlyMap<string, readonly string[]> = new Map([
	['clash', ['with', 'over']],
	['oppose', ['']],
	['reject', ['']],
	['dispute', ['']],
	['protest', ['']],
	['condemn', ['']],
	['denounce', ['']],
	['accuse', ['']],
	['blame', ['']],
	['criticize', ['']],
	['criticise', ['']],
	['deny', ['']],
	['rebuke', ['']],
	['rebuff', ['']],
	['slam', ['']],
	['blast', ['']],
	['decry', ['']],
	['deplore', ['']],
	['contradict', ['']],
	['refute', ['']],
	['quarrel', ['with', 'over']],
	['feud', ['with', 'over']],
	['spar', ['with', 'over']],
	['disagree', ['with', 'over', 'on', 'about']],
	['retaliate', ['']],
	['object', ['to']],
	['threaten', ['']],
	['sue', ['']],
	['boycott', ['']],
	['denigrate', ['']]
]);

/** Verbs by which one side reproaches another; a subset, and C2 where both are named. */
export const REPROACH_VERBS = new Set([
	'accuse',
	'blame',
	'condemn',
	'denounce',
	'criticize',
	'criticise',
	'rebuke',
	'slam',
	'blast',
	'decry',
	'deplore',
	'chide',
	'castigate',
	'lambast',
	'lambaste',
	'berate',
	'assail',
	'upbraid'
]);

/** Verbs with a bodily first meaning ("slammed the door"): a party must be their object itself, not only whose thing it is. */
export const BODILY_VERBS = new Set(['slam', 'blast']);

/** What a side rejects when it answers another one, who may stand in the sentences before ("rejected the comparison"). */
export const REPLIED_NOUNS = new Set([
	'accusation',
	'allegation',
	'argument',
	'charge',
	'claim',
	'comparison',
	'complaint',
	'criticism',
	'demand',
	'insinuation',
	'offer',
	'proposal',
	'suggestion',
	'ultimatum'
]);
export const REPLYING_VERBS = new Set(['reject', 'deny', 'dispute', 'refute', 'rebuff', 'dismiss']);

/** Nouns of disagreement. */
export const CONFLICT_NOUNS = new Set([
	'dispute',
	'row',
	'feud',
	'standoff',
	'stand-off',
	'tension',
	'rift',
	'spat',
	'clash',
	'confrontation',
	'quarrel',
	'disagreement',
	'showdown',
	'deadlock',
	'backlash',
	'outcry',
	'hostility',
	'antagonism',
	'animosity'
]);

/** What must be near a noun of disagreement: joins to the parties or to the matter. */
export const CONFLICT_NOUN_JOINS = new Set(['between', 'with', 'over', 'among', 'from', 'against', 'about']);

/** Words before such a noun that make it one by themselves ("diplomatic row"). */
export const CONFLICT_NOUN_KINDS = new Set([
	'diplomatic',
	'political',
	'military',
	'regional',
	'trade',
	'border',
	'legal',
	'public',
	'bitter',
	'bilateral',
	'armed',
	'international',
	'growing',
	'rising',
	'mounting',
	'simmering',
	'renewed',
	'escalating'
]);

/** Verbs that raise, and the nouns that are raised: "voiced concern", "sparked protest", "drew criticism". */
export const RAISING_VERBS = new Set([
	'voice',
	'express',
	'raise',
	'share',
	'spark',
	'draw',
	'provoke',
	'prompt',
	'trigger',
	'lodge',
	'file',
	'meet',
	'face',
	'register',
	'fuel',
	'arouse',
	'stir',
	'attract'
]);
export const RAISED_NOUNS = new Set([
	'concern',
	'alarm',
	'objection',
	'misgiving',
	'protest',
	'criticism',
	'condemnation',
	'anger',
	'outrage',
	'opposition',
	'fear',
	'unease',
	'indignation',
	'fury',
	'worry',
	'resistance',
	'complaint',
	'accusation',
	'rebuke',
	'doubt'
]);

/** Words by which an act of another side is called wrong. */
export const REPROACH_WORDS = new Set([
	'illegal',
	'unlawful',
	'illegitimate',
	'unacceptable',
	'irresponsible',
	'reckless',
	'provocation',
	'provocative',
	'violation',
	'violate',
	'breach',
	'aggression',
	'betrayal',
	'blackmail',
	'sabotage',
	'outrageous',
	'shameful',
	'disgraceful',
	'hypocritical',
	'hypocrisy',
	'hostile',
	'scandalous',
	'criminal',
	'lie',
	'liar',
	'destabilising',
	'destabilizing',
	'unjustified'
]);

/** Nouns that make "illegal", "criminal" and the like the name of a thing, not a reproach ("illegal logging"). */
export const NOT_REPROACHED = new Set([
	'immigration',
	'immigrant',
	'migrant',
	'migration',
	'alien',
	'drug',
	'logging',
	'fishing',
	'mining',
	'gambling',
	'parking',
	'download',
	'trafficking',
	'trade',
	'substance',
	'weapon',
	'firearm',
	'entry',
	'record',
	'justice',
	'court',
	'law',
	'lawyer',
	'code',
	'investigation',
	'case',
	'charge',
	'takeover',
	'bid',
	'detector',
	'procedure',
	'offence',
	'offense'
]);

/** Words of sport and games; a sentence with one of them holds no political conflict unless two sides are countries' governments. */
export const SPORT_WORDS = new Set([
	'match',
	'league',
	'cup',
	'striker',
	'goalkeeper',
	'midfielder',
	'coach',
	'tournament',
	'kick-off',
	'stadium',
	'semi-final',
	'quarter-final',
	'championship',
	'referee',
	'derby',
	'halftime',
	'innings',
	'playoff',
	'quarterback',
	'fixture',
	'touchdown',
	'wicket',
	'goalless',
	'rower',
	'regatta'
]);

/** Negations that turn a reproach into its opposite when they stand shortly before it. */
export const NEGATIONS = new Set([
	'not',
	"n't",
	'never',
	'no',
	'nor',
	'neither',
	'without',
	'nothing',
	'nobody',
	'hardly',
	'any',
	'deny',
	'reject',
	'dismiss'
]);
