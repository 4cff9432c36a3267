import type { Tagged } from './tagger.ts';

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
		if (token.lower === 'said' || token.lower === 'says' || token.lower === 'told') toVerb(token);
		else if (token.lower === 'shot' && after?.lower === 'back') {
			token.pos = 'VERB';
			token.lemma = 'shoot';
		} else if (isVerbBehindMarks(tokens, i)) {
			token.pos = 'VERB';
			token.lemma = stripEd(token.lower);
		} else if (isGerundNoun(token, before, after)) token.pos = 'NOUN';
		else if (token.pos === 'NOUN' && REPORTING_NOUNS.test(token.lower) && reports(tokens, i)) {
			token.pos = 'VERB';
			token.lemma = token.lower.slice(0, -1);
		} else if (token.lower in VERB_FORMS && token.pos !== 'VERB' && isVerbHere(token, before, after)) toVerb(token);
		else if (token.pos === 'ADJ' && /.{3,}ed$/.test(token.lower) && isVerbHere(token, before, after)) {
			token.pos = 'VERB';
			token.lemma = stripEd(token.lower);
		} else if (isNameEnd(tokens, i) || (!title && isNameByCase(tokens, i))) token.pos = 'PROPN';
	});
	return tokens;
}

/** Plural nouns that are verbs of speech where a speaker stands before them. */
const REPORTING_NOUNS =
	/^(notes|answers|claims|reports|comments|remarks|jokes|quips|demands|tweets|posts|questions|counters|cautions|details|reads|projects|views|estimates|pledges|promises|slams|blasts|rips|urges|vows|hails|mocks|warnings|forecasts|proposes|asks|calls|insists|argues|suggests|shows|warns)$/;

/** `“…,” Lowe notes.`, `The ad claims “…”`, `the report, which notes that`: a noun's form between a speaker and what is said. */
function reports(tokens: Tagged[], i: number): boolean {
	const [second, before, after] = [tokens[i - 2], tokens[i - 1], tokens[i + 1]];
	if (!before || !after) return false;
	const speaker =
		(/^(PROPN|PRON|NOUN)$/.test(before.pos) || before.lower === 'which') &&
		!/^(his|her|its|their|my|our|your|'s)$/.test(before.lower);
	if (!speaker) return false;
	const saysOn = after.text === '"' || after.lower === 'that' || after.text === ':';
	const closes = /^[.,]$/.test(after.text) && before.pos === 'PROPN' && (second?.text === '"' || second?.text === ',');
	const strong = /^(slams|blasts|rips|urges|vows|hails|mocks|insists|argues|suggests|warns)$/.test(tokens[i].lower);
	if (strong && /^(PROPN|DET|PRON)$/.test(after.pos)) return true;
	const clause =
		/^(PRON|DET)$/.test(after.pos) && (before.pos === 'PROPN' || /^(he|she|who|which)$/.test(before.lower));
	return saysOn || closes || clause || (after.text === ',' && tokens[i + 2]?.text === '"');
}

function toVerb(token: Tagged): void {
	token.pos = 'VERB';
	token.lemma = VERB_FORMS[token.lower];
}

/** A verb stands after a name, a pronoun or a modal and before an object or a clause. */
function isVerbHere(token: Tagged, before?: Tagged, after?: Tagged): boolean {
	if (!before || !after) return false;
	if (MODALS.has(before.lower)) return true;
	if (token.lower === 'promising') return before.text === ',' && after.lower === 'to';
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

function stripEd(form: string): string {
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
	if (!opens) return true;
	return (
		after !== undefined &&
		after.pos === 'VERB' &&
		/^(said|says|told|added|wrote|asked|tweeted|noted|argued|called)$/.test(after.lower)
	);
}

/** "the same polling suggests": an "-ing" form that an article makes a noun. */
function isGerundNoun(token: Tagged, before?: Tagged, after?: Tagged): boolean {
	if (token.pos !== 'VERB' || !token.lower.endsWith('ing') || !before || !after) return false;
	return /^(DET|ADJ)$/.test(before.pos) && /^(VERB|AUX|ADP|PUNCT)$/.test(after.pos) && after.lower !== 'to';
}

/** `“They knew,” fumed Lowe`: an "-ed" form between closing marks and a name. */
function isVerbBehindMarks(tokens: Tagged[], i: number): boolean {
	const [comma, mark, token, after] = [tokens[i - 2], tokens[i - 1], tokens[i], tokens[i + 1]];
	if (token.pos === 'VERB' || !/^\p{Ll}{2,}ed$/u.test(token.lower) || mark?.text !== '"') return false;
	return /^[,?!]$/.test(comma?.text ?? '') && after !== undefined && /^(PROPN|DET)$/.test(after.pos);
}
