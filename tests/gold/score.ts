import { boundsOf, countSame } from './exact.ts';
import { bootstrapRows, type Measure, type Row } from './rows.ts';
import type { Span } from '../../src/lib/analysis/text/span.ts';

/** A hand-labelled attribution: content (several spans where it is interrupted), source and cue as spans of the text. */
export interface GoldQuote extends Span {
	spans?: [number, number][];
	speaker: (Span & { text: string }) | null;
	cue: (Span & { text: string }) | null;
	type: 'direct' | 'mixed' | 'indirect';
	/** Whether it is speech, where the coder said so; else the words of its cue decide. */
	speech?: boolean;
}

/** What the engine says of the same text. */
export interface FoundQuote {
	content: Span[];
	source: Span | null;
	cue?: Span | null;
	/** 0–1 */
	confidence?: number;
}

const EXACT = ['source', 'cue', 'content'] as const;
/** Bins of confidence, of equal width. */
const BINS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] as const;

/** Countings of one text; every figure is a ratio of their sums over texts. */
export type Counts = Record<CountKey, number>;
const KEYS = [
	'foundTokens',
	'goldTokens',
	'sharedTokens',
	'speech',
	'speechFound',
	'direct',
	'directFound',
	'mixed',
	'mixedFound',
	'found',
	'precise',
	'sourced',
	'speakerRight',
	...EXACT.flatMap((part) => [`${part}Same`, `${part}Gold`, `${part}Found`] as const),
	...BINS.flatMap((bin) => [`n${bin}`, `sure${bin}`, `right${bin}`] as const)
] as const;
type CountKey = (typeof KEYS)[number];

export interface Word extends Span {
	text: string;
}

/** A token is a run of letters and digits. */
export function toWords(text: string): Word[] {
	return [...text.matchAll(/[\p{L}\p{N}]+/gu)].map((match) => ({
		start: match.index,
		end: match.index + match[0].length,
		text: match[0]
	}));
}

/** Indices of the words that lie in any of the spans. */
export function wordsIn(words: Word[], spans: Span[]): Set<number> {
	const inside = new Set<number>();
	for (const { start, end } of spans) {
		for (let i = firstFrom(words, start); i < words.length && words[i].start < end; i++) inside.add(i);
	}
	return inside;
}

