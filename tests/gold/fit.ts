import { readFileSync } from 'node:fs';
import { fitIsotonic, type CalibrationStep } from '../../src/lib/analysis/quotation/isotonic.ts';
import { findQuotations } from '../../src/lib/analysis/quotation/quotations.ts';
import { findSegments } from '../../src/lib/analysis/text/segment.ts';
import { toDoc } from '../../src/lib/analysis/text/to-doc.ts';
import { EMPTY_CONTEXT } from '../../src/lib/lexicon/gazetteer.ts';
import { judge, type GoldQuote } from './score.ts';

/** What the engine ships as its certainty: precision by pattern, and the steps from raw certainty to share right. */
export interface Fitted {
	patterns: Record<string, number>;
	steps: CalibrationStep[];
}

/** A step rests on at least this many quotations. */
const LEAST = 150;

/** Measures both on the texts of one split, one JSON line a text. Numbers are rounded: a third decimal says nothing here. */
export function fitConfidence(file: string, known: Fitted): Fitted {
	const counts: Record<string, { n: number; precise: number }> = {};
	const judged: { pattern: string; link: number; right: boolean }[] = [];
	for (const line of readFileSync(file, 'utf8').split('\n')) {
		if (line.trim() === '') continue;
		const { text, quotes } = JSON.parse(line) as { text: string; quotes: GoldQuote[] };
		const { quotations } = findQuotations(toDoc(text, findSegments(text)), EMPTY_CONTEXT, null, (raw) => raw);
		for (const { quote, right, precise } of judge(text, quotes, quotations).found) {
			const { pattern, confidence } = quote;
			const count = (counts[pattern] ??= { n: 0, precise: 0 });
			count.n++;
			if (precise) count.precise++;
			judged.push({ pattern, link: confidence / known.patterns[pattern], right });
		}
	}
	const round = (value: number) => Math.round(value * 1000) / 1000;
	const patterns = { ...known.patterns };
	for (const [pattern, { n, precise }] of Object.entries(counts)) patterns[pattern] = round((precise + 1) / (n + 2));
	const points = judged.map(({ pattern, link, right }) => ({ raw: patterns[pattern] * link, right }));
	const steps = fitIsotonic(points, LEAST).map(({ from, value }) => ({ from: round(from), value: round(value) }));
	return { patterns, steps };
}
