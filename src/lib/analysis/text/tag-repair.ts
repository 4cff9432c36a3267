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
	gifted: 'gift',
	welcome: 'welcome'
};
const MODALS = new Set(['will', 'would', 'can', 'could', 'may', 'might', 'shall', 'should', 'must', 'to', "'ll", "'d"]);

/**
 * Mends the tagger's known errors in place: "said" and "says" as nouns, "-ed" forms as adjectives between a subject
 * and its object, the base form after a modal, and the hyphenated ends of names ("Jong-un").
 */
export function repairTags(tokens: Tagged[]): Tagged[] {
	tokens.forEach((token, i) => {
		const before = tokens[i - 1];
		const after = tokens[i + 1];
		if (token.lower === 'said' || token.lower === 'says' || token.lower === 'told') toVerb(token);
		else if (token.lower in VERB_FORMS && token.pos !== 'VERB' && isVerbHere(token, before, after)) toVerb(token);
		else if (token.pos === 'ADJ' && /.{3,}ed$/.test(token.lower) && isVerbHere(token, before, after)) {
			token.pos = 'VERB';
			token.lemma = stripEd(token.lower);
		} else if (isNameEnd(tokens, i)) token.pos = 'PROPN';
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
