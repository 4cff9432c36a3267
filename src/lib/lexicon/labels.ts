import type { Identification, Mode, Place, QuotationKind, SourceType, Stance, ToneCode, Voice } from './codes.ts';

/** The codes in the words a reader understands. */

export const TYPE_LABEL: Record<SourceType, string> = {
	government: 'government',
	legislature: 'parliament or party',
	military: 'military, police or intelligence',
	judiciary: 'court or lawyer',
	igo: 'organisation of states',
	expert: 'expert',
	company: 'company',
	ngo: 'civil society',
	media: 'media',
	citizen: 'citizen',
	document: 'document',
	unclear: 'kind unclear'
};

export const IDENTIFICATION_LABEL: Record<Identification, string> = {
	named: 'named',
	role: 'by role, not by name',
	anonymous: 'anonymous',
	collective: 'as a group',
	metonym: 'a place or body standing for people',
	document: 'document',
	none: 'not identified'
};

export const MODE_LABEL: Record<Mode, string> = {
	direct: 'direct',
	mixed: 'mixed',
	indirect: 'indirect'
};

/** What each mode looks like on paper. */
export const MODE_MEANING: Record<Mode, string> = {
	direct: 'all in quotation marks',
	mixed: 'partly in quotation marks',
	indirect: 'without quotation marks'
};

export const KIND_LABEL: Record<QuotationKind, string> = {
	speech: 'quotation',
	thought: 'thought or belief',
	intention: 'intention',
	labelling: 'naming',
	passive: 'report without a speaker'
};

export const VOICE_LABEL: Record<Voice, string> = {
	own: 'in the outlet’s own voice',
	direct: 'in quotation marks',
	indirect: 'in words reported for somebody'
};

/** How a mention evaluates its target. */
export const TONE_LABEL: Record<ToneCode, string> = {
	negative: 'evaluated unfavourably',
	neutral: 'not evaluated',
	positive: 'evaluated favourably',
	event: 'comes to harm (an event)',
	undecided: 'undecided'
};

export const STANCE_LABEL: Record<Stance, string> = {
	neutral: 'neutral',
	argue: 'arguing',
	distance: 'keeping a distance',
	endorse: 'taking it as true',
	concede: 'conceding',
	deny: 'denying',
	confront: 'confronting',
	complain: 'complaining or worrying',
	support: 'supporting',
	commit: 'promising or threatening',
	direct: 'asking or ordering',
	manner: 'naming a manner of speaking',
	cognition: 'thinking or knowing',
	'no-comment': 'declining to comment',
	label: 'naming something'
};

export const PLACE_LABEL: Record<Place, string> = {
	headline: 'headline',
	deck: 'deck',
	lead: 'lead, first two paragraphs',
	body: 'body'
};

/** What each quotation pattern looks for, by the name the engine gives it. */
export const PATTERN_LABEL: Record<string, string> = {
	QSV: 'words in marks, then who speaks, then the verb',
	QVS: 'words in marks, then the verb, then who speaks',
	TSV: 'what is said, then who speaks, then the verb',
	TVS: 'what is said, then the verb, then who speaks',
	TSVT: 'what is said, broken by who speaks and the verb',
	SVQ: 'who speaks, the verb, then words in marks',
	SVthat: 'who speaks, the verb, then “that”',
	SVclause: 'who speaks, the verb, then a clause',
	SVwh: 'who speaks, the verb, then a question word',
	SVtoINF: 'who speaks, the verb, then “to” and a verb',
	SVnoun: 'who speaks, the verb, then a thing',
	LABEL: 'who speaks calls a thing by a name',
	ACC: '“according to” and the like',
	NOUN: 'a noun of speaking with what is said',
	ADJ: 'an adjective of feeling with what it is about',
	BLOCK: 'a paragraph of quoted words',
	SPEAKER: 'a label with a colon before the words, as in a transcript',
	HEAD: 'a headline that names who speaks',
	SVrel: 'who speaks and the verb inside a clause of what is said',
	JUDGED: 'a thing, the verb in the passive, then who speaks',
	ASK: 'a question put to somebody',
	PASSIVE: 'a verb in the passive, with nobody who speaks',
	FLOAT: 'words in marks that go on with the speaker before them',
	UNATTR: 'words in marks with nobody named near them'
};

/** Kinds of prose of the set breadth, after "in". */
export const PROSE_LABEL: Readonly<Record<string, string>> = {
	agency: 'news agencies',
	broadcaster: 'broadcasters’ pages',
	tabloid: 'tabloids',
	state: 'state agencies in translation',
	korean: 'South Korean dailies in English',
	transcript: 'transcripts',
	opinion: 'opinion columns',
	live: 'live blogs'
};

/** What a name names. */
export const NAME_KIND_LABEL = {
	person: 'a person',
	organisation: 'an organisation',
	place: 'a place',
	role: 'a role'
} as const;

/** How a form was found to be a name for its referent, in the words of a reader. */
export const NAMING_RULE_LABEL: Readonly<Record<string, string>> = {
	title: 'the words of a role right before the name',
	apposition: 'the words of a role beside the name, behind a comma',
	nation: 'a people, a country or a body right before the noun',
	of: 'a name bound to the noun by “of”, “in” or a possessive',
	chain: 'a noun that can only mean what the text named before',
	phrase: 'words that name the thing by themselves',
	name: 'the name alone'
};

/** What kind of wording it is. */
export const WORDING_LABEL = {
	evaluative: 'a word that judges',
	hedge: 'a word that holds back (hedge)',
	booster: 'a word that stresses (booster)',
	factive: 'a verb that takes something for granted (factive or implicative)',
	marks: 'a few words in quotation marks',
	passage: 'a passage to check'
} as const;

/** Why a wording was found. */
export const WORDING_RULE_LABEL = {
	'before-noun': 'an adjective of the list of judging words, before a noun',
	'said-of': 'an adjective of the list of judging words, said of somebody or something',
	'judging-adverb': 'an adverb of the list of judging words',
	'judging-noun': 'a noun of the list of judging words',
	'judging-verb': 'a verb of the list of judging words',
	'hedge-word': 'a word of the list of hedges',
	'hedge-verb': 'a verb of the list of hedges',
	'booster-word': 'a word of the list of boosters',
	'factive-verb': 'a verb that takes for granted that what follows is so',
	'implicative-verb': 'a verb that says how hard it was, or that it came to nothing',
	'unattributed-marks': 'up to three words in marks that nobody is said to have said',
	fragment: 'up to three words of somebody, in marks',
	'passage-model': 'a sentence much like sentences that speak ill of those they name, by a trained model',
	'passage-words': 'a sentence with a word of the lists that judges'
} as const;

/** How an event is told. */
export const ACT_FORM_LABEL = {
	active: 'active, with a subject',
	'by-agent': 'passive, with who did it',
	agentless: 'passive, without who did it',
	nominal: 'as a noun',
	intransitive: 'as something that happens'
} as const;
