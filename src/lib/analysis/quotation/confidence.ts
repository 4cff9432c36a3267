import fitted from '#lib/lexicon/confidence.json';
import type { Pattern } from './found.ts';
import { applySteps } from './isotonic.ts';

/**
 * What a pattern is worth, 0–1: of what it found on the train split of PolNeAR and in our own texts of eight kinds of prose
 * (`tests/gold/breadth`, together a quarter of the split) the share that is a quotation and has no wrong speaker, over the
 * certainty of those speakers. A mean over texts, joined by twenty texts of all patterns together, so that a pattern seldom met
 * is worth about what all are. Measured with this version of the rules by `npm run validate -- --fit`.
 */
export const PATTERN_WORTH: Record<Pattern, number> = fitted.patterns;

/**
 * The share of quotations right (precise, and no wrong speaker) at a raw certainty, 0–1: isotonic regression on the
 * same texts; its error is measured on others, and on each kind of prose by what was fitted without it (ECE in the measured
 * error of the engine).
 */
export function toConfidence(raw: number): number {
	return applySteps(fitted.steps, raw);
}
