import type { WrittenNarrative } from '../../src/lib/analysis/framing/narrative.ts';
import { NarrativeModel } from '../../src/lib/analysis/framing/narrative.ts';
import { BITS, type FramedText, readNarrative, toBags, trainNarrative } from './frames.ts';

const LARGEST = 127;

/** Whole numbers of −127 to 127 in base 64, and what one of them is worth. */
function toWhole(values: Float32Array): { step: number; written: string } {
	const step = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0) / LARGEST || 1;
	const bytes = Int8Array.from(values, (value) => Math.round(value / step));
	return { step, written: Buffer.from(bytes.buffer).toString('base64') };
}

/**
 * The models of the five narrative frames trained on all articles of a file, as they ship, and how far rounding moved a probability at
 * most on those articles. Cost and calibration are chosen in five folds of them. The same file gives the same weights.
 */
export function toWritten(file: string): { written: WrittenNarrative; moved: number } {
	const articles = file
		.split('\n')
		.filter((line) => line.trim() !== '')
		.map((line) => JSON.parse(line) as FramedText);
	const bags = toBags(articles);
	const trained = trainNarrative(
		bags,
		articles.map(({ frames }) => frames)
	);
	const idf = toWhole(trained.idf);
	const models = trained.models.map(({ linear, platt }) => {
		const { step, written: weights } = toWhole(linear.weights);
		return { step, weights, bias: linear.bias, ...platt, calibrated: true };
	});
	const written = { bits: BITS, codes: articles.length, idf: { step: idf.step, values: idf.written }, models };
	const rounded = new NarrativeModel(written);
	const moved = articles.reduce((most, { text }, index) => {
		const exact = readNarrative(trained, bags[index]!);
		return rounded.score(text).reduce((far, { p }, frame) => Math.max(far, Math.abs(p - exact[frame]!.p)), most);
	}, 0);
	return { written, moved };
}
