import { readFileSync } from 'node:fs';
import { fitIsotonic, type CalibrationStep } from '../../src/lib/analysis/quotation/isotonic.ts';
import { findQuotations } from '../../src/lib/analysis/quotation/quotations.ts';
import { findSegments } from '../../src/lib/analysis/text/segment.ts';
import { toDoc } from '../../src/lib/analysis/text/to-doc.ts';
import { EMPTY_CONTEXT } from '../../src/lib/lexicon/gazetteer.ts';
import { judge, outerOf, type GoldQuote } from './score.ts';

/** What the engine ships as its certainty: what a pattern is worth, and the steps from raw certainty to share right. */
export interface Fitted {
	patterns: Record<string, number>;
	steps: CalibrationStep[];
}

/** A step rests on at least this many quotations. */
const LEAST = 150;
/** A pattern's own texts are joined by this many of all patterns together, so that few texts say little. */
const PRIOR = 20;

interface Case {
	pattern: string;
	/** The speaker's part of the certainty, 0–1. */
	link: number;
	right: boolean;
	/** One over the pattern's quotations in this text: a long interview is one case, not fifty. */
	weight: number;
}

/**
 * Measures both on the texts of one split, one JSON line a text. A pattern is worth the share right among what it found, a mean over
 * texts, divided by the certainty its speakers had, so that both together are what was measured. Numbers are rounded: a third
 * decimal says nothing here.
 */
export function fitConfidence(file: string, known: Fitted): Fitted {
	const cases = readFileSync(file, 'utf8')
		.split('\n')
		.filter((line) => line.trim() !== '')
		.flatMap((line) => casesOf(JSON.parse(line), known));
	const round = (value: number) => Math.round(value * 1000) / 1000;
	const all = sum(cases);
	const patterns = { ...known.patterns };
	for (const pattern of Object.keys(patterns)) {
		const own = sum(cases.filter((one) => one.pattern === pattern));
		const share = (own.right + (PRIOR * all.right) / all.texts) / (own.link + (PRIOR * all.link) / all.texts);
		patterns[pattern] = Math.min(1, round(share));
	}
	const points = cases.map(({ pattern, link, right }) => ({ raw: patterns[pattern] * link, right }));
	const steps = fitIsotonic(points, LEAST).map(({ from, value }) => ({ from: round(from), value: round(value) }));
	return { patterns, steps };
}

/** The quotations found in a text. */
function casesOf({ text, quotes }: { text: string; quotes: GoldQuote[] }, known: Fitted): Case[] {
	const quotations = outerOf(findQuotations(toDoc(text, findSegments(text)), EMPTY_CONTEXT, null, (raw) => raw));
	return judge(text, quotes, quotations).found.map(({ quote: { pattern, confidence }, right }) => {
		const times = quotations.filter((one) => one.pattern === pattern).length;
		return { pattern, link: confidence / known.patterns[pattern], right, weight: 1 / times };
	});
}

/** How many texts there are cases of, each pattern's apart, and how many of them are right, certain of their speaker. */
function sum(cases: readonly Case[]): { texts: number; right: number; link: number } {
	const total = (value: (one: Case) => number) => cases.reduce((all, one) => all + one.weight * value(one), 0);
	return { texts: total(() => 1), right: total(({ right }) => (right ? 1 : 0)), link: total(({ link }) => link) };
}
