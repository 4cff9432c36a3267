/** Small closed classes of English words the rules rely on. Own lists, MIT like the rest of the project. */
const set = (words: string) => new Set(words.trim().split(/\s+/));

export const WEEKDAYS = set('monday tuesday wednesday thursday friday saturday sunday');
export const MONTHS = set(
	'january february march april may june july august september october november december jan feb aug sept oct nov dec'
);
export const PERSONAL_PRONOUNS = set(
	'i you he she it we they me him her us them himself herself itself themselves myself yourself'
);
export const POSSESSIVES = set('my your his her its our their whose');
/** Pronouns and determiners that can be a noun phrase alone. */
export const STANDING_PRONOUNS = set(
	'some many others several most few both all none one everyone everybody someone somebody anyone nobody those these another each half there this that'
);
/** Forms of "be", as they show a passive. */
export const BE_FORMS = set("be is are was were been being am 's 're 'm get got gets getting");
/** Words that open an adjunct of place, time or manner. */
export const ADJUNCT_OPENERS = set(
	'in on at during after before while when as from to with for by about via through since until amid following outside inside near over around of against without earlier later regarding concerning into upon under between because where then again'
);
/** Adverbs of time that may stand right after a cue. */
export const TIME_ADVERBS = set(
	'earlier later today yesterday tonight tomorrow recently then again also now afterward afterwards ago previously simply there here flatly bluntly'
);
/** Conjunctions that open a clause of its own after a comma. */
export const TURNS = set('though although while whereas');
