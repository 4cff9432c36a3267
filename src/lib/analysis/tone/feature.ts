import { hashOf } from '../text/hash.ts';
import { lemmaOf, readWords, type Aimed, type Word } from './aimed.ts';
import { relationsOf } from './relations.ts';

/** What the lexical half of the model reads: rows of hashed features, and sums of valence around the target. */
export interface Lexical {
	rows: number[];
	sums: number[];
}

/** Edges of the bins of distance, in words between a word and the target. */
const DISTANCES = [1, 2, 4, 7, 12, 20];
const NEAR = 8;

/**
 * The features of a target in its sentence, as rows of a model of `2 ** bits` rows, each once. No words are kept, only their
 * hashes; names of people and places are no features, so a model can't learn whom a training set likes.
 */
export function toLexical(aimed: Aimed, bits: number): Lexical {
	const words = readWords(aimed);
	const names = [
		...ofTarget(aimed),
		...words.flatMap(ofWord),
		...ofPairs(words),
		...beside(aimed),
		...relationsOf(aimed)
	];
	return { rows: [...new Set(names.map((name) => hashOf(name) >>> (32 - bits)))], sums: sumValence(words) };
}

function ofTarget({ tokens, from, to }: Aimed): string[] {
	const target = tokens.slice(from, to);
	const head = target.at(-1);
	const names = ['b', `t${head?.pos}`, `tn${Math.min(3, to - from)}`, `tq${head?.quoted}`, `tp${from === 0}`];
	if (head?.pos === 'PRON') names.push(`t${head.lower}`);
	for (const { pos, lemma, text } of target) if (pos !== 'PROPN' && /[\p{L}\p{N}]/u.test(text)) names.push(`T${lemma}`);
	return names;
}

function ofWord({ lemma, left, distance, clauses, apart, negated, valence }: Word): string[] {
	const side = left ? '<' : '>';
	const not = negated ? '!' : '';
	const bin = DISTANCES.findIndex((edge) => distance < edge);
	const names = [`w${not}${lemma}`, `d${side}${bin}${lemma}`, `s${side}${lemma}`];
	if (clauses === 0) names.push(`c${not}${lemma}`, `c${side}${lemma}`);
	else if (clauses === 1) names.push(`n${side}${lemma}`);
	if (apart) names.push(`q${lemma}`);
	if (valence === 0) return names;
	const sign = valence > 0 ? '+' : '-';
	return [...names, `v${sign}${side}${bin}`, `v${sign}${Math.min(2, clauses)}`, `v${sign}${apart}`];
}

/** Two words that follow each other. */
function ofPairs(words: readonly Word[]): string[] {
	return words.slice(1).flatMap(({ at, lemma, left, distance }, index) => {
		const before = words[index]!;
		if (at - before.at !== 1) return [];
		const pair = `${before.lemma} ${lemma}`;
		return distance < NEAR ? [`2${pair}`, `2${left ? '<' : '>'}${pair}`] : [`2${pair}`];
	});
}

/** The words right beside the target, each at its place. */
function beside({ tokens, from, to }: Aimed): string[] {
	const left = [1, 2, 3].map((step) => lemmaOf(tokens[from - step]));
	const right = [0, 1, 2].map((step) => lemmaOf(tokens[to + step]));
	return [
		...left.map((lemma, index) => `<${index + 1}${lemma}`),
		...right.map((lemma, index) => `>${index + 1}${lemma}`),
		`<<${left[1]} ${left[0]}`,
		`>>${right[0]} ${right[1]}`
	];
}

/** Where valence is summed, favourable and unfavourable apart. */
const STRETCHES: ((word: Word) => boolean)[] = [
	() => true,
	({ distance }) => distance < 3,
	({ distance }) => distance < 7,
	({ distance }) => distance < 12,
	({ left }) => left,
	({ left }) => !left,
	({ clauses }) => clauses === 0,
	({ clauses }) => clauses <= 1,
	({ clauses, left }) => clauses === 0 && !left,
	({ apart }) => apart,
	({ apart }) => !apart
];

/** How many sums there are: two a stretch, and the length of the sentence. */
export const SUMS = 2 * STRETCHES.length + 1;

function sumValence(words: readonly Word[]): number[] {
	const sums = STRETCHES.flatMap((isIn) => {
		const found = words.filter((word) => word.valence !== 0 && isIn(word)).map(({ valence }) => valence);
		const plus = found.filter((valence) => valence > 0).reduce((sum, valence) => sum + valence, 0);
		const minus = found.filter((valence) => valence < 0).reduce((sum, valence) => sum - valence, 0);
		return [Math.log1p(plus), Math.log1p(minus)];
	});
	return [...sums, Math.log1p(words.length) / 4];
}
