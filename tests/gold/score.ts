import { boundsOf, countSame } from './exact.ts';
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
	mode?: GoldQuote['type'];
	/** The rule that found it. */
	pattern?: string;
	/** 0–1 */
	confidence?: number;
}

/** The quotations that stand in no other: sets that mark nothing inside an attribution say nothing of the rest. */
export function outerOf<Quote extends { level: number }>({ quotations }: { quotations: Quote[] }): Quote[] {
	return quotations.filter(({ level }) => level === 0);
}

export const EXACT = ['source', 'cue', 'content'] as const;
/** Bins of confidence, of equal width. */
export const BINS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] as const;

/** Countings of one text; every figure is a ratio of their sums over texts. */
export type Counts = Record<CountKey, number>;
const KEYS = [
	'foundTokens',
	'foundShared',
	'goldTokens',
	'goldShared',
	'gold',
	'covered',
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
	...EXACT.flatMap((part) => [`${part}Gold`, `${part}GoldSame`, `${part}Found`, `${part}FoundSame`] as const),
	...BINS.flatMap((bin) => [`n${bin}`, `sure${bin}`, `right${bin}`] as const)
] as const;
export type CountKey = (typeof KEYS)[number];

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

type Bounds = Record<(typeof EXACT)[number], string | null>;

/** A gold attribution, and what became of it. */
export interface GoldCase {
	quote: GoldQuote;
	/** Its words, as indices. */
	inside: Set<number>;
	bounds: Bounds;
	speech: boolean;
	/** The one matched with it covers half of its words. */
	covered: boolean;
	/** Index of the found one matched with it, or -1. */
	match: number;
	/** Whether the source of the one matched with it names the right speaker; null where nothing is to be compared. */
	named: boolean | null;
}

/** A quotation found, and whether it is one. */
export interface FoundCase<Found extends FoundQuote = FoundQuote> {
	quote: Found;
	inside: Set<number>;
	bounds: Bounds;
	/** 30 % of its own words lie in some gold content. */
	precise: boolean;
	/** Precise, and its speaker not wrong where gold names one. */
	right: boolean;
}

/** Every attribution of one text, judged. */
export interface Judged<Found extends FoundQuote = FoundQuote> {
	gold: GoldCase[];
	found: FoundCase<Found>[];
}

/**
 * Pairs what was coded in a text with what was found in it, and judges both.
 * @param speechCues words (lower case) of which one must stand in the cue of a speech attribution
 */
export function judge<Found extends FoundQuote>(
	text: string,
	gold: GoldQuote[],
	found: Found[],
	speechCues: ReadonlySet<string> = new Set()
): Judged<Found> {
	const words = toWords(text);
	const goldSets = gold.map((quote) => wordsIn(words, contentOf(quote)));
	const foundSets = found.map((quote) => wordsIn(words, quote.content));
	const goldAll = new Set(goldSets.flatMap((set) => [...set]));
	const matches = matchQuotes(goldSets, foundSets);
	const span = (one: Span | null | undefined) => (one ? boundsOf(wordsIn(words, [one])) : null);
	const golds = gold.map((quote, g): GoldCase => {
		const [inside, match] = [goldSets[g], matches[g]];
		return {
			quote,
			inside,
			bounds: { source: span(quote.speaker), cue: span(quote.cue), content: boundsOf(inside) },
			speech: quote.speech ?? cueWords(quote).some((word) => speechCues.has(word)),
			covered: match >= 0 && share(inside, foundSets[match]) >= inside.size / 2,
			match,
			named: match >= 0 && quote.speaker ? holdsName(words, quote.speaker, found[match].source) : null
		};
	});
	const founds = found.map((quote, f): FoundCase<Found> => {
		const inside = foundSets[f];
		const precise = inside.size > 0 && share(inside, goldAll) / inside.size >= 0.3;
		const right = precise && golds[matches.indexOf(f)]?.named !== false;
		return {
			quote,
			inside,
			bounds: { source: span(quote.source), cue: span(quote.cue), content: boundsOf(inside) },
			precise,
			right
		};
	});
	return { gold: golds, found: founds };
}

/** A part of the attributions of a text: which of those coded and which of those found belong to it. */
export interface Part<Found extends FoundQuote = FoundQuote> {
	gold: (one: GoldCase) => boolean;
	found: (one: FoundCase<Found>) => boolean;
	/** Whether a pair with a speaker belongs to it; where absent, it does as its coded one does. */
	pair?: (gold: GoldCase, found: FoundCase<Found>) => boolean;
}

const WHOLE: Part = { gold: () => true, found: () => true };

/** Countings of one text, or of a part of its attributions; what is of the part is judged against the whole text. */
export function countPart<Found extends FoundQuote>(judged: Judged<Found>, part: Part<Found> = WHOLE): Counts {
	const counts = Object.fromEntries(KEYS.map((key) => [key, 0])) as Counts;
	const golds = judged.gold.filter(part.gold);
	const founds = judged.found.filter(part.found);
	const [goldWords, foundWords] = [unite(golds), unite(founds)];
	counts.goldTokens = goldWords.size;
	counts.goldShared = share(goldWords, unite(judged.found));
	counts.foundTokens = foundWords.size;
	counts.foundShared = share(foundWords, unite(judged.gold));
	for (const { quote, speech, covered } of golds) {
		tally(counts, 'gold', 'covered', covered);
		if (speech) tally(counts, 'speech', 'speechFound', covered);
		if (quote.type === 'direct') tally(counts, 'direct', 'directFound', covered);
		if (quote.type === 'mixed') tally(counts, 'mixed', 'mixedFound', covered);
	}
	for (const { precise } of founds) tally(counts, 'found', 'precise', precise);
	for (const gold of judged.gold) {
		const belongs = part.pair ?? part.gold;
		if (gold.named !== null && belongs(gold, judged.found[gold.match])) {
			tally(counts, 'sourced', 'speakerRight', gold.named);
		}
	}
	countExact(counts, judged, golds, founds);
	countSure(counts, founds);
	return counts;
}

/**
 * Countings of one text. Content words are counted over the union of all attributions; an attribution is found when the
 * one matched with it covers half of its words; a found one is precise when 30 % of its own words lie in some gold content.
 */
export function countQuotes(text: string, gold: GoldQuote[], found: FoundQuote[], speechCues: Set<string>): Counts {
	return countPart(judge(text, gold, found, speechCues));
}

function unite(cases: { inside: Set<number> }[]): Set<number> {
	return new Set(cases.flatMap(({ inside }) => [...inside]));
}

function cueWords({ cue }: GoldQuote): string[] {
	return toWords(cue?.text.toLowerCase() ?? '').map(({ text }) => text);
}

/** Same first and last word, for source, cue and content, each attribution counted once. */
function countExact(counts: Counts, judged: Judged, golds: GoldCase[], founds: FoundCase[]): void {
	for (const part of EXACT) {
		const keys = (cases: { bounds: Bounds }[]) => cases.map(({ bounds }) => bounds[part]);
		counts[`${part}GoldSame`] = countSame(keys(golds), keys(judged.found));
		counts[`${part}FoundSame`] = countSame(keys(founds), keys(judged.gold));
		counts[`${part}Gold`] = keys(golds).filter((key) => key !== null).length;
		counts[`${part}Found`] = keys(founds).filter((key) => key !== null).length;
	}
}

function countSure(counts: Counts, founds: FoundCase[]): void {
	for (const { quote, right } of founds) {
		const confidence = quote.confidence ?? 1;
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