/** First word that starts at or after an offset (bisection). */
function firstFrom(words: Word[], offset: number): number {
	let [low, high] = [0, words.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if (words[middle].start < offset) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** How many items two sets have in common. */
export function share(one: Set<number>, other: Set<number>): number {
	let both = 0;
	for (const item of one) if (other.has(item)) both++;
	return both;
}

/** Pairs gold and found attributions one to one, greedily by shared words; index of the found one, or -1. */
export function matchQuotes(gold: Set<number>[], found: Set<number>[]): number[] {
	const pairs: [number, number, number][] = [];
	gold.forEach((one, g) =>
		found.forEach((other, f) => {
			const both = share(one, other);
			if (both > 0) pairs.push([both, g, f]);
		})
	);
	pairs.sort((a, b) => b[0] - a[0] || a[1] - b[1] || a[2] - b[2]);
	const matches = gold.map(() => -1);
	const taken = new Set<number>();
	for (const [, g, f] of pairs) {
		if (matches[g] >= 0 || taken.has(f)) continue;
		matches[g] = f;
		taken.add(f);
	}
	return matches;
}

/**
 * Countings of one text. Content words are counted over the union of all attributions; an attribution is found when the
 * one matched with it covers half of its words; a found one is precise when 30 % of its own words lie in some gold content.
 * @param speechCues words (lower case) of which one must stand in the cue of a speech attribution
 */
export function countQuotes(text: string, gold: GoldQuote[], found: FoundQuote[], speechCues: Set<string>): Counts {
	const words = toWords(text);
	const goldSets = gold.map((quote) => wordsIn(words, contentOf(quote)));
	const foundSets = found.map((quote) => wordsIn(words, quote.content));
	const goldAll = new Set(goldSets.flatMap((set) => [...set]));
	const foundAll = new Set(foundSets.flatMap((set) => [...set]));
	const counts = Object.fromEntries(KEYS.map((key) => [key, 0])) as Counts;
	counts.foundTokens = foundAll.size;
	counts.goldTokens = goldAll.size;
	counts.sharedTokens = share(foundAll, goldAll);
	counts.found = foundSets.length;
	counts.precise = foundSets.filter((set) => set.size > 0 && share(set, goldAll) / set.size >= 0.3).length;
	const matches = matchQuotes(goldSets, foundSets);
	countExact(counts, words, gold, found);
	countSure(counts, text, gold, found);
	gold.forEach((quote, g) => {
		const match = matches[g];
		const covered = match >= 0 && share(goldSets[g], foundSets[match]) >= goldSets[g].size / 2;
		const cueWords = toWords(quote.cue?.text.toLowerCase() ?? '').map(({ text: word }) => word);
		const speech = quote.speech ?? cueWords.some((word) => speechCues.has(word));
		if (speech) tally(counts, 'speech', 'speechFound', covered);
		if (quote.type === 'direct') tally(counts, 'direct', 'directFound', covered);
		if (quote.type === 'mixed') tally(counts, 'mixed', 'mixedFound', covered);
		if (match >= 0 && quote.speaker) {
			tally(counts, 'sourced', 'speakerRight', holdsName(words, quote.speaker, found[match].source));
		}
	});
	return counts;
}

/** Same first and last word, for source, cue and content, each attribution counted once. */
function countExact(counts: Counts, words: Word[], gold: GoldQuote[], found: FoundQuote[]): void {
	const bounds = (spans: Span[] | null) => (spans === null ? null : boundsOf(wordsIn(words, spans)));
	const one = (span: Span | null | undefined) => bounds(span ? [span] : null);
	const parts = {
		source: [gold.map(({ speaker }) => one(speaker)), found.map(({ source }) => one(source))],
		cue: [gold.map(({ cue }) => one(cue)), found.map(({ cue }) => one(cue))],
		content: [gold.map((quote) => bounds(contentOf(quote))), found.map(({ content }) => bounds(content))]
	};
	for (const part of EXACT) {
		const [golds, founds] = parts[part];
		counts[`${part}Same`] = countSame(golds, founds);
		counts[`${part}Gold`] = golds.filter((key) => key !== null).length;
		counts[`${part}Found`] = founds.filter((key) => key !== null).length;
	}
}

/** Whether each quotation found is right (precise, and its speaker not wrong where gold names one), by bin of its confidence. */
export function judge(
	text: string,
	gold: GoldQuote[],
	found: FoundQuote[]
): { confidence: number; right: boolean; precise: boolean }[] {
	const words = toWords(text);
	const goldSets = gold.map((quote) => wordsIn(words, contentOf(quote)));
	const foundSets = found.map((quote) => wordsIn(words, quote.content));
	const goldAll = new Set(goldSets.flatMap((set) => [...set]));
	const matches = matchQuotes(goldSets, foundSets);
	return found.map((quote, f) => {
		const precise = foundSets[f].size > 0 && share(foundSets[f], goldAll) / foundSets[f].size >= 0.3;
		const speaker = gold[matches.indexOf(f)]?.speaker;
		const right = precise && (!speaker || holdsName(words, speaker, quote.source));
		return { confidence: quote.confidence ?? 1, right, precise };
	});
}

function countSure(counts: Counts, text: string, gold: GoldQuote[], found: FoundQuote[]): void {
	for (const { confidence, right } of judge(text, gold, found)) {
		const bin = BINS[Math.min(BINS.length - 1, Math.floor(confidence * BINS.length))];
		counts[`n${bin}`]++;
		counts[`sure${bin}`] += confidence;
		if (right) counts[`right${bin}`]++;
	}
}

function contentOf(quote: GoldQuote): Span[] {
	return quote.spans?.map(([start, end]) => ({ start, end })) ?? [quote];
}

function tally(counts: Counts, all: CountKey, right: CountKey, isRight: boolean): void {
	counts[all]++;
	if (isRight) counts[right]++;
}

/** Whether a source span holds the last capitalised word of the gold source, or its last word where none is. */
function holdsName(words: Word[], gold: Span, source: Span | null): boolean {
	const named = [...wordsIn(words, [gold])].map((i) => words[i]);
	const name = named.filter(({ text }) => /^\p{Lu}/u.test(text)).at(-1) ?? named.at(-1);
	return name !== undefined && source !== null && source.start <= name.start && name.end <= source.end;
}

const ratio = (part: CountKey, whole: CountKey): Measure<Counts> => ({
	value: (counts: Counts) => (counts[whole] === 0 ? 0 : counts[part] / counts[whole]),
	n: (counts: Counts) => counts[whole]
});

/** F1 of content words; its n is the number of gold content words. */
const contentF1 = {
	value: (counts: Counts) =>
		counts.goldTokens + counts.foundTokens === 0
			? 0
			: (2 * counts.sharedTokens) / (counts.goldTokens + counts.foundTokens),
	n: (counts: Counts) => counts.goldTokens
};

/** F1 of spans with the same first and last word; its n is the number of gold spans. */
const exactF1 = (part: (typeof EXACT)[number]) => ({
	value: (counts: Counts) => {
		const all = counts[`${part}Gold`] + counts[`${part}Found`];
		return all === 0 ? 0 : (2 * counts[`${part}Same`]) / all;
	},
	n: (counts: Counts) => counts[`${part}Gold`]
});

/** Expected calibration error: gap between confidence and share right, each bin weighted by its size (Naeini et al. 2015). */
const calibrationError = {
	value: (counts: Counts) =>
		counts.found === 0
			? 0
			: BINS.reduce<number>((sum, bin) => sum + Math.abs(counts[`sure${bin}`] - counts[`right${bin}`]), 0) /
				counts.found,
	n: (counts: Counts) => counts.found
};

const MEASURES = {
	'content precision': ratio('sharedTokens', 'foundTokens'),
	'content recall': ratio('sharedTokens', 'goldTokens'),
	'content F1': contentF1,
	'speech found': ratio('speechFound', 'speech'),
	precision: ratio('precise', 'found'),
	'direct found': ratio('directFound', 'direct'),
	'mixed found': ratio('mixedFound', 'mixed'),
	'speaker right': ratio('speakerRight', 'sourced'),
	'source exact F1': exactF1('source'),
	'cue exact F1': exactF1('cue'),
	'content exact F1': exactF1('content'),
	ECE: calibrationError
};

/** Rows of a set of attributions: each measure over all texts with its interval. */
export function toRows(set: string, split: string, documents: Counts[]): Row[] {
	return bootstrapRows(set, split, documents, MEASURES);
}
