import { WordVectors } from '#lib/analysis/text/word-vectors.ts';
import shipped from '#lib/lexicon/models/words/weights.json';

let opened: WordVectors | undefined;

/** What frequent words mean (lexicon/models/words): 4 MB, unpacked when first asked for and kept for the life of the thread. */
export function loadWords(): WordVectors {
	return (opened ??= new WordVectors(shipped));
}
