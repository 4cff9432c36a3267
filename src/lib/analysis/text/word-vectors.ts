/** Vectors of words as they are written: whole numbers of −127 to 127 in base 64, words in the order of their frequency. */
export interface WrittenVectors {
	dimensions: number;
	words: string;
	/** Steps from the place of one word in the list of all words to that of the next. */
	ranks: string;
	vectors: string;
}

/** Smoothing of the weight of frequent words (Arora, Liang, Ma 2017, “A simple but tough-to-beat baseline for sentence embeddings”). */
const SMOOTHING = 1e-3;
/** Zipf's law as Mandelbrot wrote it, for how probable the word at a place of a frequency list is. */
const ZIPF_SHIFT = 2.7;
const ZIPF_SUM = 11;

/** What frequent words mean and how much each says. The same lists give the same numbers. */
export class WordVectors {
	readonly #rows: ReadonlyMap<string, number>;
	readonly #ranks: number[] = [];
	readonly #numbers: Int8Array;
	readonly #lengths: Float32Array;
	readonly #dimensions: number;

	constructor({ dimensions, words, ranks, vectors }: WrittenVectors) {
		const bytes = atob(vectors);
		this.#dimensions = dimensions;
		this.#rows = new Map(words.split(' ').map((word, row) => [word, row]));
		let rank = 0;
		for (const step of ranks.split(' ')) this.#ranks.push((rank += Number(step)));
		this.#numbers = Int8Array.from({ length: bytes.length }, (_, index) => bytes.charCodeAt(index));
		this.#lengths = new Float32Array(this.#rows.size);
		for (let row = 0; row < this.#lengths.length; row++) this.#lengths[row] = Math.sqrt(this.#dot(row, row));
	}

	/** The row of a word (lower case), undefined where it is not among the frequent ones. */
	rowOf(word: string): number | undefined {
		return this.#rows.get(word);
	}

	/** How much a word says, 0–1: near 0 for "the", near 1 for a rare or unknown one. Smooth inverse frequency: a / (a + p). */
	weightOf(row: number | undefined): number {
		const rank = row === undefined ? (this.#ranks.at(-1) ?? 0) : this.#ranks[row];
		return SMOOTHING / (SMOOTHING + 1 / ((rank + ZIPF_SHIFT) * ZIPF_SUM));
	}

	/** Cosine of two words, −1 to 1. Opposites are near each other too. */
	cosine(a: number, b: number): number {
		return this.#dot(a, b) / (this.#lengths[a] * this.#lengths[b] || 1);
	}

	#dot(a: number, b: number): number {
		const [one, other] = [a * this.#dimensions, b * this.#dimensions];
		let sum = 0;
		for (let at = 0; at < this.#dimensions; at++) sum += this.#numbers[one + at] * this.#numbers[other + at];
		return sum;
	}
}
