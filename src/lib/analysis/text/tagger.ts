import model from 'wink-eng-lite-web-model';
import winkNLP, { type ItsFunction } from 'wink-nlp';
import { repairTags } from './tag-repair.ts';
import type { Span } from './span.ts';

/** A token as the tagger gives it, with offsets into the string that was tagged. */
export interface Tagged extends Span {
	text: string;
	lower: string;
	lemma: string;
	pos: string;
}

const nlp = winkNLP(model, ['sbd', 'pos']);
const its = nlp.its;
/** The library's type asks for a third argument, which it fills in itself. It has no lemma for "cannot" before a mark. */
const toLemma = its.lemma as unknown as ItsFunction<string | undefined>;

/**
 * Tokens of one paragraph of normalised text, with tags and lemmas; known errors of the tagger are mended.
 * `text.slice(start, end)` is the token: each is looked up in the text from where the last one ended, because the
 * tagger counts no offsets. A token that can't be found there (never seen) is left out.
 */
export function tag(paragraph: string): Tagged[] {
	const tokens = nlp.readDoc(paragraph).tokens();
	const values = tokens.out();
	const tags = tokens.out(its.pos);
	const lemmas = tokens.out(toLemma);
	const tagged: Tagged[] = [];
	let from = 0;
	values.forEach((text, i) => {
		const start = paragraph.indexOf(text, from);
		if (start < 0) return;
		from = start + text.length;
		const lower = text.toLowerCase();
		tagged.push({ start, end: from, text, lower, lemma: lemmas[i]?.toLowerCase() ?? lower, pos: tags[i] });
	});
	return repairTags(tagged);
}
