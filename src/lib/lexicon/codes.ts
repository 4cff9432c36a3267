/** The allowed answers of the codebook's variables, shared by the rules, the database and the pages. */

/** What kind of source speaks (twelve types; methods: source typing). Anonymous is an identification, never a type. */
export const SOURCE_TYPES = [
	'government',
	'legislature',
	'military',
	'judiciary',
	'igo',
	'expert',
	'company',
	'ngo',
	'media',
	'citizen',
	'document',
	'unclear'
] as const;
export type SourceType = (typeof SOURCE_TYPES)[number];

/** How a source is identified to the reader. */
export const IDENTIFICATIONS = ['named', 'role', 'anonymous', 'collective', 'metonym', 'document', 'none'] as const;
export type Identification = (typeof IDENTIFICATIONS)[number];

/** How the words are given: all inside marks, partly, or not at all. */
export const MODES = ['direct', 'mixed', 'indirect'] as const;
export type Mode = (typeof MODES)[number];

/** Whose words a span is. */
export const VOICES = ['own', 'direct', 'indirect'] as const;
export type Voice = (typeof VOICES)[number];

/**
 * What a quotation reports: speech, a belief, an intention, a naming ("called it illegal"), or an act of speech in the
 * passive, whose speaker the text leaves out ("was told that").
 */
export const QUOTATION_KINDS = ['speech', 'thought', 'intention', 'labelling', 'passive'] as const;
export type QuotationKind = (typeof QUOTATION_KINDS)[number];

/** Stance class of the cue: how the writer stands to what the source says. */
export const STANCES = [
	'neutral',
	'argue',
	'distance',
	'endorse',
	'concede',
	'deny',
	'confront',
	'complain',
	'support',
	'commit',
	'direct',
	'manner',
	'cognition',
	'no-comment',
	'label'
] as const;
export type Stance = (typeof STANCES)[number];

/** Segments a stored text can hold. `caption`, `credit`, `related` and `tag` are not article text. */
export const SEGMENT_KINDS = ['deck', 'body', 'caption', 'credit', 'related', 'tag'] as const;
export type SegmentKind = (typeof SEGMENT_KINDS)[number];

/** Where words stand. `lead` is the first two paragraphs of the body. */
export const PLACES = ['headline', 'deck', 'lead', 'body'] as const;
export type Place = (typeof PLACES)[number];

/** What the tone toward somebody can be aimed at: a person, an organisation, a state, or what two states have with each other. */
export const TARGET_KINDS = ['person', 'organisation', 'state', 'relation'] as const;
export type TargetKind = (typeof TARGET_KINDS)[number];

/**
 * How a mention evaluates its target. `event`: the target came to harm, which evaluates nobody; `undecided`: the model was not sure
 * enough to say.
 */
export const TONES = ['negative', 'neutral', 'positive', 'event', 'undecided'] as const;
export type ToneCode = (typeof TONES)[number];

/** What decided a tone: the trained model, or one of two rules. */
export const TONE_RULES = ['model', 'speaks', 'harmed'] as const;
export type ToneRule = (typeof TONE_RULES)[number];

/**
 * What a wording is: an adjective or adverb that judges, a word that holds back or stresses, one that takes something for granted, words
 * in marks that nobody is said to have said or a fragment of somebody's words, or a whole sentence to be checked.
 */
export const WORDING_KINDS = ['evaluative', 'hedge', 'booster', 'factive', 'marks', 'passage'] as const;
export type WordingKind = (typeof WORDING_KINDS)[number];

/** The rule that found a wording. */
export const WORDING_RULES = [
	'before-noun',
	'said-of',
	'judging-adverb',
	'judging-noun',
	'judging-verb',
	'hedge-word',
	'hedge-verb',
	'booster-word',
	'factive-verb',
	'implicative-verb',
	'unattributed-marks',
	'fragment',
	'passage-model',
	'passage-words'
] as const;
export type WordingRule = (typeof WORDING_RULES)[number];

/** The side of a source that belongs to no party. */
export const NO_SIDE = 'none';
