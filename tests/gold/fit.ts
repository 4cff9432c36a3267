import { readFileSync } from 'node:fs';
import { fitIsotonic } from '../../src/lib/analysis/quotation/isotonic.ts';
import { findQuotations } from '../../src/lib/analysis/quotation/quotations.ts';
import { findSegments } from '../../src/lib/analysis/text/segment.ts';
import { toDoc } from '../../src/lib/analysis/text/to-doc.ts';
import { EMPTY_CONTEXT } from '../../src/lib/lexicon/gazetteer.ts';
import { readBreadth, type BreadthText } from './breadth.ts';
import { readQuotes } from './breadth-score.ts';
import type { Fitted } from './fitted.ts';
import { judge, outerOf, type GoldQuote } from './score.ts';

/** A step rests on at least this many quotations. */
const LEAST = 150;
/** A pattern's own texts are joined by this many of all patterns together, so that few texts say little. */
const PRIOR = 20;
/**
 * What the texts of breadth count for, as a share of what the split counts for: one kind of prose of one country and year is not
 * all that is read, but most of what is known. Chosen so that the error on PolNeAR dev stays well under .05.
 */
const BREADTH = 0.25;

interface Case {
	pattern: string;
	/** The speaker's part of the certainty, 0–1. */
	link: number;
	right: boolean;
	/** One over the pattern's quotations in this text, times what the text counts for: a long interview is one case, not fifty. */
	weight: number;
	/** What the text counts for. */
	share: number;
}

/** What the engine ships, and the same without one kind of prose of breadth after the other, to score that kind with. */
export interface AllFitted {
	fitted: Fitted;
	without: Record<string, Fitted>;
}

/**
 * Measures both on the texts of one split, one JSON line a text, and on those of breadth. A pattern is worth the share right among
 * what it found, a mean over texts, divided by the certainty its speakers had, so that both together are what was measured.
 * Numbers are rounded: a third decimal says nothing here.
 */
export function fitConfidence(file: string, known: Fitted): AllFitted {
	const texts = readFileSync(file, 'utf8')
		.split('\n')
		.filter((line) => line.trim() !== '')
		.map((line) => JSON.parse(line) as { text: string; quotes: GoldQuote[] });
	const cases = texts.flatMap((text) => casesOf(text, known));
	const breadth = readBreadth();
	const kinds = [...new Set(breadth.map(({ kind }) => kind))];
	const fitWith = (some: readonly BreadthText[]) => {
		const share = (BREADTH * texts.length) / some.length;
		return fit([...cases, ...some.flatMap((text) => breadthCases(text, known, share))], known);
	};
	return {
		fitted: fitWith(breadth),
		without: Object.fromEntries(kinds.map((left) => [left, fitWith(breadth.filter(({ kind }) => kind !== left))]))
	};
}

function fit(cases: readonly Case[], known: Fitted): Fitted {
	const round = (value: number) => Math.round(value * 1000) / 1000;
	const all = sum(cases);
	const patterns = { ...known.patterns };
	for (const pattern of Object.keys(patterns)) {
		const own = sum(cases.filter((one) => one.pattern === pattern));
		const share = (own.right + (PRIOR * all.right) / all.texts) / (own.link + (PRIOR * all.link) / all.texts);
		patterns[pattern] = Math.min(1, round(share));
	}
	const points = cases.map(({ pattern, link, right, share }) => ({
		raw: patterns[pattern] * link,
		right,
		weight: share
	}));
	const steps = fitIsotonic(points, LEAST).map(({ from, value }) => ({ from: round(from), value: round(value) }));
	return { patterns, steps };
}

/** The quotations found in a text. */
function casesOf({ text, quotes }: { text: string; quotes: GoldQuote[] }, known: Fitted): Case[] {
	const quotations = outerOf(findQuotations(toDoc(text, findSegments(text)), EMPTY_CONTEXT, null, (raw) => raw));
	return toCases(judge(text, quotes, quotations).found, known, 1);
}

/** The same of a text of breadth, where what is said inside a quotation is coded too. */
function breadthCases(text: BreadthText, known: Fitted, share: number): Case[] {
	return toCases(judge(text.text, ...readQuotes(text)).found, known, share);
}

function toCases(
	found: readonly { quote: { pattern: string; confidence: number }; right: boolean }[],
	known: Fitted,
	share: number
): Case[] {
	return found.map(({ quote: { pattern, confidence }, right }) => {
		const times = found.filter(({ quote }) => quote.pattern === pattern).length;
		return { pattern, link: confidence / known.patterns[pattern], right, weight: share / times, share };
	});
}

/** How many texts there are cases of, each pattern's apart, and how many of them are right, certain of their speaker. */
function sum(cases: readonly Case[]): { texts: number; right: number; link: number } {
	const total = (value: (one: Case) => number) => cases.reduce((all, one) => all + one.weight * value(one), 0);
	return { texts: total(() => 1), right: total(({ right }) => (right ? 1 : 0)), link: total(({ link }) => link) };
}
