import type { Tagged } from './tagger.ts';
import { readsAsNoun, readsAsVerb, stripVerb } from './verb-repair.ts';

/** Past forms the tagger often takes for adjectives or nouns; after a name or a modal they are verbs. */
const VERB_FORMS: Record<string, string> = {
	said: 'say',
	says: 'say',
	told: 'tell',
	claims: 'claim',
	tweets: 'tweet',
	tweeted: 'tweet',
	quipped: 'quip',
	promising: 'promise',
	gifted: 'gift',
	welcome: 'welcome'
};
const MODALS = new Set(['will', 'would', 'can', 'could', 'may', 'might', 'shall', 'should', 'must', 'to', "'ll", "'d"]);

/**
 * Mends the tagger's known errors in place: "said" and "says" as nouns, "-ed" forms as adjectives between a subject
 * and its object, the base form after a modal, and the hyphenated ends of names ("Jong-un").
 */
export function repairTags(tokens: Tagged[]): Tagged[] {
	const title = isTitle(tokens);
	tokens.forEach((token, i) => {
		const before = tokens[i - 1];
		const after = tokens[i + 1];
		if (title && isTitleVerb(tokens, i)) {
			token.pos = 'VERB';
			token.lemma = stripVerb(token.lower);
		} else if (token.lower === 'ed' && tokens[i - 2]?.lower === 'op') token.pos = 'NOUN';
		else if (isNounHead(token, after) || readsAsNoun(tokens, i) || isLoneHead(tokens, i)) token.pos = 'NOUN';
		else if (token.lower === 'further' && after?.pos === 'VERB') token.pos = 'ADV';
		else if (token.lower === 'said' || token.lower === 'says' || token.lower === 'told') toVerb(token);
		else if (token.lower === 'shot' && after?.lower === 'back') {
			token.pos = 'VERB';
			token.lemma = 'shoot';
		} else if (isVerbBehindMarks(tokens, i)) {
			token.pos = 'VERB';
			token.lemma = stripEd(token.lower);
		} else if (isGerundNoun(token, before, after)) token.pos = 'NOUN';
		else if (readsAsVerb(tokens, i)) {
			token.pos = 'VERB';
			token.lemma = stripVerb(token.lower);
		} else if (token.lower in VERB_FORMS && token.pos !== 'VERB' && isVerbHere(token, before, after)) toVerb(token);
		else if (token.pos === 'ADJ' && /.{3,}ed$/.test(token.lower) && isVerbHere(token, before, after)) {
			token.pos = 'VERB';
			token.lemma = stripEd(token.lower);
		} else if (isNameEnd(tokens, i) || (!title && (isNameByCase(tokens, i) || isNameBeforeSaying(tokens, i))))
			token.pos = 'PROPN';
	});
	return tokens;
}

function toVerb(token: Tagged): void {
	token.pos = 'VERB';
	token.lemma = VERB_FORMS[token.lower];
}

/** A verb stands after a name, a pronoun or a modal and before an object or a clause. */
function isVerbHere(token: Tagged, before?: Tagged, after?: Tagged): boolean {
	if (!before || !after) return false;
	if (MODALS.has(before.lower)) return true;
	if (token.lower === 'promising') return (before.text === ',' || before.pos === 'AUX') && after.lower === 'to';
	const subject =
		before.pos === 'PROPN' || (before.pos === 'PRON' && !/^(his|her|its|their|my|our|your)$/.test(before.lower));
	return subject && /^(DET|PRON|PROPN|NUM)$/.test(after.pos);
}

/** "-un" of "Kim Jong-un": a lower-case piece bound by a hyphen to a name. */
function isNameEnd(tokens: Tagged[], i: number): boolean {
	const [name, hyphen, end] = [tokens[i - 2], tokens[i - 1], tokens[i]];
	if (!name || hyphen?.text !== '-' || end.pos === 'PROPN' || name.pos !== 'PROPN') return false;
	return name.end === hyphen.start && hyphen.end === end.start && /^\p{Ll}{2,5}$/u.test(end.text);
}

export function stripEd(form: string): string {
	const stem = form.slice(0, -2);
	if (/([bdgmnprt])\1$/.test(stem)) return stem.slice(0, -1);
	if (/(at|iz|ur|uc|as|is|ag|ov|iv|it|in|ar|or)$/.test(stem)) return `${stem}e`;
	return stem;
}

/** A headline writes most of its words with a capital, so capitals there show no name. */
function isTitle(tokens: Tagged[]): boolean {
	const capitals = tokens.filter(({ text }) => /^\p{Lu}\p{L}/u.test(text)).length;
	return capitals > 3 && !tokens.some(({ text }) => /^\p{Ll}{5,}$/u.test(text));
}

