/**
 * The items of five schemes for how a story is presented, in the words a reader meets. Semetko and Valkenburg (2000), paraphrased;
 * the policy frames of Boydstun and others (2014); episodic and thematic, Iyengar (1991); game and strategy, Aalberg, Strömbäck and de
 * Vreese (2012); war and peace journalism, Lee and Maslog (2005) after Galtung; the functions of a frame, Entman (1993). Own wording, MIT.
 */

/** A scheme, and what it is in one line. */
export const SCHEMES = {
	generic: { label: 'Generic frames', by: 'Semetko and Valkenburg, 2000' },
	policy: { label: 'Policy frames', by: 'Boydstun and others, 2014' },
	time: { label: 'Episodic and thematic', by: 'Iyengar, 1991' },
	game: { label: 'Strategy and game', by: 'Aalberg, Strömbäck and de Vreese, 2012' },
	war: { label: 'War and peace indicators', by: 'Lee and Maslog, 2005' },
	function: { label: 'Functions of a frame', by: 'Entman, 1993' }
} as const;
export type Scheme = keyof typeof SCHEMES;

/** Frames that items add up to, with their schemes; an item stands in one frame. */
export const FRAMES = {
	responsibility: { scheme: 'generic', label: 'Responsibility' },
	'human-interest': { scheme: 'generic', label: 'Human interest' },
	conflict: { scheme: 'generic', label: 'Conflict' },
	morality: { scheme: 'generic', label: 'Morality' },
	economic: { scheme: 'generic', label: 'Economic consequences' },
	policy: { scheme: 'policy', label: 'Policy frames' },
	episodic: { scheme: 'time', label: 'Episodic' },
	thematic: { scheme: 'time', label: 'Thematic' },
	game: { scheme: 'game', label: 'Strategy and game' },
	war: { scheme: 'war', label: 'War indicators' },
	peace: { scheme: 'war', label: 'Peace indicators' },
	function: { scheme: 'function', label: 'Problem and cause' }
} as const satisfies Record<string, { scheme: Scheme; label: string }>;
export type FrameId = keyof typeof FRAMES;

const GENERIC = {
	R1: ['responsibility', 'a government can ease the problem'],
	R2: ['responsibility', 'a government is responsible for the problem'],
	R3: ['responsibility', 'a solution is suggested'],
	R4: ['responsibility', 'an individual or group is responsible'],
	R5: ['responsibility', 'urgent action is called for'],
	H1: ['human-interest', 'a human example or face'],
	H2: ['human-interest', 'words that evoke feeling'],
	H3: ['human-interest', 'how people are affected'],
	H4: ['human-interest', 'private or personal lives'],
	C1: ['conflict', 'disagreement between parties or countries'],
	C2: ['conflict', 'one side reproaches another'],
	C3: ['conflict', 'two or more sides of the issue'],
	C4: ['conflict', 'winners and losers'],
	M1: ['morality', 'a moral message'],
	M2: ['morality', 'morality, God or religion'],
	M3: ['morality', 'prescribes how to behave'],
	E1: ['economic', 'financial gains or losses'],
	E2: ['economic', 'costs'],
	E3: ['economic', 'economic consequences']
} as const;

const POLICY = {
	'policy-economic': ['policy', 'economic'],
	'policy-capacity': ['policy', 'capacity and resources'],
	'policy-morality': ['policy', 'morality'],
	'policy-fairness': ['policy', 'fairness and equality'],
	'policy-legality': ['policy', 'legality, constitution, courts'],
	'policy-prescription': ['policy', 'policy prescription and evaluation'],
	'policy-crime': ['policy', 'crime and punishment'],
	'policy-security': ['policy', 'security and defence'],
	'policy-health': ['policy', 'health and safety'],
	'policy-life': ['policy', 'quality of life'],
	'policy-culture': ['policy', 'cultural identity'],
	'policy-opinion': ['policy', 'public opinion'],
	'policy-political': ['policy', 'political'],
	'policy-external': ['policy', 'external regulation and reputation']
} as const;

