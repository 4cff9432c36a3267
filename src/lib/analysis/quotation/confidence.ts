import fitted from '#lib/lexicon/confidence.json';
import type { Pattern } from './found.ts';
import { applySteps } from './isotonic.ts';

/**
 * How often what a pattern finds is a quotation: (k + 1) / (n + 2) of those on the train split of PolNeAR of whose words
 * 30 % lie in a gold attribution. Measured with this version of the rules by `npm run validate -- --fit`.
 */
export const PATTERN_PRECISION: Record<Pattern, number> = fitted.patterns;

/**
 * The share of quotations right (precise, and no wrong speaker) at a raw certainty, 0–1: isotonic regression on the train
 * split of PolNeAR, so that its error on other texts can be measured (ECE in the measured error of the engine).
 */
export function toConfidence(raw: number): number {
	return applySteps(fitted.steps, raw);
}
