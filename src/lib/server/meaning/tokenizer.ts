import type { Span } from '#lib/analysis/text/span.ts';
import type { Piece } from './weights.ts';

/** A piece of a sentence: its id in the vocabulary, and where in the sentence's own string it stands (UTF-16). */
export interface Token extends Span {
	id: number;
}

/** Stands for a space, and before the first word. */
const SPACE = '▁';
const RESERVED = 6;
const UNKNOWN = 0;

interface Node {
	next: Map<string, Node>;
	/** Id and score of the piece that ends here. */
	id?: number;
	score: number;
}

/** Characters as the vocabulary writes them, and for each where it stood in the sentence. */
interface Symbols {
	all: string[];
	places: Span[];
}

/**
 * Cuts a sentence into the pieces of a SentencePiece unigram vocabulary (Kudo 2018, arXiv:1804.10959): of all ways to cut it the one
 * with the highest sum of log probabilities, as the package of the encoder does it, with the place of each piece added.
 */
export class Tokenizer {
	readonly #root: Node = { next: new Map(), score: 0 };

	constructor(vocabulary: readonly Piece[]) {
		for (const [id, [piece, score]] of vocabulary.entries()) {
			if (id >= RESERVED) this.#insert(piece, id, score);
		}
	}

	/** Pieces in order; what no piece covers is one unknown piece (id 0), however long. White space of any length is one space. */
	tokenize(sentence: string): Token[] {
		const { all, places } = toSymbols(sentence);
		const ends = this.#cut(all);
		const found: Token[] = [];
		for (let end = all.length; end > 0;) {
			const { id, length } = ends[end];
			const start = end - length;
			// The first symbol of a word is the space before it; a piece begins at its first letter.
			const first = all[start] === SPACE && length > 1 ? start + 1 : start;
			const token = { id, start: places[first].start, end: places[end - 1].end };
			const after = found.at(-1);
			if (id === UNKNOWN && after?.id === UNKNOWN) after.start = token.start;
			else found.push(token);
			end = start;
		}
		return found.reverse();
	}

	#insert(piece: string, id: number, score: number): void {
		let node = this.#root;
		for (const symbol of piece) {
			let next = node.next.get(symbol);
			if (!next) node.next.set(symbol, (next = { next: new Map(), score: 0 }));
			node = next;
		}
		node.id = id;
		node.score = score;
	}

	/** For each place the piece that ends there on the best way from the beginning. */
	#cut(symbols: readonly string[]): { id: number; length: number; sum: number | undefined }[] {
		const best = Array.from({ length: symbols.length + 1 }, () => ({
			id: UNKNOWN,
			length: 1,
			sum: undefined as number | undefined
		}));
		best[0].sum = 0;
		for (let start = 0; start < symbols.length; start++) {
			const sum = best[start].sum ?? 0;
			const offer = (end: number, id: number, score: number) => {
				const known = best[end].sum;
				if (known !== undefined && known !== 0 && sum + score < known) return;
				best[end] = { id, length: end - start, sum: sum + score };
			};
			let node = this.#root.next.get(symbols[start]);
			let any = false;
			for (let end = start + 1; node; end++) {
				if (node.id !== undefined) {
					offer(end, node.id, node.score);
					any = true;
				}
				node = end < symbols.length ? node.next.get(symbols[end]) : undefined;
			}
			if (!any) offer(start + 1, UNKNOWN, 0);
		}
		return best;
	}
}

/** Compatibility forms (NFKC) letter by letter with their marks, white space as one sign, one sign before the first word. */
function toSymbols(sentence: string): Symbols {
	const all: string[] = [];
	const places: Span[] = [];
	for (const { 0: printed, index } of sentence.matchAll(/\s+|\S\p{M}*/gu)) {
		const place = { start: index, end: index + printed.length };
		if (/^\s/u.test(printed)) {
			if (all.length === 0 || place.end === sentence.length) continue;
			all.push(SPACE);
			places.push(place);
			continue;
		}
		if (all.length === 0) {
			all.push(SPACE);
			places.push({ start: index, end: index });
		}
		for (const symbol of printed.normalize('NFKC').replace(/ /g, SPACE)) {
			all.push(symbol);
			places.push(place);
		}
	}
	return { all, places };
}