/** A verb with a capital inside a sentence is a name ("Mr. Shook"); at its start only where another verb follows ("Ward said"). */
function isNameByCase(tokens: Tagged[], i: number): boolean {
	const [before, token, after] = [tokens[i - 1], tokens[i], tokens[i + 1]];
	if (token.pos !== 'VERB' || !/^\p{Lu}\p{Ll}+$/u.test(token.text)) return false;
	const opens = !before || /^[.!?:"“”'…(•—–-]$/.test(before.text);
	if (!opens || (after !== undefined && after.pos === 'VERB' && SAYING.test(after.lower))) return true;
	return after?.pos === 'PROPN' && SAYING.test(tokens[i + 2]?.lower ?? '') && !/(ing|ed)$/.test(token.lower);
}

const SAYING =
	/^(said|says|told|tells|added|adds|wrote|asked|tweeted|noted|argued|called|stated|estimated|claimed|suggested|responded|insisted|warned|praised|criticized|urged|described|accused|blamed)$/;
/** Words of other classes that may open a sentence before a verb of speech without being its speaker's name. */
const OPENERS =
	/^(also|then|later|earlier|now|still|so|as|yet|both|neither|either|some|many|most|several|others?|one|all|none|few|more|another|once|never|even|just|only|here|there|what|who|when|where|why|how|and|but|or|if|instead|recently|officially|publicly|privately|finally|similarly|separately|specifically|additionally|eventually|repeatedly|reportedly|initially|not|former|no|yes|previously|afterwards?|again|perhaps|today|yesterday|tomorrow|tonight|much|any|each|every|half|this|that|these|those)$/;

/** `Jolly said`, `Will called for`: an adverb or auxiliary with a capital right before a verb of speech is a name. */
function isNameBeforeSaying(tokens: Tagged[], i: number): boolean {
	const [before, token, after] = [tokens[i - 1], tokens[i], tokens[i + 1]];
	if (!/^(ADV|AUX|ADP|ADJ|INTJ)$/.test(token.pos) || !/^\p{Lu}\p{Ll}{2,}$/u.test(token.text)) return false;
	if (!after || !SAYING.test(after.lower) || before?.pos === 'PROPN') return false;
	if (token.pos === 'AUX') return before !== undefined && /^[,"]$/.test(before.text);
	return !OPENERS.test(token.lower);
}

const TITLE_VERBS =
	/^(blasts|slams|rips|praises|calls|says|tells|urges|vows|warns|denies|rejects|defends|claims|accuses|mocks|denounces|condemns|declares|pledges|promises|demands|admits|reveals|announces|criticizes|attacks|hails|disputes|confirms|insists|argues|quotes|responds)$/;

/** `Lowe Slams Harbour Plan`: in a headline, where capitals hide the verb from the tagger. */
function isTitleVerb(tokens: Tagged[], i: number): boolean {
	const [before, token, after] = [tokens[i - 1], tokens[i], tokens[i + 1]];
	if (token.pos === 'VERB' || !TITLE_VERBS.test(token.lower) || !before || !after) return false;
	return /^(PROPN|NOUN|CCONJ)$/.test(before.pos) && /^(PROPN|DET|PRON|NOUN|ADJ|PART|SCONJ)$/.test(after.pos);
}

/** Adjectives that stand for people where no noun follows: "the party chief", "a presidential hopeful". */
const PERSON_ADJECTIVES =
	/^(chief|general|hopeful|rival|executive|representative|official|individual|veteran|conservative|liberal|progressive|moderate|insider|native|principal|adult|relative|intellectual|professional|criminal|commoner|loyalist)s?$/;

function isNounHead(token: Tagged, after?: Tagged): boolean {
	if (token.pos !== 'ADJ' || !PERSON_ADJECTIVES.test(token.lower)) return false;
	return after === undefined || !/^(ADJ|NOUN|PROPN|NUM|CCONJ)$/.test(after.pos);
}

/** "the same polling suggests": an "-ing" form that an article makes a noun. */
function isGerundNoun(token: Tagged, before?: Tagged, after?: Tagged): boolean {
	if (token.pos !== 'VERB' || !token.lower.endsWith('ing') || !before || !after) return false;
	const owned = OWNERS.test(before.lower) && before.pos !== 'AUX';
	// "said" behind it is not mended yet.
	const ends = /^(VERB|AUX|ADP|PUNCT)$/.test(after.pos) || /^(said|says|told)$/.test(after.lower);
	return (owned || /^(DET|ADJ)$/.test(before.pos)) && ends && after.lower !== 'to';
}

const OWNERS = /^(his|their|its|my|our|your|'s)$/;

/** "his net worth could grow": the last adjective behind a possessive or an article, before the verb of the sentence. */
function isLoneHead(tokens: Tagged[], i: number): boolean {
	const after = tokens[i + 1];
	if (tokens[i].pos !== 'ADJ' || after?.pos !== 'AUX') return false;
	let start = i;
	while (start > 0 && tokens[start - 1].pos === 'ADJ') start--;
	return OWNERS.test(tokens[start - 1]?.lower ?? '') && tokens[start - 1].pos !== 'AUX';
}

/** `“They knew,” fumed Lowe`: an "-ed" form between closing marks and a name. */
function isVerbBehindMarks(tokens: Tagged[], i: number): boolean {
	const [comma, mark, token, after] = [tokens[i - 2], tokens[i - 1], tokens[i], tokens[i + 1]];
	if (token.pos === 'VERB' || !/^\p{Ll}{2,}ed$/u.test(token.lower) || mark?.text !== '"') return false;
	return /^[,?!]$/.test(comma?.text ?? '') && after !== undefined && /^(PROPN|DET)$/.test(after.pos);
}
