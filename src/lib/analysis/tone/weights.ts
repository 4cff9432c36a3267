import shipped from '#lib/lexicon/models/tone/weights.json';
import { fromBase64 } from '../text/base64.ts';
import type { Lexical } from './feature.ts';
import {
	blend,
	type Blend,
	type Chances,
	type LexicalModel,
	type MeantModel,
	scoreLexical,
	scoreMeant,
	toChances
} from './model.ts';

/** A model of tone with what its scores are worth. */
export interface ToneWeights {
	lexical: LexicalModel;
	meant: MeantModel[];
	/** How both halves are added, fitted on texts that neither had seen: the chances that come out need no temperature. */
	blend: Blend;
	/** What the logits of the lexical half are divided by where it stands alone, as there is no encoder. */
	temperature: number;
	/** Under this confidence the model abstains. */
	abstains: number;
}

type WrittenMeant = Omit<MeantModel, 'weights' | 'steps' | 'bias' | 'out' | 'outBias'> & {
	weights: string;
	steps: number[];
	bias: number[];
	out: number[];
	outBias: number[];
};

/** Weights as they are written: whole numbers of −127 to 127, in base 64, and what one of them is worth. */
export interface WrittenTone extends Omit<ToneWeights, 'lexical' | 'meant'> {
	lexical: { bits: number; unit: number; weights: string; sums: number[] };
	meant: WrittenMeant[];
}

/** Reads weights as they are written. */
export function readTone({ lexical, meant, ...rest }: WrittenTone): ToneWeights {
	return {
		...rest,
		lexical: { ...lexical, weights: fromBase64(lexical.weights) },
		meant: meant.map((model) => ({ ...model, weights: fromBase64(model.weights) }))
	};
}

/** The chances of each evaluation of a target: by both halves, or by the words alone where the encoder said nothing. */
export function toneOf(weights: ToneWeights, lexical: Lexical, meant: Float32Array | undefined): Chances {
	const words = scoreLexical(weights.lexical, lexical);
	if (!meant) return toChances(words, weights.temperature);
	return toChances(blend(words, scoreMeant(weights.meant, meant), weights.blend));
}

/** The weights that ship; their card lies beside them. */
export const SHIPPED: ToneWeights = readTone(shipped);