const OTHERS = {
	episodic: ['episodic', 'one event, at its time, with a named actor'],
	thematic: ['thematic', 'background, trend or numbers over time'],
	'game-race': ['game', 'polls, winning and losing as in a race'],
	'game-strategy': ['game', 'strategy, tactics and how a move will look'],
	'war-elite': ['war', 'officials speak'],
	'war-visible': ['war', 'visible effects: dead, wounded, destroyed'],
	'war-now': ['war', 'here and now'],
	'war-two': ['war', 'two sides only have a voice'],
	'war-zero': ['war', 'one side’s gain is the other’s loss'],
	'war-victim': ['war', 'language that makes victims helpless'],
	'war-demon': ['war', 'language that demonises'],
	'war-emotive': ['war', 'emotive words'],
	'peace-people': ['peace', 'ordinary people speak'],
	'peace-unseen': ['peace', 'unseen effects: trauma, ruined livelihoods, displacement'],
	'peace-cause': ['peace', 'causes and consequences'],
	'peace-agree': ['peace', 'agreement and talks'],
	'peace-many': ['peace', 'three or more sides have a voice'],
	'peace-win': ['peace', 'a way out for all sides'],
	problem: ['function', 'something is called a problem'],
	cause: ['function', 'a cause is named']
} as const;

const ALL = { ...GENERIC, ...POLICY, ...OTHERS };
export type ItemKey = keyof typeof ALL;

/** Every item the engine looks for, in the order pages show them. */
export const ITEM_KEYS = Object.keys(ALL) as ItemKey[];

/** The nineteen items of Semetko and Valkenburg that a text can answer: what the engine codes for an article. */
export const GENERIC_KEYS = Object.keys(GENERIC) as (keyof typeof GENERIC)[];

/** Items of the schemes that a text alone can't answer, with the reason. */
export const MISSING_ITEMS = [
	{ key: 'H5', label: 'pictures that evoke feeling', reason: 'needs pictures; the scale is out of 4' },
	{
		key: 'policy-other',
		label: 'other policy frame',
		reason: 'is what fits no other one, so there is nothing to look for'
	},
	{ key: 'war-reactive', label: 'reactive or proactive', reason: 'needs the time line of the coverage' },
	{ key: 'war-stops', label: 'coverage stops or goes on', reason: 'needs the time line of the coverage' }
] as const;

/** What an item asks, in words. */
export const ITEM_LABEL = Object.fromEntries(ITEM_KEYS.map((key) => [key, ALL[key][1]])) as Record<ItemKey, string>;

/** The frame of an item. */
export function frameOf(item: ItemKey): FrameId {
	return ALL[item][0];
}

/** The items of a frame, in order. */
export function itemsOf(frame: FrameId): ItemKey[] {
	return ITEM_KEYS.filter((key) => frameOf(key) === frame);
}

/** Short sign before marked words ("R2"); the policy frames and indicators go by a word. */
export function signOf(item: ItemKey): string {
	return item in GENERIC ? item : item.replace(/^(?:policy|war|peace|game)-/, '');
}

/** What Entman's four functions are borne out by: spans for a reader to check, no score. */
export const FUNCTIONS = [
	{ id: 'problem', label: 'Problem', asks: 'What is called a problem?', items: ['problem', 'H3'] },
	{ id: 'cause', label: 'Cause', asks: 'Who or what is named as its cause?', items: ['cause', 'R2', 'R4'] },
	{
		id: 'judgement',
		label: 'Moral judgement',
		asks: 'Who or what is judged, and by whom?',
		items: ['C2', 'M1', 'M2', 'M3']
	},
	{ id: 'remedy', label: 'Remedy', asks: 'What is to be done?', items: ['R1', 'R3', 'R5'] }
] as const satisfies readonly { id: string; label: string; asks: string; items: readonly ItemKey[] }[];
