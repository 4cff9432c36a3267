/** A text as hashed features: index → how often. */
export type Bag = Map<number, number>;

/** A text as a row of weights, of length 1 together. */
export interface Row {
	at: Int32Array;
	value: Float32Array;
}

/** What of a text is counted: its words, pairs of them, pieces of three to five letters. */
export type Part = 'words' | 'pairs' | 'pieces';

const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)?/gu;

/** The words of a text, each with where it stands and the number it has in a bag of words. */
export function placeWords(text: string, bits: number): { start: number; end: number; at: number }[] {
	return [...text.matchAll(WORD)].map(({ index, 0: word }) => ({
		start: index,
		end: index + word.length,
		at: hash(word.toLowerCase().replace('’', "'")) & ((1 << bits) - 1)
	}));
}

/**
 * The words of a text as a bag of hashed features (FNV-1a, `bits` bits), lower case, typographic marks folded. Two words may
 * share a number; with 2¹⁶ numbers that is seldom. "The lake rose" counts "the", "lake", "rose".
 */
export function toBag(text: string, parts: readonly Part[], bits: number): Bag {
	const words = text.toLowerCase().replaceAll('’', "'").match(WORD) ?? [];
	const bag: Bag = new Map();
	const add = (feature: string) => {
		const at = hash(feature) & ((1 << bits) - 1);
		bag.set(at, (bag.get(at) ?? 0) + 1);
	};
	words.forEach((word, index) => {
		if (parts.includes('words')) add(word);
		const next = words[index + 1];
		if (parts.includes('pairs') && next !== undefined) add(`${word} ${next}`);
		if (parts.includes('pieces')) addPieces(`<${word}>`, add);
	});
	return bag;
}

function addPieces(word: string, add: (feature: string) => void): void {
	for (let size = 2; size <= 5; size++) {
		for (let start = 0; start + size <= word.length; start++) add(`#${word.slice(start, start + size)}`);
	}
}

function hash(feature: string): number {
	let value = 0x811c9dc5;
	for (let index = 0; index < feature.length; index++) {
		value = Math.imul(value ^ feature.charCodeAt(index), 0x01000193);
	}
	// The low bits of FNV alone are alike for words that end alike.
	return (value ^ (value >>> 15)) >>> 0;
}

/**
 * A bag weighted by how rare its features are: (1 + ln count) · idf, of length 1 together (Salton and Buckley 1988). Features
 * without a weight are left out; an empty text gives an empty row.
 */
export function weigh(bag: Bag, idf: Float32Array): Row {
	const kept = [...bag].filter(([at]) => idf[at]! > 0).sort(([a], [b]) => a - b);
	const value = Float32Array.from(kept, ([at, count]) => (1 + Math.log(count)) * idf[at]!);
	const length = Math.sqrt(value.reduce((sum, one) => sum + one * one, 0)) || 1;
	return { at: Int32Array.from(kept, ([at]) => at), value: value.map((one) => one / length) };
}
