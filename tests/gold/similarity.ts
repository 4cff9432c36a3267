import { readFileSync } from 'node:fs';
import { toCompared, type Compared } from '../../src/lib/analysis/text/compared.ts';
import { normalize } from '../../src/lib/analysis/text/normalize.ts';
import { compareSentences, NEAR, similarityOf } from '../../src/lib/analysis/text/similarity.ts';
import { tag } from '../../src/lib/analysis/text/tagger.ts';
import { loadEncoder } from '../../src/lib/server/meaning/encoder.ts';
import { loadWords } from '../../src/lib/server/meaning/words.ts';
import { bootstrapRows, type Measure, type Row } from './rows.ts';

type Counts = Record<string, number>;

/** Two sentences that were compared by hand. */
interface OwnPair {
	half: 'tuned' | 'kept';
	kind: 'same' | 'contradiction' | 'number' | 'near';
	a: string;
	b: string;
}

/** Makes pairs ready, with the encoder's vectors; undefined where it can't be built on this machine. */
async function toPairs(pairs: readonly { a: string; b: string }[]): Promise<[Compared, Compared][] | undefined> {
	const encoder = await loadEncoder();
	if (!encoder) return undefined;
	const vectors = await encoder.encode(pairs.flatMap(({ a, b }) => [a, b]));
	const ready = (sentence: string, at: number) => toCompared(tag(normalize(sentence)), vectors[at], loadWords());
	return pairs.map(({ a, b }, index) => [ready(a, 2 * index), ready(b, 2 * index + 1)]);
}

/** From this score on, two sentences share some details in people's eyes (2 of 5, as the raters were told). */
const SHARED = 2;

/** Sums of which Pearson's r is made, so that samples of pairs can be summed up. */
function toSums(x: number, y: number): Counts {
	const near = Number(x >= NEAR);
	return { n: 1, x, y, xx: x * x, yy: y * y, xy: x * y, near, right: y >= SHARED ? near : 0 };
}

const PEARSON: Record<string, Measure<Counts>> = {
	'pearson r': {
		value: ({ n, x, y, xx, yy, xy }) => (n * xy - x * y) / (Math.sqrt((n * xx - x * x) * (n * yy - y * y)) || 1),
		n: ({ n }) => n
	},
	'same matter precision': { value: ({ near, right }) => right / Math.max(1, near), n: ({ near }) => near }
};

/** How far the similarity follows what people said of pairs of headlines or sentences: a file of score, sentence, sentence. */
export async function stsRows(set: string, split: string, file: string, notes: string[]): Promise<Row[]> {
	const lines = file
		.split(/\r?\n/)
		.map((line) => line.split('\t'))
		.filter(([score, a, b]) => score !== '' && Number.isFinite(Number(score)) && a && b);
	const pairs = await toPairs(lines.map(([, a, b]) => ({ a, b })));
	if (!pairs) return without(set, notes);
	const scored = pairs.map(([a, b], index) => toSums(similarityOf(a, b, loadWords()), Number(lines[index][0])));
	return bootstrapRows(set, split, scored, PEARSON);
}

function without(set: string, notes: string[]): Row[] {
	notes.push(`Not scored: ${set}; the encoder can't be built on this machine.`);
	return [];
}

const refused = (kind: string): Measure<Counts> => ({
	value: (counts) => counts[`${kind} refused`] / Math.max(1, counts[kind]),
	n: (counts) => counts[kind]
});

const OWN: Record<string, Measure<Counts>> = {
	'same statement F1': {
		value: ({ same, found, hit }) => (2 * hit) / Math.max(1, same + found),
		n: ({ same }) => same
	},
	'same statement precision': { value: ({ found, hit }) => hit / Math.max(1, found), n: ({ found }) => found },
	'contradictions refused': refused('contradiction'),
	'numbers refused': refused('number')
};

/** Our own pairs (tests/gold/pairs), each half by itself. */
export async function pairRows(notes: string[]): Promise<Row[]> {
	const file = readFileSync(new URL('pairs/pairs.jsonl', import.meta.url), 'utf8');
	const own = file
		.split('\n')
		.filter(Boolean)
		.map((line) => JSON.parse(line) as OwnPair);
	const pairs = await toPairs(own);
	if (!pairs) return without('pairs', notes);
	const counted = pairs.map(([a, b], index) => {
		const { kind, half } = own[index];
		const found = Number(compareSentences(a, b, loadWords()).verdict === 'same');
		const counts: Counts = { found, hit: kind === 'same' ? found : 0 };
		for (const one of ['same', 'contradiction', 'number', 'near']) {
			counts[one] = Number(kind === one);
			counts[`${one} refused`] = kind === one ? 1 - found : 0;
		}
		return { half, counts };
	});
	return ['tuned', 'kept'].flatMap((half) =>
		bootstrapRows(
			'pairs',
			half,
			counted.filter((pair) => pair.half === half).map(({ counts }) => counts),
			OWN
		)
	);
}
