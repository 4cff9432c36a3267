import { FRAME_WORDS } from '#lib/lexicon/frames/words.ts';
import type { Name } from '../analysis.ts';
import { toSingular } from '../quotation/mention.ts';
import type { Doc, Sentence, Token } from '../text/doc.ts';
import type { Party } from './party.ts';
import type { Seen } from './pattern.ts';

/** What is known of a text beside one sentence of it. */
export interface Around {
	doc: Doc;
	/** People, organisations and places the text names. */
	named: readonly Name[];
	/** The year the article is of; null where its day is not known. */
	year: number | null;
}

/** Word → the classes of the lexicon it is in. */
const CLASSES_OF = new Map<string, string[]>();
for (const [name, words] of Object.entries(FRAME_WORDS)) {
	for (const word of words) CLASSES_OF.set(word, [...(CLASSES_OF.get(word) ?? []), name]);
}

const CURRENCY = /^[$€£¥₩₽₹]/u;
const CURRENCY_WORDS =
	/^(?:dollars?|euros?|pounds?|yen|won|roubles?|rubles?|yuan|rupees?|francs?|crowns?|kronor|pence|cents)$/;
const LARGEST_AGE = 110;

/** The words of a sentence as the frame patterns see them: forms, classes, what of them is a government, a person, money. */
export function seeSentence(around: Around, sentence: Sentence, parties: readonly Party[]): Seen[] {
	const { doc } = around;
	const tokens = doc.tokens.slice(sentence.first, sentence.last);
	const seen = tokens.map((token, index) => seeToken(tokens, token, index, around.year));
	for (const party of parties) {
		for (let index = party.first; index < party.last; index++) {
			const word = seen[index - sentence.first];
			if (!word) continue;
			word.classes.add('PARTY');
			// "the Vellish sale" names no government; "the Vellish government" is known by its noun.
			if (party.forSide && !party.modifier) word.classes.add('GOV');
		}
	}
	for (const { start, end, kind } of around.named) {
		if (end <= sentence.start || start >= sentence.end) continue;
		if (kind === 'role') continue;
		tokens.forEach((token, index) => {
			if (token.start < start || token.end > end) return;
			seen[index]!.classes.add('NAME');
			if (kind === 'person') seen[index]!.classes.add('PERSON');
			// Somebody the text names, or a body that is no government.
			if (kind !== 'place' && !seen[index]!.classes.has('GOV')) seen[index]!.classes.add('ACTOR');
		});
	}
	return seen;
}

interface Open extends Seen {
	forms: string[];
	classes: Set<string>;
}

function seeToken(tokens: readonly Token[], token: Token, index: number, year: number | null): Open {
	const forms = [...new Set([token.lower, token.lemma, toSingular(token.text).toLowerCase()])];
	const classes = new Set(forms.flatMap((form) => CLASSES_OF.get(form) ?? []));
	const noun = token.pos === 'NOUN' || token.pos === 'PROPN';
	if (classes.has('STATE') && noun) classes.add('GOV');
	if (classes.has('GROUP') && noun) classes.add('ACTOR');
	// The tagger takes many a plain noun that opens a sentence for a name.
	const pos = index === 0 && token.pos === 'PROPN' && classes.size > 0 ? 'NOUN' : token.pos;
	classes.add(pos);
	if (token.pos === 'NUM') seeNumber(tokens, token, index, year, classes);
	if (token.text === '%') classes.add('PERCENT');
	return { forms, classes, pos };
}

/** "$40,000", "40,000 dollars", "3 %", "3 percent", "2019", an age. */
function seeNumber(
	tokens: readonly Token[],
	token: Token,
	index: number,
	year: number | null,
	classes: Set<string>
): void {
	const next = (step: number) => tokens[index + step]?.lower ?? '';
	const scaled = /^(?:million|billion|trillion|thousand|hundred|m|bn)$/.test(next(1)) ? 1 : 0;
	if (CURRENCY.test(tokens[index - 1]?.text ?? '') || CURRENCY_WORDS.test(next(1 + scaled))) classes.add('MONEY');
	if (next(1) === '%' || next(1) === 'percent' || (next(1) === 'per' && next(2) === 'cent')) classes.add('PERCENT');
	const whole = /^\d+$/.test(token.text) ? Number(token.text) : NaN;
	if (/^(?:1[89]|20)\d\d$/.test(token.text)) {
		classes.add('YEAR');
		// Without the article's day, a year of another century is surely past.
		if (whole < (year ?? 2001)) classes.add('PASTYEAR');
	} else if (whole > 0 && whole <= LARGEST_AGE) classes.add('AGE');
}
