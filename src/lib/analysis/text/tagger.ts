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

/** The parts of the library's model that decide what is kept of a text; its types leave them out. */
interface Model {
	core: () => { features: { lexeme: { hash: Record<string, number> } } };
	featureFn: (config: unknown) => { pos: (word: string, category: number, cache: Cache) => number };
}

interface Cache {
	/** Where a word stands in the table of words; null where it is not known. */
	lookup: (word: string) => number[] | null;
}

/** Stands behind every word of the model, as a word does that a text brought. */
const BROUGHT = [Infinity];

/**
 * The tagger, without memory of the texts it read. The library keeps each word it meets, and leaves whole what it has met
 * before, so that a text would be split otherwise after other texts. Here new words go into a table that lies over the
 * model's: what is looked up, to be left whole, is the model's own words alone.
 */
function startTagger() {
	const { core, featureFn } = model as unknown as Model;
	const loaded = core();
	const withoutMemory: Model = {
		core: () => loaded,
		featureFn: (config) => {
			const features = featureFn(config);
			const pos: typeof features.pos = (word, category, cache) =>
				features.pos(word, category, { ...cache, lookup: (other) => cache.lookup(other) ?? BROUGHT });
			return { ...features, pos };
		}
	};
	const started = winkNLP({ ...model, ...withoutMemory } as typeof model, ['sbd', 'pos']);
	const words = loaded.features.lexeme;
	words.hash = Object.create(words.hash) as Record<string, number>;
	return started;
}

const nlp = startTagger();
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
