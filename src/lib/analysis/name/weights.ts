import shipped from '#lib/lexicon/models/names/weights.json';
import type { CalibrationStep } from '../quotation/isotonic.ts';
import { fromBase64 } from '../text/base64.ts';
import type { NameModel } from './label.ts';

/** A model, and how often what it finds is right. */
export interface NameWeights {
	model: NameModel;
	/** From this margin on, the share of names right in span and kind. */
	steps: CalibrationStep[];
	/** Share right of names whose very words stand in a list. */
	listed: number;
}

/** Weights as they are written: whole numbers of -127 to 127, in base 64. */
export interface WrittenWeights {
	bits: number;
	weights: string;
	steps: number[];
	calibration: CalibrationStep[];
	listed: number;
}

/** Reads weights as they are written. */
export function readWeights({ bits, weights, steps, calibration, listed }: WrittenWeights): NameWeights {
	return { model: { bits, weights: fromBase64(weights), steps }, steps: calibration, listed };
}

/** The weights that ship; their card lies beside them. */
export const SHIPPED: NameWeights = readWeights(shipped);
