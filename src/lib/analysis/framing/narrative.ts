import written from '#lib/lexicon/models/frames/weights.json';
import { fromBase64 } from '../text/base64.ts';
import type { Span } from '../text/span.ts';
import { NARRATIVE_FRAMES, type NarrativeFrame } from './narrative-frames.ts';
import { placeWords, toBag, weigh } from './bag.ts';

/** The models as they are written: whole numbers in base 64, each times its step; `codes` is how many coded texts calibrated them. */
export interface WrittenNarrative {
	bits: number;
	codes: number;
	idf: { step: number; values: string };
	models: { step: number; weights: string; bias: number; slope: number; offset: number; calibrated: boolean }[];
}

/** Fewer coded texts than this calibrate nothing (methods 4.3): such a model says no percentage. */
const FEWEST_CODES = 100;
/** So many words are shown as those that weighed most. */
const MOST_REASONS = 8;

/** One frame of one text: the calibrated probability that people would give it, and the words that spoke most for it. */
export interface FrameScore {
	frame: NarrativeFrame;
	p: number;
	reasons: Span[];
}

/** Models of the five frames, ready to read a text. */
export class NarrativeModel {
	readonly #idf: Float32Array;
	readonly #weights: Float32Array[];

	constructor(private readonly written: WrittenNarrative) {
		const open = (values: string, step: number) => Float32Array.from(fromBase64(values), (value) => value * step);
		this.#idf = open(written.idf.values, written.idf.step);
		this.#weights = written.models.map(({ weights, step }) => open(weights, step));
	}

	/** Whether a percentage may be shown at all: calibrated on enough coded texts. */
	get mayShow(): boolean {
		return this.written.codes >= FEWEST_CODES && this.written.models.every(({ calibrated }) => calibrated);
	}

	/**
	 * The frames of a text by linear models over its words (tf·idf), calibrated by Platt's method (1999): p = 1 / (1 + exp(−(slope · value +
	 * offset))), 0–1. Empty where no percentage may be shown, and for a text without a word the models know.
	 */
	score(text: string): FrameScore[] {
		const { bits, models } = this.written;
		const row = weigh(toBag(text, ['words'], bits), this.#idf);
		if (!this.mayShow || row.at.length === 0) return [];
		const words = placeWords(text, bits);
		return models.map(({ bias, slope, offset }, index) => {
			const weights = this.#weights[index]!;
			const parts = [...row.at].map((at, place) => ({ at, part: weights[at]! * row.value[place]! }));
			const value = parts.reduce((sum, { part }) => sum + part, bias);
			const most = parts
				.filter(({ part }) => part > 0)
				.sort((a, b) => b.part - a.part)
				.slice(0, MOST_REASONS);
			const reasons = most.flatMap(({ at }) => words.find((word) => word.at === at) ?? []);
			return {
				frame: NARRATIVE_FRAMES[index]!,
				p: 1 / (1 + Math.exp(-(slope * value + offset))),
				reasons: reasons.map(({ start, end }) => ({ start, end })).sort((a, b) => a.start - b.start)
			};
		});
	}
}

let shipped: NarrativeModel | undefined;

/** The models that ship (`lexicon/models/frames`), opened when first asked for. */
export function shippedNarrative(): NarrativeModel {
	return (shipped ??= new NarrativeModel(written));
}
