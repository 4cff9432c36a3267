import type { CalibrationStep } from '../../src/lib/analysis/quotation/isotonic.ts';

/** What the engine ships as its certainty: what a pattern is worth, and the steps from raw certainty to share right. */
export interface Fitted {
	patterns: Record<string, number>;
	steps: CalibrationStep[];
}
